// An imported survey as a population file: the header, and the bytes of each block in turn.

import { householdsPerBlock } from '../engine/block.ts';
import type { Column } from './column.ts';
import type { Imported } from './import.ts';
import type { FileColumn, Origin, PopulationHeader, Section } from './population-format.ts';
import { layoutOf, magic, numbersIn, padded, preamble, smallestKind } from './population-format.ts';

/** What of a file's origin the import itself does not know. */
export type OriginFiles = Pick<Origin, 'mapping' | 'mappingDigest' | 'files'>;

/** The parts of the places' tree that matter. */
export type PlaceTree = Readonly<Record<string, { readonly within: string }>>;

const everywhere = 'everywhere';
/** The area of people of several provinces, as scenarios name it. */
const nation = 'china';

/** The header of an import's population file. */
export function headerOf(
  imported: Imported,
  files: OriginFiles,
  places: PlaceTree,
): PopulationHeader {
  const { people, mapping, survey, design, imputations, neutral } = imported;
  const { joined } = people;
  const blocks = Math.ceil(joined.households / householdsPerBlock);
  const found = placesIn(people.find('place'), kindsOf(imported, 'place'));
  return {
    format: magic,
    year: people.year,
    area: areaOf(found, places),
    places: found,
    households: joined.households,
    persons: joined.persons,
    personsOfBlocks: Array.from({ length: blocks }, (_, block) => {
      const { first, end } = personsOf(joined.start, joined.households, block);
      return end - first;
    }),
    surveyWeights: survey !== null,
    design: design !== null,
    columns: people.names.flatMap((name) => columnOf(imported, name)),
    origin: { survey: mapping.label, ...files, imputations, neutral },
  };
}

/** The bytes before the blocks. */
export function headerBytes(header: PopulationHeader): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(preamble + padded(json.length)).fill(0x20);
  bytes.set(new TextEncoder().encode(magic));
  const view = new DataView(bytes.buffer);
  view.setUint32(8, padded(json.length), true);
  view.setUint32(12, 0, true);
  bytes.set(json, preamble);
  return bytes;
}

/** The bytes of a block. */
export function blockBytes(
  imported: Imported,
  header: PopulationHeader,
  index: number,
): Uint8Array {
  const { people, census, survey, design } = imported;
  const layout = layoutOf(header, index);
  const buffer = new ArrayBuffer(layout.bytes);
  const from = index * householdsPerBlock;
  const put = (section: Section | null, get: (at: number) => number) => {
    if (section === null) return;
    const numbers = numbersIn(buffer, section);
    for (let i = 0; i < section.count; i++) numbers[i] = get(i);
  };
  const { sizes, start, households } = people.joined;
  const { first } = personsOf(start, households, index);
  put(layout.sizes, (i) => sizes[from + i] ?? 0);
  put(layout.census, (i) => census.thousandths[from + i] ?? 0);
  put(layout.survey, (i) => survey?.thousandths[from + i] ?? 0);
  put(layout.strata, (i) => design?.strata[from + i] ?? 0);
  put(layout.psu, (i) => design?.psu[from + i] ?? 0);
  header.columns.forEach(({ fact, level }, at) => {
    const column = people.find(fact);
    const start0 = level === 'person' ? first : from;
    put(layout.columns[at] ?? null, (i) => column?.get(start0 + i) ?? 0);
  });
  return new Uint8Array(buffer);
}

function personsOf(start: Int32Array, households: number, block: number) {
  const last = Math.min(households, (block + 1) * householdsPerBlock);
  return { first: start[block * householdsPerBlock] ?? 0, end: start[last] ?? 0 };
}

function kindsOf({ people }: Imported, name: string): readonly string[] {
  const type = people.facts[name]?.type;
  return type?.is === 'kind' ? type.kinds : [];
}

function columnOf(imported: Imported, name: string): FileColumn[] {
  const { people } = imported;
  const fact = people.facts[name];
  const column = people.find(name);
  if (fact === undefined || column === undefined) return [];
  const level = fact.level === 'person' ? 'person' : 'household';
  const kinds = kindsOf(imported, name);
  const common = { fact: name, level, ...(kinds.length > 0 ? { kinds } : {}) } as const;
  const value = column.get(0);
  for (let at = 0; at < column.length; at++)
    if (column.get(at) !== value)
      return [{ ...common, as: smallestKind(column.length, (i) => column.get(i)) }];
  return [{ ...common, as: 'f64', value }];
}

function placesIn(column: Column | undefined, kinds: readonly string[]): string[] {
  const found = new Set<number>();
  for (let at = 0; at < (column?.length ?? 0); at++) found.add(column?.get(at) ?? 0);
  return kinds.filter((_, place) => found.has(place));
}

/** The smallest place that holds all of them; what is just elsewhere is somewhere in the nation. */
function areaOf(found: readonly string[], places: PlaceTree): string {
  if (found.includes('elsewhere')) return nation;
  const chains = found.map((place) => chainOf(place, places));
  const [first = []] = chains;
  return first.find((place) => chains.every((chain) => chain.includes(place))) ?? nation;
}

function chainOf(place: string, places: PlaceTree): string[] {
  const above = places[place]?.within;
  return above === undefined || above === everywhere ? [place] : [place, ...chainOf(above, places)];
}

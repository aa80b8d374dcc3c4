// The people of a population file, as a run takes them: block by block, on any thread. How bytes are come by is another
// room's business.

import type { Block } from '../engine/block.ts';
import { householdsPerBlock } from '../engine/block.ts';
import type { Fact } from '../engine/fact.ts';
import { ProblemsError } from '../engine/problem.ts';
import type { Households } from '../engine/run.ts';
import type { Design } from './design.ts';
import type { BlockLayout, FileColumn, PopulationHeader } from './population-format.ts';
import { layoutOf, movedKinds, numbersIn } from './population-format.ts';

/** Reads bytes from the beginning of the blocks on. */
export type ReadBytes = (from: number, bytes: number) => ArrayBuffer;

/** People from a file, with what is told of them. */
export interface FilePeople extends Households {
  readonly header: PopulationHeader;
  /** The sample's design; null where the file has none. */
  design(): Design | null;
}

interface Filled {
  readonly fact: Fact;
  readonly column: FileColumn;
  /** Places of the file's kinds among those of today; null where they are the same. */
  readonly moved: Float64Array | null;
}

/**
 * The people of a file.
 * @param where the file, for messages.
 * @throws ProblemsError where the file speaks of facts or kinds that there are no longer.
 */
export function filePeople(
  header: PopulationHeader,
  facts: Readonly<Record<string, Fact>>,
  readBytes: ReadBytes,
  where: string,
): FilePeople {
  const filled = header.columns.map((column) => filledBy(column, facts, where));
  const layouts = header.personsOfBlocks.map((_, index) => layoutOf(header, index));
  const starts = startsOf(layouts);
  const bytesOf = (index: number) => readBytes(starts[index] ?? 0, layouts[index]?.bytes ?? 0);
  let held: { readonly index: number; readonly bytes: ArrayBuffer } | null = null;
  const blockAt = (index: number) => {
    const layout = layouts[index];
    if (layout === undefined) throw new RangeError(`${where} has no block ${index}`);
    if (held?.index !== index) held = { index, bytes: bytesOf(index) };
    return { layout, bytes: held.bytes };
  };
  return {
    header,
    households: header.households,
    blocks: layouts.length,
    facts: filled.map(({ fact }) => fact),
    fill(block, index) {
      const { layout, bytes } = blockAt(index);
      block.begin(numbersIn(bytes, layout.sizes), layout.households);
      filled.forEach((one, i) => {
        fillColumn(block, one, layout.columns[i] ?? null, bytes);
      });
    },
    weights(_, index) {
      const { layout, bytes } = blockAt(index);
      const census = Float64Array.from(numbersIn(bytes, layout.census));
      const survey =
        layout.survey === null ? census : Float64Array.from(numbersIn(bytes, layout.survey));
      return { census, survey };
    },
    design: () => designIn(header, layouts, bytesOf),
  };
}

function filledBy(
  column: FileColumn,
  facts: Readonly<Record<string, Fact>>,
  where: string,
): Filled {
  const fact = facts[column.fact];
  const moved = fact?.level === column.level ? movedKinds(column, fact) : undefined;
  if (fact === undefined || moved === undefined) {
    const message = `it was imported by another olive, which knew another "${column.fact}": import it again`;
    throw new ProblemsError([{ code: 'unknown-name', where, message }]);
  }
  return { fact, column, moved };
}

function startsOf(layouts: readonly BlockLayout[]): Float64Array {
  const starts = new Float64Array(layouts.length);
  let at = 0;
  layouts.forEach(({ bytes }, i) => {
    starts[i] = at;
    at += bytes;
  });
  return starts;
}

function fillColumn(
  block: Block,
  { fact, column, moved }: Filled,
  section: BlockLayout['columns'][number],
  bytes: ArrayBuffer,
): void {
  const to = block.column(fact);
  const stored = section === null ? null : numbersIn(bytes, section);
  const valueAt = (at: number) => {
    const value = stored === null ? (column.value ?? 0) : (stored[at] ?? 0);
    return moved === null ? value : (moved[value] ?? 0);
  };
  if (fact.level === 'household') {
    for (let position = 0; position < block.count; position++)
      to[block.householdIndex(position)] = valueAt(position);
    fillPadding(block, to);
    return;
  }
  let at = 0;
  for (let position = 0; position < block.count; position++) {
    const size = block.sizeOf(position);
    for (let member = 0; member < size; member++)
      to[block.personIndex(position, member)] = valueAt(at++);
  }
}

/** What fills up a class lives where the last household does: the law may know nothing of the neutral place. */
function fillPadding({ classes }: Block, column: Float64Array): void {
  for (const { householdStart, count, stride } of classes)
    if (stride > count) column[householdStart + count] = column[householdStart + count - 1] ?? 0;
}

function designIn(
  header: PopulationHeader,
  layouts: readonly BlockLayout[],
  bytesOf: (index: number) => ArrayBuffer,
): Design | null {
  if (!header.design) return null;
  const strata = new Int32Array(header.households);
  const psu = new Int32Array(header.households);
  layouts.forEach((layout, index) => {
    if (layout.strata === null || layout.psu === null) return;
    const bytes = bytesOf(index);
    strata.set(numbersIn(bytes, layout.strata), index * householdsPerBlock);
    psu.set(numbersIn(bytes, layout.psu), index * householdsPerBlock);
  });
  return { strata, psu };
}

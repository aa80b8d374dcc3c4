// Printing what a search found, and writing it into a folder.

import { digestOf } from '../../engine/digest.ts';
import type { Label } from '../../engine/quantity.ts';
import type { Document } from '../../outcome/documents.ts';
import { runCard } from '../../outcome/tables/run-card.ts';
import type { Table } from '../../report/table.ts';
import { toCsv, toJson, toMarkdown } from '../../report/table.ts';
import type { Evaluated } from '../../search/evaluations.ts';
import type { Lever } from '../../search/lever.ts';
import type { Outcome } from '../../simulate.ts';
import type { Result } from '../result-files.ts';
import { resultFiles, resultPaths } from '../result-files.ts';
import { uncertainIn } from '../running.ts';
import type { Session } from '../session.ts';
import { engineVersion } from '../version.ts';
import { checkWritable, writeFiles } from '../writing.ts';
import type { Search, SearchFlags } from './asked.ts';
import { againstOf, usualOf } from './asked.ts';
import { keptIn } from './searching.ts';

/** What a search found. */
export interface Found {
  readonly kind: 'sweep' | 'solve' | 'optimise';
  readonly search: Search;
  readonly baseline: Outcome;
  readonly levers: readonly Lever[];
  /** What was asked, as it was written. */
  readonly asked: Readonly<Record<string, unknown>>;
  /** What is found beside the tables. */
  readonly found: Readonly<Record<string, unknown>>;
  /** Every point that was looked at, in order. */
  readonly points: readonly Evaluated[];
  readonly tables: readonly Table[];
  /** SVG by name. */
  readonly charts: Readonly<Record<string, string>>;
}

/**
 * Checks that what `--out` asks for may be written, before any work is done for it. A file of points that is there is
 * gone on from, and no fault.
 */
export function checkOut(flags: SearchFlags, kind: Found['kind'], charts: readonly string[]): void {
  if (flags.out === undefined) return;
  const kept = keptIn(flags);
  const paths = resultPaths(flags.out, kind, charts).filter((path) => path !== kept);
  checkWritable(paths, flags.force ?? false);
}

/** Prints the result as it is asked for, and writes it. */
export function present(session: Session, found: Found, flags: SearchFlags): void {
  const { tables, kind, charts } = found;
  const document = documentOf(session, found, flags);
  const card = searchCard(found, document.digest);
  const format = flags.json === true ? 'json' : flags.format;
  const write = (all: readonly Table[], as: typeof toCsv) =>
    session.streams.out(all.map((one) => as(one, flags.lang)).join('\n'));
  if (format === 'json') session.printDocument(document);
  else if (format === 'text') session.print([...tables, card], flags.lang);
  else if (format === 'md') write([...tables, card], toMarkdown);
  else write(tables, toCsv);
  if (flags.out === undefined) return;
  const all = [...tables, card];
  const result: Result = { kind, document, tables: all, charts, language: flags.lang };
  writeFiles(resultFiles(flags.out, result), flags.force ?? false);
  session.talk.say(`written to ${flags.out}`);
}

/** The run card of what is searched, with what it is held against. */
function searchCard({ search, baseline, points }: Found, digest: string): Table {
  const { scenario } = search;
  const uncertain = uncertainIn(scenario);
  const facts = { digest, engine: engineVersion(), uncertain, isCompared: true };
  const card = runCard({ ...baseline, scenario }, facts);
  const rows = [
    { item: { en: 'held against', zh: '对比基准' }, value: againstOf(search) },
    { item: { en: 'points run', zh: '运行点数' }, value: points.length.toLocaleString('en') },
  ];
  return { ...card, rows: [...rows, ...card.rows] };
}

/** `olive/sweep@1` and the like. The digest is over all but `run` and itself. */
function documentOf(session: Session, one: Found, flags: SearchFlags): Document {
  const { kind, search, baseline, levers, asked, found, points, tables } = one;
  const result = {
    schema: `olive/${kind}@1`,
    asked: { ...asked, ...usualOf(flags), against: search.baseline.name },
    levers: levers.map(({ name, label, unit, way, neutral }) => ({
      name,
      label,
      unit,
      way,
      neutral,
    })),
    baseline: baseline.measures,
    found,
    points,
    tables: tables.map(toJson),
  };
  const plain = JSON.parse(JSON.stringify(result)) as Record<string, unknown>;
  const { name, question, area, year, lawYear } = search.scenario;
  const scenario = { name, question, area, year, lawYear };
  const { schema, ...rest } = plain;
  const run = { ...session.runFacts(flags.threads), scenario, population: baseline.population };
  return { schema, digest: digestOf(plain), run, ...rest };
}

/** What stands below a picture: households, seed, version. */
export function sourceOf(search: Search): { subtitle: Label; source: Label } {
  const { scenario } = search;
  const { area, year, population } = scenario;
  const against = againstOf(search);
  const { households, seed } = population;
  const version = engineVersion();
  return {
    subtitle: {
      en: `${area} ${year}, ${scenario.name} against ${against.en}`,
      zh: `${area} ${year}年，${scenario.name}（基准：${against.zh}）`,
    },
    source: {
      en: `${households.toLocaleString('en')} synthetic households, seed ${seed}; olive ${version}`,
      zh: `合成住户${households.toLocaleString('en')}户，种子${seed}；olive ${version}`,
    },
  };
}

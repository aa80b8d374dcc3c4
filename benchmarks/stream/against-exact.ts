// What a stream gives against a table of all households, figure by figure, and what memory either takes:
//
//   node benchmarks/stream/against-exact.ts SCENARIO [--households N] [--out FILE]
//
// Either way runs in a process of its own, so that the largest memory it held is its own. The result goes to FILE, or is
// printed: which figures are beyond their bound, how far those are out that should be exact, and each of the others with its
// difference and its bound. One way alone is printed with `--as exact` or `--as stream`; `--exact FILE` takes the exact one
// from there.

import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { defaultThreads, WorkerPool } from '../../src/node/pool.ts';
import { readScenarioFile } from '../../src/node/reading.ts';
import type { ConceptMeasures } from '../../src/outcome/concept-measures.ts';
import type { ConceptBounds } from '../../src/outcome/stream/streamed-measures.ts';
import { simulate } from '../../src/simulate.ts';

/** What one way of running gives. */
interface Way {
  readonly seconds: number;
  /** The most memory that the process held, in MiB. */
  readonly peakMiB: number;
  readonly measures: Readonly<Record<string, ConceptMeasures>>;
  readonly bounds: Readonly<Record<string, ConceptBounds>> | null;
  /** The books’ postings as text: they must be the same to the fen. */
  readonly books: string;
}

interface Figure {
  readonly exact: number;
  readonly difference: number;
  /** 0 for figures that are exact but for the rounding of sums; null where there is none. */
  readonly bound: number | null;
}

const own = fileURLToPath(import.meta.url);
/** Sums of millions of float64 round; a stream’s do not. */
const rounding = 1e-9;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    households: { type: 'string', default: '200000' },
    as: { type: 'string' },
    exact: { type: 'string' },
    out: { type: 'string' },
  },
});
const [scenarioFile] = positionals;
if (scenarioFile === undefined) throw new RangeError('name a scenario');
const { households, as, out } = values;
if (as === 'stream' || as === 'exact') await runAs(as, scenarioFile);
else comparisonOf(scenarioFile);

async function runAs(way: 'stream' | 'exact', path: string): Promise<void> {
  const begun = performance.now();
  const pool = new WorkerPool(defaultThreads());
  const scenario = readScenarioFile(path, { households: Number(households) });
  const options = way === 'stream' ? { stream: {} } : {};
  const outcome = await simulate(scenario, options, pool.execute());
  await pool.close();
  const fen = (_: string, one: unknown) => (typeof one === 'bigint' ? one.toString() : one);
  const found: Way = {
    seconds: (performance.now() - begun) / 1000,
    peakMiB: process.resourceUsage().maxRSS / 1024,
    measures: outcome.measures,
    bounds: outcome.bounds ?? null,
    books: JSON.stringify([outcome.ledger, outcome.totals.population], fen),
  };
  process.stdout.write(JSON.stringify(found));
}

function comparisonOf(path: string): void {
  const kept = values.exact === undefined ? null : readFileSync(values.exact, 'utf8');
  const exact = kept === null ? wayOf('exact') : (JSON.parse(kept) as Way);
  const stream = wayOf('stream');
  const figures = Object.entries(exact.measures).flatMap(([concept, of]) =>
    figuresOf(of, stream.measures[concept]!, stream.bounds![concept]!).map(
      ([name, figure]) => [`${concept}.${name}`, figure] as const,
    ),
  );
  const beyondBound = figures.filter(([, figure]) => !holds(figure)).map(([name]) => name);
  const exactly = figures.filter(([, { bound }]) => bound === 0);
  const result = {
    command: `node benchmarks/stream/against-exact.ts ${path} --households ${households}`,
    commit: execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim(),
    households: Number(households),
    threads: defaultThreads(),
    stream: costOf(stream),
    exact: costOf(exact),
    sameBooks: stream.books === exact.books,
    beyondBound,
    withoutBound: {
      figures: exactly.length,
      largestRelativeDifference: Math.max(...exactly.map(([, figure]) => relative(figure))),
    },
    withBound: Object.fromEntries(figures.filter(([, { bound }]) => bound !== 0)),
  };
  const text = `${JSON.stringify(result, null, 2)}\n`;
  if (out === undefined) process.stdout.write(text);
  else writeFileSync(out, text);
}

function wayOf(way: 'stream' | 'exact'): Way {
  const ran = spawnSync(process.execPath, [own, ...process.argv.slice(2), '--as', way], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (ran.status !== 0) throw new Error(`the ${way} run ended with ${ran.status}`);
  return JSON.parse(ran.stdout) as Way;
}

function costOf({ seconds, peakMiB }: Way) {
  return { seconds: Math.round(seconds), peakMiB: Math.round(peakMiB) };
}

/** Every number of a concept’s measures, by its path, with what the stream has and its bound. */
function figuresOf(
  exact: ConceptMeasures,
  stream: ConceptMeasures,
  bounds: ConceptBounds,
): [string, Figure][] {
  const bound: Readonly<Record<string, number | null>> = {
    ...bounds,
    'lowIncome.line': bounds.lowIncomeLine,
    'lowIncome.share': bounds.lowIncomeShare,
  };
  const found = new Map(numbersIn(stream, ''));
  return numbersIn(exact, '').map(([name, value]) => {
    const difference = (found.get(name) ?? Number.NaN) - value;
    return [name, { exact: value, difference, bound: name in bound ? bound[name]! : 0 }];
  });
}

function numbersIn(value: unknown, path: string): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    numbersIn(one, path === '' ? key : `${path}.${key}`),
  );
}

function relative({ exact, difference }: Figure): number {
  return Math.abs(difference) / Math.max(1, Math.abs(exact));
}

function holds({ exact, difference, bound }: Figure): boolean {
  if (bound === null) return true;
  return Math.abs(difference) <= bound + rounding * Math.max(1, Math.abs(exact));
}

// `npm run bench:population`: what drawing a population costs, step by step, on one thread; `-- --json` for one document.
//
// Every step of every block is timed by itself, some tens of microseconds at a time, and the lowest tenth of the blocks
// is shown: on a machine that others use as well, many a step is then done without having been interrupted. Whole blocks
// seldom are, so the sums are sums of the steps. The reference is a fixed piece of arithmetic, timed in between: what slows
// one slows the other, and costs against the reference can be compared between machines and hours.

import { parseArgs } from 'node:util';
import { Block, householdsPerBlock } from '../../src/engine/block.ts';
import { china } from '../../src/population/china.ts';
import { type SyntheticArea, structureOf, synthesised } from '../../src/population/synthesised.ts';
import { zhejiang } from '../../src/population/zhejiang.ts';
import { quantile, reference } from './reference.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    blocks: { type: 'string', default: '400' },
    memory: { type: 'boolean', default: false },
  },
});

/** Nanoseconds for each household. */
interface Cost {
  readonly area: string;
  readonly step: string;
  readonly ns: number;
}

const year = 2021;
const warming = 150;
const blocks = Number(values.blocks);

/** The cost of every step of a block, and their sums. */
function costsOf(area: SyntheticArea): Cost[] {
  const households = (warming + blocks) * householdsPerBlock;
  const population = synthesised(area, { households, seed: 'olive', year });
  const block = new Block(population.facts);
  const works = [
    ...population.steps.map(({ name, fill }) => ({
      name,
      once: (index: number) => fill(block, index),
    })),
    { name: 'weights', once: (index: number) => population.weights(block, index) },
    { name: 'reference', once: reference },
  ];
  const laps = works.map(() => new Float64Array(blocks));
  for (let index = -warming; index < blocks; index++) {
    works.forEach(({ once }, i) => {
      const ns = timed(() => once(index + warming));
      if (index >= 0) laps[i]![index] = ns / householdsPerBlock;
    });
  }
  const costs = works.map(({ name }, i) => ({
    area: area.name,
    step: name,
    ns: quantile(laps[i]!, 0.1),
  }));
  return [...sumsOf(area, costs), ...costs];
}

/** All together, structure and incomes. */
function sumsOf(area: SyntheticArea, costs: readonly Cost[]): Cost[] {
  const ofStructure = structureOf(area, { households: 1, seed: 'olive', year }).steps.length;
  const sum = (step: string, from: number, to: number): Cost => {
    const ns = costs.slice(from, to).reduce((total, cost) => total + cost.ns, 0);
    return { area: area.name, step, ns };
  };
  return [
    sum('ALL', 0, costs.length - 1),
    sum('STRUCTURE', 0, ofStructure),
    sum('INCOMES', ofStructure, costs.length - 2),
  ];
}

function timed(work: () => void): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start);
}

/** Megabytes that the process holds after drawing this many households and keeping none. */
function residentAfter(households: number): number {
  const population = synthesised(zhejiang, { households, seed: 'olive', year });
  const block = new Block(population.facts);
  for (let index = 0; index < population.blocks; index++) {
    population.fill(block, index);
    population.weights(block, index);
  }
  return process.memoryUsage.rss() / 2 ** 20;
}

function textOf(costs: readonly Cost[]): string {
  const lines = costs.map(({ step, ns }) => `${step.padEnd(24)}${ns.toFixed(0).padStart(6)} ns`);
  const all = costs.find(({ step }) => step === 'ALL')?.ns ?? 0;
  const perSecond = Math.round(1e9 / all).toLocaleString('en');
  return [`${costs[0]?.area} ${year}: ${perSecond} households a second`, ...lines].join('\n');
}

if (values.memory) {
  const sizes = [100_000, 5_000_000].map((count) => ({ count, megabytes: residentAfter(count) }));
  const text = sizes.map(
    ({ count, megabytes }) =>
      `${count.toLocaleString('en').padStart(9)} households ${megabytes.toFixed(0)} MB`,
  );
  process.stdout.write(`${values.json ? JSON.stringify(sizes, null, 2) : text.join('\n')}\n`);
} else {
  const costs = [zhejiang, china].map(costsOf);
  const text = values.json ? JSON.stringify(costs.flat(), null, 2) : costs.map(textOf).join('\n\n');
  process.stdout.write(`${text}\n`);
}

// `npm run bench`: how fast the engine is on this machine; `-- --json` for one document.

import { parseArgs } from 'node:util';
import { china } from '../../src/law/china.ts';
import { areas } from '../../src/population/areas.ts';
import { readPlain } from '../../src/scenario/located.ts';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import { measureSpeed } from './measure.ts';
import { speedupOfTwoThreads } from './threads.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    households: { type: 'string', default: '40960' },
    rounds: { type: 'string', default: '7' },
  },
});

const language = { legislation: china, areas: Object.keys(areas), years: [2021, 2025] };
const plain = {
  area: 'zhejiang',
  year: 2021,
  population: { households: Number(values.households), seed: 'olive' },
};
const refuse = () => {
  throw new Error('the benchmark extends no scenario');
};
const scenario = readScenario(
  { located: readPlain(plain, 'benchmark'), file: 'benchmark' },
  language,
  refuse,
);
const rounds = Number(values.rounds);
const speed = measureSpeed(scenario, rounds);
const speedupTwoThreads = await speedupOfTwoThreads(scenario, rounds);
const result = {
  ...speed,
  speedupTwoThreads,
  goals: { rules: 250, streaming: 1000, unit: 'ns per household and 60 formulas' },
};
process.stdout.write(values.json ? `${JSON.stringify(result, null, 2)}\n` : textOf(result));

function textOf({
  nsPerHousehold,
  nsPerHouseholdAnd60Formulas: per60,
  ...rest
}: typeof result): string {
  const ns = (value: number) => `${Math.round(value).toLocaleString('en')} ns`;
  return `${[
    `${rest.formulas} computed quantities, ${rest.rules} of them rules of the law; ${rest.households.toLocaleString('en')} households`,
    `formulas evaluated per household    ${rest.evaluationsPerHousehold.toFixed(1)}`,
    `operations per household            ${rest.operationsPerHousehold.toFixed(1)}`,
    `rules, one thread                   ${ns(nsPerHousehold.rules)} per household; ${ns(per60.rules)} per 60 formulas (goal 250)`,
    `streamed, one thread                ${ns(nsPerHousehold.streaming)} per household; ${ns(per60.streaming)} per 60 formulas (goal 1,000)`,
    `two threads                         ${rest.speedupTwoThreads.toFixed(2)} times as fast as one`,
  ].join('\n')}\n`;
}

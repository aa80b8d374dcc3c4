// The page `docs/frontier.md`: the package "expand the middle, lift the low, adjust the high" solved without new money, and what a
// smaller population says of the mix that was found.

import { formatNumber } from '../report/numbers.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Execute } from '../simulate.ts';
import { simulate } from '../simulate.ts';
import { pointFigures } from './figures.ts';
import type { Lever } from './lever.ts';
import { scenarioAt } from './lever.ts';

const schema = 'olive/kept-frontier@1';

/** Levers of the package as `--adjust` takes them, files in the folder of scenarios. */
export const packageLevers: readonly string[] = [
  'residentPension.basic=220:660',
  'livingAllowance.standard=+0%:+60%',
  'generalPropertyTax.rate=0:0.01',
  'scenarios/middle-expanded.yaml',
  'scenarios/high-adjusted.yaml',
];

/** The words of the command behind the page, after `olive`. */
export const packageCommand: readonly string[] = [
  ...['optimise', 'scenarios/expand-lift-adjust.yaml', '--households', '20000'],
  ...packageLevers.slice(0, 3).flatMap((one) => ['--adjust', one]),
  ...packageLevers.slice(3).flatMap((one) => ['--adjust', one]),
  ...['--maximise', 'olive', '--subject', 'budget >= 0, losers <= 20 %'],
  '--frontier=-15bn:45bn:15bn',
];

/** What a small population says of the mix: O before and after, the budget in yuan, who loses. */
export interface SmallFigures {
  readonly households: number;
  readonly oliveBefore: number | null;
  readonly oliveAfter: number | null;
  readonly budget: number | null;
  readonly losers: number | null;
}

/** What is kept of the search beside its page. */
export interface KeptFrontier {
  readonly schema: typeof schema;
  readonly command: readonly string[];
  readonly engine: string;
  readonly digest: string;
  readonly population: Readonly<Record<string, string | number>>;
  /** Points that were run. */
  readonly points: number;
  /** The best mix, in the order of `packageLevers`. */
  readonly mix: readonly number[];
  /** What each lever adds to the mix: of O, and of the cost in yuan. */
  readonly parts: readonly {
    readonly lever: string;
    readonly olive: number;
    readonly cost: number;
  }[];
  readonly olive: { readonly before: number; readonly after: number };
  readonly budget: number;
  readonly losers: number;
  readonly small: SmallFigures;
}

/** Households of the small population. */
export const smallHouseholds = 2048;

/** The mix on a small population. */
export async function smallFigures(
  scenario: Scenario,
  levers: readonly Lever[],
  mix: readonly number[],
  execute: Execute,
): Promise<SmallFigures> {
  const population = { ...scenario.population, households: smallHouseholds };
  const options = { measured: ['afterGiving'] };
  const none = await simulate({ ...scenario, population }, options, execute);
  const all = scenarioAt({ ...scenario, population }, levers, mix);
  const figures = pointFigures(none, await simulate(all, options, execute), ['afterGiving']);
  const before = pointFigures(none, none, ['afterGiving']);
  return {
    households: smallHouseholds,
    oliveBefore: before['afterGiving.olive'] ?? null,
    oliveAfter: figures['afterGiving.olive'] ?? null,
    budget: figures['budget.public'] ?? null,
    losers: figures['afterGiving.losers'] ?? null,
  };
}

/** What is kept, of the document that the command printed. */
export function keptFrontier(document: PrintedOptimum, small: SmallFigures): KeptFrontier {
  const { one } = document.found.best;
  // Nothing pulled is the first point of the design: the levers at their neutral numbers.
  const neutral = document.levers.map((lever) => lever.neutral);
  const start = document.points.find(({ point }) =>
    point.every((number, k) => number === neutral[k]),
  );
  return {
    schema,
    command: packageCommand,
    engine: document.run.engine,
    digest: document.digest,
    population: document.run.population,
    points: document.points.length,
    mix: one.point.map(Number),
    parts: document.levers.map(({ name }, k) => {
      const [gain = 0, cost = 0] = document.found.parts[k] ?? [];
      return { lever: name, olive: gain, cost };
    }),
    olive: {
      before: start?.figures['afterGiving.olive'] ?? 0,
      after: one.figures['afterGiving.olive'] ?? 0,
    },
    budget: one.figures['budget.public'] ?? 0,
    losers: one.figures['afterGiving.losers'] ?? 0,
    small,
  };
}

/** What is read of the document of `olive optimise`. */
export interface PrintedOptimum {
  readonly digest: string;
  readonly run: {
    readonly engine: string;
    readonly population: Readonly<Record<string, string | number>>;
  };
  readonly levers: readonly { readonly name: string; readonly neutral: number | null }[];
  readonly found: {
    readonly best: { readonly one: PrintedPoint };
    readonly parts: readonly (readonly number[])[];
  };
  readonly points: readonly PrintedPoint[];
}

interface PrintedPoint {
  readonly point: readonly (number | null)[];
  readonly figures: Readonly<Record<string, number | null>>;
}

/** Which lever does most for a yuan, which ones pay, which are left alone. */
function perYuan({ parts }: KeptFrontier): string {
  const each = ({ olive, cost }: KeptFrontier['parts'][number]) => (100 * olive) / (cost / 1e9);
  const spending = parts.filter(({ cost }) => cost > 1e6).sort((a, b) => each(b) - each(a));
  const paying = parts.filter(({ cost }) => cost < -1e6);
  const idle = parts.filter(({ cost }) => Math.abs(cost) <= 1e6);
  const spent = spending.map((one) => `\`${one.lever}\` ${each(one).toFixed(3)} points`);
  const paid = paying.map(
    ({ lever, olive, cost }) =>
      `\`${lever}\` (${(-cost / 1e9).toFixed(1)} bn yuan, O ${olive < 0 ? '−' : '+'}${Math.abs(100 * olive).toFixed(2)} points)`,
  );
  return [
    `For each billion yuan spent within the mix: ${spent.join(', ')}.`,
    `What pays: ${paid.join(', ')}.`,
    ...(idle.length === 0
      ? []
      : [`Left where the law has it: ${idle.map(({ lever }) => `\`${lever}\``).join(', ')}.`]),
  ].join(' ');
}

/**
 * The page in Markdown.
 * @param tables what the command printed as Markdown, in English and in Chinese.
 */
export function frontierPage(
  kept: KeptFrontier,
  tables: { readonly en: string; readonly zh: string },
): string {
  const { population, olive, budget, losers, small, digest, engine, points } = kept;
  const households = formatNumber(Number(population.households), 'count', 'en', { unit: false });
  const points100 = (100 * (olive.after - olive.before)).toFixed(2);
  const written = kept.command
    .map((word) => (/[\s<>*]/.test(word) ? `'${word}'` : word))
    .join(' ')
    .replaceAll(' --', ' \\\n      --');
  return `# Expand the middle, lift the low, adjust the high — without new money

扩中、提低、调高：财政中性下的最优组合

Five levers on Zhejiang 2025: residents' basic pensions and the minimum living allowance (lift the low), a higher basic deduction and
family deductions of the income tax (expand the middle), a property tax beyond 60 m² a person, and higher taxes on capital and top incomes
(adjust the high). [expand-lift-adjust.yaml](../scenarios/expand-lift-adjust.yaml), [middle-expanded.yaml](../scenarios/middle-expanded.yaml) and
[high-adjusted.yaml](../scenarios/high-adjusted.yaml) say what each is and where it comes from. Which mix makes O largest while government and the
social insurance funds together spend nothing more, and no more than a fifth of the people lose?

    npx olive ${written}

The best mix lifts O by **${points100} points** (hundredths), from ${olive.before.toFixed(4)} to ${olive.after.toFixed(4)}, with a budget of
${formatNumber(budget, 'yuanTotal', 'en')} and ${(100 * losers).toFixed(1)} % of the people losing. ${perYuan(kept)}

- ${households} synthetic households, seed \`${population.seed}\`, olive ${engine}; ${points} points were run. Digest \`${digest.slice(0, 16)}…\`.
- The answer is a point that was run, not the guess of a surface. A mix that is better by less than a hundred-thousandth of the range of O
  may have been missed; so may one far from all that was looked at.
- Behaviour does not change, as everywhere in this model: nobody works or saves less for a higher tax.
- The same mix on ${formatNumber(small.households, 'count', 'en', { unit: false })} households: O ${(small.oliveBefore ?? 0).toFixed(4)} → ${(small.oliveAfter ?? 0).toFixed(4)}, budget ${formatNumber(small.budget ?? 0, 'yuanTotal', 'en')}: few households
  bear the taxes of the top, so a small sample is out by billions. A test runs these again and holds them against [frontier.json](frontier.json).

![The best O for each budget](frontier.svg)

${tables.en}
# 中文表格

${tables.zh}
This page is made by \`npm run frontier\`, which runs the command and goes on where it was broken off; \`npm run frontier -- --small\` runs only the
small population again.
`;
}

// The page `docs/measures.md`: what headlines are computed by, how sure they are, what decomposes the olive index, every
// indicator with its convention, and what odd incomes give. Made from the code.

import { bands, typicalHouseholdSize } from '../../measures/bands.ts';
import { conventionChoices, conventionNames, houseConvention } from '../../measures/convention.ts';
import { indicators } from '../../measures/indicators/registry.ts';
import { shapes } from '../../measures/shape.ts';
import { mostPlayers } from '../../measures/shapley.ts';
import { contributionGroups } from '../contributions/groups.ts';
import { belowBaselineLine, headlines } from '../headlines.ts';
import { oddResults, oddSamples, oddText } from './degenerate.ts';
import { headlineFacts, measuredSpread } from './headline-facts.ts';

/** The page in Markdown. */
export function measuresPage(): string {
  return [
    opening,
    section('Headlines', headlineRows()),
    section('Other conventions: `--convention`', conventionRows(), conventionWords),
    section('How sure they are', spreadRows(), errorWords),
    oliveWords,
    section('The eight groups of instruments', groupRows(), groupWords),
    section('Named bands of the middle', bandRows(), bandWords),
    relativeWords,
    section('Every indicator', indicatorRows(), indicatorWords),
    section('Odd incomes', oddRows(), oddWords),
  ].join('\n');
}

const opening = `# Measures

Made from the code by \`npm run documents\`. How each is computed, by which convention, where it is printed, how sure it is.
`;

type Rows = readonly (readonly string[])[];

function section(title: string, rows: Rows, before = ''): string {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  const table = [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
  return `## ${title}\n\n${before === '' ? '' : `${before}\n\n`}${table}\n`;
}

function escaped(cell: string): string {
  return cell.replace(/\|/g, '\\|');
}

function headlineRows(): Rows {
  const all = [...headlines, belowBaselineLine];
  return [
    ['key', 'headline', 'formula', 'convention', 'reference', 'printed in', '`--convention`'],
    ...all.map(({ key, label }) => {
      const facts = headlineFacts[key];
      if (facts === undefined) throw new Error(`nothing is written about the headline ${key}`);
      const { formula, convention, reference, tables, follows } = facts;
      const name = label.en === label.zh ? label.en : `${label.en} ${label.zh}`;
      const words = [`\`${key}\``, name, formula, convention, reference];
      return [...words, tables.join(', '), follows ? 'changes it' : 'leaves it'];
    }),
  ];
}

const conventionWords = `\`olive run\`, \`compare\` and \`index\` take \`--convention name=value\`, repeatable or with commas between. It changes headline
lines alone: an indicator's key means one convention always, and the bands, the median household and what is below the
allowance line follow the bureau's and the law's text. Tables say what differs.`;

function conventionRows(): Rows {
  return [
    ['name', 'value', 'meaning', ''],
    ...conventionNames.flatMap((name) => {
      const { label, values } = conventionChoices[name];
      return Object.entries(values).map(([value, words]) => [
        `\`${name}\``,
        `\`${value}\``,
        `${label.en}: ${words.en} ${label.zh}：${words.zh}`,
        houseConvention[name] === value ? 'house' : '',
      ]);
    }),
  ];
}

const errorWords = `± beside a headline is its standard error, numerical alone: what it could be off because so many households and not all
were counted. It is the root of the sum of squared scores; a household's score is the derivative of the headline by its
weight, times that weight (influence functions; for quantiles Woodruff's density). It costs one pass over sorted rows and no
further run. The error of a change that a reform makes comes from the differences of scores of the same households, and is
far smaller. Polarisation indices have theirs by leaving out one fortieth of the households at a time.

Households are taken as independent draws. Synthetic people are spread evenly instead, so that other seeds differ less: over
30 seeds of 5,000 households (Zhejiang 2021, disposable income) the standard deviation between seeds was this part of the
standard error. A ratio of 30 seeds is itself known to 13 %. \`--uncertainty\` runs other seeds, and tells calibration and
law as well.`;

function spreadRows(): Rows {
  return [
    ['headline', 'between seeds / standard error'],
    ...Object.entries(measuredSpread).map(([key, ratio]) => [`\`${key}\``, ratio.toFixed(2)]),
  ];
}

const shapeNames = Object.values(shapes).map(({ en, zh }) => `${en} ${zh}`);

const oliveWords = `## The olive index taken apart

- **Ends.** 1 − O = lower end + upper end, exactly: \`oliveLow\`, \`oliveHigh\`.
- **Groups of people.** O = Σ s_g O_g with O_g the closeness of group g to everybody's mean; 1 − O = Σ s_g (1 − O_g own) + B,
  B what the gaps between groups' means cost: \`olive index --group\`.
- **Instruments.** \`olive run --table T11\`: Shapley values of at most ${mostPlayers} groups between market and final income (2^${mostPlayers}
  distributions, each measured; they add up to the whole way), the measure with an instrument less without it, and points of O
  (hundredths) at the margin for each billion yuan: Σ w b ∂O/∂y over the instrument's amounts b. The same for the Gini. The run
  keeps what each instrument gives and takes of every household: 392 bytes a household.
- **Family.** O^α[a, b] = 1 − E[(1 − y/a)₊^α] − E[(1 − b/y)₊^α]: α = 0 the share of people in a band, α = 1 the soft one, a = b = μ
  and α = 1 the index. Table \`middle\`: by every band below, in comparisons with the baseline's limits (anchored) and with the
  reform's own (floating).
- **Shape.** ${shapeNames.join(', ')}: a heuristic for captions, never a criterion.
`;

const groupWords = `A flow belongs to the group that names it, else to the group of its instrument; what a structural reform adds, to the group
that takes the rest of its income concept.`;

function groupRows(): Rows {
  return [
    ['group', 'instruments', 'flows', 'rest of'],
    ...contributionGroups.map(({ label, instruments, flows, restOf }) => [
      `${label.en} ${label.zh}`,
      instruments.map((one) => `\`${one}\``).join(', '),
      flows.map((one) => `\`${one}\``).join(', '),
      restOf === undefined ? '' : `\`${restOf}\``,
    ]),
  ];
}

const bandWords = `Bands in yuan are a household's: income per head × ${typicalHouseholdSize}, the typical household; the literal reading stands beside it in
table \`bands\`. Both limits belong to the band.`;

function bandRows(): Rows {
  return [
    ['id', 'band', 'limits', 'unit', 'prices of', 'source'],
    ...Object.entries(bands).map(([id, band]) => [
      `\`${id}\``,
      `${band.label.en} ${band.label.zh}`,
      `${Number(band.lower.toPrecision(3))} – ${band.upper}`,
      band.unit,
      'priceYear' in band ? String(band.priceYear) : '',
      band.source,
    ]),
  ];
}

const relativeWords = `## A reform against its baseline, rank by rank

\`olive compare\` prints the relative distribution by tenths of the baseline (how many times as many people stand there now), what
of it is location (everybody moved by the change of the median) and what is shape, and the median relative polarisation MRP =
4 E|R − ½| − 1 with its lower and upper half, each the mean of its own people, R the rank in the baseline (who has just as much counts half)
once medians are aligned: from −1 (all to the middle) to 1 (all to the ends). \`--out\` draws it. Handcock & Morris 1999, _Relative Distribution Methods in the Social Sciences_.
`;

const indicatorWords = `\`olive index FILE --income COLUMN\` computes all of these on anybody's data. Keys and conventions are held to 1,416 values of
laeken, convey, ineq, IC2, dineq, rineq and numpy at a relative 1e-9.`;

function indicatorRows(): Rows {
  return [
    ['key', 'indicator', 'convention'],
    ...indicators.map(({ key, label, convention }) => [
      `\`${key}\``,
      `${label.en} ${label.zh}`,
      convention,
    ]),
  ];
}

const oddWords = `Missing, infinite or misspelt cells and negative weights are refused with their rows; rows of weight zero are left out and
counted; incomes below zero are counted, and kept, dropped or counted as zero as the convention says. No measure gives NaN: a
number, or a refusal by name. Without weights:`;

function oddRows(): Rows {
  return [
    ['key', ...oddSamples.map(({ name }) => name)],
    ...oddResults().map(({ key, found }) => [`\`${key}\``, ...found.map(oddText)]),
  ];
}

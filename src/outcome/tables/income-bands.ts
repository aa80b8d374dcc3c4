// T3: how many live in each band of income, what they have, and what a reform moves: what the olive chart is drawn of.

import type { Label } from '../../engine/quantity.ts';
import { typicalHouseholdSize } from '../../measures/bands.ts';
import { roundNumber } from '../../report/numbers.ts';
import { tableLimits } from '../../report/olive-shape.ts';
import type { Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Outcome } from '../../simulate.ts';
import { both, countNote, words } from './shown.ts';
import type { Measure, Sides, Values } from './side-by-side.ts';
import { sideCells, sideColumns } from './side-by-side.ts';

const measures: readonly Measure[] = [
  { key: 'persons', format: 'count', en: 'Persons', zh: '人数' },
  { key: 'share', format: 'share', en: 'Share of persons', zh: '人口比例' },
  { key: 'households', format: 'share', en: 'Share of households', zh: '住户比例' },
  { key: 'income', format: 'share', en: 'Share of income', zh: '收入比例' },
  { key: 'mean', format: 'yuanPerHead', en: 'Mean', zh: '均值' },
];

/** A row for each band of disposable income for a household of three, and one for all. */
export function incomeBandsTable(sides: Sides): Table {
  const { baseline, reform } = sides;
  const [before, after] = [bandsOf(baseline), reform === null ? null : bandsOf(reform)];
  const rows = before.map((own, place): Row => {
    const now = after === null ? null : (after[place] ?? null);
    return { range: rangeLabel(place), ...sideCells(measures, own, now) };
  });
  return table({
    id: 'bands',
    title: { en: 'Bands of disposable income', zh: '可支配收入分段' },
    columns: [
      words('range', 'Household of three, yuan a year', '三口之家年收入（元）'),
      ...sideColumns(measures, sides),
    ],
    rows,
    notes: [
      {
        en: `Disposable income per head × 3, in yuan of ${baseline.scenario.year}; a limit belongs to the band above it. Persons: census weights; shares and means: survey weights; households: families, collective households left out.`,
        zh: `可支配收入按人均×3，${baseline.scenario.year}年价格；分界值归入上一段。人数按普查权数，比例与均值按住户调查权数；住户不含集体户。`,
      },
      countNote(baseline),
    ],
  });
}

function rangeLabel(place: number): Label {
  if (place > tableLimits.length) return { en: 'all', zh: '合计' };
  const [low, high] = [tableLimits[place - 1] ?? 0, tableLimits[place]];
  return both((language) => {
    const from = roundNumber(low, language);
    if (high === undefined) return language === 'zh' ? `${from}及以上` : `${from} and more`;
    const to = roundNumber(high, language);
    if (low === 0) return language === 'zh' ? `${to}以下` : `below ${to}`;
    return `${from}–${to}`;
  });
}

/** The bands from the lowest, and all of them behind. */
function bandsOf({ table: households }: Outcome): Values[] {
  const bands = Array.from({ length: tableLimits.length + 1 }, () => new Sums());
  const all = new Sums();
  const [size, census, survey, included, collective, income] = [
    'size',
    'census',
    'survey',
    'included',
    'collective',
    'disposable',
  ].map((name) => households.column(name));
  for (let row = 0; row < households.length; row++) {
    if (included?.[row] !== 1) continue;
    const members = size?.[row] ?? 1;
    const weight = survey?.[row] ?? 0;
    const fen = income?.[row] ?? 0;
    const one = {
      persons: ((census?.[row] ?? 0) * members) / 1000,
      weight: weight * members,
      households: collective?.[row] === 1 ? 0 : weight,
      yuan: (weight * fen) / 100,
    };
    const ofThree = (fen / 100 / members) * typicalHouseholdSize;
    const found = tableLimits.findIndex((limit) => ofThree < limit);
    bands[found < 0 ? tableLimits.length : found]?.add(one);
    all.add(one);
  }
  return [...bands, all].map((sums) => sums.over(all));
}

/** What a band holds. */
interface Held {
  readonly persons: number;
  readonly weight: number;
  readonly households: number;
  readonly yuan: number;
}

class Sums implements Held {
  persons = 0;
  weight = 0;
  households = 0;
  yuan = 0;

  add(one: Held): void {
    this.persons += one.persons;
    this.weight += one.weight;
    this.households += one.households;
    this.yuan += one.yuan;
  }

  /** As parts of all; the mean only where somebody is there, shares of income only where it is above zero. */
  over(all: Held): Values {
    const part = (own: number, whole: number) => (whole > 0 ? own / whole : null);
    return {
      persons: this.persons,
      share: part(this.weight, all.weight),
      households: part(this.households, all.households),
      income: part(this.yuan, all.yuan),
      mean: part(this.yuan, this.weight),
    };
  }
}

// Incomes by place: each prefecture, and the 26 mountain counties against all others. Per head, so that what a place earns,
// pays into the public purse and gets from it stand side by side.

import type { Label } from '../../engine/quantity.ts';
import type { Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Outcome } from '../../simulate.ts';
import type { Stream } from '../stream/stream.ts';
import { numbers, words } from './shown.ts';

/** Sums over a place's persons: survey weights for incomes, census weights for people. */
interface PlaceSums {
  persons: number;
  weight: number;
  readonly income: ReadonlyMap<string, number>;
}

/** Which households are meant. */
type Meant = (place: number, isMountain: boolean) => boolean;

const concepts = ['market', 'netMarket', 'disposable', 'afterGiving', 'consumable', 'final'];

/** A row for each place where anybody lives, for the two groups of counties, and for all. */
export function placesTable(outcome: Outcome): Table {
  const kinds = kindsOf(outcome);
  const named = kinds
    .map(([name, label]) => ({ label, rows: sumsOf(outcome, (place) => place === name) }))
    .filter(({ rows }) => rows.persons > 0);
  const counties = [
    { label: mountainLabel, rows: sumsOf(outcome, (_, isMountain) => isMountain) },
    { label: othersLabel, rows: sumsOf(outcome, (_, isMountain) => !isMountain) },
  ];
  // Where nobody lives in the mountains, or nobody is known to, the others are all.
  const groups = counties.every(({ rows }) => rows.persons > 0) ? counties : [];
  const all = sumsOf(outcome, () => true);
  return table({
    id: 'places',
    title: { en: 'Incomes by place, per head', zh: '分地区人均收入' },
    columns: [
      words('place', 'Place', '地区'),
      numbers('persons', 'count', 'Persons', '人数'),
      numbers('market', 'yuanPerHead', 'Market income', '市场收入'),
      numbers('paid', 'yuanPerHead', 'Taxes and contributions', '税费缴纳'),
      numbers('got', 'yuanPerHead', 'Transfers', '转移收入'),
      numbers('disposable', 'yuanPerHead', 'Disposable income', '可支配收入'),
      numbers('services', 'yuanPerHead', 'Services in kind', '公共服务'),
      numbers('final', 'yuanPerHead', 'Final income', '最终收入'),
      numbers('ratio', 'ratio', 'Disposable over all', '可支配收入/全域'),
    ],
    rows: [...named, ...groups, { label: allLabel, rows: all }].map(({ label, rows }) =>
      rowOf(label, rows, all),
    ),
    notes: [
      {
        en: 'Survey weights; persons: census weights. Transfers: from market income after taxes to disposable income, support between households included. Services in kind: from consumable to final income.',
        zh: '按住户调查权数，人数按普查权数。转移收入为税费后市场收入至可支配收入，含住户间赡养寄带；公共服务为可消费收入至最终收入。',
      },
    ],
  });
}

const mountainLabel: Label = { en: 'the 26 mountain counties', zh: '山区26县' };
const othersLabel: Label = { en: 'all other counties', zh: '其他县（市、区）' };
const allLabel: Label = { en: 'all', zh: '合计' };

function kindsOf({ policy }: Outcome): [number, Label][] {
  const { placeFact, places } = policy.legislation;
  const names = placeFact.type.is === 'kind' ? placeFact.type.kinds : [];
  return names.map((name, i) => [i, places[name]?.label ?? { en: name, zh: name }]);
}

function sumsOf(outcome: Outcome, isMeant: Meant): PlaceSums {
  return outcome.stream === undefined
    ? sumsOfTable(outcome, isMeant)
    : sumsOfStream(outcome.stream, isMeant);
}

function sumsOfStream({ summary }: Stream, isMeant: Meant): PlaceSums {
  const { census, survey, fen } = summary.places.of((group) =>
    isMeant(group.place, group.isMountain),
  );
  return { persons: census / 1000, weight: survey, income: fen };
}

function sumsOfTable({ table: households }: Outcome, isMeant: Meant): PlaceSums {
  const [size, census, survey, included] = ['size', 'census', 'survey', 'included'].map((name) =>
    households.column(name),
  );
  const [place, mountain] = [households.column('place'), households.column('mountain')];
  const columns = concepts.map((name) => households.column(name));
  const fen = columns.map(() => 0);
  let [persons, weight] = [0, 0];
  for (let row = 0; row < households.length; row++) {
    if (included?.[row] !== 1 || !isMeant(place[row] ?? 0, mountain[row] === 1)) continue;
    const own = survey?.[row] ?? 0;
    persons += ((census?.[row] ?? 0) * (size?.[row] ?? 0)) / 1000;
    weight += own * (size?.[row] ?? 0);
    columns.forEach((column, i) => {
      fen[i] = (fen[i] ?? 0) + own * (column[row] ?? 0);
    });
  }
  return { persons, weight, income: new Map(concepts.map((name, i) => [name, fen[i] ?? 0])) };
}

function rowOf(label: Label, sums: PlaceSums, all: PlaceSums): Row {
  const of = (name: string) => perHead(sums, name);
  const disposable = of('disposable');
  const everywhere = perHead(all, 'disposable');
  return {
    place: label,
    persons: sums.persons,
    market: of('market'),
    paid: of('market') - of('netMarket'),
    got: disposable - of('netMarket'),
    disposable,
    services: of('final') - of('consumable'),
    final: of('final'),
    ratio: everywhere > 0 ? disposable / everywhere : null,
  };
}

function perHead({ weight, income }: PlaceSums, name: string): number {
  return weight > 0 ? (income.get(name) ?? 0) / weight / 100 : 0;
}

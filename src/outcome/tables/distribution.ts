// T6: who has what, who pays what and who gets what, by decile of persons and by the bureau's five groups.

import { wholeOf } from '../../engine/totals.ts';
import type { Cell, Column, Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Outcome } from '../../simulate.ts';
import type { Comparison } from '../compare.ts';
import type { Distribution, DistributionRow } from '../distribution.ts';
import { distribution, incomesShown, kindsShown, ofKind } from '../distribution.ts';
import type { GroupSums } from '../group-sums.ts';
import { meanOf } from '../group-sums.ts';
import type { InstrumentGroup } from '../instrument-groups.ts';
import { changesIn, countNote, numbers, roundedNote, words } from './shown.ts';

const incomeLabels: Readonly<Record<(typeof incomesShown)[number], readonly [string, string]>> = {
  market: ['Market income', '市场收入'],
  netMarket: ['Net market income', '税费后市场收入'],
  disposable: ['Disposable income', '可支配收入'],
  afterGiving: ['Income after giving', '三次分配后收入'],
  consumable: ['Consumable income', '可消费收入'],
  final: ['Final income', '最终收入'],
};

const kindLabels: Readonly<Record<(typeof kindsShown)[number], readonly [string, string]>> = {
  directTax: ['Direct taxes and contributions', '直接税和社保缴费'],
  cash: ['Cash benefits', '现金待遇'],
  private: ['Support, insurance, giving', '赡养、保险和捐赠净额'],
  indirectTax: ['Indirect taxes', '间接税'],
  service: ['Services in kind', '实物公共服务'],
};

const peopleColumns: readonly Column[] = [
  words('group', 'Group', '分组'),
  numbers('households', 'count', 'Households of the sample', '样本户数'),
  numbers('persons', 'count', 'Persons', '人数'),
];

const groupsNote = {
  en: 'Groups by disposable income per head, of the baseline where there is one. Deciles and the top: of persons; the bureau’s five groups: equally many family households. A household is in one group, where the middle of its weight stands.',
  zh: '按人均可支配收入分组（有基准方案时按基准）。十分位组与最高组按人口；五等份组按家庭户数。每户归入其权数中点所在组。',
};
const weightsNote = {
  en: 'Survey weights; persons: census weights. Taxes and contributions count as paid, all else as received. Employers’ contributions are outside.',
  zh: '按住户调查权数，人数按普查权数。税费为缴纳额，其余为所得额；不含用人单位缴费。',
};
const ratesNote = {
  en: 'Average tax rate: direct and indirect taxes and contributions over gross income (disposable income before direct taxes and contributions). Net rate: direct taxes and contributions less cash benefits, over market income; –: no market income.',
  zh: '平均税负：直接税、社保缴费与间接税之和占总收入（可支配收入加直接税费）之比。净税率：直接税费减现金待遇占市场收入之比；“–”为无市场收入。',
};

/** Incomes by concept, what is paid and got, rates and shares, then each group of taxes and benefits. */
export function distributionTable(outcome: Outcome): Table {
  const found = distribution(outcome);
  const whole = new Map(found.rows.map((row) => [row.key, row.sums]));
  const groups = moved(found);
  return table({
    id: 'distribution',
    title: { en: 'Incomes, taxes and benefits by group', zh: '分组收入、税费与待遇' },
    columns: [
      ...peopleColumns,
      ...incomesShown.map((key) => numbers(key, 'yuanPerHead', ...incomeLabels[key])),
      ...kindsShown.map((key) => numbers(key, 'yuanPerHead', ...kindLabels[key])),
      numbers('taxRate', 'share', 'Average tax rate', '平均税负'),
      numbers('netRate', 'share', 'Net rate', '净税率'),
      numbers('shareOfTaxes', 'share', 'Share of taxes', '占税费'),
      numbers('shareOfCash', 'share', 'Share of cash benefits', '占现金待遇'),
      numbers('shareOfServices', 'share', 'Share of services', '占公共服务'),
      ...groups.map(({ key, label }) => numbers(key, 'yuanPerHead', label.en, label.zh)),
    ],
    rows: found.rows.map((row) => ({
      ...rowOf(found, row, wholeFor(row, whole)),
      ...Object.fromEntries(groups.map(({ key }) => [key, meanAt(found, row.sums, key)])),
    })),
    notes: [groupsNote, weightsNote, ratesNote, countNote(outcome)],
  });
}

/** Shares of the bureau's groups are of family households, all others of everybody. */
function wholeFor({ key }: DistributionRow, rows: ReadonlyMap<string, GroupSums>): GroupSums {
  const isBureau = key.startsWith('fifth') || key === 'families';
  return rows.get(isBureau ? 'families' : 'all') as GroupSums;
}

function rowOf(found: Distribution, { label, sums }: DistributionRow, whole: GroupSums): Row {
  const incomes = incomesShown.map((key) => [key, meanAt(found, sums, key)] as const);
  const kinds = kindsShown.map((key) => [key, kindMean(found, sums, key)] as const);
  const share = (of: (one: GroupSums) => number) => ratio(of(sums), of(whole));
  const kind = (key: InstrumentGroup['kind']) => (one: GroupSums) => ofKind(found, one, key);
  const taxes = (one: GroupSums) => kind('directTax')(one) + kind('indirectTax')(one);
  const income = (key: string) => sums.survey[found.at.get(key) ?? -1] ?? 0;
  const direct = kind('directTax')(sums);
  return {
    group: label,
    ...people(sums),
    ...Object.fromEntries([...incomes, ...kinds]),
    taxRate: ratio(taxes(sums), income('disposable') + direct),
    netRate: ratio(direct - kind('cash')(sums), income('market')),
    shareOfTaxes: share(taxes),
    shareOfCash: share(kind('cash')),
    shareOfServices: share(kind('service')),
  };
}

function people({ rows, persons }: GroupSums): Row {
  return { households: rows, persons: Number(persons) / 1000 };
}

function meanAt({ at }: Distribution, sums: GroupSums, key: string): number | null {
  return meanOf(sums, at.get(key) ?? -1);
}

function kindMean(
  found: Distribution,
  sums: GroupSums,
  kind: InstrumentGroup['kind'],
): number | null {
  return sums.weight > 0 ? ofKind(found, sums, kind) / sums.weight / 100 : null;
}

/** Nothing where what it is of is zero or below. */
function ratio(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

/** Sums over all people of each group: they add up to the ledger. */
export function distributionTotalsTable(outcome: Outcome): Table {
  const found = distribution(outcome);
  const groups = moved(found);
  const total = (sums: GroupSums, key: string): Cell =>
    wholeOf(sums.census[found.at.get(key) ?? -1] ?? 0n);
  return table({
    id: 'distribution-totals',
    title: { en: 'Incomes, taxes and benefits by group: totals', zh: '分组收入、税费与待遇：总额' },
    columns: [
      ...peopleColumns,
      ...incomesShown.map((key) => numbers(key, 'yuanTotal', ...incomeLabels[key])),
      ...groups.map(({ key, label }) => numbers(key, 'yuanTotal', label.en, label.zh)),
    ],
    rows: found.rows.map(({ label, sums }) => ({
      group: label,
      ...people(sums),
      ...Object.fromEntries(
        [...incomesShown, ...groups.map(({ key }) => key)].map((key) => [key, total(sums, key)]),
      ),
    })),
    notes: [
      groupsNote,
      {
        en: 'Census weights throughout: the totals of all persons are those of the ledger. Taxes and contributions count as paid, all else as received.',
        zh: '均按普查权数：全部人口合计与账目一致。税费为缴纳额，其余为所得额。',
      },
      roundedNote,
      countNote(outcome),
    ],
  });
}

/** Groups that are anything for anybody. */
function moved({ groups, rows, at }: Distribution): readonly InstrumentGroup[] {
  return groups.filter(({ key }) =>
    rows.some(({ sums }) => (sums.census[at.get(key) ?? -1] ?? 0n) !== 0n),
  );
}

/**
 * What a reform changes, per head, group by group of the baseline.
 * @param income whose change it is: disposable income, or the final one where a reform moves prices and services alone.
 */
export function distributionChangesTable(
  id: string,
  { baseline, reform }: Comparison,
  income: 'disposable' | 'final' = 'disposable',
): Table {
  const before = distribution(baseline);
  const after = distribution(reform, baseline);
  const changeOf = (row: number) => totalChange(before, after, row, income);
  const whole = new Map(before.rows.map((row, i) => [row.key, changeOf(i)]));
  const groups = changedGroups(before, after);
  const [en, zh] = incomeLabels[income];
  const final = changesIn('finalChange', 'yuanPerHead', 'Change of final income', '最终收入变化');
  return table({
    id,
    title: {
      en: `Who gets what of ${reform.scenario.name}, against ${baseline.scenario.name}`,
      zh: `${reform.scenario.name} 的分组影响（对 ${baseline.scenario.name}）`,
    },
    columns: [
      ...peopleColumns,
      numbers('baseline', 'yuanPerHead', `${en}, baseline`, `${zh}（基准）`),
      numbers('reform', 'yuanPerHead', `${en}, reform`, `${zh}（改革）`),
      changesIn('change', 'yuanPerHead', 'Change', '变化'),
      { ...changesIn('relativeChange', 'share', 'Change', '变化率'), digits: 2 },
      numbers('shareOfChange', 'share', 'Share of the change', '占总变化'),
      ...(income === 'final' ? [] : [final]),
      ...groups.map(({ key, label }) => changesIn(key, 'yuanPerHead', label.en, label.zh)),
    ],
    rows: before.rows.map(({ key, label, sums }, i) => {
      const later = (after.rows[i] as DistributionRow).sums;
      const [was, is] = [meanAt(before, sums, income), meanAt(after, later, income)];
      const change = less(is, was);
      const all =
        whole.get(key.startsWith('fifth') || key === 'families' ? 'families' : 'all') ?? 0;
      const difference = (name: string) =>
        less(meanAt(after, later, name), meanAt(before, sums, name));
      return {
        group: label,
        ...people(sums),
        baseline: was,
        reform: is,
        change,
        relativeChange: was !== null && was > 0 && change !== null ? change / was : null,
        shareOfChange: all === 0 ? null : changeOf(i) / all,
        ...(income === 'final' ? {} : { finalChange: difference('final') }),
        ...Object.fromEntries(groups.map((one) => [one.key, difference(one.key)])),
      };
    }),
    notes: [
      groupsNote,
      weightsNote,
      {
        en: 'The last columns: the changes of taxes and contributions paid and of benefits and services received, where there are any.',
        zh: '末尾各列为有变动的税费缴纳额和待遇、服务所得额的变化。',
      },
      countNote(baseline),
    ],
  });
}

/** The change of an income of a row, in survey sums. */
function totalChange(
  before: Distribution,
  after: Distribution,
  row: number,
  income: string,
): number {
  const sum = ({ rows, at }: Distribution) => rows[row]?.sums.survey[at.get(income) ?? -1] ?? 0;
  return sum(after) - sum(before);
}

function changedGroups(before: Distribution, after: Distribution): readonly InstrumentGroup[] {
  return after.groups.filter(({ key }) =>
    after.rows.some(({ sums }, i) => {
      const was = before.rows[i]?.sums.census[before.at.get(key) ?? -1] ?? 0n;
      return sums.census[after.at.get(key) ?? -1] !== was;
    }),
  );
}

function less(after: number | null, before: number | null): number | null {
  return after === null || before === null ? null : after - before;
}

// What an import tells: what was read, what the weights stand for, what was imputed and on which ground, and what came
// of every fact, so that a wrong unit or code is seen at a glance.

import type { Fact } from '../engine/fact.ts';
import type { Label } from '../engine/quantity.ts';
import { formatNumber } from '../report/numbers.ts';
import type { Row, Table } from '../report/table.ts';
import { table } from '../report/table.ts';
import type { Column } from './column.ts';
import type { Imported } from './import.ts';
import type { PopulationHeader } from './population-format.ts';
import { firstRules, rules } from './rules.ts';
import type { RoundedWeights } from './weights.ts';

const hotDeckSays: Label = {
  en: 'who has not answered is given the answer of another, by lot among those alike in sex, town or country and ten years of age (households: town or country and size); Andridge and Little, International Statistical Review 78, 2010',
  zh: '未回答者由同性别、城乡、十岁年龄组（住户：城乡与规模）中随机抽取的回答者代入；Andridge与Little，《国际统计评论》第78卷，2010年',
};

/** The tables of an import. */
export function importTables(imported: Imported, header: PopulationHeader): Table[] {
  return [readTable(imported, header), imputationTable(imported), factsTable(imported)];
}

function text(key: string, en: string, zh: string) {
  return { key, label: { en, zh }, format: 'text' } as const;
}

function count(value: number): Label {
  const write = (language: 'en' | 'zh') => formatNumber(value, 'count', language);
  return { en: write('en'), zh: write('zh') };
}

function readTable(imported: Imported, header: PopulationHeader): Table {
  const { origin } = header;
  const { neutral, unused, design, survey, census } = imported;
  const row = (en: string, zh: string, value: string | Label): Row => ({ item: { en, zh }, value });
  const nothing: Label = { en: 'none', zh: '无' };
  const rows = [
    row('survey', '调查', origin.survey),
    ...origin.files.map(({ name, digest }) =>
      row('read', '读取', `${name}, ${digest.slice(0, 12)}`),
    ),
    row('people and incomes of', '人口与收入年份', String(header.year)),
    row('area', '地区', header.area),
    row('households', '户数', count(header.households)),
    row('persons', '人数', count(header.persons)),
    row('households they stand for', '代表户数', weightText(census)),
    ...(survey === null
      ? [row('survey weights', '调查权数', { en: 'the same weights', zh: '同上' })]
      : [row('survey weights', '调查权数', weightText(survey))]),
    row('design', '抽样设计', design === null ? nothing : designText(design)),
  ];
  return table({
    id: 'import',
    title: { en: 'What was read', zh: '读取结果' },
    columns: [text('item', 'Item', '项目'), text('value', 'Value', '内容')],
    rows,
    notes: [
      listed('Columns not used', '未用的列', unused),
      listed(
        'Facts not in the data, at their neutral value',
        '数据中没有、取中性值的变量',
        neutral,
      ),
    ],
  });
}

/** Names behind what they are. */
function listed(en: string, zh: string, names: readonly string[]): Label {
  if (names.length === 0) return { en: `${en}: none.`, zh: `${zh}：无。` };
  const list = names.join(', ');
  return { en: `${en} (${names.length}): ${list}.`, zh: `${zh}（${names.length}项）：${list}。` };
}

/** Weights are kept to 1/1,000 household: what that changes. */
function weightText({ before, after, lost }: RoundedWeights): Label {
  const change = after - before;
  const off = `${change < 0 ? '−' : '+'}${Math.abs(change).toFixed(3)}`;
  // Less than half of the last digit is the sum's own rounding.
  const share = Math.abs(change) < 0.0005 ? '' : Math.abs(change / before).toExponential(1);
  const gone = {
    en: lost === 0 ? '' : `; ${lost} weights came to be zero`,
    zh: lost === 0 ? '' : `；${lost}个权数变为0`,
  };
  const sum = count(after);
  return {
    en: `${sum.en} (rounded to 1/1,000: ${off}${share === '' ? '' : `, ${share} of all`}${gone.en})`,
    zh: `${sum.zh}（取至千分之一户：${off}${share === '' ? '' : `，占${share}`}${gone.zh}）`,
  };
}

function designText({ strata, psu }: NonNullable<Imported['design']>): Label {
  const [layers, units] = [new Set(strata).size, new Set(psu).size];
  return {
    en: `${units} sampling units in ${layers} strata`,
    zh: `${layers}层，${units}个初级抽样单位`,
  };
}

function imputationTable({ imputations }: Imported): Table {
  const all = [...firstRules, ...rules, { name: 'hotDeck', says: hotDeckSays }];
  const used = all.filter(({ name }) => imputations.some(({ rule }) => rule === name));
  return table({
    id: 'imputations',
    title: { en: 'What was imputed', zh: '插补' },
    columns: [
      text('rule', 'Rule', '规则'),
      text('fact', 'Fact', '变量'),
      { key: 'values', label: { en: 'Values', zh: '个数' }, format: 'count' },
      { key: 'share', label: { en: 'of all', zh: '占比' }, format: 'share' },
    ],
    rows: imputations.map(({ rule, fact, values, of }) => ({
      rule,
      fact,
      values,
      share: values / of,
    })),
    notes: used.map(({ name, says }) => ({
      en: `${name}: ${says.en}.`,
      zh: `${name}：${says.zh}。`,
    })),
  });
}

function factsTable(imported: Imported): Table {
  const { people } = imported;
  const rows = people.names.flatMap((name): Row[] => {
    const [fact, column] = [people.facts[name], people.find(name)];
    if (fact === undefined || column === undefined || fact.unit === 'uniform') return [];
    return [factRow(imported, fact, column)];
  });
  return table({
    id: 'facts',
    title: { en: 'What came of the facts', zh: '各变量取值' },
    columns: [
      text('fact', 'Fact', '变量'),
      text('unit', 'Unit', '单位'),
      { key: 'has', label: { en: 'Not zero', zh: '非零占比' }, format: 'share' },
      text('values', 'Weighted mean where not zero, or shares', '非零者加权均值，或构成'),
    ],
    rows,
    notes: [
      {
        en: 'Weighted by census weights. Of months: how many have one.',
        zh: '按普查权数加权。年月类变量：有值者占比。',
      },
    ],
  });
}

function factRow({ people, census }: Imported, fact: Fact, column: Column): Row {
  const weightOf = weightsOf(people.joined, census, fact.level === 'person');
  const sums = new Map<number, number>();
  let [all, has, amount] = [0, 0, 0];
  const nothing = fact.isDate || fact.pointsToPerson ? -1 : 0;
  weightOf((at, weight) => {
    const value = column.get(at);
    all += weight;
    if (fact.type.is === 'kind') sums.set(value, (sums.get(value) ?? 0) + weight);
    if (value === nothing) return;
    has += weight;
    amount += weight * value;
  });
  const isAmount = fact.type.is === 'number' && !fact.isDate && !fact.pointsToPerson;
  const mean = has === 0 || !isAmount ? '' : String(Number((amount / has).toPrecision(6)));
  const values = fact.type.is === 'kind' ? sharesText(fact.type.kinds, sums, all) : mean;
  return { fact: fact.name, unit: fact.unit, has: all === 0 ? 0 : has / all, values };
}

type Each = (visit: (at: number, weight: number) => void) => void;

function weightsOf(
  { start, households }: Imported['people']['joined'],
  { thousandths }: RoundedWeights,
  isPerson: boolean,
): Each {
  return (visit) => {
    for (let household = 0; household < households; household++) {
      const weight = thousandths[household] ?? 0;
      if (!isPerson) visit(household, weight);
      const end = isPerson ? (start[household + 1] ?? 0) : 0;
      for (let at = start[household] ?? 0; at < end; at++) visit(at, weight);
    }
  };
}

/** The most frequent kinds first. */
function sharesText(
  kinds: readonly string[],
  sums: ReadonlyMap<number, number>,
  all: number,
): string {
  const sorted = [...sums].sort(([, a], [, b]) => b - a);
  const shown = sorted.slice(0, 4).map(([kind, sum]) => {
    const share = formatNumber(all === 0 ? 0 : sum / all, 'share', 'en');
    return `${kinds[kind] ?? kind} ${share}`;
  });
  return [...shown, ...(sorted.length > 4 ? ['…'] : [])].join(', ');
}

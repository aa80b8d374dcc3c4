// Households in groups, for the rows of tables: a number for each household, 0 where it is in none.
// Deciles and the top hold persons ranked by disposable income per head (`winners.ts`); the bureau's fifths hold equally
// many family households; types go by who lives together; places are where they live.

import type { HouseholdTable } from '../engine/household-table.ts';
import type { Label } from '../engine/quantity.ts';
import { ascendingOrder } from '../measures/sort.ts';
import type { Outcome } from '../simulate.ts';
import { groupsOf } from './winners.ts';

/** The groups of one kind. */
export interface Grouping {
  readonly key: string;
  readonly label: Label;
  readonly groups: readonly { readonly key: string; readonly label: Label }[];
  /** By household: 1 for the first group, 0 for none. */
  readonly of: Uint8Array;
}

/** Tenths of persons, the poorest first. */
export function decileGroups(table: HouseholdTable): Grouping {
  const ordinal = (i: number): Label => ({ en: `decile ${i}`, zh: `第${i}十分位组` });
  const groups = Array.from({ length: 10 }, (_, i) => ({ key: `${i + 1}`, label: ordinal(i + 1) }));
  const label = { en: 'Deciles of persons', zh: '按人口十等分' };
  return { key: 'decile', label, groups, of: groupsOf(table, 10) };
}

/** The richest twentieth without, and with, the richest hundredth: apart, so that they add up. */
export function topGroups(table: HouseholdTable): Grouping {
  const groups = [
    { key: 'next4', label: { en: 'next 4 %', zh: '次高4%' } },
    { key: 'top1', label: { en: 'top 1 %', zh: '最高1%' } },
  ];
  const label = { en: 'Top of persons', zh: '最高收入人口' };
  const of = groupsOf(table, 100).map((hundredth) =>
    hundredth === 100 ? 2 : hundredth > 95 ? 1 : 0,
  );
  return { key: 'top', label, groups, of };
}

const fifthLabels: readonly Label[] = [
  { en: 'low-income fifth', zh: '低收入组' },
  { en: 'lower-middle fifth', zh: '中间偏下收入组' },
  { en: 'middle fifth', zh: '中间收入组' },
  { en: 'upper-middle fifth', zh: '中间偏上收入组' },
  { en: 'high-income fifth', zh: '高收入组' },
];

/**
 * The statistics bureau's five groups: family households ranked by disposable income per head, equally many in each by
 * survey weights. A household stands where the middle of its weight does; collective households are in none.
 */
export function bureauGroups(table: HouseholdTable): Grouping {
  const groups = fifthLabels.map((label, i) => ({ key: `fifth${i + 1}`, label }));
  const label = { en: 'The bureau’s five groups of households', zh: '国家统计局五等份住户组' };
  return { key: 'bureau', label, groups, of: fifthsOf(table, fifthLabels.length) };
}

function fifthsOf(table: HouseholdTable, count: number): Uint8Array {
  const [size, survey, included, collective, disposable] = [
    ...['size', 'survey', 'included', 'collective', 'disposable'],
  ].map((name) => table.column(name)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const weights = survey.map((weight, i) =>
    included[i] === 1 && collective[i] !== 1 ? weight : 0,
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const found = new Uint8Array(table.length);
  let below = 0;
  for (const i of ascendingOrder(disposable.map((fen, row) => fen / (size[row] ?? 1)))) {
    const weight = weights[i] ?? 0;
    if (weight === 0) continue;
    found[i] = Math.min(count, 1 + Math.floor((count * (below + weight / 2)) / all));
    below += weight;
  }
  return found;
}

/** What a run keeps for the types of households: names for `RunOptions.figures` and `RunOptions.kept`. */
export const typeFigures = ['agedUpTo15', 'agedFrom60'] as const;

const typeGroups = [
  { key: 'aloneUnder60', label: { en: 'one person under 60', zh: '60岁以下单人户' } },
  { key: 'aloneFrom60', label: { en: 'one person from 60', zh: '60岁及以上单人户' } },
  { key: 'elders', label: { en: 'several, all from 60', zh: '全为60岁及以上的多人户' } },
  { key: 'adults', label: { en: 'several of 16 to 59', zh: '全为16–59岁的多人户' } },
  { key: 'adultsAndElders', label: { en: 'of 16 to 59 with elders', zh: '16–59岁与老人同住' } },
  { key: 'oneParent', label: { en: 'one of 16 to 59 with children', zh: '一名成人带孩子' } },
  { key: 'oneChild', label: { en: 'several of 16 to 59, one child', zh: '多名成人、一孩' } },
  {
    key: 'moreChildren',
    label: { en: 'several of 16 to 59, more children', zh: '多名成人、多孩' },
  },
  { key: 'threeGenerations', label: { en: 'children, adults and elders', zh: '老中少同住' } },
  { key: 'eldersAndChildren', label: { en: 'children with elders only', zh: '仅老人带孩子' } },
  { key: 'childrenAlone', label: { en: 'children only', zh: '仅有孩子' } },
  { key: 'collective', label: { en: 'collective households', zh: '集体户' } },
] as const;

type TypeKey = (typeof typeGroups)[number]['key'];

/** Households by who lives together: children are under 16, elders 60 or older at the end of the year. */
export function householdTypes({ table }: Outcome): Grouping {
  const [size, included, collective] = ['size', 'included', 'collective'].map((name) =>
    table.column(name),
  );
  const [children, elders] = typeFigures.map((name) => table.column(name));
  const label = { en: 'Types of households', zh: '住户类型' };
  const of = Uint8Array.from({ length: table.length }, (_, i) => {
    if (included?.[i] !== 1) return 0;
    const type =
      collective?.[i] === 1 ? 'collective' : typeOf(size?.[i], children?.[i], elders?.[i]);
    return 1 + typeGroups.findIndex(({ key }) => key === type);
  });
  return { key: 'type', label, groups: typeGroups, of };
}

/** The type of a family household with so many persons, children and elders. */
export function typeOf(size = 0, children = 0, elders = 0): TypeKey {
  const adults = size - children - elders;
  if (children > 0) {
    if (adults === 0) return elders > 0 ? 'eldersAndChildren' : 'childrenAlone';
    if (elders > 0) return 'threeGenerations';
    if (adults === 1) return 'oneParent';
    return children === 1 ? 'oneChild' : 'moreChildren';
  }
  if (size === 1) return elders > 0 ? 'aloneFrom60' : 'aloneUnder60';
  if (adults === 0) return 'elders';
  return elders > 0 ? 'adultsAndElders' : 'adults';
}

/** Town and country, the mountain counties and all others, and every place. */
export function regionGroups({ table, policy }: Outcome): Grouping[] {
  const included = table.column('included');
  const by = (name: string, number: (value: number) => number) => {
    const column = table.column(name);
    return Uint8Array.from({ length: table.length }, (_, i) =>
      included[i] === 1 ? number(column[i] ?? 0) : 0,
    );
  };
  const { placeFact, places } = policy.legislation;
  const names = placeFact.type.is === 'kind' ? placeFact.type.kinds : [];
  return [
    {
      key: 'residence',
      label: { en: 'Town and country', zh: '城乡' },
      groups: [
        { key: 'urban', label: { en: 'town', zh: '城镇' } },
        { key: 'rural', label: { en: 'country', zh: '农村' } },
      ],
      of: by('residence', (kind) => kind + 1),
    },
    {
      key: 'mountain',
      label: { en: 'Counties', zh: '县域' },
      groups: [
        { key: 'mountainCounties', label: { en: 'the 26 mountain counties', zh: '山区26县' } },
        { key: 'otherCounties', label: { en: 'all other counties', zh: '其他县（市、区）' } },
      ],
      of: by('mountain', (is) => (is === 1 ? 1 : 2)),
    },
    {
      key: 'place',
      label: { en: 'Places', zh: '地区' },
      groups: names.map((name) => ({
        key: name,
        label: places[name]?.label ?? { en: name, zh: name },
      })),
      of: by('place', (place) => place + 1),
    },
  ];
}

/**
 * What the headline lines of an income are computed by, where readers' conventions differ: whose income it is, who is counted,
 * by which weights, and what happens at a step, at the centre of O and below zero.
 *
 * A convention changes headline lines alone. An indicator's key means one convention always (`indicators/registry.ts`), and so
 * do the bands, the median household and what is below the allowance line: those follow the bureau's and the law's text.
 */
import type { AtStep } from './location.ts';

/** Every choice, each by its name. */
export interface Convention {
  readonly equivalence: 'perHead' | 'squareRoot' | 'modifiedOecd';
  readonly unit: 'persons' | 'households';
  readonly weights: 'survey' | 'census' | 'none';
  readonly quantile: AtStep;
  readonly centre: 'mean' | 'median';
  readonly negatives: 'kept' | 'zero' | 'dropped';
}

/** The name of a choice. */
export type ConventionName = keyof Convention;

/** What headlines are computed by unless somebody says otherwise. */
export const houseConvention: Convention = {
  equivalence: 'perHead',
  unit: 'persons',
  weights: 'survey',
  quantile: 'average',
  centre: 'mean',
  negatives: 'kept',
};

interface Words {
  readonly en: string;
  readonly zh: string;
}

/** A choice, what it is about and what each of its values means. */
export interface ConventionChoice {
  readonly label: Words;
  readonly values: Readonly<Record<string, Words>>;
}

/** Every choice in the order in which it is told. */
export const conventionChoices: Readonly<Record<ConventionName, ConventionChoice>> = {
  equivalence: {
    label: { en: 'a household’s income is divided by', zh: '住户收入除以' },
    values: {
      perHead: { en: 'its members', zh: '成员数' },
      squareRoot: { en: 'the square root of its members', zh: '成员数的平方根' },
      modifiedOecd: {
        en: '1 for the first member, ½ for each other from 14 years on, 0.3 for each younger',
        zh: '经合组织修订等值：首位成员1，其余14岁及以上每人0.5，14岁以下每人0.3',
      },
    },
  },
  unit: {
    label: { en: 'counted are', zh: '计数单位' },
    values: {
      persons: { en: 'persons', zh: '人口' },
      households: { en: 'family households', zh: '家庭户' },
    },
  },
  weights: {
    label: { en: 'weights', zh: '权数' },
    values: {
      survey: { en: 'the household survey’s', zh: '住户调查权数' },
      census: { en: 'the census’s', zh: '普查权数' },
      none: { en: 'none: every record counts alike', zh: '不加权' },
    },
  },
  quantile: {
    label: { en: 'a quantile at an exact step is', zh: '分位数恰在台阶处取' },
    values: {
      average: { en: 'the mean of both neighbours (type 2)', zh: '两侧均值（类型2）' },
      upper: {
        en: 'the upper neighbour (laeken, Eurostat’s tools)',
        zh: '上侧值（laeken、欧盟统计局）',
      },
      lower: { en: 'the lower neighbour (type 1, convey)', zh: '下侧值（类型1，convey）' },
    },
  },
  centre: {
    label: { en: 'O is taken about', zh: '橄榄指数的中心' },
    values: {
      mean: { en: 'the mean', zh: '均值' },
      median: { en: 'the median', zh: '中位数' },
    },
  },
  negatives: {
    label: { en: 'incomes below zero are', zh: '负收入' },
    values: {
      kept: { en: 'kept, and count as zero in O', zh: '保留，在橄榄指数中按零计' },
      zero: { en: 'zero in every line', zh: '一律按零计' },
      dropped: { en: 'left out of every line', zh: '一律剔除' },
    },
  },
};

/** The names of the choices. */
export const conventionNames = Object.keys(conventionChoices) as readonly ConventionName[];

/** The choices that differ from the house's, as they are written: `centre=median`. */
export function conventionText(convention: Convention): string[] {
  return conventionNames
    .filter((name) => convention[name] !== houseConvention[name])
    .map((name) => `${name}=${convention[name]}`);
}

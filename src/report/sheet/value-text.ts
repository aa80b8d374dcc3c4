// Values of any quantity as a reader writes them: money to the fen, rates in per cent, months as dates, kinds as words.

import { monthText } from '../../engine/dates.ts';
import type { Term } from '../../engine/explain/explanation.ts';
import type { Language } from '../language.ts';
import { formatNumber, missingNumber } from '../numbers.ts';
import { kindText } from './kind-words.ts';

/** What a value is: its unit and what values it takes. */
export type Meaning = Pick<Term, 'type' | 'unit'> & Partial<Pick<Term, 'optionNames'>>;

const yesNo = { en: ['no', 'yes'], zh: ['否', '是'] } as const;
const nobody = { en: 'nobody', zh: '无' } as const;
const shares: readonly string[] = ['share', 'rate'];

/**
 * A value in the manner of its unit, without the unit.
 * @param persons ids of the household's persons, for values that point to one.
 */
export function valueText(
  value: number,
  { type, unit, optionNames }: Meaning,
  language: Language,
  persons: readonly string[] = [],
): string {
  if (!Number.isFinite(value)) return missingNumber;
  const option = optionNames?.[String(value)];
  if (option !== undefined) return kindText(option, language);
  if (type.is === 'yes/no') return yesNo[language][value === 0 ? 0 : 1];
  if (type.is === 'kind') return kindText(type.kinds[value] ?? missingNumber, language);
  if (unit === 'month number') return value < 0 ? missingNumber : monthText(value);
  if (unit === 'member') return persons[value] ?? nobody[language];
  if (unit.startsWith('yuan')) return plainNumber(value, 2);
  if (shares.includes(unit)) return percentText(value);
  return plainNumber(value, 4);
}

/** A number with at most so many digits after the point, and no idle noughts. */
export function plainNumber(value: number, digits: number): string {
  const needed = Math.ceil(-Math.log10(Math.abs(value)));
  if (value !== 0 && needed > digits && digits > 2) return plainNumber(value, needed);
  const text = formatNumber(value, 'ratio', 'en', { digits }).replace(/^-/, '−');
  return digits === 0 ? text : text.replace(/\.?0+$/, '');
}

/** A share or rate in per cent. */
export function percentText(value: number): string {
  return `${plainNumber(value * 100, 4)} %`;
}

const units: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = {
  yuan: { en: 'yuan', zh: '元' },
  'yuan/year': { en: 'yuan a year', zh: '元/年' },
  'yuan/month': { en: 'yuan a month', zh: '元/月' },
  'yuan/month per person': { en: 'yuan a month per person', zh: '元/人·月' },
  'yuan/year per person': { en: 'yuan a year per person', zh: '元/人·年' },
  'yuan/year per child': { en: 'yuan a year per child', zh: '元/孩·年' },
  'yuan/m2': { en: 'yuan per m²', zh: '元/平方米' },
  m2: { en: 'm²', zh: '平方米' },
  'm2 per person': { en: 'm² per person', zh: '平方米/人' },
  persons: { en: 'persons', zh: '人' },
  homes: { en: 'homes', zh: '套' },
  households: { en: 'households', zh: '户' },
  months: { en: 'months', zh: '个月' },
  'months of age': { en: 'months of age', zh: '月龄' },
  years: { en: 'years', zh: '年' },
  'years of age': { en: 'years of age', zh: '岁' },
  payments: { en: 'payments', zh: '次' },
  'yuan per payment': { en: 'yuan per payment', zh: '元/次' },
  'yuan per person': { en: 'yuan per person', zh: '元/人' },
  'yuan per stick': { en: 'yuan per stick', zh: '元/支' },
  'yuan per half litre': { en: 'yuan per half litre', zh: '元/500毫升' },
  'yuan per litre': { en: 'yuan per litre', zh: '元/升' },
  'yuan/hour': { en: 'yuan/hour', zh: '元/小时' },
  'hours/year': { en: 'hours/year', zh: '小时/年' },
  'days/employee': { en: 'days/employee', zh: '天/人' },
  'months in all': { en: 'months in all', zh: '个月（累计）' },
  'average wages': { en: 'average wages', zh: '倍平均工资' },
  times: { en: 'times', zh: '倍' },
  group: { en: 'group', zh: '组号' },
};

/** Units that the value itself shows, or that say nothing beside it, as a list of units names them. */
const unsaid: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = {
  'yes/no': { en: 'yes/no', zh: '是/否' },
  'yes or no': { en: 'yes or no', zh: '是/否' },
  kind: { en: 'kind', zh: '类别' },
  'month number': { en: 'month', zh: '年月' },
  member: { en: 'member', zh: '成员' },
  share: { en: 'share', zh: '比例' },
  rate: { en: 'rate', zh: '税率' },
  ratio: { en: 'ratio', zh: '倍数' },
  option: { en: 'option', zh: '方案' },
  place: { en: 'place', zh: '次序' },
  key: { en: 'key', zh: '编号' },
  uniform: { en: 'chance number from 0 to 1', zh: '0至1的随机数' },
  level: { en: 'level', zh: '等级' },
  rank: { en: 'rank', zh: '次序' },
  class: { en: 'class', zh: '类别' },
};

/**
 * A unit in words; empty where the value says it.
 * @param value what it stands behind: `1 home`, `2 homes`.
 */
export function unitText(unit: string, language: Language, value = 2): string {
  if (Object.hasOwn(unsaid, unit)) return '';
  const text = units[unit]?.[language] ?? unit;
  return value === 1 && language === 'en' ? text.replace(/^(\w+)s$/, '$1') : text;
}

/** A unit by its name, whether or not the value would say it: for lists of what there is. */
export function unitName(unit: string, language: Language): string {
  return unsaid[unit]?.[language] ?? unitText(unit, language);
}

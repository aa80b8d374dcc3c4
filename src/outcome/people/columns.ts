// The columns of people files: two tables, households and persons, with facts by their names and results by theirs.
// What is written of a value: numbers as they are, yes 1 and no 0, kinds as words, months as YYYY-MM, other members of
// the household by their numbers from 1, nothing where there is none.

import type { Fact } from '../../engine/fact.ts';
import type { Label } from '../../engine/quantity.ts';
import { noteInWords } from '../../law/acts/in-words.ts';

/** How a column's values are written. */
export type Form = 'whole' | 'number' | 'yes/no' | 'kind' | 'month' | 'member';

export interface PeopleColumn {
  readonly name: string;
  readonly label: Label;
  readonly unit: string;
  readonly form: Form;
  /** The words, where it is of kinds: a value is a place among them. */
  readonly kinds: readonly string[];
  /** What more there is to know: a note, the article of a rule. */
  readonly meaning: Label;
  /** Whether it may hold nothing: a month that never was, kin that nobody is. */
  readonly mayBeMissing: boolean;
}

function standing(
  name: string,
  form: Form,
  unit: string,
  label: Label,
  meaning: Label,
): PeopleColumn {
  return { name, label, unit, form, kinds: [], meaning, mayBeMissing: false };
}

/** The household's number: the key of both tables. */
const household = standing(
  'household',
  'whole',
  'key',
  { en: 'number of the household', zh: '户编号' },
  { en: 'from 1, in the order of the file', zh: '从1起，按文件次序' },
);

/** Columns that every table of households has before its facts. */
export const householdKeys: readonly PeopleColumn[] = [
  household,
  standing(
    'weight',
    'number',
    'households',
    { en: 'census weight', zh: '普查权数' },
    {
      en: 'for totals, costs and counts: how many households this one stands for',
      zh: '用于总量、成本与计数：该户所代表的户数',
    },
  ),
  standing(
    'surveyWeight',
    'number',
    'households',
    { en: 'survey weight', zh: '住户调查权数' },
    {
      en: 'for means, medians, shares, Gini and bands',
      zh: '用于均值、中位数、份额、基尼系数与收入组',
    },
  ),
];

/** Columns that every table of persons has before its facts. */
export const personKeys: readonly PeopleColumn[] = [
  household,
  standing(
    'person',
    'whole',
    'key',
    { en: 'number of the person', zh: '成员编号' },
    { en: 'from 1 within the household', zh: '户内从1起' },
  ),
];

/** The column of a fact. */
export function factColumn(fact: Fact): PeopleColumn {
  const { name, label, unit, note } = fact;
  const kinds = fact.type.is === 'kind' ? fact.type.kinds : [];
  const form = formOf(fact);
  const mayBeMissing = form === 'month' || form === 'member';
  return { name, label, unit, form, kinds, meaning: noteInWords(note), mayBeMissing };
}

function formOf(fact: Fact): Form {
  if (fact.isDate) return 'month';
  if (fact.pointsToPerson) return 'member';
  return fact.type.is;
}

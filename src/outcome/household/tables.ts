// A household's answers as tables: the statement, each person's amounts, statuses, what is not known, a budget line.

import type { Evaluation } from '../../engine/evaluate.ts';
import type { Label } from '../../engine/quantity.ts';
import type { Stage } from '../../engine/rule.ts';
import type { Language } from '../../report/language.ts';
import { unitText, valueText } from '../../report/sheet/value-text.ts';
import type { Cell, Column, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import { changeText } from '../tables/change-text.ts';
import type { RuleValue, Stretch } from './amounts.ts';
import { isMoney, isSomething, unknownIn, valuesOf } from './amounts.ts';
import type { Rates } from './rates.ts';
import { ratesTable } from './rates-table.ts';
import { remarksOf } from './remarks.ts';
import { statementOf } from './statement.ts';
import { tellingOf } from './telling.ts';

/**
 * The tables of a household.
 * @param rates tax wedge, marginal rate and the like, where there is an earner.
 * @param everything also what leads to no money of the person, and figures that only serve other rules.
 */
export function householdTables(
  evaluation: Evaluation,
  everything = false,
  rates: Rates | null = null,
): Table[] {
  const all = valuesOf(evaluation);
  const values = everything ? all : tellingOf(all);
  const owners = [...evaluation.input.persons, null];
  const amounts = owners.map((person) => amountsTable(values, person));
  const rest = [statusTable(evaluation, values), unknownTable(evaluation)];
  const head = [statementTable(evaluation), ...(rates === null ? [] : [ratesTable(rates)])];
  return [...head, ...amounts, ...rest].filter((one) => one.rows.length > 0);
}

const words = {
  amount: { en: 'Amount', zh: '项目' },
  name: { en: 'Name', zh: '名称' },
  year: { en: 'A year', zh: '全年' },
  month: { en: 'A month', zh: '每月' },
  given: { en: 'given', zh: '给定' },
  remark: { en: 'Remark', zh: '备注' },
  why: { en: 'Why', zh: '原因' },
  stage: { en: 'Distribution', zh: '分配环节' },
} as const;

const stages: Readonly<Record<Stage, Label>> = {
  primary: { en: 'primary', zh: '初次分配' },
  secondary: { en: 'secondary', zh: '再分配' },
  tertiary: { en: 'tertiary', zh: '三次分配' },
};

const yuan: Label = { en: 'yuan', zh: '元' };

function money(key: string, label: Label): Column {
  return { key, label, format: 'yuan', unit: yuan, digits: 2 };
}

function text(key: string, label: Label): Column {
  return { key, label, format: 'text' };
}

function statementTable(evaluation: Evaluation): Table {
  const { place, year, persons } = evaluation.input;
  const label = evaluation.policy.legislation.places[place]?.label ?? { en: place, zh: place };
  const law = lawText(evaluation);
  return table({
    id: 'statement',
    title: {
      en: `The household in ${label.en}, ${year}${law.en}: ${persons.length} ${persons.length === 1 ? 'person' : 'persons'}`,
      zh: `${label.zh}住户，${year}年${law.zh}，${persons.length}人`,
    },
    columns: [
      text('line', words.amount),
      text('name', words.name),
      money('year', words.year),
      money('month', words.month),
      text('stage', words.stage),
      text('remark', words.remark),
    ],
    rows: statementOf(evaluation).map((line) => ({
      line: line.kind === 'flow' ? indented(line.label, line.amount) : totalled(line.label),
      name: line.key,
      year: line.amount,
      month: line.amount / 12,
      stage: line.stage === null ? '' : stages[line.stage],
      remark: line.isGiven ? words.given : '',
    })),
    notes: [
      ...reformNotes(evaluation),
      ...changeNotes(evaluation),
      ...remarksOf(evaluation),
      {
        en: 'Payments into own housing-fund accounts are no loss of income: disposable income is before them. Take-home pay is after them: wages and remuneration less own contributions, housing fund and the tax on them. A month is a twelfth of the year.',
        zh: '住房公积金缴存归个人账户所有，可支配收入未扣除公积金；到手收入为工资及劳务等报酬减去个人社保、公积金和个税。每月为全年金额的十二分之一。',
      },
    ],
  });
}

/** Which year's law it is, where it is not that of the household, and how its money values have moved. */
function lawText({ input: { year, lawYear }, policy: { moneyIndex } }: Evaluation): Label {
  if (lawYear === year) return { en: '', zh: '' };
  const factor = Math.round(moneyIndex * 1000) / 1000;
  const moved = { en: `, its money values × ${factor}`, zh: `（金额×${factor}）` };
  const { en, zh } = moneyIndex === 1 ? { en: '', zh: '' } : moved;
  return { en: `, law of ${lawYear}${en}`, zh: `，${lawYear}年法规${zh}` };
}

/** A law that structural reforms have changed is not the law: that is said. */
function reformNotes({ policy }: Evaluation): Label[] {
  return (policy.legislation.restructuring?.reforms ?? []).map(({ file, label }) => ({
    en: `Under a structural reform: ${label.en} (${file}).`,
    zh: `适用结构性改革：${label.zh}（${file}）。`,
  }));
}

/** So is what the document or the command line sets. */
function changeNotes({ policy: { changes } }: Evaluation): Label[] {
  if (changes.length === 0) return [];
  const list = changes.map(changeText);
  return [
    {
      en: `Values of the law set otherwise: ${list.join('; ')}.`,
      zh: `另行设定的法规参数：${list.join('；')}。`,
    },
  ];
}

function indented({ en, zh }: Label, amount: number): Label {
  const sign = amount < 0 ? '−' : '+';
  return { en: `  ${sign} ${en}`, zh: `  ${sign} ${zh}` };
}

function totalled({ en, zh }: Label): Label {
  return { en: `= ${en}`, zh: `= ${zh}` };
}

/** Amounts of money of a person, or of the household, that are not nothing. */
function amountsTable(values: readonly RuleValue[], person: string | null): Table {
  const own = values.filter(
    (one) => one.person === person && isMoney(one.rule) && isSomething(one),
  );
  const months = own.some((one) => (one.months?.length ?? 0) > 1);
  const stretches = text('months', { en: 'By months', zh: '分月' });
  return table({
    id: person === null ? 'household-amounts' : 'person-amounts',
    title:
      person === null
        ? { en: 'Amounts of the household', zh: '住户各项金额' }
        : { en: `Amounts of ${person}`, zh: `${person}的各项金额` },
    columns: [
      text('amount', words.amount),
      text('name', words.name),
      money('year', words.year),
      money('month', words.month),
      ...(months ? [stretches] : []),
      text('remark', words.remark),
    ],
    rows: own.map((one) => ({
      amount: one.rule.label,
      name: one.rule.name,
      year: one.value,
      month: one.months?.at(-1)?.value ?? null,
      ...(months ? { months: stretchText(one.months ?? []) } : {}),
      remark: one.isGiven ? words.given : '',
    })),
    notes: months
      ? [{ en: 'A month: in the last months of the year.', zh: '每月：年末各月的金额。' }]
      : [],
  });
}

function stretchText(stretches: readonly Stretch[]): string {
  if (stretches.length < 2) return '';
  return stretches
    .map(({ first, last, value }) => {
      const amount = valueText(value, { type: { is: 'number' }, unit: 'yuan' }, 'en');
      return `${first === last ? first : `${first}–${last}`}: ${amount}`;
    })
    .join('; ');
}

/** Statuses and figures that are not nothing, a column for each person. */
function statusTable({ input }: Evaluation, values: readonly RuleValue[]): Table {
  const own = values.filter((one) => !isMoney(one.rule) && !hidden.includes(one.rule.unit));
  const rules = [...new Set(own.filter(isSomething).map((one) => one.rule))];
  const persons = [...input.persons];
  const cell = (one: RuleValue | undefined): Cell => {
    if (one === undefined) return '';
    const said = (language: Language) => {
      const value = one.value ?? Number.NaN;
      const unit = unitText(one.rule.unit, language, value);
      return `${valueText(value, one.rule, language, persons)} ${unit}`.trimEnd();
    };
    return { en: said('en'), zh: said('zh') };
  };
  const key = (k: number) => `person${k + 1}`;
  return table({
    id: 'statuses',
    title: { en: 'Statuses and other figures', zh: '资格与其他数值' },
    columns: [
      text('status', { en: 'Status', zh: '项目' }),
      text('name', words.name),
      text('household', { en: 'Household', zh: '住户' }),
      ...persons.map((person, k) => text(key(k), { en: person, zh: person })),
    ],
    rows: rules.map((rule) => {
      const of = (person: string | null) =>
        cell(own.find((one) => one.rule === rule && one.person === person));
      const each = persons.map((person, k) => [key(k), of(person)] as const);
      return {
        status: rule.label,
        name: rule.name,
        household: of(null),
        ...Object.fromEntries(each),
      };
    }),
    notes: [],
  });
}

/** Numbers that only tell records apart. */
const hidden: readonly string[] = ['key', 'place'];

function unknownTable(evaluation: Evaluation): Table {
  return table({
    id: 'unknown',
    title: { en: 'Not known here', zh: '无法计算' },
    columns: [text('what', words.amount), text('name', words.name), text('why', words.why)],
    rows: unknownIn(evaluation).map(({ rule, why }) => ({
      what: rule.label,
      name: rule.name,
      why,
    })),
    notes: [],
  });
}

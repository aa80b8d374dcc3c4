// T9: progressivity of each instrument, with the identity that ties its numbers together.

import type { Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Outcome } from '../../simulate.ts';
import type { Progressivity } from '../progressivity.ts';
import { progressivityOf } from '../progressivity.ts';
import { cellOf, countNote, numbers, words } from './shown.ts';

const digits = { digits: 4 } as const;

/** A row for each group of instruments that moves anything, and for all of a step. */
export function progressivityTable(outcome: Outcome): Table {
  const { concepts } = outcome.policy.legislation;
  const rows = progressivityOf(outcome).filter(({ found }) => found !== null);
  return table({
    id: 'progressivity',
    title: { en: 'Progressivity of taxes and benefits', zh: '税费与待遇的累进性' },
    columns: [
      words('instrument', 'Instrument', '项目'),
      words('income', 'Set against', '对照收入'),
      numbers('concerned', 'share', 'Persons concerned', '涉及人口'),
      { ...numbers('giniWithout', 'index', 'Gini without (A)', '无此项基尼系数A'), ...digits },
      { ...numbers('giniWith', 'index', 'Gini with (B)', '有此项基尼系数B'), ...digits },
      { ...numbers('effect', 'index', 'A − B', '差 A − B'), ...digits, signed: true },
      { ...numbers('kakwani', 'index', 'Kakwani (C)', '卡克瓦尼指数C'), signed: true },
      numbers('averageRate', 'share', 'Average rate (D)', '平均负担率D'),
      {
        ...numbers('reynoldsSmolensky', 'index', 'Reynolds–Smolensky', '雷诺兹–斯莫伦斯基指数'),
        ...digits,
        signed: true,
      },
      { ...numbers('reranking', 'index', 'Re-ranking (E)', '再排序E'), ...digits },
      { ...numbers('suits', 'index', 'Suits', '苏茨指数'), signed: true },
    ],
    rows: rows.map((row) =>
      rowOf(row, concepts.find(({ key }) => key === row.concept)?.label ?? row.concept),
    ),
    notes: [
      {
        en: 'Income per head, persons by survey weights. Each instrument alone: B is the Gini of the income named, A that of the same income without the instrument. D: what is taken, less what is given, over the income without it; below zero: it gives.',
        zh: '人均收入，以人口为单位，按住户调查权数。逐项计算：B为所列收入的基尼系数，A为去掉该项后的基尼系数。D为净缴纳占去掉该项后收入之比，负值为净得。',
      },
      {
        en: 'A − B = Reynolds–Smolensky − E, and Reynolds–Smolensky = C · D / (1 − D). C: concentration of the instrument, people ranked by the income without it, less A. A tax is progressive where C is above 0, a benefit where it is below. Suits: likewise, along shares of income instead of shares of people.',
        zh: 'A − B = 雷诺兹–斯莫伦斯基指数 − E；雷诺兹–斯莫伦斯基指数 = C·D/(1−D)。C为该项按去掉该项后收入排序的集中系数减A：税费C>0、待遇C<0为累进。苏茨指数含义相同，按收入份额而非人口份额累计。',
      },
      {
        en: 'Without their pensions many old people have no income: what is progressive about pensions is that, not who gets more. –: no value where what is divided by is zero or below, or where what is taken and what is given nearly cancel (less than a quarter is left), so that C and Suits would be of any size.',
        zh: '去掉养老金后许多老人没有收入，养老金的累进性主要由此而来，而非低收入者多得。“–”：分母为零或负，或所收与所付几乎相抵（净额不足四分之一，C与苏茨指数大小无意义），无此值。',
      },
      countNote(outcome),
    ],
  });
}

function rowOf(
  { label, concerned, found, suits, cancels }: Progressivity,
  income: Row[string],
): Row {
  return {
    instrument: label,
    income,
    concerned,
    giniWithout: found?.giniPre ?? null,
    giniWith: found?.giniPost ?? null,
    effect: found?.redistributiveEffect ?? null,
    kakwani: cancels ? null : cellOf(found?.kakwani),
    averageRate: found?.averageRate ?? null,
    reynoldsSmolensky: found?.reynoldsSmolensky ?? null,
    reranking: found?.reranking ?? null,
    suits: cancels ? null : cellOf(suits),
  };
}

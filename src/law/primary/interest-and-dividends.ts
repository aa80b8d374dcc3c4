// Income from financial property 利息、股息、红利. Kept apart by how the income tax treats each part:
// interest on savings deposits and other interest; dividends of listed shares by how long they were held; others.

import type { Instrument } from '../../engine/legislation.ts';
import { lever } from '../../engine/parameter.ts';
import { person } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { deposits, securities } from '../../population/facts/household.ts';
import {
  dividendsHeldOverMonth,
  dividendsHeldOverYear,
  dividendsHeldShort,
  dividendsUnlisted,
  interest,
  otherInterest,
} from '../../population/facts/property.ts';
import { employeeShareDividend } from './employee-shares.ts';
import { incomeAsStated, returnAsStated } from './income.ts';

const source =
  'Implementing Regulations of the Individual Income Tax Law 个人所得税法实施条例 art. 6(6)';
const from = 'enterprises';

export const depositInterest = returnAsStated({
  name: 'depositInterest',
  label: { en: 'interest on savings deposits', zh: '储蓄存款利息' },
  from,
  source,
  fact: interest,
  holding: deposits,
});

export const otherInterestIncome = incomeAsStated({
  name: 'otherInterestIncome',
  label: { en: 'other interest', zh: '其他利息' },
  from,
  source,
  fact: otherInterest,
});

export const dividendsOverYear = returnAsStated({
  name: 'dividendsOverYear',
  label: { en: 'dividends, shares held for more than a year', zh: '股息（持股超过1年）' },
  from,
  source,
  fact: dividendsHeldOverYear,
  holding: securities,
});

export const dividendsOverMonth = incomeAsStated({
  name: 'dividendsOverMonth',
  label: { en: 'dividends, shares held for a month to a year', zh: '股息（持股1个月至1年）' },
  from,
  source,
  fact: dividendsHeldOverMonth,
});

export const dividendsUpToMonth = incomeAsStated({
  name: 'dividendsUpToMonth',
  label: { en: 'dividends, shares held for a month or less', zh: '股息（持股1个月以内）' },
  from,
  source,
  fact: dividendsHeldShort,
});

export const dividendsOfUnlisted = rule({
  name: 'dividendsOfUnlisted',
  label: { en: 'dividends of unlisted firms', zh: '非上市公司股息红利' },
  per: person,
  stage: 'primary',
  unit: 'yuan/year',
  source,
  flow: { from, to: 'households' },
  reads: { dividendsUnlisted, employeeShareDividend },
  parameters: {
    raise: lever({
      label: { en: 'raise of dividends of unlisted firms', zh: '非上市公司股息红利增幅' },
      unit: 'share',
      neutral: 0,
    }),
  },
  formula: ({ dividendsUnlisted, employeeShareDividend }, { raise }) =>
    dividendsUnlisted * (1 + raise) + employeeShareDividend,
});

export const interestIncome = rule({
  name: 'interestIncome',
  label: { en: 'interest', zh: '利息收入' },
  per: person,
  stage: 'primary',
  unit: 'yuan/year',
  source,
  reads: { depositInterest, otherInterestIncome },
  formula: ({ depositInterest, otherInterestIncome }) => depositInterest + otherInterestIncome,
});

export const dividendIncome = rule({
  name: 'dividendIncome',
  label: { en: 'dividends', zh: '股息红利收入' },
  per: person,
  stage: 'primary',
  unit: 'yuan/year',
  source,
  reads: { dividendsOverYear, dividendsOverMonth, dividendsUpToMonth, dividendsOfUnlisted },
  formula: ({ dividendsOverYear, dividendsOverMonth, dividendsUpToMonth, dividendsOfUnlisted }) =>
    dividendsOverYear + dividendsOverMonth + dividendsUpToMonth + dividendsOfUnlisted,
});

export const interestAndDividendsInstrument: Instrument = {
  name: 'interestAndDividends',
  label: { en: 'Interest and dividends', zh: '利息和股息红利' },
  stage: 'primary',
  about: {
    en: 'Interest, and dividends by how long shares were held, before tax; levers on each, on returns, on shares of employees.',
    zh: '税前利息和按持股期限区分的股息红利；可分别设定增幅、收益率和员工持股分红。',
  },
  rules: [
    employeeShareDividend,
    depositInterest,
    otherInterestIncome,
    dividendsOverYear,
    dividendsOverMonth,
    dividendsUpToMonth,
    dividendsOfUnlisted,
    interestIncome,
    dividendIncome,
  ],
};

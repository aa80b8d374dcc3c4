// Income from property and support between households.

import { amount } from '../../engine/fact.ts';
import { household, person } from '../../engine/quantity.ts';

export const interest = amount({
  name: 'interest',
  label: { en: 'interest on deposits', zh: '储蓄存款利息' },
  of: person,
  unit: 'yuan/year',
});

export const otherInterest = amount({
  name: 'otherInterest',
  label: { en: 'other interest', zh: '其他利息' },
  of: person,
  unit: 'yuan/year',
});

export const dividendsHeldOverYear = amount({
  name: 'dividendsHeldOverYear',
  label: {
    en: 'dividends of listed shares held for more than a year',
    zh: '上市公司股息（持股超过1年）',
  },
  of: person,
  unit: 'yuan/year',
});

export const dividendsHeldOverMonth = amount({
  name: 'dividendsHeldOverMonth',
  label: {
    en: 'dividends of listed shares held for a month to a year',
    zh: '上市公司股息（持股1个月至1年）',
  },
  of: person,
  unit: 'yuan/year',
});

export const dividendsHeldShort = amount({
  name: 'dividendsHeldShort',
  label: {
    en: 'dividends of listed shares held for a month or less',
    zh: '上市公司股息（持股1个月以内）',
  },
  of: person,
  unit: 'yuan/year',
});

export const dividendsUnlisted = amount({
  name: 'dividendsUnlisted',
  label: { en: 'dividends of unlisted firms', zh: '非上市公司股息红利' },
  of: person,
  unit: 'yuan/year',
});

export const rentReceived = amount({
  name: 'rentReceived',
  label: { en: 'rent received for homes', zh: '出租住房租金收入' },
  of: person,
  unit: 'yuan/year',
});

export const collectiveDividend = amount({
  name: 'collectiveDividend',
  label: { en: 'dividend of the village collective', zh: '农村集体分红' },
  of: person,
  unit: 'yuan/year',
});

export const imputedRent = amount({
  name: 'imputedRent',
  label: { en: 'imputed rent of the own home', zh: '自有住房折算净租金' },
  of: household,
  unit: 'yuan/year',
});

export const supportReceived = amount({
  name: 'supportReceived',
  label: { en: 'support received from other households', zh: '其他住户赡养及寄带收入' },
  of: household,
  unit: 'yuan/year',
});

export const supportPaid = amount({
  name: 'supportPaid',
  label: { en: 'support paid to other households', zh: '对其他住户的赡养及寄带支出' },
  of: household,
  unit: 'yuan/year',
});

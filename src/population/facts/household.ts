// Where a household lives and what it owns, owes and spends.

import { amount, oneOf, statement } from '../../engine/fact.ts';
import { household } from '../../engine/quantity.ts';

// The list of places is a tree of its own: see `places.ts`.

export const residence = oneOf({
  name: 'residence',
  label: { en: 'town or country', zh: '城乡' },
  of: household,
  kinds: ['urban', 'rural'],
});

export const mountain = statement({
  name: 'mountain',
  label: { en: 'in one of the 26 mountain counties', zh: '山区26县' },
  of: household,
});

export const collective = statement({
  name: 'collective',
  label: { en: 'a collective household', zh: '集体户' },
  of: household,
});

export const tenure = oneOf({
  name: 'tenure',
  label: { en: 'tenure', zh: '住房来源' },
  of: household,
  kinds: ['owned', 'rented', 'other'],
});

export const rentPaid = amount({
  name: 'rentPaid',
  label: { en: 'rent paid', zh: '房租支出' },
  of: household,
  unit: 'yuan/month',
});

export const mortgageInterest = amount({
  name: 'mortgageInterest',
  label: { en: 'interest on the loan for the first home', zh: '首套住房贷款利息' },
  of: household,
  unit: 'yuan/year',
  note: 'the deduction asks only whether there is such a loan',
});

export const deposits = amount({
  name: 'deposits',
  label: { en: 'deposits', zh: '存款' },
  of: household,
  unit: 'yuan',
});

export const securities = amount({
  name: 'securities',
  label: { en: 'securities', zh: '金融证券' },
  of: household,
  unit: 'yuan',
});

export const debts = amount({
  name: 'debts',
  label: { en: 'debts', zh: '负债' },
  of: household,
  unit: 'yuan',
});

export const homeElsewhere = amount({
  name: 'homeElsewhere',
  label: { en: 'value of a home in another place', zh: '外地住房价值' },
  of: household,
  unit: 'yuan',
  note: 'of households who rent where they live; part of wealth only: the tests and taxes of the place do not see it',
});

export const carValue = amount({
  name: 'carValue',
  label: { en: 'value of cars', zh: '车辆价值' },
  of: household,
  unit: 'yuan',
});

export const food = amount({
  name: 'food',
  label: { en: 'spending on food, tobacco and alcohol', zh: '食品烟酒支出' },
  of: household,
  unit: 'yuan/year',
});

export const clothing = amount({
  name: 'clothing',
  label: { en: 'spending on clothing', zh: '衣着支出' },
  of: household,
  unit: 'yuan/year',
});

export const dwelling = amount({
  name: 'dwelling',
  label: { en: 'spending on the dwelling', zh: '居住支出' },
  of: household,
  unit: 'yuan/year',
});

export const householdGoods = amount({
  name: 'householdGoods',
  label: { en: 'spending on household goods and services', zh: '生活用品及服务支出' },
  of: household,
  unit: 'yuan/year',
});

export const transport = amount({
  name: 'transport',
  label: { en: 'spending on transport and communication', zh: '交通通信支出' },
  of: household,
  unit: 'yuan/year',
});

export const educationRecreation = amount({
  name: 'educationRecreation',
  label: { en: 'spending on education, culture and recreation', zh: '教育文化娱乐支出' },
  of: household,
  unit: 'yuan/year',
});

export const healthCare = amount({
  name: 'healthCare',
  label: { en: 'spending on health care', zh: '医疗保健支出' },
  of: household,
  unit: 'yuan/year',
});

export const otherSpending = amount({
  name: 'otherSpending',
  label: { en: 'other spending', zh: '其他支出' },
  of: household,
  unit: 'yuan/year',
});

export const allowanceBefore = amount({
  name: 'allowanceBefore',
  label: {
    en: 'living allowance drawn until income rose above the standard',
    zh: '收入超过低保标准前的低保金',
  },
  of: household,
  unit: 'yuan/month',
  note: 'for the months of gradual exit',
});

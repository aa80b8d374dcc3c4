// What spending is made of beyond the eight categories of household.ts, and the income it was observed with.

import { amount } from '../../engine/fact.ts';
import { household } from '../../engine/quantity.ts';

export const incomeBehindSpending = amount({
  name: 'incomeBehindSpending',
  label: { en: 'disposable income behind the spending stated', zh: '消费支出所对应的可支配收入' },
  of: household,
  unit: 'yuan/year',
  note: '0: spending stays as stated, whatever becomes of income; else it moves with income',
});

export const tobacco = amount({
  name: 'tobacco',
  label: { en: 'spending on tobacco, part of food', zh: '烟草支出（食品烟酒之中）' },
  of: household,
  unit: 'yuan/year',
});

export const alcohol = amount({
  name: 'alcohol',
  label: { en: 'spending on alcohol, part of food', zh: '酒类支出（食品烟酒之中）' },
  of: household,
  unit: 'yuan/year',
});

export const fuel = amount({
  name: 'fuel',
  label: { en: 'spending on motor fuel, part of transport', zh: '车用燃料支出（交通通信之中）' },
  of: household,
  unit: 'yuan/year',
});

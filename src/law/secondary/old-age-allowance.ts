// Old-age allowance 高龄津贴: a small monthly amount by age for everybody registered in the place, whatever their income, from
// the month in which the age is reached. Provinces set floors and counties pay more; the values are mostly from memory. It is no
// income that counts for the living allowance, as local rules have it.

import type { Instrument } from '../../engine/legislation.ts';
import type { Dated } from '../../engine/parameter.ts';
import { byPlace, everywhere, scalar } from '../../engine/parameter.ts';
import { firstMonth, lastMonth, monthsOf, person } from '../../engine/quantity.ts';
import { helper, rule } from '../../engine/rule.ts';
import { born } from '../../population/facts/people.ts';
import { oldAgeAllowanceTakeUp } from '../../population/facts/take-up.ts';
import { series } from '../places/series.ts';
import { registeredElsewhere } from './living-allowance/family.ts';

const law = 'Law on the Protection of the Rights of the Elderly 老年人权益保障法 art. 33';
const floors = 'provincial floors and usual amounts (from memory)';
const shanghai = '沪府发〔2016〕24号 (from memory)';

type Places = Readonly<Record<string, readonly Dated<number>[]>>;

/** What is paid from an age on: the nation, Zhejiang, Shanghai. */
function from(age: number, nation: number, zhejiang: number, ofShanghai: number) {
  const places: Places = {
    [everywhere]: series(floors, 'L', [['2013-07-01', nation]]),
    zhejiang: series(floors, 'L', [['2013-07-01', zhejiang]]),
    shanghai: series(shanghai, 'M', [
      ['2013-07-01', 0],
      ['2016-05-01', ofShanghai],
    ]),
  };
  return byPlace({
    name: `oldAgeAllowance.from${age}`,
    label: { en: `from the age of ${age}`, zh: `${age}周岁起` },
    unit: 'yuan/month',
    places,
  });
}

export const monthsFromAge = helper({
  name: 'monthsFromAge',
  label: { en: 'months of the year from an age on', zh: '达到该年龄的月数' },
  source: law,
  formula: (born: number, years: number, firstMonth: number, lastMonth: number) =>
    Math.max(0, lastMonth - Math.max(firstMonth, born + 12 * years) + 1),
});

export const oldAgeAllowance = rule({
  name: 'oldAgeAllowance',
  label: { en: 'old-age allowance', zh: '高龄津贴' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source: law,
  from: '2013-07-01',
  flow: { from: 'government', to: 'households' },
  reads: {
    born,
    firstMonth,
    lastMonth,
    monthsElsewhere: monthsOf(registeredElsewhere),
    chance: oldAgeAllowanceTakeUp,
  },
  parameters: {
    from65: from(65, 0, 0, 75),
    from70: from(70, 0, 0, 150),
    from80: from(80, 50, 50, 180),
    from90: from(90, 100, 100, 350),
    from100: from(100, 300, 500, 600),
    takeUp: scalar({
      name: 'oldAgeAllowance.takeUp',
      label: { en: 'share of those entitled who draw it', zh: '申领率' },
      unit: 'share',
      values: series(
        'assumption: 49.5 m recipients in the nation in 2024 (bulletin on ageing), more than are past eighty',
        'L',
        [['2013-07-01', 0.95]],
      ),
    }),
  },
  helpers: { monthsFromAge },
  formula: (
    { born, firstMonth, lastMonth, monthsElsewhere, chance },
    { from65, from70, from80, from90, from100, takeUp },
    { monthsFromAge },
  ) => {
    if (born < 0 || monthsElsewhere > 0 || chance >= takeUp) return 0;
    const first = monthsFromAge(born, 65, firstMonth, lastMonth) * from65;
    const second = monthsFromAge(born, 70, firstMonth, lastMonth) * (from70 - from65);
    const third = monthsFromAge(born, 80, firstMonth, lastMonth) * (from80 - from70);
    const fourth = monthsFromAge(born, 90, firstMonth, lastMonth) * (from90 - from80);
    const fifth = monthsFromAge(born, 100, firstMonth, lastMonth) * (from100 - from90);
    return first + second + third + fourth + fifth;
  },
});

export const oldAgeAllowanceInstrument: Instrument = {
  name: 'oldAgeAllowance',
  label: { en: 'Old-age allowance', zh: '高龄津贴' },
  stage: 'secondary',
  about: {
    en: 'A monthly amount by age for the very old, whatever their income.',
    zh: '按年龄发放给高龄老人的津贴，不审查收入。',
  },
  rules: [oldAgeAllowance],
};

// A general property tax on homes 房地产税: authorised for pilots by the Standing Committee of the National People's Congress
// on 2021-10-23, never enacted. All its values are levers: neutral until a scenario sets them, for the nation or by place.
// Base: the assessed value of what is left after the exemptions, in this order: homes free altogether (in the order of
// the list, the home lived in first), area free in each home, area free per person, value free per person.
// Homesteads are free unless the lever says what share of their value counts.

import { lever, leverSchedule } from '../../../engine/parameter.ts';
import { countOver, household } from '../../../engine/quantity.ts';
import { helper, rule } from '../../../engine/rule.ts';
import { home1, home2, home3 } from '../../../population/facts/homes.ts';

const source = 'levers; 关于授权国务院在部分地区开展房地产税改革试点工作的决定 (2021-10-23)';

function setting(name: string, unit: string, neutral: number, en: string, zh: string) {
  return lever({ name: `generalPropertyTax.${name}`, unit, neutral, label: { en, zh } });
}

const exemptHomes = setting('exemptHomes', 'homes', 0, 'homes free of tax', '免税套数');
const homesteadShare = setting(
  'homesteadShare',
  'share',
  0,
  'share of a homestead that counts',
  '宅基地住房计税比例',
);
const exemptAreaPerHome = setting(
  'exemptAreaPerHome',
  'm2',
  0,
  'area free per home',
  '每套免税面积',
);
const exemptAreaPerPerson = setting(
  'exemptAreaPerPerson',
  'm2 per person',
  0,
  'area free per person',
  '人均免税面积',
);
const exemptValuePerPerson = setting(
  'exemptValuePerPerson',
  'yuan per person',
  0,
  'value free per person',
  '人均免税价值',
);
const assessmentShare = setting(
  'assessmentShare',
  'share',
  1,
  'assessed share of the market value',
  '评估比例',
);
const rate = setting('rate', 'share', 0, 'rate on the base', '税率');
const schedule = leverSchedule({
  name: 'generalPropertyTax.schedule',
  label: { en: 'schedule on the base, besides the rate', zh: '累进税率表' },
  unit: 'share',
});

/** What counts of a home once the area free in each home is taken off, and of a homestead's land the share set. */
const shareThatCounts = helper({
  name: 'shareThatCounts',
  label: { en: 'share of a home that counts', zh: '住房计税份额' },
  source,
  formula: (area: number, exemptArea: number, landShare: number) =>
    (area > 0 ? Math.max(0, area - exemptArea) / area : 1) * landShare,
});

const homes = {
  area1: home1.area,
  land1: home1.land,
  area2: home2.area,
  land2: home2.land,
  area3: home3.area,
  land3: home3.land,
} as const;

const byHome = { exemptHomes, homesteadShare, exemptAreaPerHome } as const;

const areaThatCounts = rule({
  name: 'generalPropertyTaxArea',
  label: { en: 'area after exemptions by home', zh: '按套扣除后的计税面积' },
  per: household,
  unit: 'm2',
  source,
  reads: homes,
  parameters: byHome,
  helpers: { shareThatCounts },
  formula: (
    { area1, land1, area2, land2, area3, land3 },
    { exemptHomes, homesteadShare, exemptAreaPerHome },
    { shareThatCounts },
  ) => {
    const share1 = exemptHomes >= 1 ? 0 : land1 === 'homestead' ? homesteadShare : 1;
    const share2 = exemptHomes >= 2 ? 0 : land2 === 'homestead' ? homesteadShare : 1;
    const share3 = exemptHomes >= 3 ? 0 : land3 === 'homestead' ? homesteadShare : 1;
    return (
      area1 * shareThatCounts(area1, exemptAreaPerHome, share1) +
      area2 * shareThatCounts(area2, exemptAreaPerHome, share2) +
      area3 * shareThatCounts(area3, exemptAreaPerHome, share3)
    );
  },
});

const valueThatCounts = rule({
  name: 'generalPropertyTaxValue',
  label: { en: 'market value after exemptions by home', zh: '按套扣除后的市值' },
  per: household,
  unit: 'yuan',
  source,
  reads: { ...homes, value1: home1.value, value2: home2.value, value3: home3.value },
  parameters: byHome,
  helpers: { shareThatCounts },
  formula: (
    { area1, land1, value1, area2, land2, value2, area3, land3, value3 },
    { exemptHomes, homesteadShare, exemptAreaPerHome },
    { shareThatCounts },
  ) => {
    const share1 = exemptHomes >= 1 ? 0 : land1 === 'homestead' ? homesteadShare : 1;
    const share2 = exemptHomes >= 2 ? 0 : land2 === 'homestead' ? homesteadShare : 1;
    const share3 = exemptHomes >= 3 ? 0 : land3 === 'homestead' ? homesteadShare : 1;
    return (
      value1 * shareThatCounts(area1, exemptAreaPerHome, share1) +
      value2 * shareThatCounts(area2, exemptAreaPerHome, share2) +
      value3 * shareThatCounts(area3, exemptAreaPerHome, share3)
    );
  },
});

const base = rule({
  name: 'generalPropertyTaxBase',
  label: { en: 'base of the general property tax', zh: '房地产税计税依据' },
  per: household,
  unit: 'yuan',
  source,
  reads: { areaThatCounts, valueThatCounts, members: countOver(household) },
  parameters: { exemptAreaPerPerson, exemptValuePerPerson, assessmentShare },
  formula: (
    { areaThatCounts, valueThatCounts, members },
    { exemptAreaPerPerson, exemptValuePerPerson, assessmentShare },
  ) => {
    const free = exemptAreaPerPerson * members;
    const left = areaThatCounts > 0 ? Math.max(0, areaThatCounts - free) / areaThatCounts : 1;
    return Math.max(0, valueThatCounts * left * assessmentShare - exemptValuePerPerson * members);
  },
});

export const generalPropertyTax = rule({
  name: 'generalPropertyTax',
  label: { en: 'general property tax', zh: '房地产税税额' },
  per: household,
  stage: 'secondary',
  unit: 'yuan/year',
  source,
  reads: { base },
  parameters: { rate, schedule },
  formula: ({ base }, { rate, schedule }) => base * rate + schedule.taxOn(base),
});

export const generalRules = [areaThatCounts, valueThatCounts, base, generalPropertyTax];

// The allowance family 共同生活的家庭成员: husband and wife, minor children, adult children who cannot live on their own,
// and others who live together for long and owe each other support. That is the household as it is recorded here.
//
// Whose registration counts: a family applies where one of its members is registered and lives. Since July 2021 such a
// family is served whole; before, members registered elsewhere were left out, though their income counted.
// Whether registration in another county of the province will do is for each province to say. Families registered in
// other provinces apply there: they are not served where they live, and what their home pays them is not modelled.

import { byPlace, everywhere } from '../../../engine/parameter.ts';
import { countOver, household, person } from '../../../engine/quantity.ts';
import { rule, version } from '../../../engine/rule.ts';
import { hukou } from '../../../population/facts/people.ts';
import { series, since } from '../../places/series.ts';
import { interimMeasures, reviewMeasures } from './sources.ts';

const before2021 =
  'Opinions of the Ministry of Civil Affairs 最低生活保障审核审批办法 (民发〔2012〕220号)';

const municipality = since(
  '2000-01-01',
  1,
  'a municipality has one standard for its own registered residents',
  'M',
);

export const registeredElsewhere = rule({
  name: 'registeredElsewhere',
  label: { en: 'registered outside the reach of this allowance', zh: '户籍不在低保受理地' },
  per: person,
  unit: 'yes/no',
  period: 'month',
  source: `${reviewMeasures} art. 4, 5; before, ${before2021}`,
  reads: { hukou },
  parameters: {
    withinProvince: byPlace({
      label: {
        en: 'registration in another county of the province will do (1 yes, 0 no)',
        zh: '省内异地户籍可在居住地申请（1是0否）',
      },
      unit: 'yes or no',
      places: {
        [everywhere]: since(
          '2000-01-01',
          0,
          `${reviewMeasures} art. 5: as each province rules`,
          'P',
        ),
        zhejiang: series('Zhejiang: application at the place of residence (from memory)', 'L', [
          ['2000-01-01', 0],
          ['2021-07-01', 1],
        ]),
        beijing: municipality,
        tianjin: municipality,
        shanghai: municipality,
        chongqing: municipality,
      },
    }),
  },
  formula: ({ hukou }, { withinProvince }) =>
    hukou === 'elsewhere' || (hukou === 'province' && withinProvince < 1),
});

export const members = rule({
  name: 'members',
  label: { en: 'members of the allowance family', zh: '共同生活的家庭成员人数' },
  per: household,
  unit: 'persons',
  source: `${interimMeasures} art. 9; ${reviewMeasures} art. 7`,
  reads: { persons: countOver(household) },
  formula: ({ persons }) => persons,
});

export const isCovered = rule({
  name: 'isCovered',
  label: { en: 'member for whom the allowance is paid', zh: '低保保障对象' },
  per: person,
  unit: 'yes/no',
  period: 'month',
  source: `${reviewMeasures} art. 5`,
  versions: [
    version(person, {
      until: '2021-06-30',
      source: `${before2021}: residents registered locally`,
      reads: { registeredElsewhere },
      formula: ({ registeredElsewhere }) => !registeredElsewhere,
    }),
    version(person, {
      from: '2021-07-01',
      reads: { members, elsewhere: countOver(household, registeredElsewhere) },
      formula: ({ members, elsewhere }) => elsewhere < members,
    }),
  ],
});

export const coveredMembers = rule({
  name: 'coveredMembers',
  label: { en: 'members for whom the allowance is paid', zh: '低保保障人数' },
  per: household,
  unit: 'persons',
  period: 'month',
  source: `${reviewMeasures} art. 5`,
  reads: { covered: countOver(household, isCovered) },
  formula: ({ covered }) => covered,
});

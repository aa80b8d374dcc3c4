// The low-income margin 低保边缘家庭: families a little above the standard. No cash, but aid with medical costs, schooling,
// housing and work, and a severely disabled member may draw the allowance alone (single-person.ts).

import { byPlace, everywhere } from '../../../engine/parameter.ts';
import { household } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { since } from '../../places/series.ts';
import { passesAssetTest } from './asset-test.ts';
import { countedIncome } from './counted-income.ts';
import { coveredMembers, members } from './family.ts';
import { zhejiangRegulations } from './sources.ts';
import { allowanceStandard } from './standard.ts';

const opinion2020 =
  'Opinions on Reforming and Improving Social Assistance 关于改革完善社会救助制度的意见 (2020-08-25)';

export const lowIncomeMargin = rule({
  name: 'lowIncomeMargin',
  label: { en: 'in the low-income margin', zh: '低保边缘家庭' },
  per: household,
  unit: 'yes/no',
  period: 'month',
  source: `${opinion2020}; ${zhejiangRegulations} art. 13`,
  note: 'Zhejiang’s upper bound, the local minimum wage, is not applied.',
  reads: { standard: allowanceStandard, members, coveredMembers, countedIncome, passesAssetTest },
  parameters: {
    multiple: byPlace({
      label: { en: 'upper bound, as a multiple of the standard', zh: '低保边缘认定倍数' },
      unit: 'ratio',
      places: {
        [everywhere]: [
          ...since('2011-01-01', 1, 'no margin in national law before 2020', 'M'),
          ...since('2020-08-25', 1.5, opinion2020, 'P'),
        ],
        zhejiang: [
          ...since('2011-01-01', 1, 'before the regulations of 2014: left to counties', 'M'),
          ...since('2014-11-01', 1.5, `${zhejiangRegulations} art. 13`, 'C'),
        ],
        hangzhou: since(
          '2022-01-01',
          2,
          'Hangzhou 2022: margin widened to twice the standard',
          'P',
        ),
      },
    }),
  },
  formula: (
    { standard, members, coveredMembers, countedIncome, passesAssetTest },
    { multiple },
  ) => {
    const need = standard * members;
    const within = countedIncome >= need && countedIncome < need * multiple;
    return within && coveredMembers > 0 && passesAssetTest;
  },
});

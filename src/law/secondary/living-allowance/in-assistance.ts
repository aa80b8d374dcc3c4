// Who is a recipient of assistance or recognised as of the low-income margin: what disability allowances, medical,
// education and premium aid ask for. A family of the margin is recognised only where it asks; fewer do than of those
// below the standard, as no cash follows at once. One chance number decides on both: it is the same office.

import { scalar } from '../../../engine/parameter.ts';
import { household, person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { allowanceTakeUp } from '../../../population/facts/take-up.ts';
import { since } from '../../places/series.ts';
import { inExtremePoverty } from '../extreme-poverty.ts';
import { gradualExit } from './gradual-exit.ts';
import { livingAllowance } from './living-allowance.ts';
import { lowIncomeMargin } from './low-income-margin.ts';
import { singlePersonAllowance } from './single-person.ts';
import { interimMeasures } from './sources.ts';

export const inAssistance = rule({
  name: 'inAssistance',
  label: { en: 'draws the living allowance or is in extreme poverty', zh: '低保或特困对象' },
  per: person,
  unit: 'yes/no',
  period: 'month',
  source: `${interimMeasures} art. 28, 33, 37`,
  reads: { livingAllowance, singlePersonAllowance, gradualExit, inExtremePoverty },
  formula: ({ livingAllowance, singlePersonAllowance, gradualExit, inExtremePoverty }) =>
    livingAllowance > 0 || singlePersonAllowance > 0 || gradualExit > 0 || inExtremePoverty,
});

export const recognisedMargin = rule({
  name: 'recognisedMargin',
  label: { en: 'recognised as of the low-income margin', zh: '已认定的低保边缘家庭' },
  per: household,
  unit: 'yes/no',
  period: 'month',
  source: 'behaviour, not law: see take-up.ts',
  reads: { lowIncomeMargin, chance: allowanceTakeUp },
  parameters: {
    takeUp: scalar({
      label: { en: 'share of families of the margin who ask', zh: '低边家庭申请认定率' },
      unit: 'share',
      values: since(
        '2011-01-01',
        0.25,
        'assumption: Zhejiang had some .3 m persons recognised about 2021 (from memory)',
        'L',
      ),
    }),
  },
  formula: ({ lowIncomeMargin, chance }, { takeUp }) => lowIncomeMargin && chance < takeUp,
});

// Who is a recipient of assistance: what disability allowances, medical, education and premium aid ask for.

import { person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { inExtremePoverty } from '../extreme-poverty.ts';
import { gradualExit } from './gradual-exit.ts';
import { livingAllowance } from './living-allowance.ts';
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

// The standard 低保标准: what a person is held to need in a month. Local governments set and publish it.
// Town and country may have standards of their own. The country's is kept as a share of the town's, so that a reform
// that raises the standard raises both, and one that unifies them sets the share to 1.

import { byPlace } from '../../../engine/parameter.ts';
import { household } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { residence } from '../../../population/facts/household.ts';
import {
  allowanceStandardsInProvinces,
  ruralSharesOfStandards,
} from '../../places/allowance-standards-provinces.ts';
import { allowanceStandardsInZhejiang } from '../../places/allowance-standards-zhejiang.ts';
import { interimMeasures, zhejiangRegulations } from './sources.ts';

export const allowanceStandard = rule({
  name: 'allowanceStandard',
  label: { en: 'allowance standard per person', zh: '低保标准（每人）' },
  per: household,
  unit: 'yuan/month',
  source: `${interimMeasures} art. 10; ${zhejiangRegulations} art. 10`,
  reads: { residence },
  parameters: {
    standard: byPlace({
      name: 'livingAllowance.standard',
      label: { en: 'standard, of towns or unified', zh: '低保标准（城镇或城乡统一）' },
      unit: 'yuan/month per person',
      places: { ...allowanceStandardsInProvinces, ...allowanceStandardsInZhejiang },
    }),
    ruralShare: byPlace({
      name: 'livingAllowance.ruralShare',
      label: { en: 'rural standard as a share of the town’s', zh: '农村低保标准与城镇之比' },
      unit: 'share',
      places: ruralSharesOfStandards,
    }),
  },
  formula: ({ residence }, { standard, ruralShare }) =>
    residence === 'rural' ? standard * ruralShare : standard,
});

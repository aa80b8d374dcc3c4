// The asset test 家庭财产状况: deposits and securities, homes, vehicles. The provinces' rules name the kinds of property;
// the limits are set locally, and the ones here are the usual practice from memory.

import { scalar } from '../../../engine/parameter.ts';
import { household } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { carValue, deposits, securities } from '../../../population/facts/household.ts';
import { since } from '../../places/series.ts';
import { homesOwned } from '../homes-owned.ts';
import { members } from './family.ts';
import { interimMeasures, zhejiangRegulations } from './sources.ts';
import { allowanceStandard } from './standard.ts';

const limits =
  'local limits, usual practice (from memory); 重庆市城乡居民最低生活保障条例 art. 13: kinds of property';

function limit(en: string, zh: string, unit: string, value: number) {
  return scalar({ label: { en, zh }, unit, values: since('2011-01-01', value, limits, 'L') });
}

export const passesAssetTest = rule({
  name: 'passesAssetTest',
  label: { en: 'passes the asset test', zh: '家庭财产符合规定' },
  per: household,
  unit: 'yes/no',
  period: 'month',
  source: `${interimMeasures} art. 9; ${zhejiangRegulations} art. 9`,
  reads: { deposits, securities, homesOwned, carValue, members, standard: allowanceStandard },
  parameters: {
    savingsMonths: limit(
      'financial assets per head allowed, in months of the standard',
      '人均金融资产上限（低保标准月数）',
      'months',
      24,
    ),
    homes: limit('homes allowed', '住房套数上限', 'homes', 1),
    cars: limit('value of cars allowed', '车辆价值上限', 'yuan', 20000),
  },
  formula: (
    { deposits, securities, homesOwned, carValue, members, standard },
    { savingsMonths, homes, cars },
  ) =>
    deposits + securities <= savingsMonths * standard * members &&
    homesOwned <= homes &&
    carValue <= cars,
});

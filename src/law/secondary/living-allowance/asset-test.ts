// The asset test 家庭财产状况: deposits and securities, homes, vehicles. The provinces' rules name the kinds of property;
// the limits are set locally, and the ones here are the usual practice from memory.

import { scalar } from '../../../engine/parameter.ts';
import { household } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { home1, home2, home3 } from '../../../population/facts/homes.ts';
import { carValue, deposits, securities } from '../../../population/facts/household.ts';
import { since } from '../../places/series.ts';
import { members } from './family.ts';
import { interimMeasures, zhejiangRegulations } from './sources.ts';
import { allowanceStandard } from './standard.ts';

const limits =
  'local limits, usual practice (from memory); kinds of property as in the Chongqing Regulations 重庆市城乡居民最低生活保障条例 art. 13';

function limit(en: string, zh: string, unit: string, value: number) {
  return scalar({ label: { en, zh }, unit, values: since('2014-05-01', value, limits, 'L') });
}

export const homesOwned = rule({
  name: 'homesOwned',
  label: { en: 'homes owned', zh: '住房套数' },
  per: household,
  unit: 'homes',
  source: 'statement of fact',
  reads: {
    area1: home1.area,
    value1: home1.value,
    area2: home2.area,
    value2: home2.value,
    area3: home3.area,
    value3: home3.value,
  },
  formula: ({ area1, value1, area2, value2, area3, value3 }) =>
    (area1 > 0 || value1 > 0 ? 1 : 0) +
    (area2 > 0 || value2 > 0 ? 1 : 0) +
    (area3 > 0 || value3 > 0 ? 1 : 0),
});

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

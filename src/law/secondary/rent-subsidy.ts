// Rent subsidy 公租房租赁补贴: money in place of a public rental home, for town families of low income without a home of their
// own. It covers the market rent of a modest floor area, less and less of it as income rises: in bands in the local rules, on
// a line here, so that no yuan of income costs more than a yuan. Who has a public rental home draws none. It is assistance and does not count for the allowance.

import type { Instrument } from '../../engine/legislation.ts';
import { byPlace, everywhere, scalar, table } from '../../engine/parameter.ts';
import { household } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { collective, rentPaid, residence, tenure } from '../../population/facts/household.ts';
import { publicRental } from '../../population/facts/services.ts';
import { rentSubsidyTakeUp } from '../../population/facts/take-up.ts';
import { series, since } from '../places/series.ts';
import { homesOwned } from './homes-owned.ts';
import { passesAssetTest } from './living-allowance/asset-test.ts';
import { countedIncome } from './living-allowance/counted-income.ts';
import { coveredMembers, members } from './living-allowance/family.ts';
import { allowanceStandard } from './living-allowance/standard.ts';
import { takeUpProbability } from './living-allowance/take-up.ts';

const circular =
  'Circular on the Rent Subsidy of Public Rental Housing 关于做好城镇住房保障家庭租赁补贴工作的指导意见 (建保〔2016〕281号)';
const usual = 'usual in local rules (from memory)';

function taken(key: string, en: string, zh: string, unit: string, value: number) {
  const name = `rentSubsidy.${key}`;
  return scalar({ name, label: { en, zh }, unit, values: since('2011-01-01', value, usual, 'L') });
}

export const rentSubsidyShare = rule({
  name: 'rentSubsidyShare',
  label: { en: 'share of the rent that is subsidised', zh: '租赁补贴比例' },
  per: household,
  unit: 'share',
  period: 'month',
  source: `${circular}: by income`,
  reads: { countedIncome, members, standard: allowanceStandard },
  parameters: {
    byIncome: table({
      name: 'rentSubsidy.byIncome',
      label: { en: 'share by income in standards', zh: '按收入（低保标准倍数）的补贴比例' },
      unit: 'share',
      mode: 'linear',
      values: [
        {
          from: '2011-01-01',
          value: [
            [0, 1],
            [1, 1],
            [2.5, 0],
          ],
          source: `bands of local rules, ${usual}`,
          confidence: 'L',
        },
      ],
    }),
  },
  formula: ({ countedIncome, members, standard }, { byIncome }) => {
    const need = standard * members;
    return need > 0 ? byIncome.at(countedIncome / need) : 0;
  },
});

export const rentToSubsidise = rule({
  name: 'rentToSubsidise',
  label: { en: 'rent that may be subsidised', zh: '可补贴租金' },
  per: household,
  unit: 'yuan/month',
  source: circular,
  reads: { tenure, rentPaid, residence, collective, homesOwned, publicRental, members },
  parameters: {
    areaPerHead: taken('areaPerHead', 'floor area per head', '人均保障面积', 'm2', 15),
    areaLeast: taken('areaLeast', 'floor area at least', '户最低保障面积', 'm2', 30),
    areaMost: taken('areaMost', 'floor area at most', '户最高保障面积', 'm2', 60),
    rent: byPlace({
      name: 'rentSubsidy.rent',
      label: { en: 'rent of a square metre', zh: '每平方米补贴标准' },
      unit: 'yuan/month',
      places: {
        [everywhere]: since('2011-01-01', 12, usual, 'L'),
        zhejiang: series(usual, 'L', [['2011-01-01', 18]]),
        hangzhou: series(usual, 'L', [['2011-01-01', 30]]),
        ningbo: series(usual, 'L', [['2011-01-01', 24]]),
        shanghai: series(usual, 'L', [['2011-01-01', 40]]),
        beijing: series(usual, 'L', [['2011-01-01', 40]]),
      },
    }),
  },
  formula: (
    { tenure, rentPaid, residence, collective, homesOwned, publicRental, members },
    { areaPerHead, areaLeast, areaMost, rent },
  ) => {
    const rents = tenure === 'rented' && !collective && residence === 'urban';
    const area = Math.min(areaMost, Math.max(areaLeast, areaPerHead * members));
    const eligible = rents && !publicRental && homesOwned <= 0;
    return eligible ? Math.min(rentPaid, area * rent) : 0;
  },
});

export const rentSubsidy = rule({
  name: 'rentSubsidy',
  label: { en: 'rent subsidy', zh: '租赁补贴' },
  per: household,
  stage: 'secondary',
  unit: 'yuan/month',
  source: `Interim Measures for Social Assistance 社会救助暂行办法 art. 37–41; ${circular}`,
  flow: { from: 'government', to: 'households' },
  reads: {
    rentToSubsidise,
    rentSubsidyShare,
    passesAssetTest,
    coveredMembers,
    chance: rentSubsidyTakeUp,
  },
  parameters: {
    atNoGap: taken(
      'atNoGap',
      'take-up where hardly any rent is subsidised',
      '补贴很少时的申请率',
      'share',
      0,
    ),
    atFullGap: taken('atFullGap', 'take-up where all of it is', '全额补贴时的申请率', 'share', 0.6),
  },
  helpers: { takeUpProbability },
  formula: (
    { rentToSubsidise, rentSubsidyShare, passesAssetTest, coveredMembers, chance },
    { atNoGap, atFullGap },
    { takeUpProbability },
  ) => {
    if (!passesAssetTest || coveredMembers <= 0) return 0;
    const asks = chance < takeUpProbability(rentSubsidyShare, atNoGap, atFullGap);
    return asks ? rentToSubsidise * rentSubsidyShare : 0;
  },
});

export const rentSubsidyInstrument: Instrument = {
  name: 'rentSubsidy',
  label: { en: 'Rent subsidy', zh: '公租房租赁补贴' },
  stage: 'secondary',
  about: {
    en: 'A share of the rent of town families of low income without a home, falling as income rises.',
    zh: '对城镇低收入无房家庭按收入递减发放的租赁补贴。',
  },
  rules: [rentToSubsidise, rentSubsidyShare, rentSubsidy],
};

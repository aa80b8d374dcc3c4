// What village collectives 农村集体经济组织 may come to earn beyond what they pay out now, for each member: land for commercial use
// brought to the market 集体经营性建设用地入市, rights in land and assets put into firms as capital 入股, ecological products and
// quotas sold 生态产品、碳汇交易, and shares in industrial parks down on the coast 飞地. Firms pay it to the collective; out of land
// gains the collective pays the levy; a part of what is left goes to the members (collective-dividends.ts).

import { lever, scalar } from '../../engine/parameter.ts';
import type { Label } from '../../engine/quantity.ts';
import { person } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { mountain, residence } from '../../population/facts/household.ts';
import { hukou, hukouKind } from '../../population/facts/people.ts';
import { since } from '../places/series.ts';

export const collectiveLaw =
  'Law on Rural Collective Economic Organisations 农村集体经济组织法 (in force 2025-05-01)';

/** Whoever is registered in the county as rural and lives in the country; rights in land (art. 11) no fact tells. */
export const collectiveMember = rule({
  name: 'collectiveMember',
  label: { en: 'member of a village collective', zh: '农村集体经济组织成员' },
  per: person,
  stage: 'primary',
  unit: 'yes/no',
  source: `${collectiveLaw} art. 11`,
  reads: { hukou, hukouKind, residence },
  formula: ({ hukou, hukouKind, residence }) =>
    hukouKind === 'rural' && hukou === 'here' && residence === 'rural',
});

function perMember(name: string, label: Label) {
  return lever({ name: `collective.${name}`, label, unit: 'yuan/year', neutral: 0 });
}

export const landGains = rule({
  name: 'landGains',
  label: { en: 'gains of the collective from land', zh: '集体土地入市收益' },
  per: person,
  stage: 'primary',
  unit: 'yuan/year',
  source: 'Land Administration Law 土地管理法 (amended 2019) art. 63',
  flow: { from: 'enterprises', to: 'village' },
  reads: { collectiveMember },
  parameters: {
    perMember: perMember('landGain', {
      en: 'land gains for each member',
      zh: '每名成员对应的土地入市收益',
    }),
  },
  formula: ({ collectiveMember }, { perMember }) => (collectiveMember ? perMember : 0),
});

const levyNotice =
  '农村集体经营性建设用地土地增值收益调节金征收使用管理暂行办法 (财税〔2016〕41号)';

export const landGainLevy = rule({
  name: 'landGainLevy',
  label: { en: 'levy on land gains of collectives', zh: '土地增值收益调节金' },
  per: person,
  stage: 'primary',
  unit: 'yuan/year',
  source: levyNotice,
  flow: { from: 'village', to: 'government' },
  reads: { landGains },
  parameters: {
    rate: scalar({
      name: 'collective.landGainLevyRate',
      label: { en: 'levy on land gains', zh: '土地增值收益调节金征收比例' },
      unit: 'rate',
      values: [
        ...since('2008-10-12', 0, 'no levy before the trial counties', 'M'),
        ...since(
          '2016-04-18',
          0.2,
          `${levyNotice}: 20 to 50 % as each trial county sets it; the least`,
          'P',
          'in force to the end of 2023; taken to go on',
        ),
      ],
    }),
  },
  formula: ({ landGains }, { rate }) => landGains * rate,
});

export const collectiveRevenue = rule({
  name: 'collectiveRevenue',
  label: { en: 'other new revenue of the collective', zh: '集体其他新增收入' },
  per: person,
  stage: 'primary',
  unit: 'yuan/year',
  source: `${collectiveLaw} art. 41`,
  note: 'Ecological products and parks on the coast only in the 26 mountain counties.',
  flow: { from: 'enterprises', to: 'village' },
  reads: { collectiveMember, mountain },
  parameters: {
    capitalShares: perMember('capitalShares', {
      en: 'dividends on land and assets put into firms, for each member',
      zh: '每名成员对应的土地、资产入股分红',
    }),
    ecologicalProducts: perMember('ecologicalProducts', {
      en: 'ecological products and quotas sold, for each member in the mountain counties',
      zh: '山区县每名成员对应的生态产品、碳汇和权益交易收入',
    }),
    coastalParks: perMember('coastalParks', {
      en: 'revenue of parks on the coast, for each member in the mountain counties',
      zh: '山区县每名成员对应的飞地收益',
    }),
  },
  formula: (
    { collectiveMember, mountain },
    { capitalShares, ecologicalProducts, coastalParks },
  ) => {
    const inMountains = mountain ? ecologicalProducts + coastalParks : 0;
    return collectiveMember ? capitalShares + inMountains : 0;
  },
});

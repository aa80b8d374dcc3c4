// What disposable income is made of: shares of wages, businesses, property and net transfers.

import type { Evidence, PartOf } from './evidence.ts';
import { areaLabel, inPrefecture, inYear, listed, type Row } from './listing.ts';
import type { Common, Target } from './target.ts';

const kinds = [
  ['wage', 'wages', '工资性收入', 'wageIncome'],
  ['net_business', 'net business income', '经营净收入', 'businessIncome'],
  ['net_property', 'net property income', '财产净收入', 'propertyIncome'],
  ['net_transfer', 'net transfers', '转移净收入', null],
] as const;

/** A component's share; transfers are what the others leave, taxes and contributions taken off. */
function shareOf(evidence: Evidence, column: string | null, part: PartOf): number {
  const all = evidence.mean('disposable', part);
  if (column !== null) return evidence.mean(column, part) / all;
  const market = kinds.flatMap(([, , , one]) => (one === null ? [] : [evidence.mean(one, part)]));
  return 1 - market.reduce((sum, mean) => sum + mean, 0) / all;
}

const shared = {
  subject: 'components',
  weight: 'survey',
  unit: 'person',
  format: 'share',
  tolerance: { is: 'points', by: 0.015 },
  confidence: 'D',
} as const;

function rowsOf(prefix: string, amounts: readonly number[], part: PartOf, en: string, zh: string) {
  const all = amounts.reduce((sum, amount) => sum + amount, 0);
  return kinds.map(([key, word, wort, column], i): Row => {
    return [
      `${prefix}.inc_share_${key}`,
      `Share of ${word}${en}`,
      `${zh}${wort}占比`,
      amounts[i]! / all,
      (evidence) => shareOf(evidence, column, part),
    ];
  });
}

/** Wages, businesses, property, transfers in the nation, yuan per head. */
const nation: Readonly<Record<number, readonly number[]>> = {
  2019: [17186, 5247, 2619, 5680],
  2021: [19629, 5893, 3076, 6531],
  2024: [23327, 6908, 3435, 7644],
  2025: [24555, 7252, 3490, 8080],
};

const ofNation = Object.entries(nation).flatMap(([text, amounts]) => {
  const year = Number(text);
  const common: Common = {
    ...shared,
    ...inYear('china', year),
    source: `National Bureau of Statistics, Residents’ income and consumption ${year}: component over the mean`,
    calibrated: year === 2021,
  };
  return listed(common, rowsOf(`cn.${year}`, amounts, {}, '', ''));
});

const byResidence = (['urban', 'rural'] as const).flatMap((residence) => {
  const amounts = { urban: [28481, 5382, 5052, 8497], rural: [7958, 6566, 469, 3937] }[residence];
  const common: Common = {
    ...shared,
    ...inYear('china', 2021),
    source: 'China Statistical Yearbook 2022, tables 6-6 and 6-11: component over the mean',
    confidence: 'M',
    calibrated: true,
  };
  const [en, zh] = residence === 'urban' ? [', town', '城镇'] : [', country', '农村'];
  return listed(common, rowsOf(`cn.2021.${residence}`, amounts, { residence }, en, zh));
});

const in2019 = {
  ...shared,
  ...inYear('zhejiang', 2019),
  of: { area: 'zhejiang', year: 2021 },
  source: 'National Bureau of Statistics, survey office in Zhejiang, 2019: component over the mean',
  calibrated: false,
  note: { en: 'Components of 2019, measured in 2021', zh: '2019年收入构成，以2021年人口测算' },
} as const;

const ofProvince = [
  ...listed(in2019, rowsOf('zj.2019', [28511, 8498, 5708, 7182], {}, '', '')),
  ...listed(in2019, [
    [
      'zj.2019.inc_share_wage_urban',
      'Share of wages, town',
      '城镇工资性收入占比',
      33663 / 60182,
      (evidence) => shareOf(evidence, 'wageIncome', { residence: 'urban' }),
    ],
    [
      'zj.2019.inc_share_wage_rural',
      'Share of wages, country',
      '农村工资性收入占比',
      18480 / 29876,
      (evidence) => shareOf(evidence, 'wageIncome', { residence: 'rural' }),
    ],
  ]),
];

function ofPrefecture(
  name: string,
  year: number,
  amounts: readonly number[],
  own: Partial<Common> & Pick<Common, 'source'>,
): Target[] {
  const { en, zh } = areaLabel(name);
  const common: Common = { ...shared, ...inPrefecture(name, year), calibrated: false, ...own };
  return listed(common, rowsOf(`${name}.${year}`, amounts, { place: name }, `, ${en}`, zh));
}

export const componentTargets: readonly Target[] = [
  ...ofNation,
  ...byResidence,
  ...ofProvince,
  ...ofPrefecture('ningbo', 2022, [0.556, 0.176, 0.107, 0.161], {
    source: 'survey office of Ningbo, 2022',
    confidence: 'C',
    tolerance: { is: 'points', by: 0.03 },
  }),
  ...ofPrefecture('hangzhou', 2023, [24890, 4237, 5363, 6563], {
    source: 'survey office of Hangzhou, first half of 2023: component over their sum',
    tolerance: { is: 'points', by: 0.03 },
    note: { en: 'January to June', zh: '上半年数据' },
  }),
];

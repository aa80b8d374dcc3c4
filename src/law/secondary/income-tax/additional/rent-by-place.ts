// The rent deduction by the city one works in; a city is the whole prefecture, its counties included (art. 18).
//
//   1,500  municipalities, provincial capitals, cities with a plan of their own
//   1,100  other cities whose districts have more than a million registered inhabitants
//     800  the rest
//
// Registered inhabitants (户籍人口) of the districts are the statistics bureau's; of Zhejiang's cities Jiaxing and
// Jinhua stand just below the million.

import type { Dated } from '../../../../engine/parameter.ts';
import { additionalDeductionRules } from '../sources.ts';

type Series = readonly Dated<number>[];

function since2019(
  value: number,
  source: string,
  confidence: Dated<number>['confidence'],
  note = '',
): Series {
  return [{ from: '2019-01-01', value, source, confidence, note }];
}

const largest = since2019(1500, `${additionalDeductionRules}, art. 17(1)`, 'C');
const large = since2019(
  1100,
  `${additionalDeductionRules}, art. 17(2)`,
  'M',
  'districts above a million registered inhabitants',
);
const small = since2019(
  800,
  `${additionalDeductionRules}, art. 17(2)`,
  'M',
  'districts at or below a million registered inhabitants',
);
const nearTheMillion = since2019(
  800,
  `${additionalDeductionRules}, art. 17(2)`,
  'L',
  'registered inhabitants of the districts near a million: check the year',
);
const cityUnknown = since2019(
  1100,
  `${additionalDeductionRules}, art. 17`,
  'L',
  'only the province is known: the middle amount',
);

/** Yuan a month by place. */
export const rentDeductionByPlace: Readonly<Record<string, Series>> = {
  hangzhou: largest,
  ningbo: largest,
  wenzhou: large,
  jiaxing: nearTheMillion,
  huzhou: large,
  shaoxing: large,
  jinhua: nearTheMillion,
  quzhou: small,
  zhoushan: small,
  taizhou: large,
  lishui: small,
  beijing: largest,
  shanghai: largest,
  tianjin: largest,
  chongqing: largest,
  guangzhou: largest,
  shenzhen: largest,
  everywhere: cityUnknown,
};

// Work-injury insurance 工伤保险: eight classes of risk and the benchmark rate of each (人社部发〔2015〕71号, art. 1 and 2 with
// the annex of industries); until September 2015 three (劳社部发〔2003〕29号). The annex sorts finer industries than the facts know; each of the 19 takes the class of
// most of its workers (own assignment, D). Rates float with a firm's accidents, which is not modelled. Since May 2018 they
// are cut where the fund's reserve is large: by a fifth where it lasts 18 to 23 months, by half from 24 months on.

import type { Dated } from '../../../engine/parameter.ts';
import { byGroup, byPlace, table } from '../../../engine/parameter.ts';
import { industry } from '../../../population/facts/work.ts';
import { series, since } from '../../places/series.ts';

const source = '人社部发〔2015〕71号';

const of2003 = '劳社部发〔2003〕29号';

/** The class of three until September 2015, and that of eight since. */
function riskClass(until2015: number, since2015: number): readonly Dated<number>[] {
  return [
    ...since('2004-01-01', until2015, `${of2003}, annex from memory; own assignment`, 'M'),
    ...since('2015-10-01', since2015, `${source}, annex; own assignment`, 'D'),
  ];
}

export const injuryClass = byGroup(industry, {
  name: 'employerInjuryContribution.riskClass',
  label: { en: 'class of risk', zh: '工伤风险类别' },
  unit: 'class',
  groups: {
    // Where no industry is known, as in trade and most services.
    none: riskClass(1, 2),
    agriculture: riskClass(2, 4),
    mining: riskClass(3, 8),
    // Classes 3 (food, textiles, electronics) to 6 (chemicals, metals); most work in 3 and 4.
    manufacturing: riskClass(2, 4),
    utilities: riskClass(2, 4),
    construction: riskClass(2, 6),
    trade: riskClass(1, 2),
    transport: riskClass(2, 5),
    hotelFood: riskClass(1, 2),
    ict: riskClass(1, 1),
    finance: riskClass(1, 1),
    realEstate: riskClass(2, 2),
    businessServices: riskClass(1, 2),
    science: riskClass(1, 2),
    waterEnvironment: riskClass(2, 3),
    residentServices: riskClass(2, 2),
    education: riskClass(1, 2),
    health: riskClass(1, 2),
    cultureSport: riskClass(1, 2),
    publicAdministration: riskClass(1, 1),
  },
});

export const injuryRates = table({
  name: 'employerInjuryContribution.rates',
  label: { en: 'rate by class of risk', zh: '各类行业工伤保险基准费率' },
  unit: 'share',
  mode: 'step',
  values: [
    {
      from: '2004-01-01',
      value: [
        [1, 0.005],
        [2, 0.01],
        [3, 0.02],
      ],
      source: `${of2003}: about .5, 1 and 2 %`,
      confidence: 'M',
    },
    {
      from: '2015-10-01',
      value: [
        [1, 0.002],
        [2, 0.004],
        [3, 0.007],
        [4, 0.009],
        [5, 0.011],
        [6, 0.013],
        [7, 0.016],
        [8, 0.019],
      ],
      source: `${source}, art. 2`,
      confidence: 'P',
    },
  ],
});

const cut = '人社部发〔2018〕25号 art. 3; last by 人社部发〔2026〕39号: prolonged to 2026';

/** The part of the rate that is not levied for a time. */
export const injuryCut = byPlace({
  name: 'employerInjuryContribution.cut',
  label: { en: 'cut of the rates for a time', zh: '阶段性降低工伤保险费率' },
  unit: 'share',
  places: {
    zhejiang: [
      ...since('2004-01-01', 0, 'none yet', 'P'),
      ...series(cut, 'L', [['2018-05-01', 0.2, 'reserve of 18 to 23 months taken']]),
    ],
    everywhere: since('2004-01-01', 0, "the reserves of places' funds are not known", 'L'),
  },
});

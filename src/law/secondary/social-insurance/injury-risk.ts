// Work-injury insurance 工伤保险: eight classes of risk and the benchmark rate of each (人社部发〔2015〕71号, art. 1 and 2 with
// the annex of industries). The annex sorts finer industries than the facts know; each of the 19 takes the class of
// most of its workers (own assignment, D). Rates float with a firm's accidents, which is not modelled. Since May 2018 they
// are cut where the fund's reserve is large: by a fifth where it lasts 18 to 23 months, by half from 24 months on.

import type { Dated } from '../../../engine/parameter.ts';
import { byGroup, byPlace, table } from '../../../engine/parameter.ts';
import { industry } from '../../../population/facts/work.ts';
import { series, since } from '../../places/series.ts';

const source = '人社部发〔2015〕71号';

function riskClass(value: number): readonly Dated<number>[] {
  return [
    { from: '2015-10-01', value, source: `${source}, annex; own assignment`, confidence: 'D' },
  ];
}

export const injuryClass = byGroup(industry, {
  name: 'employerInjuryContribution.riskClass',
  label: { en: 'class of risk', zh: '工伤风险类别' },
  unit: 'class',
  groups: {
    // Where no industry is known, as in trade and most services.
    none: riskClass(2),
    agriculture: riskClass(4),
    mining: riskClass(8),
    // Classes 3 (food, textiles, electronics) to 6 (chemicals, metals); most work in 3 and 4.
    manufacturing: riskClass(4),
    utilities: riskClass(4),
    construction: riskClass(6),
    trade: riskClass(2),
    transport: riskClass(5),
    hotelFood: riskClass(2),
    ict: riskClass(1),
    finance: riskClass(1),
    realEstate: riskClass(2),
    businessServices: riskClass(2),
    science: riskClass(2),
    waterEnvironment: riskClass(3),
    residentServices: riskClass(2),
    education: riskClass(2),
    health: riskClass(2),
    cultureSport: riskClass(2),
    publicAdministration: riskClass(1),
  },
});

export const injuryRates = table({
  name: 'employerInjuryContribution.rates',
  label: { en: 'rate by class of risk', zh: '各类行业工伤保险基准费率' },
  unit: 'share',
  mode: 'step',
  values: [
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

const cut = '人社部发〔2018〕25号 art. 3; prolonged to 2026, last by 人社部发〔2026〕39号';

/** The part of the rate that is not levied for a time. */
export const injuryCut = byPlace({
  name: 'employerInjuryContribution.cut',
  label: { en: 'cut of the rates for a time', zh: '阶段性降低工伤保险费率' },
  unit: 'share',
  places: {
    zhejiang: [
      ...since('2015-10-01', 0, `${source}: none yet`, 'P'),
      ...series(cut, 'L', [['2018-05-01', 0.2, 'reserve of 18 to 23 months taken']]),
    ],
    everywhere: since('2015-10-01', 0, "the reserves of places' funds are not known", 'L'),
  },
});

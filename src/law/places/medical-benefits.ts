// What the medical schemes pay 医保待遇, within the catalogue and over a year: the deductible 起付标准, the share 支付比例 of what
// lies above it, the cap 最高支付限额. The true rules differ by prefecture, rank of hospital, number of the stay and illness;
// here stand means of them, chosen so that the funds pay what the bulletins publish.

import type { Dated } from '../../engine/parameter.ts';
import { everywhere } from '../../engine/parameter.ts';
import { series, since } from './series.ts';

type ByPlace = Readonly<Record<string, readonly Dated<number>[]>>;

const bulletins =
  'mean of local rules, chosen so that the funds pay the shares of the bulletins 全国医疗保障事业发展统计公报: of stays ' +
  'within the catalogue 84.6 % for employees (2023), 69.3 % for residents (2021, from memory)';
const sixTimes =
  '医药卫生体制改革实施方案 2009: about six times the mean wage, or the income of residents (from memory), rounded';
const outpatientReform =
  '国办发〔2021〕14号 职工医保门诊共济: from 50 %, pensioners more; local values from memory';

function mean(nation: number, zhejiang: number): ByPlace {
  return {
    [everywhere]: since('2011-01-01', nation, bulletins, 'L'),
    zhejiang: since('2011-01-01', zhejiang, bulletins, 'L'),
  };
}

export const employeeHospital = {
  deductible: mean(900, 900),
  shareWorking: mean(0.9, 0.9),
  sharePensioner: mean(0.93, 0.93),
  cap: {
    [everywhere]: since('2011-01-01', 300000, sixTimes, 'L'),
    zhejiang: since('2011-01-01', 400000, sixTimes, 'L'),
  } satisfies ByPlace,
};

export const residentHospital = {
  deductible: mean(700, 800),
  share: mean(0.74, 0.76),
  cap: {
    [everywhere]: since('2011-01-01', 150000, sixTimes, 'L'),
    zhejiang: since('2011-01-01', 300000, sixTimes, 'L'),
  } satisfies ByPlace,
};

export const employeeOutpatient = {
  deductible: {
    [everywhere]: since('2011-01-01', 500, outpatientReform, 'L'),
    zhejiang: since('2011-01-01', 500, 'local rules of Zhejiang (from memory)', 'L'),
  } satisfies ByPlace,
  shareWorking: {
    [everywhere]: series(outpatientReform, 'L', [
      ['2011-01-01', 0.25, 'chronic illnesses only'],
      ['2022-07-01', 0.5],
    ]),
    zhejiang: since(
      '2011-01-01',
      0.7,
      'local rules of Zhejiang, pooled before the nation’s (from memory)',
      'L',
    ),
  } satisfies ByPlace,
  sharePensioner: {
    [everywhere]: series(outpatientReform, 'L', [
      ['2011-01-01', 0.3, 'chronic illnesses only'],
      ['2022-07-01', 0.6],
    ]),
    zhejiang: since(
      '2011-01-01',
      0.8,
      'local rules of Zhejiang, pooled before the nation’s (from memory)',
      'L',
    ),
  } satisfies ByPlace,
  cap: mean(5000, 15000),
};

export const residentOutpatient = {
  deductible: mean(100, 200),
  share: mean(0.5, 0.5),
  cap: mean(800, 4000),
};

/** Half of last year’s disposable income per head: what 大病保险 leaves to the patient first. */
const nationHalf = series(
  'half of last year’s disposable income per head 居民人均可支配收入 (National Bureau of Statistics)',
  'D',
  [
    ['2014-01-01', 9155, '18,311 / 2'],
    ['2018-01-01', 12987, '25,974 / 2'],
    ['2019-01-01', 14114, '28,228 / 2'],
    ['2020-01-01', 15366.5, '30,733 / 2'],
    ['2021-01-01', 16094.5, '32,189 / 2'],
    ['2022-01-01', 17564, '35,128 / 2'],
    ['2023-01-01', 18441.5, '36,883 / 2'],
    ['2024-01-01', 19609, '39,218 / 2'],
    ['2025-01-01', 20657, '41,314 / 2'],
  ],
);
const zhejiangHalf = series(
  'Zhejiang Medical Security Regulations 浙江省医疗保障条例 art. 34: at most half of last year’s disposable income per head',
  'D',
  [
    ['2018-01-01', 21023, '42,046 / 2 (2017)'],
    ['2019-01-01', 22920, '45,840 / 2'],
    ['2020-01-01', 24949.5, '49,899 / 2'],
    ['2021-01-01', 26198.5, '52,397 / 2'],
    ['2022-01-01', 28770.5, '57,541 / 2'],
    ['2023-01-01', 30151, '60,302 / 2'],
    ['2024-01-01', 31915, '63,830 / 2'],
    ['2025-01-01', 33506.5, '67,013 / 2'],
    ['2026-01-01', 35115, '70,230 / 2'],
  ],
);

export const criticalIllnessDeductible: ByPlace = {
  [everywhere]: [...since('2011-01-01', 7000, 'before the scheme: not read', 'L'), ...nationHalf],
  zhejiang: [
    ...since('2011-01-01', 15000, 'before 2018: about half of income per head', 'L'),
    ...zhejiangHalf,
  ],
};

/** Last year’s disposable income per head, of which medical aid takes a tenth or a quarter as its deductible. */
export const incomePerHeadBefore: ByPlace = {
  [everywhere]: doubled(criticalIllnessDeductible[everywhere]),
  zhejiang: doubled(criticalIllnessDeductible.zhejiang),
};

function doubled(halves: readonly Dated<number>[] = []): readonly Dated<number>[] {
  return halves.map(({ note: _note, ...one }) => ({
    ...one,
    value: 2 * one.value,
    source:
      'disposable income per head of the year before 居民人均可支配收入 (National Bureau of Statistics)',
  }));
}

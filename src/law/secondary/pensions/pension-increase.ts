// The yearly rise of pensions in payment 退休人员基本养老金调整, from 1 January. The ministries set by how much the mean pension
// rises; since 2016 enterprises' and public bodies' pensioners alike get it in four parts (人社部发〔2016〕37号, and each year
// since): an amount for all 定额调整, an amount for each year of contributions and a share of the own pension 挂钩调整, and
// more for the old 倾斜调整. Provinces set the four within the whole; their notices are not all at hand, so one usual
// division is taken for all places (L), and another until 2015, when nothing followed the own pension: an amount for all,
// one for each year, more for the old. It was 10 % of the mean every year then, for enterprises' pensioners alone; public
// bodies' rose with the pay of staff, by amounts that are not known. Where nothing is told of the years of
// contributions, the rise is in proportion to the own pension.

import { lever, scalar } from '../../../engine/parameter.ts';
import { firstMonth, person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import {
  contributionYears,
  pensionInPayment,
  pensionScheme,
} from '../../../population/facts/pensions.ts';
import { born } from '../../../population/facts/people.ts';
import { series, since } from '../../places/series.ts';
import { pensionedBefore } from './retirement.ts';

const notice = 'yearly notice of the ministries 关于调整退休人员基本养老金的通知';
const division = 'own summary of provinces’ notices 2016–2025';
/** Beijing 2014: of 277 yuan in the mean about 105 by years, 3.5 each; provinces: 2 to 5 yuan a year, 40 and more for all. */
const earlierDivision =
  'own summary of 25 provinces’ rises of 2014, for all and by years with more for the old (人民网 2014-04-21)';

const ratio = scalar({
  label: { en: 'increase of the mean pension', zh: '总体调整水平' },
  unit: 'share',
  yearly: true,
  values: [
    ...since('2011-01-01', 0.1, 'State Council meeting of 2010-12-22: about 10 %, 140 yuan', 'C'),
    ...since('2012-01-01', 0.1, '人社部 2012-01-20: 10 %', 'C'),
    ...since('2013-01-01', 0.1, 'State Council meeting of 2013-01-09: 10 %, 170 yuan', 'C'),
    ...since('2014-01-01', 0.1, 'State Council meeting of 2014-01-08: 10 %', 'C'),
    ...since('2015-01-01', 0.1, 'at least 10 % a year from 2005 to 2015, press of 2019', 'P'),
    ...series(notice, 'C', [
      ['2016-01-01', 0.065],
      ['2017-01-01', 0.055],
      ['2018-01-01', 0.05],
      ['2019-01-01', 0.05],
      ['2020-01-01', 0.05],
      ['2021-01-01', 0.045],
      ['2022-01-01', 0.04],
      ['2023-01-01', 0.038],
      ['2024-01-01', 0.03],
      ['2025-01-01', 0.02],
    ]),
  ],
});

const meanPension = scalar({
  label: { en: 'mean pension of the year before', zh: '上年人均养老金' },
  unit: 'yuan/month',
  yearly: true,
  values: [
    ...since('2011-01-01', 1392, '1,531 in 2011 less its rise of 10 %; 人社部 2012-01-20', 'D'),
    ...since('2012-01-01', 1531, '人社部 2012-01-20: enterprises, 2011', 'C'),
    ...since('2013-01-01', 1721, 'State Council 2013-01-09: enterprises, 2012', 'C'),
    ...since('2014-01-01', 1893, '1,721 and a rise of 10 %', 'D'),
    ...since('2015-01-01', 2082, '1,893 and a rise of 10 %; “about 2,000” in 2014', 'D'),
    ...since('2016-01-01', 2254, '2,400 in 2016 less its rise of 6.5 %', 'D'),
    ...since('2017-01-01', 2400, 'official figure for enterprises in 2016, quoted in 2019', 'P'),
    ...since('2019-01-01', 3150, 'extrapolated from 2021', 'L'),
    ...since('2022-01-01', 3577, 'fund spending 2021 over pensioners (人社部 bulletin 2021)', 'D'),
    ...since('2024-01-01', 3720, 'fund spending 2023 over pensioners (人社部 bulletin 2023)', 'D'),
  ],
});

/** A part of the division: a share of the whole rise, until 2015 and since. */
function part(en: string, zh: string, until2015: number, since2016: number) {
  return scalar({
    label: { en, zh },
    unit: 'share',
    values: [
      ...since('2011-01-01', until2015, earlierDivision, 'L'),
      ...since('2016-01-01', since2016, division, 'L'),
    ],
  });
}

/** How many times the mean of that part the old of an age get. */
function times(en: string, zh: string, value: number) {
  return scalar({
    label: { en, zh },
    unit: 'times',
    values: since('2011-01-01', value, `${division}; before, the same`, 'L'),
  });
}

/** How many times the mean of the part for the old a person gets. */
export const timesForOld = rule({
  name: 'timesForOld',
  label: { en: 'times the part for the old', zh: '高龄倾斜倍数' },
  per: person,
  unit: 'times',
  stage: 'secondary',
  source: notice,
  note: 'By the age at the end of the year before.',
  reads: { born, firstMonth },
  parameters: {
    from70: times('times the part for the old, from 70 to 79', '70至79周岁倾斜倍数', 2),
    from80: times('times the part for the old, from 80 on', '80周岁及以上倾斜倍数', 4),
  },
  formula: ({ born, firstMonth }, { from70, from80 }) => {
    if (born < 0) return 0;
    const age = firstMonth - 1 - born;
    if (age >= 960) return from80;
    return age >= 840 ? from70 : 0;
  },
});

export const pensionIncrease = rule({
  name: 'pensionIncrease',
  label: { en: 'yearly increase of a pension in payment', zh: '养老金年度调整额' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source: `Social Insurance Law 社会保险法 art. 18; ${notice}`,
  rounding: { to: 0.01, direction: 'half up', source: 'approval sheets are in fen' },
  reads: { pensionedBefore, pensionScheme, pensionInPayment, contributionYears, timesForOld },
  parameters: {
    ratio,
    meanPension,
    fixedShare: lever({
      label: {
        en: 'share of the increase given as one amount to all, at least',
        zh: '定额调整占比下限',
      },
      unit: 'share',
      neutral: 0,
    }),
    fixedPart: part('part given as one amount to all', '定额调整占比', 0.45, 0.3),
    yearsPart: part('part by years of contributions', '与缴费年限挂钩占比', 0.4, 0.25),
    oldPart: part('part for the old', '倾斜调整占比', 0.15, 0.05),
    ofPublicStaff: scalar({
      label: {
        en: 'share of the rise that public bodies’ pensioners get',
        zh: '机关事业单位退休人员同步调整比例',
      },
      unit: 'share',
      values: [
        ...since('2011-01-01', 0, 'notices until 2015: enterprises’ pensioners 企业退休人员', 'C'),
        ...since('2016-01-01', 1, '人社部发〔2016〕37号', 'C'),
      ],
    }),
    meanYears: scalar({
      label: { en: 'mean years of contributions of pensioners', zh: '退休人员平均缴费年限' },
      unit: 'years',
      values: since('2011-01-01', 27, 'own estimate', 'L'),
    }),
  },
  formula: (
    { pensionedBefore, pensionScheme, pensionInPayment, contributionYears, timesForOld },
    { ratio, meanPension, fixedShare, fixedPart, yearsPart, oldPart, ofPublicStaff, meanYears },
  ) => {
    if (!pensionedBefore) return 0;
    const share = pensionScheme === 'public' ? ofPublicStaff : 1;
    const told = contributionYears > 0 && meanYears > 0;
    const fixed = told ? Math.max(fixedShare, fixedPart) : fixedShare;
    const byYears = told ? Math.min(1 - fixed, yearsPart) : 0;
    const old = told ? Math.min(1 - fixed - byYears, oldPart) : 0;
    const years = meanYears > 0 ? Math.floor(contributionYears) / meanYears : 0;
    const forAll = fixed + byYears * years + old * timesForOld;
    const rise = ratio * (forAll * meanPension + (1 - fixed - byYears - old) * pensionInPayment);
    return share * rise;
  },
});

// The census as targets: each group's share in each area, and how far an area is from all of them.

import type { FitRow } from '../../population/fit.ts';
import { kindText } from '../../report/sheet/kind-words.ts';
import type { FitResult } from './check.ts';
import { resultOf } from './check.ts';
import { areaLabel } from './listing.ts';
import type { TargetFacts, TargetRun } from './target.ts';

/** The year whose population is held against the census: the base, one year on. */
export const censusYear = 2021;

/** Mean and worst difference that an area may have. */
const mostOnAverage = 0.005;
const mostOfOne = 0.02;

const margins: Readonly<Record<string, string>> = {
  'age and sex': '年龄与性别',
  residence: '城乡',
  household: '住户类型',
  hukou: '户口登记地',
  size: '家庭户规模',
  generations: '家庭户代数',
  elders: '有65岁及以上老人的家庭户',
  tenure: '住房来源',
  work: '就业',
  industry: '行业',
  occupation: '职业',
  'marital status, men': '婚姻状况（男）',
  'marital status, women': '婚姻状况（女）',
  'education, men': '受教育程度（男）',
  'education, women': '受教育程度（女）',
};

const groups: Readonly<Record<string, string>> = {
  'in collective households': '集体户',
  'elsewhere in the province': '省内其他县',
  'another province': '省外',
  'one person': '一人户',
  one: '一代',
  two: '二代',
  three: '三代',
  'four or more': '四代及以上',
  'with a member aged 65 or more': '有65岁及以上成员',
  employed: '就业',
  'managers and professionals': '负责人与专业技术人员',
};

const households = new Set(['size', 'generations', 'elders', 'tenure']);

function common({ area, year }: TargetRun, own: string) {
  return {
    subject: 'census',
    area: own,
    year,
    of: { area, year },
    weight: 'census',
    source: 'National Bureau of Statistics, Seventh National Population Census 2020, county tables',
    calibrated: true,
    note: { en: `The census carried on to ${year}`, zh: `普查数据推算至${year}年` },
  } as const;
}

/** A result for each row of the fit. */
export function censusRows(rows: readonly FitRow[], run: TargetRun): FitResult[] {
  return rows.map(({ area, margin, group, census, model }) => {
    const target: TargetFacts = {
      ...common(run, area),
      id: `census.${area}.${idOf(margin)}.${idOf(group)}`,
      label: {
        en: `${margin}: ${group}`,
        zh: `${margins[margin] ?? margin}：${groupInChinese(group)}`,
      },
      unit: households.has(margin) ? 'household' : 'person',
      format: 'share',
      value: census,
      tolerance: { is: 'points', by: mostOfOne },
      confidence: 'C',
    };
    return resultOf(target, model);
  });
}

/** Two results for each area: its mean and its worst difference from the census. */
export function censusSummary(rows: readonly FitRow[], run: TargetRun): FitResult[] {
  const areas = [...new Set(rows.map(({ area }) => area))];
  return areas.flatMap((area) => {
    const sizes = rows.filter((row) => row.area === area).map((row) => Math.abs(row.difference));
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    return [
      resultOf(summaryTarget(run, area, 'mean'), mean),
      resultOf(summaryTarget(run, area, 'worst'), Math.max(...sizes)),
    ];
  });
}

type Summary = 'mean' | 'worst';

function summaryTarget(run: TargetRun, area: string, which: Summary): TargetFacts {
  const { en, zh } = areaLabel(area);
  const isMean = which === 'mean';
  return {
    ...common(run, area),
    id: `census.${area}.${which}`,
    label: isMean
      ? { en: `${en}: mean difference from the census`, zh: `${zh}：与普查比重差异的均值` }
      : { en: `${en}: worst difference from the census`, zh: `${zh}：与普查比重的最大差异` },
    unit: 'person',
    format: 'share',
    value: 0,
    tolerance: { is: 'points', by: isMean ? mostOnAverage : mostOfOne },
    confidence: 'D',
  };
}

/** Whether a target sums up an area's census rather than being one row of it. */
export function isCensusSummary(id: string): boolean {
  return /^census\.[^.]+\.(mean|worst)$/.test(id);
}

/** The target of a summary by its id; null for another id. */
export function censusTarget(id: string, run: TargetRun): TargetFacts | null {
  const [subject, area, which] = id.split('.');
  if (subject !== 'census' || area === undefined) return null;
  return which === 'mean' || which === 'worst' ? summaryTarget(run, area, which) : null;
}

function idOf(words: string): string {
  return words.replace(/[^A-Za-z0-9]+/g, '_').replace(/_$/, '');
}

function groupInChinese(group: string): string {
  const [sex, band] = group.split(' ');
  if (band !== undefined && (sex === 'male' || sex === 'female')) {
    return `${kindText(sex, 'zh')}${group.slice(sex.length + 1).replace(' and more', '岁及以上')}`;
  }
  return groups[group] ?? kindText(group, 'zh');
}

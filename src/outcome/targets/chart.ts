// The chart of the fit, from results.

import type { FitDot, FitStrip } from '../../report/fit-chart.ts';
import { fitChart } from '../../report/fit-chart.ts';
import type { Language } from '../../report/language.ts';
import { formatNumber } from '../../report/numbers.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { subjectLabels } from '../tables/fit.ts';
import type { FitResult } from './check.ts';
import { fitBySubject } from './check.ts';

/** Differences in units of tolerance, by subject; the rows of the census are told by their summaries. */
export function fitSvg(
  results: readonly FitResult[],
  population: Scenario['population'],
  language: Language,
): string {
  const strips = fitBySubject(results).map(({ subject, met, judged }): FitStrip => {
    const own = results.filter((one) => one.subject === subject);
    return { name: subjectLabels[subject][language], met, judged, dots: own.flatMap(dotOf) };
  });
  const [judged, met] = [strips.map((one) => one.judged), strips.map((one) => one.met)].map(
    (counts) => counts.reduce((sum, count) => sum + count, 0),
  );
  const households = formatNumber(population.households, 'count', language, { unit: false });
  const { seed } = population;
  const isChinese = language === 'zh';
  return fitChart(strips, {
    title: isChinese
      ? `${judged}项评判指标中${met}项在容差之内`
      : `${met} of ${judged} published figures are met within their tolerance`,
    subtitle: isChinese
      ? '模型与公布统计数据对照，每点为一项指标'
      : 'The synthetic population and the law against published statistics; a dot is a figure',
    source: isChinese
      ? `每个地区和年份${households}户（种子${seed}），由olive计算。`
      : `${households} households for each area and year (seed ${seed}), computed with olive.`,
    language,
  });
}

function dotOf({ id, distance, verdict, calibrated }: FitResult): FitDot[] {
  if (distance === null) return [];
  const kind = verdict === 'shown' ? 'shown' : calibrated ? 'calibrated' : 'free';
  return [{ name: id, distance, kind }];
}

// The relative distribution of a comparison as a picture: its words.

import type { Label } from '../engine/quantity.ts';
import type { Language } from '../report/language.ts';
import { relativeChart } from '../report/relative-chart.ts';
import { areaLabel } from './area-label.ts';
import type { Comparison } from './compare.ts';
import type { Relative } from './relative.ts';
import { pictureBins, relativeOf } from './relative.ts';
import { cellOf } from './tables/shown.ts';

/** The chart of a comparison as SVG. */
export function relativeSvg(comparison: Comparison, language: Language): string {
  const found = relativeOf(comparison, pictureBins);
  const { baseline, reform } = comparison;
  const { concepts } = baseline.policy.legislation;
  const of = concepts.find(({ key }) => key === found.concept)?.label[language] ?? found.concept;
  const place = areaLabel(baseline)[language];
  const { year, lawYear, population } = baseline.scenario;
  const [name, against] = [reform.scenario.name, baseline.scenario.name];
  const words = {
    en: {
      title: `Who stands where: ${name} against ${against}`,
      subtitle: `${place}, people of ${year}, law of ${lawYear}: ${of} per head, by twentieths of the baseline`,
      source: `Relative distribution (Handcock & Morris 1999). ${population.households} households, computed with olive.`,
    },
    zh: {
      title: `各位次人口的变化：${name} 与 ${against}`,
      subtitle: `${place}，${year}年人口与收入，${lawYear}年法规：人均${of}，按基准二十等分`,
      source: `相对分布（Handcock 与 Morris，1999）。${population.households}户，由olive计算。`,
    },
  }[language];
  const finding = findingOf(found)[language];
  return relativeChart(found.distribution, { ...words, finding, language });
}

/** How far to the middle or to the ends, with its standard error; that there is no clear change where it is within two of it. */
function findingOf({ polarisation: { median } }: Relative): Label {
  const value = cellOf(median.value);
  if (value === null) return { en: 'Polarisation: no value.', zh: '极化指数：无法计算。' };
  const number = `${value > 0 ? '+' : ''}${value.toFixed(4)}`;
  const sure = median.error === null ? '' : ` ± ${median.error.toFixed(4)}`;
  const isClear = median.error !== null && Math.abs(value) > 2 * median.error;
  const [en, zh] = !isClear
    ? ['no clear change', '无明显变化']
    : value > 0
      ? ['people moved to the ends', '向两端分化']
      : ['people moved to the middle', '向中间集中'];
  return {
    en: `Median relative polarisation ${number}${sure}: ${en}.`,
    zh: `相对极化指数（MRP）${number}${sure}：${zh}。`,
  };
}

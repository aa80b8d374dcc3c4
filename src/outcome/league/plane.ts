// The olive plane of a league: the baseline, and an arrow for each reform in the league's order.

import type { Label } from '../../engine/quantity.ts';
import type { Language } from '../../report/language.ts';
import { formatNumber } from '../../report/numbers.ts';
import { olivePlane } from '../../report/olive-plane.ts';
import { areaLabel } from '../area-label.ts';
import type { Comparison } from '../compare.ts';
import { both } from '../tables/shown.ts';
import type { LeagueIncome } from './league.ts';
import { planePoint } from './league.ts';

/** The chart as SVG; null where there is no reform, or no O to start from. */
export function planeSvg(
  comparisons: readonly Comparison[],
  income: LeagueIncome,
  language: Language,
): string | null {
  const baseline = comparisons[0]?.baseline;
  const from = baseline === undefined ? null : planePoint(baseline, income);
  if (baseline === undefined || from === null) return null;
  const arrows = comparisons.map(({ reform }) => ({
    name: reform.scenario.name,
    to: planePoint(reform, income),
  }));
  const { name, year, lawYear, population } = baseline.scenario;
  const label = baseline.policy.legislation.concepts.find(({ key }) => key === income)?.label;
  const place = areaLabel(baseline);
  const records = both((lang) =>
    formatNumber(population.households, 'count', lang, { unit: false }),
  );
  const title: Label = {
    en: 'The olive plane: where reforms lead',
    zh: '橄榄平面：各项改革的去向',
  };
  const subtitle: Label = {
    en: `${place.en}, ${label?.en ?? income}, people of ${year}, law of ${lawYear}; arrows from ${name}`,
    zh: `${place.zh}，${label?.zh ?? income}，${year}年人口与收入，${lawYear}年法规；箭头自 ${name} 起`,
  };
  const source: Label = {
    en: `${records.en} households${population.file === undefined ? `, synthetic (seed ${population.seed})` : ''}, computed with olive. Bureau’s band: 100–500 thousand yuan, prices of 2018, income per head × 3.`,
    zh: `${records.zh}户${population.file === undefined ? `合成人口（种子${population.seed}）` : ''}，由olive计算。收入带：10–50万元（2018年价格），人均收入×3。`,
  };
  return olivePlane({ ...from, name }, arrows, {
    title: title[language],
    subtitle: subtitle[language],
    source: source[language],
    language,
  });
}

// The olive chart of a run: its incomes after the first, the second and the third distribution, a baseline as ghost.

import type { Label } from '../engine/quantity.ts';
import { binned } from '../measures/stream/binned.ts';
import type { Language } from '../report/language.ts';
import { formatNumber } from '../report/numbers.ts';
import { oliveChart } from '../report/olive-chart.ts';
import type { Distribution, MeasuredOlives } from '../report/olive-shape.ts';
import { measureOlives } from '../report/olive-shape.ts';
import type { Outcome } from '../simulate.ts';
import { areaLabel } from './area-label.ts';
import { distributions } from './compare.ts';
import { conceptRows } from './concept-rows.ts';
import { selectionText } from './selection.ts';
import { hasQuestion } from './tables/run-card.ts';

/** The olives of a run, beside those of a baseline where one is given. */
export function olivesOf(outcome: Outcome, baseline?: Outcome): MeasuredOlives {
  return measureOlives(
    distributions.map((concept) => ({
      concept,
      scenario: distribution(outcome, concept),
      ...(baseline === undefined ? {} : { baseline: distribution(baseline, concept) }),
    })),
  );
}

function distribution({ table, stream }: Outcome, concept: string): Distribution {
  if (stream !== undefined) {
    const bins = binned(stream.summary.histogram(concept));
    return {
      incomesPerHead: bins.incomes,
      personWeights: bins.personWeights,
      records: bins.records,
    };
  }
  const rows = conceptRows(table, concept);
  return { incomesPerHead: rows.incomePerHead, personWeights: rows.personWeight };
}

/** The chart as SVG, with the question as its title. */
export function oliveSvg(outcome: Outcome, language: Language, baseline?: Outcome): string {
  const words = chartWords(outcome, language, baseline);
  return oliveChart(olivesOf(outcome, baseline), { ...words, language });
}

function chartWords(outcome: Outcome, language: Language, baseline: Outcome | undefined) {
  const { year, lawYear, population } = outcome.scenario;
  const records = (lang: Language) =>
    formatNumber(population.households, 'count', lang, { unit: false });
  const place = areaLabel(outcome);
  const { en: whom, zh: whose } = selectionWords(outcome);
  const subtitle: Label = {
    en: `${place.en}${whom}, people of ${year}, law of ${lawYear}${against(baseline, ', baseline: ')}`,
    zh: `${place.zh}${whose}，${year}年人口与收入，${lawYear}年法规${against(baseline, '，基准：')}`,
  };
  const { file } = population;
  const source: Label =
    file === undefined
      ? {
          en: `Synthetic population of ${records('en')} households from published statistics (seed ${population.seed}), computed with olive.`,
          zh: `根据公布统计合成的${records('zh')}户人口（种子${population.seed}），由olive计算。`,
        }
      : {
          en: `${file.origin.survey}: ${records('en')} households (${file.file}), computed with olive.`,
          zh: `${file.origin.survey}：${records('zh')}户（${file.file}），由olive计算。`,
        };
  return {
    title: titleOf(outcome, baseline)[language],
    subtitle: subtitle[language],
    source: source[language],
  };
}

/** The question; of a scenario that has none of its own, what it is. */
function titleOf({ scenario }: Outcome, baseline: Outcome | undefined): Label {
  const { name, question } = scenario;
  const isOwn = hasQuestion(scenario) && question.en !== baseline?.scenario.question.en;
  if (isOwn) return question;
  if (baseline === undefined) return { en: name, zh: name };
  const from = baseline.scenario.name;
  return { en: `${name}: changes to ${from}`, zh: `${name}：对${from}的改动` };
}

function selectionWords({ options }: Outcome): Label {
  const { where = [] } = options;
  if (where.length === 0) return { en: '', zh: '' };
  const { en, zh } = selectionText(where);
  return { en: `, ${en}`, zh: `（${zh}）` };
}

function against(baseline: Outcome | undefined, before: string): string {
  return baseline === undefined ? '' : `${before}${baseline.scenario.name}`;
}

// T16: a run of the people and the law of a year beside what was published of them.

import type { Table } from '../../report/table.ts';
import type { Outcome, RunOptions } from '../../simulate.ts';
import { isAsItWas } from '../anchors.ts';
import { targets } from '../targets/all.ts';
import { resultsOf } from '../targets/check.ts';
import { Evidence, evidenceOptions } from '../targets/evidence.ts';
import { fitTable } from './fit.ts';

/** What a run keeps and adds up for it. */
export const validationOptions: Required<Pick<RunOptions, 'kept' | 'figures'>> = {
  kept: evidenceOptions.kept ?? [],
  figures: evidenceOptions.figures ?? [],
};

/** A row for each published figure of the run's area and year; none where the scenario changes people or law. */
export function validationTable(outcome: Outcome): Table {
  const results = isAsItWas(outcome) ? resultsOf(targets, new Evidence(outcome)) : [];
  const found = fitTable(results);
  const none = {
    en: 'Nothing was published of such people: published figures are of a synthesised area and year, all households, the law as it stood.',
    zh: '没有可对照的公布数据：仅合成地区与年份、全部住户、当年现行法规可对照。',
  };
  const how = {
    en: 'Model less published, in tolerances; weights and units as each row says.',
    zh: '偏离为模型减公布值除以容差；权数与单位见各行。',
  };
  const title = { en: 'The model against published figures', zh: '模型与公布数据对照' };
  return {
    ...found,
    id: 'validation',
    title,
    notes: [results.length === 0 ? none : how, ...found.notes],
  };
}

// T17: each headline with the range it has when one thing is chosen otherwise: what a tornado is drawn of.

import type { Label } from '../../engine/quantity.ts';
import type { NumberFormat } from '../../report/numbers.ts';
import type { Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Results, Varied } from '../robustness.ts';
import { robustnessOf } from '../robustness.ts';
import { changeCell } from './changes.ts';
import type { HeadlineLine } from './headline-table.ts';
import { headlineLines } from './headline-table.ts';
import type { Beside } from './result-table.ts';
import { both, countNote, figureCell, words } from './shown.ts';

/** A row for each headline and each thing chosen otherwise that tells it. */
export async function robustnessTable(results: Results, { run }: Beside): Promise<Table> {
  const varied = await robustnessOf(results, run);
  const isCompared = results.length === 2;
  const rows = headlineLines(isCompared).flatMap((line) =>
    varied.flatMap((one) => rowOf(line, one, isCompared)),
  );
  const mixed = (key: string, en: string, zh: string) =>
    ({ key, label: { en, zh }, format: 'mixed', ...(isCompared ? { signed: true } : {}) }) as const;
  return table({
    id: 'robustness',
    title: isCompared
      ? { en: 'How far the changes move', zh: '变化的稳健性' }
      : { en: 'How far the headlines move', zh: '主要指标的稳健性' },
    columns: [
      words('measure', 'Measure', '指标'),
      words('varied', 'What is chosen otherwise', '变动项'),
      words('ways', 'Ways', '取值'),
      mixed('value', 'As run', '原值'),
      mixed('lowest', 'Lowest', '最低'),
      mixed('highest', 'Highest', '最高'),
      { ...mixed('range', 'Range', '极差'), signed: false },
    ],
    rows,
    notes: [
      {
        en: 'Disposable income, survey weights, persons. One thing at a time, the first way as the result has it. Seeds and sizes: other people of the same recipe. A figure stands only where the choice touches it.',
        zh: '可支配收入，住户调查权数，以人口为单位。每次只变动一项，首个取值为原方案。随机种子与样本规模为同一方案的其他合成人口。仅列出受该项影响的指标。',
      },
      countNote(results[0]),
    ],
  });
}

function rowOf({ key, label, format }: HeadlineLine, { what, ways }: Varied, isChange: boolean) {
  const told = ways.filter(({ figures }) => Object.hasOwn(figures, key));
  const found = told.map(({ figures }) => figures[key] ?? null);
  const numbers = found.filter((one) => one !== null);
  if (numbers.length === 0) return [];
  const [lowest, highest] = [Math.min(...numbers), Math.max(...numbers)];
  const row: Row = {
    measure: label,
    varied: what,
    ways: namesOf(told.map(({ name }) => name)),
    value: cell(found[0] ?? null, format, isChange),
    lowest: cell(lowest, format, isChange),
    highest: cell(highest, format, isChange),
    range: cell(highest - lowest, format, true),
  };
  return [row];
}

function cell(value: number | null, format: NumberFormat, isChange: boolean) {
  return value === null || !isChange ? figureCell(value, format) : changeCell(value, format);
}

function namesOf(names: readonly Label[]): Label {
  return both((language) =>
    names.map((name) => name[language]).join(language === 'zh' ? '、' : ', '),
  );
}

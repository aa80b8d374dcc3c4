// Who moves up and down under a reform, from fifth to fifth.

import type { Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Comparison } from '../compare.ts';
import { numbers, words } from './shown.ts';

/** A row for each fifth of the baseline: where its people stand under the reform. Null where nobody moves. */
export function mobilityTable(id: string, { joint }: Comparison): Table | null {
  const matrix = joint.transitions();
  const moves = matrix.some((row, from) => row.some((share, to) => from !== to && share > 0));
  if (!moves) return null;
  const rows = matrix.map((row, from): Row => {
    const sum = (isMeant: (to: number) => boolean) =>
      row.reduce((total, share, to) => total + (isMeant(to) ? share : 0), 0);
    const cells = row.map((share, to) => [`to${to + 1}`, share] as const);
    return {
      from: String(from + 1),
      ...Object.fromEntries(cells),
      fell: sum((to) => to < from),
      rose: sum((to) => to > from),
    };
  });
  return table({
    id,
    title: {
      en: 'Up and down: where the people of each fifth stand under the reform',
      zh: '升降：各五等分组人口在改革方案下所处的组别',
    },
    columns: [
      words('from', 'Fifth of the baseline', '基准五等分组'),
      ...rows.map((_, i) =>
        numbers(`to${i + 1}`, 'share', `In the ${ordinals[i] ?? ''}`, `第${i + 1}组`),
      ),
      numbers('fell', 'share', 'Fell', '下降'),
      numbers('rose', 'share', 'Rose', '上升'),
    ],
    rows,
    notes: [
      {
        en: 'Fifths of persons by disposable income per head, survey weights. Between two policies, not between two years of a life.',
        zh: '按人均可支配收入对人口五等分，住户调查权数。为两种政策之间的升降，并非一生中的流动。',
      },
    ],
  });
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];

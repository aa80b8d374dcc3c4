// The list of the numbered tables: `olive tables`, and a page of the documentation.

import type { Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import { resultTables } from './registry.ts';
import { words } from './shown.ts';

/** A row for each numbered table. */
export function tablesListing(): Table {
  return table({
    id: 'tables',
    title: { en: 'Numbered tables', zh: '编号表格' },
    columns: [
      words('id', 'Table', '编号'),
      words('title', 'Title', '名称'),
      words('answers', 'What it answers', '回答的问题'),
      words('of', 'Of', '命令'),
    ],
    rows: resultTables.map(({ id, title, answers, ofRun, ofComparison }): Row => {
      const of = [ofRun && 'run', ofComparison && 'compare'].filter((one) => one !== undefined);
      return { id, title, answers, of: of.join(', ') };
    }),
    notes: [
      {
        en: 'olive run SCENARIO --table T2, olive compare BASELINE REFORM --table T4,T7 --format csv; --table all for all of them.',
        zh: '用法：olive run 方案 --table T2；olive compare 基准 改革 --table T4,T7 --format csv；--table all 为全部。',
      },
    ],
  });
}

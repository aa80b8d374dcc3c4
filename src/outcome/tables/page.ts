// The page `docs/tables.md`: the numbered tables, ways to select and to divide the people, goals and products with sources.

import type { Legislation } from '../../engine/legislation.ts';
import type { Label } from '../../engine/quantity.ts';
import { formatNumber } from '../../report/numbers.ts';
import type { Table } from '../../report/table.ts';
import { table, toMarkdown } from '../../report/table.ts';
import { dimensionsOf } from '../by/dimensions.ts';
import { gdps } from '../gdp.ts';
import { goals } from '../goals.ts';
import { instrumentGroups, isPaid } from '../instrument-groups.ts';
import { resultTables } from './registry.ts';
import { both, words } from './shown.ts';

/** The page. */
export function tablesPage(legislation: Legislation): string {
  return [
    '# Tables of results',
    '',
    'Tables have numbers. `run` and `compare` print those asked for, in the form asked for:',
    '',
    '```',
    'olive run scenarios/baseline-2021.yaml --table T2,T13',
    'olive compare scenarios/baseline-2021.yaml scenarios/allowance-raised.yaml --table T4 --format csv > purse.csv',
    'olive compare scenarios/baseline-2021.yaml scenarios/allowance-raised.yaml --table all --out out/allowance',
    '```',
    '',
    '`--format` is `text`, `md`, `csv` (one table; several are written with `--out`) or `json` (`docs/schema/tables.schema.json`).',
    'Every table says its unit, weights, prices and how many households it rests on; in a comparison measures stand as baseline,',
    'reform and change. Numbers in `csv` and `json` have all digits, money in yuan (`json`: whole fen as text), shares as fractions.',
    'Without `--table` the usual tables are printed.',
    '',
    toMarkdown(asTwoLanguages(), 'en'),
    '## Selecting and dividing the people',
    '',
    '`--where` selects households or persons: any fact with one of `= != < <= > >=`, and `age` (completed years at the end of the',
    'year). Conditions on households select whole households. With a condition on persons a household stands for the part of its',
    'members who meet it, each with an equal part of what it has; incomes stay those per head of the whole household. Measures,',
    'shares and sums of flows are of those selected; the books and the public purse (T4) are of everybody.',
    '',
    '`--by` prints the headline by group, each person in their own group with the household’s income per head:',
    '',
    toMarkdown(dimensionsTable(legislation), 'en'),
    '```',
    "olive run scenarios/baseline-2021.yaml --by age,sex --where residence=rural --where 'wage>0'",
    'olive compare scenarios/baseline-2021.yaml scenarios/allowance-raised.yaml --by householdType',
    '```',
    '',
    '## Groups of instruments (T6, T9)',
    '',
    'Of which flows each column of T6 and each line of T9 is the sum; − what goes the other way. A reform’s own flow joins the',
    'last group of the step it stands in.',
    '',
    toMarkdown(groupsListing(legislation), 'en'),
    '## Goals (T15)',
    '',
    toMarkdown(goalsListing(), 'en'),
    '## Gross domestic product (T4)',
    '',
    'As the year’s statistical communiqué first gave it; C: read at the source or in its reprint, P: in part, M: from memory.',
    '',
    toMarkdown(gdpListing(), 'en'),
  ].join('\n');
}

function bilingual({ en, zh }: Label): string {
  return `${en} ${zh}`;
}

function asTwoLanguages(): Table {
  return table({
    id: 'tables',
    title: { en: 'The tables', zh: '表格' },
    columns: [
      words('id', 'Table', '编号'),
      words('title', 'Title', '名称'),
      words('answers', 'What it answers', '回答的问题'),
      words('of', 'Of', '命令'),
    ],
    rows: resultTables.map(({ id, title, answers, ofRun, ofComparison }) => ({
      id,
      title: bilingual(title),
      answers: answers.en,
      of: [ofRun && 'run', ofComparison && 'compare'].filter(Boolean).join(', '),
    })),
    notes: [],
  });
}

function dimensionsTable(legislation: Legislation): Table {
  const most = 12;
  return table({
    id: 'dimensions',
    title: { en: 'Groups', zh: '分组' },
    columns: [
      words('name', '--by', '--by'),
      words('label', 'What', '含义'),
      words('groups', 'Groups', '组'),
    ],
    rows: dimensionsOf(legislation).map(({ name, label, groups }) => ({
      name,
      label: bilingual(label),
      groups: `${groups
        .slice(0, most)
        .map(({ en }) => en)
        .join(', ')}${groups.length > most ? ', …' : ''}`,
    })),
    notes: [],
  });
}

function groupsListing(legislation: Legislation): Table {
  return table({
    id: 'groups-of-instruments',
    title: { en: 'The groups', zh: '分组' },
    columns: [
      words('group', 'Group', '分组'),
      words('income', 'Leads to', '所至收入'),
      words('flows', 'Flows', '收支项目'),
    ],
    rows: instrumentGroups(legislation).map((group) => {
      const income = legislation.concepts.find(({ key }) => key === group.step);
      const [plus, minus] = isPaid(group) ? [group.takes, group.adds] : [group.adds, group.takes];
      return {
        group: bilingual(group.label),
        income: income === undefined ? group.step : bilingual(income.label),
        flows: [...plus.map(({ name }) => name), ...minus.map(({ name }) => `− ${name}`)].join(
          ', ',
        ),
      };
    }),
    notes: [],
  });
}

function goalsListing(): Table {
  return table({
    id: 'goals',
    title: { en: 'Official goals', zh: '官方目标' },
    columns: [
      words('goal', 'Goal', '目标'),
      words('by', 'By', '年份'),
      words('value', 'Value', '目标值'),
      words('confidence', 'Confidence', '可信度'),
      words('source', 'Source', '来源'),
    ],
    rows: goals.map(({ label, year, is, value, format, confidence, source: { en: source } }) => ({
      goal: bilingual(label),
      by: String(year),
      value: `${is === 'atLeast' ? 'at least' : 'at most'} ${formatNumber(value, format, 'en')}`,
      confidence,
      source,
    })),
    notes: [],
  });
}

function gdpListing(): Table {
  return table({
    id: 'gdp',
    title: { en: 'Products', zh: '生产总值' },
    columns: [
      words('area', 'Area', '地区'),
      words('year', 'Year', '年份'),
      words('amount', 'Amount', '金额'),
      words('confidence', 'Confidence', '可信度'),
      words('source', 'Source', '来源'),
    ],
    rows: gdps.map(({ area, year, yuan, confidence, source }) => ({
      area,
      year: String(year),
      amount: both((language) => formatNumber(yuan, 'yuanTotal', language)),
      confidence,
      source,
    })),
    notes: [],
  });
}

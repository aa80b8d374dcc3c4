// T4: the public purse line by line, and what a reform does to it, in yuan and against the area's product.

import type { Label } from '../../engine/quantity.ts';
import { formatNumber } from '../../report/numbers.ts';
import type { Column, Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Outcome } from '../../simulate.ts';
import { areaLabel } from '../area-label.ts';
import type { FiscalLine, Section } from '../fiscal/lines.ts';
import { fiscalLines, sections } from '../fiscal/lines.ts';
import { type Gdp, gdpOf } from '../gdp.ts';
import { changesIn, countNote, numbers, roundedNote, words } from './shown.ts';
import type { Sides } from './side-by-side.ts';

const sectionLabels: Readonly<Record<Section, Label>> = {
  incomes: { en: 'incomes', zh: '收入' },
  receipts: { en: 'receipts (+)', zh: '财政与基金收入（+）' },
  payments: { en: 'payments (−)', zh: '财政与基金支出（−）' },
  contributions: { en: 'of which contributions', zh: '其中：缴费' },
  net: { en: 'net', zh: '净额' },
};

/** The public purse of a run, or of a baseline and a reform. */
export function fiscalTable({ baseline, reform }: Sides): Table {
  const { area, year } = baseline.scenario;
  const gdp = gdpOf(area, year);
  const before = fiscalLines(baseline);
  const after = reform === null ? null : fiscalLines(reform);
  const rows = together(before, after ?? []).map((one): Row => {
    const was = fenOf(before, one);
    const names = { section: sectionLabels[one.section], line: lineLabel(one) };
    if (after === null) return { ...names, amount: was, ofGdp: shareOf(was, gdp) };
    const is = fenOf(after, one);
    const change = is - was;
    return {
      ...names,
      amount: was,
      amountReform: is,
      amountChange: change,
      relativeChange: was === 0n ? null : Number(change) / Math.abs(Number(was)),
      ofGdp: shareOf(change, gdp),
    };
  });
  return table({
    id: 'fiscal',
    title: { en: 'The public purse', zh: '财政与社会保险基金收支' },
    columns: [
      words('section', 'Part', '部分'),
      words('line', 'Line', '项目'),
      ...(after === null ? runColumns : comparisonColumns),
    ],
    rows,
    notes: [
      ...notesOf(baseline, gdp),
      ...(after === null ? [] : [changeNote]),
      roundedNote,
      countNote({ ...baseline, options: {} }),
    ],
  });
}

/** Payments stand below zero: one that grows by a half changes by −50 %. */
const changeNote: Label = {
  en: 'Payments stand below zero, so that changes add up: where a payment grows, its change, in yuan and in per cent, is below zero. Per cent: of the baseline’s amount without its sign.',
  zh: '支出以负数列示，变化可直接相加：支出增加时，变化额和变化率均为负。变化率以基准方案金额的绝对值为分母。',
};

const ofGdp = { ...numbers('ofGdp', 'share', 'Of GDP', '占地区生产总值'), digits: 3 };

const runColumns: readonly Column[] = [numbers('amount', 'yuanTotal', 'Amount', '金额'), ofGdp];

const comparisonColumns: readonly Column[] = [
  numbers('amount', 'yuanTotal', 'Baseline', '基准方案'),
  numbers('amountReform', 'yuanTotal', 'Reform', '改革方案'),
  changesIn('amountChange', 'yuanTotal', 'Change', '变化'),
  { ...changesIn('relativeChange', 'share', 'Change', '变化率'), digits: 2 },
  {
    ...ofGdp,
    label: { en: 'Change, of GDP', zh: '变化占地区生产总值' },
    signed: true,
  },
];

/** The lines of both in the order of the parts, each once. */
function together(
  before: readonly FiscalLine[],
  after: readonly FiscalLine[],
): readonly FiscalLine[] {
  const known = new Set(before.map(({ key }) => key));
  const added = after.filter(({ key }) => !known.has(key));
  const all = [...before];
  for (const one of added) {
    const before = after[after.indexOf(one) - 1]?.key;
    all.splice(all.findIndex(({ key }) => key === before) + 1, 0, one);
  }
  return sections.flatMap((section) => all.filter((one) => one.section === section));
}

function fenOf(lines: readonly FiscalLine[], { key }: FiscalLine): bigint {
  return lines.find((one) => one.key === key)?.fen ?? 0n;
}

function lineLabel({ label, isPart }: FiscalLine): Label {
  return isPart ? { en: `  ${label.en}`, zh: `  ${label.zh}` } : label;
}

function shareOf(fen: bigint, gdp: Gdp | null): number | null {
  return gdp === null ? null : Number(fen) / 100 / gdp.yuan;
}

function notesOf(baseline: Outcome, gdp: Gdp | null): Label[] {
  const area = areaLabel(baseline);
  const { year } = baseline.scenario;
  return [
    {
      en: `Census weights, whole population, yuan of ${year}. The public purse: government and the funds of social insurance; what government pays into the funds stays inside. Receipts less payments are its balance in the books, to the fen. Taxes count where people live.`,
      zh: `按普查权数，全部人口，${year}年价格。公共财政含政府与各社会保险基金，财政对基金的补助在内部抵销。收入减支出与账簿差额一致，分毫不差。税收按居住地计。`,
    },
    {
      en: 'Own accounts: the employees’ 8 % for pensions and 2 % for medical care, 8 of 20 parts of the pension contributions of the self-employed, all of residents’ for pensions. What employers’ medical contributions put into accounts counts as pooled.',
      zh: '个人账户：职工养老8%与医疗2%的个人缴费、灵活就业人员养老缴费的8/20、居民养老保险个人缴费。单位医保缴费划入个人账户部分计入统筹。',
    },
    gdp === null
      ? {
          en: `No GDP is known for ${area.en} in ${year}.`,
          zh: `未收录${area.zh}${year}年生产总值。`,
        }
      : {
          en: `GDP of ${area.en} in ${year}: ${formatNumber(gdp.yuan, 'yuanTotal', 'en', { unit: false, digits: 1 })}bn yuan (${gdp.source.en}; ${gdp.confidence}).`,
          zh: `${area.zh}${year}年生产总值${formatNumber(gdp.yuan, 'yuanTotal', 'zh', { unit: false, digits: 0 })}亿元（${gdp.source.zh}；${gdp.confidence}）。`,
        },
  ];
}

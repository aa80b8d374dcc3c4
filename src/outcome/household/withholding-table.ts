// Withholding as tables, one for each person who has any, and as part of the household's document.

import type { Evaluation } from '../../engine/evaluate.ts';
import type { Label } from '../../engine/quantity.ts';
import type { Cell, Column, Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { WithheldMonth, Withholding } from './withholding.ts';
import { withholdingOf } from './withholding.ts';

function money(key: keyof WithheldMonth, en: string, zh: string): Column {
  const label: Label = { en, zh };
  return { key, label, format: 'yuan', unit: { en: 'yuan', zh: '元' }, digits: 2 };
}

const withheld = [
  money('fromWages', 'Withheld from wages', '工资预扣税额'),
  money('fromBonus', 'From the bonus apart', '年终奖单独扣税'),
  money('fromOthers', 'By other payers', '其他支付方预扣'),
  money('withheld', 'Withheld', '当月预扣合计'),
];

const cumulated = [
  money('pay', 'Pay since January', '累计收入'),
  money('deductions', 'Deductions since January', '累计扣除'),
  money('taxable', 'Taxable since January', '累计预扣预缴应纳税所得额'),
  money('tax', 'Tax since January', '累计应预扣税额'),
];

const separate = [
  money('pay', 'Pay', '当月收入'),
  money('deductions', 'Deductions', '当月扣除'),
  money('taxable', 'Taxable', '应纳税所得额'),
];

/** A table for each person from whom tax may be withheld. */
export function withholdingTables(evaluation: Evaluation): Table[] {
  return withholdingOf(evaluation).map((one) => {
    const columns = [...(one.cumulates ? cumulated : separate), ...withheld];
    const months = one.months.map((month) => ({ ...month, label: String(month.month) }));
    const settlement = settlementLines(one).map(({ label, amount }) => ({
      label,
      withheld: amount,
    }));
    return table({
      id: 'withholding',
      title: {
        en: `Tax withheld from ${one.person}, month by month`,
        zh: `${one.person}的个人所得税按月预扣预缴`,
      },
      columns: [{ key: 'label', label: { en: 'Month', zh: '月份' }, format: 'text' }, ...columns],
      rows: [...months, ...settlement].map((line) => rowOf(line, columns)),
      notes: [one.isSaidByMonth ? takenBeside : taken],
    });
  });
}

const taken: Label = {
  en: 'Taken: months worked, pay and additional deductions spread evenly; a bonus with December’s pay, until 2018 with January’s; one employer.',
  zh: '假定：工作月份、工资和专项附加扣除全年均匀分布；奖金于12月（2018年及以前为1月）发放；仅一个扣缴义务人。',
};

const takenBeside: Label = {
  en: 'Pay as it was said month by month. Taken: additional deductions spread evenly over the months with the job; a bonus with December’s pay; one employer.',
  zh: '工资按所列各月。假定：专项附加扣除在任职月份均匀分布；奖金于12月发放；仅一个扣缴义务人。',
};

/** A line with just the columns of the table; those it does not speak of are empty. */
function rowOf(line: Partial<WithheldMonth> & { label: Cell }, columns: readonly Column[]): Row {
  const amounts: Record<string, Cell> = { ...line };
  const own = columns.map(({ key }) => [key, amounts[key] ?? null]);
  return { label: line.label, ...Object.fromEntries(own) };
}

function settlementLines(one: Withholding): { label: Label; amount: number }[] {
  const line = (en: string, zh: string, amount: number) => ({ label: { en, zh }, amount });
  return [
    line('In the year', '全年已预缴', one.withheld),
    line('Tax of the year', '全年应纳税额', one.tax),
    ...(one.refund > 0 ? [line('Refunded', '汇算应退', one.refund)] : []),
    ...(one.topUp > 0 ? [line('Still due', '汇算应补', one.topUp)] : []),
    ...(one.waived > 0 ? [line('Waived', '免予补税', one.waived)] : []),
  ];
}

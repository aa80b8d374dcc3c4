// The rates of a household as a table.

import type { Label } from '../../engine/quantity.ts';
import { formatNumber } from '../../report/numbers.ts';
import type { Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Rates } from './rates.ts';
import { step } from './rates.ts';

type Key = 'taxWedge' | 'averageRate' | 'marginalRate' | 'netReplacementRate';

const rows: Readonly<Record<Key, { readonly label: Label; readonly what: Label }>> = {
  taxWedge: {
    label: { en: 'tax wedge', zh: '税楔' },
    what: {
      en: 'of what employers pay in all, what is not taken home',
      zh: '用人单位用工总成本中未到手的比例',
    },
  },
  averageRate: {
    label: { en: 'average rate', zh: '平均税费率' },
    what: {
      en: 'of market income, what taxes and contributions take',
      zh: '税费占市场收入的比例',
    },
  },
  marginalRate: {
    label: { en: 'marginal rate', zh: '边际税费率' },
    what: {
      en: `of ${step / 12} yuan more of wage a month, what does not arrive in disposable income`,
      zh: `月工资每增加${step / 12}元，未形成可支配收入的比例`,
    },
  },
  netReplacementRate: {
    label: { en: 'net replacement rate', zh: '净替代率' },
    what: {
      en: 'disposable income without the job over that with it',
      zh: '失业后可支配收入与就业时之比',
    },
  },
};

/** The table of the rates; those that are not known are left out. */
export function ratesTable(rates: Rates): Table {
  const { earner, disposable, disposableWithoutJob } = rates;
  const yuan = (amount: number, language: 'en' | 'zh') =>
    formatNumber(amount, 'yuan', language, { unit: false });
  return table({
    id: 'rates',
    title: { en: `What the work of ${earner} comes to`, zh: `${earner}的工作所得` },
    columns: [
      { key: 'rate', label: { en: 'Rate', zh: '比率' }, format: 'text' },
      { key: 'name', label: { en: 'Name', zh: '名称' }, format: 'text' },
      { key: 'value', label: { en: 'Value', zh: '数值' }, format: 'share', digits: 2 },
      { key: 'what', label: { en: 'What it is', zh: '含义' }, format: 'text' },
    ],
    rows: (Object.keys(rows) as Key[])
      .filter((key) => rates[key] !== null)
      .map((key) => ({ rate: rows[key].label, name: key, value: rates[key], ...rows[key] }))
      .map(({ label: _, ...row }) => row),
    notes: [
      {
        en: `Without the job: ${earner} unemployed all year, with what the law then pays, after contributions since the age of 22 unless the document says contributionYears; disposable income ${yuan(disposableWithoutJob, 'en')} instead of ${yuan(disposable, 'en')} yuan a year.`,
        zh: `失业：${earner}全年失业，计入法定待遇（文件未填 contributionYears 时视为自22岁起参保）；全年可支配收入为${yuan(disposableWithoutJob, 'zh')}元，就业时为${yuan(disposable, 'zh')}元。`,
      },
    ],
  });
}

// The codebook as a document for programs and as pages for readers, in English and in Chinese.

import { monthText } from '../../engine/dates.ts';
import type { Label } from '../../engine/quantity.ts';
import { livesIn, places } from '../../population/places.ts';
import type { Language } from '../../report/language.ts';
import { kindText } from '../../report/sheet/kind-words.ts';
import { percentText, plainNumber, unitName } from '../../report/sheet/value-text.ts';
import type { Column, Row } from '../../report/table.ts';
import { table, toMarkdown } from '../../report/table.ts';
import { both } from '../tables/shown.ts';
import type { ColumnContent, Provenance, TableContent } from './codebook.ts';

/** The codebook's JSON: `olive/codebook@1`. */
export function codebookDocument(
  provenance: Provenance,
  tables: readonly TableContent[],
): Record<string, unknown> {
  return {
    schema: 'olive/codebook@1',
    ...provenance,
    tables: tables.map(({ name, rows, weight, columns }) => ({
      name,
      rows,
      weight,
      columns: columns.map(columnDocument),
    })),
  };
}

function columnDocument(content: ColumnContent): Record<string, unknown> {
  const { column, missing, least, most, mean, shares } = content;
  const { name, label, unit, form, kinds, meaning } = column;
  const isMonth = form === 'month';
  const end = (value: number | null) => (value === null || !isMonth ? value : monthText(value));
  return {
    name,
    label,
    unit,
    form,
    ...(kinds.length === 0
      ? {}
      : {
          kinds: kinds.map((kind, i) => ({
            name: kind,
            label: both((language) => wordOf(kind, name, language)),
            share: shares[i] ?? 0,
          })),
        }),
    meaning,
    missing,
    least: end(least),
    most: end(most),
    mean,
  };
}

/** A kind in words; of the column of places, a place. */
function wordOf(kind: string, column: string, language: Language): string {
  const place = column === livesIn.name && Object.hasOwn(places, kind) ? places[kind] : undefined;
  return place?.label[language] ?? kindText(kind, language);
}

/** An area in words. */
function areaText(area: string, language: Language): string {
  return area === 'china' ? said.china[language] : wordOf(area, livesIn.name, language);
}

const said = {
  title: { en: 'Codebook of the people files', zh: '人口数据文件代码簿' },
  china: { en: 'China', zh: '全国' },
  people: { en: 'People', zh: '人口' },
  households: { en: 'Households', zh: '住户' },
  persons: { en: 'Persons', zh: '个人' },
  seed: { en: 'Seed', zh: '随机种子' },
  law: { en: 'Law (sha256)', zh: '法规摘要（sha256）' },
  version: { en: 'Version of olive', zh: 'olive 版本' },
  policies: { en: 'Policies', zh: '政策方案' },
  rows: { en: 'rows', zh: '行' },
  standFor: { en: 'standing for', zh: '代表' },
  asEnacted: { en: 'as enacted', zh: '现行规定' },
} as const satisfies Record<string, Label>;

const comma: Label = { en: ', ', zh: '，' };

const howToRead: Label = {
  en: 'Means and shares are under census weights, of what is there. Nothing stands for nobody, and for a month that never was.',
  zh: '均值与比重按普查权数计算，不含空值。空值表示无此人或无此年月。',
};

/** The codebook as a page. */
export function codebookPage(
  provenance: Provenance,
  tables: readonly TableContent[],
  language: Language,
): string {
  const { scenario, question, area, year, seed, law, version, policies } = provenance;
  const place = areaText(area, language);
  const asked = question[language] === scenario ? '' : ` (${question[language]})`;
  const colon = language === 'zh' ? '：' : ': ';
  const line = (label: Label, text: string) => `- ${label[language]}${colon}${text}`;
  const facts = [
    line(said.people, `${place} ${year}, \`${scenario}\`${asked}`),
    line(said.seed, `\`${seed}\``),
    line(said.version, version),
    line(said.law, `\`${law}\``),
    ...(policies.length === 0
      ? []
      : [line(said.policies, policies.map((one) => policyText(one, language)).join('; '))]),
  ];
  const pages = tables.map((one) => toMarkdown(contentTable(one), language).trim());
  return `# ${said.title[language]}\n\n${facts.join('\n')}\n\n${howToRead[language]}\n\n${pages.join('\n\n')}\n`;
}

function policyText(
  { name, lawYear, changes }: Provenance['policies'][number],
  language: Language,
): string {
  const what = changes.length === 0 ? said.asEnacted[language] : changes.join(', ');
  return `\`${name}\` (${lawYear}: ${what})`;
}

function contentTable({ name, rows, weight, columns }: TableContent) {
  const count = (value: number) => plainNumber(value, 0);
  return table({
    id: name,
    title: both(
      (language) =>
        `${said[name][language]} · ${count(rows)} ${said.rows[language]}${comma[language]}${said.standFor[language]} ${count(weight)}`,
    ),
    columns: [
      text('name', 'Column', '列'),
      text('label', 'Label', '名称'),
      text('unit', 'Unit or kinds', '单位或类别'),
      text('missing', 'Missing', '缺失'),
      text('range', 'Range', '范围'),
      text('mean', 'Mean', '均值'),
      text('meaning', 'Meaning', '说明'),
    ],
    rows: columns.map(contentRow),
    notes: [],
  });
}

function text(key: string, en: string, zh: string): Column {
  return { key, label: { en, zh }, format: 'text' };
}

function contentRow(content: ColumnContent): Row {
  const { column, missing, mean } = content;
  return {
    name: column.name,
    label: column.label,
    unit: both((language) => unitOrKinds(content, language)),
    missing: missing === 0 ? '' : percentText(roundedShare(missing)),
    range: rangeText(content),
    mean: mean === null ? '' : meanText(mean, column.form === 'yes/no'),
    meaning: column.meaning,
  };
}

/** Kinds that occur, with their shares. */
function unitOrKinds({ column, shares }: ColumnContent, language: Language): string {
  if (column.form !== 'kind') return unitName(column.unit, language);
  const found = column.kinds.flatMap((kind, i) => {
    const share = shares[i] ?? 0;
    if (share === 0) return [];
    const word = wordOf(kind, column.name, language);
    const both = word === kind ? kind : language === 'zh' ? `${kind}（${word}）` : kind;
    return [`${both} ${percentText(roundedShare(share))}`];
  });
  return found.join(language === 'zh' ? '、' : ', ');
}

function rangeText({ column, least, most }: ColumnContent): string {
  if (least === null || most === null) return '';
  const show = (value: number) =>
    column.form === 'month' ? monthText(value) : plainNumber(value, 2);
  return least === most ? show(least) : `${show(least)} … ${show(most)}`;
}

function meanText(mean: number, isShare: boolean): string {
  return isShare ? percentText(roundedShare(mean)) : plainNumber(mean, 2);
}

/** To a hundredth of a per cent. */
function roundedShare(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}

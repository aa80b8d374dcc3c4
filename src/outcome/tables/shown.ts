// What tables of results share: which concepts they show, and measures as cells.

import type { Posting } from '../../engine/ledger.ts';
import type { Concept, Legislation } from '../../engine/legislation.ts';
import type { Label } from '../../engine/quantity.ts';
import type { Measured } from '../../measures/problem.ts';
import { isRefusal } from '../../measures/problem.ts';
import type { NumberFormat } from '../../report/numbers.ts';
import { formatNumber } from '../../report/numbers.ts';
import type { Cell, Column } from '../../report/table.ts';
import type { Outcome } from '../../simulate.ts';

/** Own accounts are below the line: what is paid in stays the member’s. */
const belowTheLine = 'ownAccounts';

/** Beyond the three distributions: taxes on consumption and services in kind. */
export const beyondDistributions: readonly string[] = ['consumable', 'final'];

/** Services in kind are outside poverty counts: nobody buys food with a school place. */
export const outsidePoverty = 'final';

/** The concepts of a table: without those that no flow yet tells from the one before. */
export function conceptsShown(legislation: Legislation): Concept[] {
  return legislation.concepts.filter(
    (concept) => concept.key !== belowTheLine && concept.adds.length + concept.takes.length > 0,
  );
}

/** A measure as a cell: nothing where it has no value. */
export function cellOf(measured: Measured | null | undefined): number | null {
  return measured === undefined || measured === null || isRefusal(measured) ? null : measured;
}

/** A ratio as a cell: nothing where it is of something at or below zero, of which nothing is so many times more. */
export function ratioCell(measured: Measured | null | undefined): number | null {
  const ratio = cellOf(measured);
  return ratio === null || ratio < 0 || !Number.isFinite(ratio) ? null : ratio;
}

/** Said where a ratio is missing: what it would be divided by is at or below zero, or there is nobody. */
export const noRatioNote: Label = {
  en: '–: no ratio; what it would be divided by is zero, below zero, or of nobody.',
  zh: '“–”：无此比值，分母为零、为负或无相应人口。',
};

/** Said where sums of rounded numbers may differ. */
export const roundedNote: Label = {
  en: 'Rounded: sums and differences may be out by the last digit.',
  zh: '数字经四舍五入，合计与差额的末位可能不符。',
};

/** A column of words. */
export function words(key: string, en: string, zh: string): Column {
  return { key, label: { en, zh }, format: 'text' };
}

/** A column of numbers of one format. */
export function numbers(key: string, format: Column['format'], en: string, zh: string): Column {
  return { key, label: { en, zh }, format };
}

/** A column of numbers without the unit that its format would add, for changes and plain counts. */
export function changesIn(key: string, format: Column['format'], en: string, zh: string): Column {
  return { key, label: { en, zh }, format, signed: true };
}

/** The fen of postings, added up. */
export function sumOf(postings: readonly Posting[]): bigint {
  return postings.reduce((sum, { fen }) => sum + fen, 0n);
}

/** A number with a format of its own, for a column whose rows are of different kinds; nothing where there is none. */
export function figureCell(value: number | bigint | null, format: NumberFormat): Cell {
  return value === null ? null : { value, format };
}

/** How many records a table rests on, and how many persons they stand for. */
export function countNote({ table, stream, totals, included, options }: Outcome): Label {
  const isPart = (options.where ?? []).length > 0;
  const kept = () => table.column('included').reduce((sum, one) => sum + one, 0);
  const rows = stream?.summary.records ?? kept();
  const persons = Number((isPart ? included : totals).population[1] ?? 0n) / 1000;
  const [n, people] = [rows, persons].map((count) =>
    both((language) => formatNumber(count, 'count', language, { unit: false })),
  );
  return {
    en: `n = ${n?.en} households, which stand for ${people?.en} persons.`,
    zh: `样本 n = ${n?.zh}户，代表${people?.zh}人。`,
  };
}

/** A text made in both languages. */
export function both(make: (language: 'en' | 'zh') => string): Label {
  return { en: make('en'), zh: make('zh') };
}

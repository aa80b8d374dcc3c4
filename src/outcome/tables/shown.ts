// What tables of results share: which concepts they show, and measures as cells.

import type { Concept, Legislation } from '../../engine/legislation.ts';
import type { Label } from '../../engine/quantity.ts';
import type { Measured } from '../../measures/problem.ts';
import { isRefusal } from '../../measures/problem.ts';
import type { Column } from '../../report/table.ts';

/** Own accounts are below the line: what is paid in stays the member’s. */
const belowTheLine = 'ownAccounts';

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

/** A text made in both languages. */
export function both(make: (language: 'en' | 'zh') => string): Label {
  return { en: make('en'), zh: make('zh') };
}

// How a sheet says the sources and notes of the law. The law knows its acts, the report does not: it is told.

import type { Label } from '../../engine/quantity.ts';

/** What the law files write, in both languages. */
export interface LawWords {
  readonly source: (text: string) => Label;
  /** The source of a value, shorter. */
  readonly valueSource: (text: string) => Label;
  readonly note: (text: string) => Label;
}

const same = (text: string): Label => ({ en: text, zh: text });

/** As the law files write it. */
export const asWritten: LawWords = { source: same, valueSource: same, note: same };

// The books of what sources and notes say, and the kinds of sources that are no act.

import { assumptions, behaviour } from './assumptions.ts';
import { factNotes } from './fact-notes.ts';
import { noAct } from './no-act.ts';
import { notes } from './notes.ts';
import type { Phrases } from './phrases.ts';
import { phraseIn } from './phrases.ts';
import { practice } from './practice.ts';
import { remarks } from './remarks.ts';
import { statistics } from './statistics.ts';

/** Sources that are no act, by kind. */
export const otherSources = { statistics, assumptions, behaviour, practice, noAct } as const;

export type KindOfSource = keyof typeof otherSources;

/** All books, those of sources first. */
export const books: Readonly<Record<KindOfSource | 'remarks' | 'notes' | 'factNotes', Phrases>> = {
  ...otherSources,
  remarks,
  notes,
  factNotes,
};

const inOrder = Object.values(books);

/** What is said in sources and notes, in Chinese; null where no book has it. */
export function inChinese(text: string): string | null {
  return phraseIn(inOrder, text);
}

/** Which kind of source a clause without an act is; null for a remark on another, or where no book has it. */
export function kindOfSource(text: string): KindOfSource | null {
  const kinds = Object.keys(otherSources) as KindOfSource[];
  return kinds.find((kind) => phraseIn([otherSources[kind]], text) !== null) ?? null;
}

// A kind of a fact, or an option of a choice, as a reader is told it. In English a kind is told as documents write it.

import { chineseKinds } from '../../population/facts/kind-words.ts';
import type { Language } from '../language.ts';

/** A kind or an option as a reader is told it: in Chinese by its word, where there is one. */
export function kindText(kind: string, language: Language): string {
  return language === 'zh' && Object.hasOwn(chineseKinds, kind)
    ? (chineseKinds[kind] ?? kind)
    : kind;
}

/** A kind with the word that documents write, where that is another: `urban（城镇）`. */
export function kindWithWord(kind: string, language: Language): string {
  const text = kindText(kind, language);
  return text === kind ? kind : `${kind}（${text}）`;
}

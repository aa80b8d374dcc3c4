// What a fact is when a document does not say it, in words.

import { neutral } from '../engine/block.ts';
import type { Fact } from '../engine/fact.ts';
import type { Language } from '../report/language.ts';
import { valueText } from '../report/sheet/value-text.ts';

/** The neutral value of a fact, as a document would write it in English, in words in Chinese. */
export function neutralText(fact: Fact, language: Language): string {
  if (typeof fact.absent === 'boolean' && language === 'en') return String(fact.absent);
  if (fact.isDate || fact.pointsToPerson) return { en: 'nothing', zh: '无' }[language];
  return valueText(neutral(fact), fact, language);
}

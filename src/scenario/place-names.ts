// Places as people write them: by name, or in Chinese with or without 市, 省, 自治区.

import type { Legislation } from '../engine/legislation.ts';

/** A Chinese name is known by so many signs from its beginning. */
const leastSigns = 2;

/** The place that is meant, by its name in the law; undefined where there is none, or more than one. */
export function placeNamed({ places }: Legislation, word: string): string | undefined {
  if (Object.hasOwn(places, word)) return word;
  if (word.length < leastSigns) return undefined;
  const labels = Object.entries(places).map(([name, { label }]) => [name, label.zh] as const);
  const meant = labels.filter(([, label]) => label.startsWith(word));
  return (
    meant.find(([, label]) => label === word)?.[0] ??
    (meant.length === 1 ? meant[0]?.[0] : undefined)
  );
}

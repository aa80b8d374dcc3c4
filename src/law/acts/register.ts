// The register of acts: every law, regulation and notice that the law files name, each once.

import type { Label } from '../../engine/quantity.ts';
import type { Act } from './act.ts';
import { laws } from './laws.ts';
import { localActs } from './local-acts.ts';
import { regulations } from './regulations.ts';
import { socialNotices } from './social-notices.ts';
import { taxNotices } from './tax-notices.ts';

/** Acts of one kind, under a heading. */
export interface GroupOfActs {
  readonly name: string;
  readonly label: Label;
  readonly acts: readonly Act[];
}

export const groupsOfActs: readonly GroupOfActs[] = [
  { name: 'laws', label: { en: 'Laws', zh: '法律' }, acts: laws },
  {
    name: 'state-council',
    label: { en: 'State Council: regulations and notices', zh: '国务院法规与文件' },
    acts: regulations,
  },
  { name: 'taxes', label: { en: 'Notices on taxes', zh: '税收文件' }, acts: taxNotices },
  {
    name: 'social',
    label: {
      en: 'Notices on work, insurance, assistance, housing, schools, shares',
      zh: '劳动、社会保险、社会救助、住房、教育、股权文件',
    },
    acts: socialNotices,
  },
  { name: 'local', label: { en: 'Provinces and cities', zh: '地方法规与文件' }, acts: localActs },
];

export const acts: readonly Act[] = groupsOfActs.flatMap((one) => one.acts);

/** What acts are cited by, the longest name first: number, titles, other names. */
export const namesOfActs: readonly (readonly [string, readonly Act[]])[] = (() => {
  const found = new Map<string, Act[]>();
  for (const act of acts)
    for (const name of namesOf(act)) found.set(name, [...(found.get(name) ?? []), act]);
  return [...found].sort(([a], [b]) => b.length - a.length);
})();

/** What only says what an act is about is no name of it: other acts are about the same. */
function namesOf({ number, zh, en, also = [], isDescribed }: Act): string[] {
  const titles = isDescribed === true && number !== null ? [] : [zh, en];
  return [...new Set([...(number === null ? [] : [number]), ...titles, ...also])];
}

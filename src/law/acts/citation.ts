// How the law files name their sources, read back: clauses parted by `; `, each an act with articles and what is said of
// them, or a source that is no act. An act is named by number or title or both, in any order:
//   Special Additional Deductions 国发〔2018〕41号, art. 12: spouses agree
//   个人所得税法 (2018-08-31), art. 6(1) and (3)
//   until 2021-08-31 国发〔1985〕19号 art. 4
// A day in brackets is the version of a law by its amendment.

import type { Act } from './act.ts';
import { articlesAt } from './articles.ts';
import { namesOfActs } from './register.ts';

/** An act named in a source. */
export interface Citation {
  readonly is: 'act';
  readonly text: string;
  /** `until then`, `before 2019`, …; empty where none is said. */
  readonly era: string;
  readonly act: Act;
  /** The day of the amendment whose text is meant; null where none is said. */
  readonly version: string | null;
  readonly articles: string;
  /** What is said of the articles. */
  readonly remark: string;
}

/** A clause that names no act. */
export interface OtherClause {
  readonly is: 'other';
  readonly text: string;
}

export type Clause = Citation | OtherClause;

/** The clauses of a source. */
export function clausesOf(source: string): Clause[] {
  return parted(source).map((text) => citationOf(text) ?? { is: 'other', text });
}

/** Parts at semicolons that stand outside brackets. */
function parted(source: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < source.length; i += 1) {
    if (source[i] === '(') depth += 1;
    if (source[i] === ')') depth -= 1;
    if (depth > 0 || source[i] !== ';') continue;
    parts.push(source.slice(start, i).trim());
    start = i + 1;
  }
  return [...parts, source.slice(start).trim()].filter((one) => one !== '');
}

const era = /^(?:until then|(?:until|before|from) [\d-]+|before|prolonged by|last by),?:? /;

function citationOf(text: string): Citation | null {
  const when = era.exec(text)?.[0] ?? '';
  const head = headOf(text.slice(when.length));
  if (head === null) return null;
  const rest = head.rest.replace(/^,? /, '');
  const articles = articlesAt(rest);
  const after = articles === '' ? head.rest : rest.slice(articles.length);
  return {
    is: 'act',
    text,
    era: when.replace(/[,:]? $/, ''),
    act: head.act,
    version: head.version,
    articles,
    remark: remarkOf(after),
  };
}

function remarkOf(text: string): string {
  const bare = text.replace(/^[:,]? /, '');
  return /^\([^()]*\)$/.test(bare) ? bare.slice(1, -1) : bare;
}

interface Head {
  readonly act: Act;
  readonly version: string | null;
  readonly rest: string;
}

/** The names of one act at the beginning of a text, and the dates in brackets among them. */
function headOf(text: string): Head | null {
  let named: readonly Act[] | null = null;
  let version: string | null = null;
  let rest = text;
  for (;;) {
    const next = rest.replace(/^,? /, '');
    const found = nameAt(next, named);
    if (found !== null) {
      named = found.acts;
      rest = next.slice(found.length);
      continue;
    }
    const bracket: ReturnType<typeof bracketAt> = named === null ? null : bracketAt(next, named);
    if (bracket === null) break;
    named = bracket.acts;
    version = bracket.version ?? version;
    rest = next.slice(bracket.length);
  }
  const act = named?.[0];
  return act === undefined ? null : { act, version, rest };
}

/** The acts, of those named so far, that have a name at the beginning of a text. */
function nameAt(
  text: string,
  named: readonly Act[] | null,
): { readonly acts: readonly Act[]; readonly length: number } | null {
  for (const [name, all] of namesOfActs) {
    if (!text.startsWith(name)) continue;
    const acts = named === null ? all : named.filter((one) => all.includes(one));
    if (acts.length > 0) return { acts, length: name.length };
  }
  return null;
}

const dates = /^(?:(?:amended|in force) )?(\d{4}(?:-\d{2}-\d{2})?)$/;

/** A bracket with numbers of the act and its dates, and with nothing else. */
function bracketAt(
  text: string,
  named: readonly Act[],
): {
  readonly acts: readonly Act[];
  readonly version: string | null;
  readonly length: number;
} | null {
  const [whole, inner = ''] = /^\(([^()]*)\)/.exec(text) ?? [];
  if (whole === undefined) return null;
  let acts = named;
  let version: string | null = null;
  for (const part of inner.split(/[;,] /)) {
    const found = nameAt(part, acts);
    if (found !== null && found.length === part.length) {
      acts = found.acts;
      continue;
    }
    const day = dates.exec(part)?.[1];
    if (day === undefined) return null;
    if (acts.some(({ amended }) => amended?.includes(day))) version = day;
  }
  return { acts, version, length: whole.length };
}

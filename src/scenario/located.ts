// What a person wrote, with the place of every part: a YAML or JSON text with line and column, or a plain object
// from a program with the path of its keys.

import { isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../engine/problem.ts';
import { ProblemsError } from '../engine/problem.ts';
import { brokenReference, textFaults, wideColonFault } from './yaml-faults.ts';

export type Path = readonly (string | number)[];

export interface Located {
  /** What was written, as plain data without prototypes that matter. */
  readonly plain: unknown;
  /** `file:line:column` of a value, or of its key. */
  where(path: Path, part?: 'key' | 'value'): string;
}

/**
 * Reads a YAML or JSON text.
 * @param name what messages call it: the file as the user named it.
 * @throws ProblemsError with every syntax error.
 */
export function readText(text: string, name: string): Located {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    merge: true,
    // No warnings on standard error: what is wrong is told as a fault.
    logLevel: 'error',
  });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${name}:${line}:${col}`;
  };
  const faults = textFaults(document.errors, text).map(
    ({ offset, message }): Problem => ({ code: 'broken-yaml', where: at(offset), message }),
  );
  if (faults.length > 0) throw new ProblemsError(faults);
  const plain = plainOf(document, at);
  const wide = typeof plain === 'string' ? wideColonFault(text) : null;
  if (wide !== null)
    throw new ProblemsError([
      { code: 'broken-yaml', where: at(wide.offset), message: wide.message },
    ]);
  return {
    plain,
    where: (path, part = 'value') => at(offsetOf(document.contents, path, part)),
  };
}

function plainOf(
  document: ReturnType<typeof parseDocument>,
  at: (offset: number) => string,
): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new ProblemsError([{ code: 'broken-yaml', where: at(0), message: brokenReference }]);
  }
}

/** A plain object from a program; places are paths such as `document.persons[0].wage`. */
export function readPlain(plain: unknown, name: string): Located {
  return { plain, where: (path) => pathText(name, path) };
}

/** `name.key[0].key` */
export function pathText(name: string, path: Path): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}.${key}`),
    name,
  );
}

function offsetOf(contents: unknown, path: Path, part: 'key' | 'value'): number {
  let node: unknown = contents;
  let offset = startOf(node);
  path.forEach((step, i) => {
    const last = i === path.length - 1;
    const [key, value] = childOf(node, step);
    const chosen = last && part === 'key' ? key : (value ?? key);
    offset = isNode(chosen) ? startOf(chosen) : offset;
    node = value;
  });
  return offset;
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

function childOf(node: unknown, step: string | number): [key: unknown, value: unknown] {
  if (isMap(node)) {
    const pair = node.items.find((item) => keyText(item.key) === String(step));
    return [pair?.key, pair?.value];
  }
  const items = (node as { items?: readonly unknown[] } | null)?.items;
  return [undefined, items?.[Number(step)]];
}

function keyText(key: unknown): string {
  const value = (key as { value?: unknown } | null)?.value;
  return value instanceof Date ? value.toISOString() : String(value ?? key);
}

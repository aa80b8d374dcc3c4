// The house rules that neither the compiler nor the linter can hold: which way imports run, what a
// file may be, and that nothing of the machine it was written on is left in the project.

import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const notOurs = ['node_modules', 'dist', 'out', 'coverage', '.git'];

interface File {
  path: string;
  text: string;
  lines: string[];
}

const readable = (pattern: string): File[] =>
  globSync(pattern, { cwd: root, exclude: (path) => notOurs.includes(path) })
    .filter((path) => statSync(join(root, path)).isFile())
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, lines: text.split('\n') };
    });

const source = readable('src/**/*.ts');

/**
 * What the modules of a folder may import beside their own, by the beginning of the path. A folder
 * that is not listed, and the files of src itself, may import all but src/node.
 */
const mayImport: Record<string, string[]> = {
  engine: [],
  population: ['engine/'],
  law: ['engine/', 'population/facts', 'population/places'],
  measures: ['engine/columns', 'engine/math'],
  report: [
    'measures/',
    'engine/quantity',
    'engine/parameter',
    'engine/dates',
    'engine/explain/',
    'engine/slopes/',
    'population/facts/kind-words',
  ],
  scenario: ['law/', 'engine/', 'population/facts', 'population/top'],
  microdata: ['engine/', 'population/', 'scenario/', 'report/'],
};

const folderOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '') : '');

/** Paths, from src/, of what a module imports by relative specifier, types and dynamic imports included. */
function importsOf({ path, text }: File): string[] {
  const specifiers = text.matchAll(/\b(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g);
  return [...specifiers].map((match) =>
    relative(join(root, 'src'), resolve(root, dirname(path), match[1] ?? '')),
  );
}

function mayReach(from: string, to: string): boolean {
  if (folderOf(from) === 'node' || folderOf(from) === folderOf(to)) return true;
  if (folderOf(to) === 'node') return false;
  const allowed = mayImport[folderOf(from)];
  return !allowed || allowed.some((prefix) => to.startsWith(prefix));
}

/** Every line of the files on which the pattern is found, as `path:line: text`. */
const found = (where: File[], pattern: RegExp): string[] =>
  where.flatMap(({ path, lines }) =>
    lines.flatMap((line, index) =>
      pattern.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 100)}`] : [],
    ),
  );

const outside = (...folders: string[]): File[] =>
  source.filter(({ path }) => !folders.some((folder) => path.startsWith(`src/${folder}/`)));

describe('imports', () => {
  it('run one way', () => {
    const wrong = source.flatMap((file) => {
      const from = relative('src', file.path);
      return importsOf(file)
        .filter((to) => !mayReach(from, to))
        .map((to) => `src/${from} imports src/${to}`);
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['engine/rule.ts', 'law/register.ts', false],
    ['engine/compile/fuse.ts', 'engine/rule.ts', true],
    ['law/primary/wage.ts', 'population/facts.ts', true],
    ['law/primary/wage.ts', 'population/synthesis.ts', false],
    ['measures/gini.ts', 'engine/columns.ts', true],
    ['report/chart.ts', 'engine/columns.ts', false],
    ['simulate.ts', 'law/register.ts', true],
    ['simulate.ts', 'node/files.ts', false],
    ['node/main.ts', 'simulate.ts', true],
  ])('%s → %s: %s', (from, to, allowed) => {
    expect(mayReach(from, to)).toBe(allowed);
  });

  it('are read from every form of import', () => {
    const text = `import type { A } from './a.ts';\nexport * from '../b/b.ts';\nawait import('../c.ts');`;
    expect(importsOf({ path: 'src/x/x.ts', text, lines: [] })).toEqual([
      'x/a.ts',
      'b/b.ts',
      'c.ts',
    ]);
  });
});

describe('a file of src', () => {
  it('has at most 300 lines', () => {
    const long = source.filter(({ lines }) => lines.length > 301);
    expect(long.map(({ path, lines }) => `${path}: ${lines.length - 1}`)).toEqual([]);
  });

  it('uses no mathematics whose last bit differs between engines, where it enters a run', () => {
    const inexact =
      /\bMath\.(?:exp|expm1|log|log2|log10|log1p|pow|a?sinh?|a?cosh?|a?tanh?|atan2|cbrt|hypot)\b/;
    expect(found(outside('report', 'measures', 'node'), inexact)).toEqual([]);
  });

  it('asks neither chance nor the clock', () => {
    const impure = /\bMath\.random\b|\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b/;
    expect(found(outside('report', 'measures', 'node'), impure)).toEqual([]);
  });
});

describe('the project', () => {
  it('has nothing postponed or silenced', () => {
    // Each word has a bracket in it, so that this file does not find itself.
    const banned =
      /\b(?:T[O]DO|F[I]XME|X[X]X)\b|\ba[s] any\s*[;,)\]}]|@t[s]-(?:ignore|expect-error|nocheck)/;
    const files = readable('{src,test,benchmarks,scripts,types}/**/*.{ts,mjs}');
    // The one place that says what must not compile.
    const others = files.filter(({ path }) => path !== 'test/engine/misuse.test.ts');
    expect(found(others, banned)).toEqual([]);
  });

  it('names no path or host of a machine', () => {
    const path = /(?:^|[^\w.\])}*-])\/(?:work|farm|tmp|root|home)\/|(?:\.\.\/)+share[d]\//;
    const host = /"resolve[d]": "http|\bregistry\.(?!npmjs\.org|ts\b)[a-z]/;
    const text = ['**/*.{ts,mjs,json,md,yaml,yml,cff}', '.*', '.ci/*'].flatMap(readable);
    expect(found(text, path)).toEqual([]);
    expect(found(text, host)).toEqual([]);
  });

  it('has no relative link in its pages that leads nowhere', () => {
    const broken = readable('**/*.md').flatMap(({ path, text }) =>
      [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)(?:#[^)]*)?\)/g)]
        .map((match) => decodeURI(match[1] ?? ''))
        .filter((link) => !existsSync(resolve(root, dirname(path), link)))
        .map((link) => `${path}: ${link}`),
    );
    expect(broken).toEqual([]);
  });
});

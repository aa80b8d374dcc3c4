// A recipe as the module that the project ships.

import type { Recipe } from '../population/incomes/recipe.ts';

/** Digits that are kept: more would only say which machine it was. */
const digits = 4;

interface Names {
  /** Whose recipe it is, in the module's first line. */
  readonly of: string;
  /** What the module exports. */
  readonly constant: string;
}

/** The text of a recipe's module; the formatter of the project puts it into lines. */
export function recipeText(recipe: Recipe, { of, constant }: Names): string {
  return [
    `// What calibration has solved for ${of}. Written by \`olive population calibrate\`; do not edit by hand.`,
    '// Solved from published statistics alone; under the licence of the project.',
    '',
    "import type { Recipe } from '../incomes/recipe.ts';",
    '',
    `export const ${constant}: Recipe = ${literal(rounded(recipe), 0)};`,
    '',
  ].join('\n');
}

/** The text of the module with an area's alternatives; `constant` is the recipe's own name. */
export function alternativesText(
  moves: readonly (readonly number[])[],
  { of, constant }: Names,
): string {
  const rows = moves.map((row) => `  [\n${wrapped(rounded(row).map(String), 4)}  ],\n`);
  return [
    `// Recipes of ${of} that the published figures allow as well as its own. Written by`,
    '// `olive population calibrate --moved`; do not edit by hand. Solved from published statistics alone; under the licence',
    '// of the project.',
    '',
    `/** By how much each number differs from that of \`${constant}\`, in the order of their names. */`,
    `export const ${movesName(constant)}: readonly (readonly number[])[] = [`,
    `${rows.join('')}];`,
    '',
  ].join('\n');
}

/** What the moves are called beside a recipe. */
function movesName(constant: string): string {
  return constant.replace(/^recipe/, 'moves');
}

/** Words with commas in lines of the project's length, as its formatter fills them. */
function wrapped(words: readonly string[], indent: number): string {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = `${last} ${word},`;
    if (last !== undefined && longer.length <= lineLength) lines[lines.length - 1] = longer;
    else lines.push(`${' '.repeat(indent)}${word},`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

type Value = number | readonly Value[] | { readonly [name: string]: Value };

/** The recipe with numbers of so many digits after the point. */
export function rounded<T>(value: T): T {
  const round = (one: Value): Value => {
    if (typeof one === 'number') return Number(one.toFixed(digits)) + 0;
    if (Array.isArray(one)) return one.map(round);
    return Object.fromEntries(Object.entries(one).map(([name, inner]) => [name, round(inner)]));
  };
  return round(value as Value) as T;
}

const lineLength = 100;

/** As the project's formatter writes it: in one line where it fits. */
function literal(value: Recipe | Value, indent: number): string {
  const inOne = oneLine(value as Value);
  if (inOne.length + indent <= lineLength - 24 || typeof value === 'number') return inOne;
  const inner = ' '.repeat(indent + 2);
  const parts = Array.isArray(value)
    ? value.map((one: Value) => literal(one, indent + 2))
    : Object.entries(value).map(([name, one]) => `${name}: ${literal(one as Value, indent + 2)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join('')}${' '.repeat(indent)}${close}`;
}

function oneLine(value: Value): string {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  const parts = Object.entries(value).map(([name, one]) => `${name}: ${oneLine(one)}`);
  return `{ ${parts.join(', ')} }`;
}

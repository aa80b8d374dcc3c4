// The example of docs/own-data.md, as it stands there: its files, its commands.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { call, folder, root } from './calling.ts';

const page = readFileSync(join(root, 'docs', 'own-data.md'), 'utf8');
const files = folder();
const named = [...page.matchAll(/^\*\*([\w.]+)\*\*\n\n```\w+\n([\s\S]*?)^```/gm)];
const commands = [...page.matchAll(/^```sh\n([\s\S]*?)^```/gm)]
  .flatMap(([, lines = '']) => lines.trim().split('\n'))
  .map((line) => line.split(' ').slice(1));

/** A word of a command: files of the example where they were written, scenarios where they are. */
function placed(word: string): string {
  if (word.startsWith('scenarios/')) return join(root, word);
  return /\.(yaml|olive)$/.test(word) ? join(files.path, word) : word;
}

describe('the example of the page on own data', () => {
  for (const [, name = '', text = ''] of named) files.write(name, text);

  it('has its files and commands', () => {
    expect(named.map(([, name]) => name)).toEqual([
      ...['households.csv', 'persons.csv', 'survey.yaml', 'mine.yaml'],
    ]);
    expect(commands.map((words) => words[0])).toEqual(['population', 'run', 'run']);
  });

  it('is imported as the page says', async () => {
    const [words = []] = commands;
    const { code, out } = await call(...words.map(placed), '--json');
    expect(code).toBe(0);
    const document = JSON.parse(out) as {
      readonly weights: unknown;
      readonly tables: readonly { id: string; rows: readonly Record<string, unknown>[] }[];
    };
    expect(document.weights).toEqual({
      census: { before: 4710.75, after: 4710.75, lost: 0 },
      survey: null,
    });
    const row = (table: string, key: string, value: string) =>
      document.tables.find((one) => one.id === table)?.rows.find((one) => one[key] === value);
    // 11.5 and 8.2 ten thousand yuan in the first household, 3.1 in the second.
    const mean = (1520.5 * (115_000 + 82_000) + 980.25 * 31_000) / (2 * 1520.5 + 980.25);
    expect(Number(row('facts', 'fact', 'wage')?.values)).toBeCloseTo(mean, -1);
    expect(row('imputations', 'rule', 'monthByLot')).toMatchObject({ fact: 'born', values: 7 });
    expect(row('imputations', 'fact', 'spouse')).toMatchObject({ values: 4 });
  });

  it('runs as the page says', async () => {
    const [, run = [], other = []] = commands;
    const { code, out } = await call(...run.map(placed), '-q');
    expect(code).toBe(0);
    expect(out).toMatch(/survey\s+My survey/);
    const checked = await call('check', ...other.slice(1).map(placed));
    expect([checked.code, checked.err]).toEqual([0, '']);
  });
});

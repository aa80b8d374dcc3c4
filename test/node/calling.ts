// Calls `olive` inside the test, and as a process of its own.

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import { olive } from '../../src/node/program.ts';

export const root = resolve(import.meta.dirname, '..', '..');

/** The baseline that most tests run, absolute. */
export const baseline = join(root, 'scenarios', 'baseline-2021.yaml');

export interface Called {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** `olive` with these words, here. */
export async function call(...words: string[]): Promise<Called> {
  let out = '';
  let err = '';
  const code = await olive(words, {
    out: (text) => {
      out += text;
    },
    err: {
      write: (text) => {
        err += text;
      },
      terminal: null,
    },
    width: undefined,
  });
  return { code, out, err };
}

/** How a process of `olive` ends that nobody listens to: its standard error is closed at once. */
export function codeOfDeaf(words: readonly string[]): Promise<number | null> {
  const child = spawn(process.execPath, [join(root, 'src', 'node', 'main.ts'), ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  child.stderr.destroy();
  return new Promise((done) => child.on('close', (code) => done(code)));
}

/** A process of `olive`; `during` is told what it has said so far on standard error. */
export function start(
  words: readonly string[],
  during: (err: string, kill: (signal: NodeJS.Signals) => void) => void = () => undefined,
): Promise<Called> {
  const child = spawn(process.execPath, [join(root, 'src', 'node', 'main.ts'), ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (data) => {
    out += String(data);
  });
  child.stderr.on('data', (data) => {
    err += String(data);
    during(err, (signal) => void child.kill(signal));
  });
  return new Promise((done) => child.on('close', (code) => done({ code, out, err })));
}

/** A folder for the tests of a file, removed after them, and a way to fill it. */
export function folder(): { path: string; write: (name: string, text: string) => string } {
  const path = mkdtempSync(join(tmpdir(), 'olive-'));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    write: (name, text) => {
      const file = join(path, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      return file;
    },
  };
}

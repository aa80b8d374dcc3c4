// What the command line says on top of a scenario: size, seed, `--set name=value`.

import type { Legislation } from '../engine/legislation.ts';
import type { ValueChange } from '../engine/policy.ts';
import type { Problem } from '../engine/problem.ts';
import { narrow } from './amounts.ts';
import { readChanges } from './changes.ts';
import { readPlain } from './located.ts';
import type { PopulationFile, ReformModule } from './scenario.ts';

export interface Overrides {
  readonly households?: number;
  readonly seed?: string;
  /** A population file in place of the scenario's people. */
  readonly people?: PopulationFile;
  /** `name=value` texts of `--set`. */
  readonly set?: readonly string[];
  /** Structural reforms on top of those that the scenario names. */
  readonly modules?: readonly ReformModule[];
}

/** One `--set name=value`; the value is read as in a scenario file, `+20%`, `-5%` and `*1.2` are relative. */
export function readSet(
  text: string,
  { legislation }: { readonly legislation: Legislation },
  problems: Problem[],
): ValueChange[] {
  const cut = text.indexOf('=');
  const where = `--set ${text}`;
  if (cut < 1) {
    problems.push({ code: 'wrong-type', where, message: 'expected name=value' });
    return [];
  }
  const plain = { [text.slice(0, cut).trim()]: asWritten(text.slice(cut + 1)) };
  const located = { ...readPlain(plain, '--set'), where: () => where };
  return readChanges({ located, legislation, problems, given: false }, [], plain);
}

function asWritten(written: string): unknown {
  const text = narrow(written.trim());
  const relative = /^([+-])\s*([\d.]+\s*%?)$/.exec(text);
  if (relative !== null)
    return relative[1] === '+' ? { raise: relative[2] } : { lower: relative[2] };
  if (/^\*\s*[\d.]+$/.test(text)) return { times: Number(text.slice(1)) };
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

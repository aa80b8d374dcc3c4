// Packages: reforms made of parts. `--package a.yaml,b.yaml` puts scenarios together; a scenario that extends several is
// one already, and `--attribute` divides what it does among them.

import { ProblemsError } from '../engine/problem.ts';
import type { Label } from '../engine/quantity.ts';
import type { Parts } from '../outcome/league/shapley.ts';
import { has } from '../outcome/league/shapley.ts';
import { nameOf } from '../scenario/read-scenario.ts';
import type { Joined } from './joining.ts';
import { changesItself, isSameFile, packageFiles, partsOf } from './joining.ts';

/** A package, and how to read any of its parts together. */
export interface Package {
  readonly name: string;
  readonly parts: readonly Label[];
  /** All of it, where no file of its own says so. */
  readonly whole: Joined | null;
  readonly of: (parts: Parts) => Joined;
}

/** Flags of packages. */
export interface PackageFlags {
  readonly package?: readonly string[];
  readonly attribute?: boolean;
}

/**
 * The packages of a command line: of `--attribute` in the order of the files, then those of `--package`.
 * @throws ProblemsError where none of the files is one, or one named by hand is faulty.
 */
export function packagesAsked(
  baseline: string,
  files: readonly string[],
  flags: PackageFlags,
): Package[] {
  const named = (flags.package ?? []).map(packageFiles).map(ofFiles);
  if (flags.attribute !== true) return named;
  const own = files.flatMap((file) => ofScenario(baseline, file) ?? []);
  if (own.length + named.length > 0) return [...own, ...named];
  const message =
    'no reform has parts: expected a scenario that extends several, or --package a.yaml,b.yaml';
  throw new ProblemsError([{ code: 'missing', where: '--attribute', message }]);
}

function ofFiles(joined: Joined): Package {
  const { name, parts } = joined;
  return {
    name,
    parts: parts.map(nameLabel),
    whole: joined,
    of: (set) => ({ name, parts: parts.filter((_, i) => has(set, i)) }),
  };
}

/** A scenario that extends several; null where it does not. What it changes itself is its last part. */
function ofScenario(baseline: string, file: string): Package | null {
  const extended = partsOf(file);
  const bases = extended.filter((one) => isSameFile(one, baseline));
  const parts = extended.filter((one) => !isSameFile(one, baseline));
  const changes = changesItself(file);
  if (parts.length + Number(changes) < 2 || parts.length === 0) return null;
  const name = nameOf(file);
  return {
    name,
    parts: [...parts.map(nameLabel), ...(changes ? [ownChanges] : [])],
    whole: null,
    of: (set) => ({
      name,
      parts: [...bases, ...parts.filter((_, i) => has(set, i))],
      own: { file, withChanges: changes && has(set, parts.length) },
    }),
  };
}

const ownChanges: Label = { en: 'what it sets itself', zh: '方案自身的设定' };

function nameLabel(file: string): Label {
  const name = nameOf(file);
  return { en: name, zh: name };
}

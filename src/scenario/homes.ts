// The homes of a household document: a list, the home lived in first.

import type { Fact } from '../engine/fact.ts';
import { documentValue } from './fact-value.ts';
import type { Path } from './located.ts';
import { isRecord, show } from './plain.ts';
import type { Reporter } from './reporter.ts';

type Slot = Readonly<Record<string, Fact>>;

/** The values of the homes' facts that a document names. */
export function readHomes(
  reporter: Reporter,
  slots: readonly Slot[],
  written: unknown,
  year: number,
): Map<string, number> {
  const values = new Map<string, number>();
  if (written === undefined) return values;
  if (!Array.isArray(written)) {
    reporter.fault(['homes'], 'wrong-type', 'expected a list of homes');
    return values;
  }
  if (written.length > slots.length)
    reporter.fault(['homes'], 'out-of-range', `at most ${slots.length} homes`);
  written.slice(0, slots.length).forEach((home, i) => {
    readHome(reporter, ['homes', i], slots[i] ?? {}, home, { values, year });
  });
  return values;
}

function readHome(
  reporter: Reporter,
  path: Path,
  slot: Slot,
  home: unknown,
  { values, year }: { readonly values: Map<string, number>; readonly year: number },
): void {
  if (!isRecord(home)) {
    reporter.fault(path, 'wrong-type', `found ${show(home)}; expected a home's area, value, land`);
    return;
  }
  for (const [key, written] of Object.entries(home)) {
    const fact = Object.hasOwn(slot, key) ? slot[key] : undefined;
    const here = [...path, key];
    if (fact === undefined) reporter.unknownKey(here, `a home has no "${key}"`, Object.keys(slot));
    else values.set(fact.name, documentValue(reporter, here, fact, written, year));
  }
}

// From where to where imported facts may lie: the limits of household documents.

import type { Fact } from '../engine/fact.ts';
import { factFault, limitsOfFact, wholeUnits } from '../scenario/fact-limits.ts';
import type { FaultList, FaultPlace } from './fault-list.ts';
import type { People } from './people.ts';

/** Tells every value that cannot be. */
export function checkLimits(
  people: People,
  places: Readonly<Record<'household' | 'person', FaultPlace>>,
  faults: FaultList,
): void {
  const { rowOf, householdRow } = people.joined;
  for (const name of people.names) {
    const fact = people.facts[name];
    const column = people.find(name);
    if (fact === undefined || column === undefined || fact.pointsToPerson) continue;
    if (fact.type.is !== 'number') continue;
    const isPerson = fact.level === 'person';
    const rows = isPerson ? rowOf : householdRow;
    const surely = surelyIn(fact, people.year);
    for (let at = 0; at < column.length; at++) {
      const value = column.get(at);
      if (surely(value)) continue;
      const message = factFault(fact, value, people.year);
      if (message === null || Number.isNaN(value)) continue;
      const fault = fact.isDate ? 'impossible date' : 'out of range';
      faults.add(
        places[isPerson ? 'person' : 'household'],
        rows[at] ?? 0,
        fault,
        `${name}: ${message}`,
      );
    }
  }
}

/** A quick yes for nearly all values: what is not surely in is looked at closely. */
function surelyIn(fact: Fact, year: number): (value: number) => boolean {
  if (fact.isDate) return (value) => value >= (year - 100) * 12 && value < year * 12 + 12;
  const { least, most } = limitsOfFact(fact);
  if (wholeUnits.includes(fact.unit)) return (value) => value === 0;
  return (value) => value >= least && value <= most;
}

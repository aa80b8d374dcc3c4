// What cannot be at an age: a married child, a pension at thirty, what is dated before the person was born.

import { monthText } from '../engine/dates.ts';
import type { Fact } from '../engine/fact.ts';
import type { Reporter } from './reporter.ts';

/** Of age at the end of the year (Civil Code 民法典 art. 17; the law of marriage asks for more, art. 1047). */
const leastAgeOfMarried = 18;
/**
 * The youngest who draw a pension of their own contributions: women of hard trades retire at 45, the sick who left work
 * earlier a little before.
 */
const leastAgeOfPensioners = 40;

const pensionsOfOwn = ['pensionInPayment', 'annuityInPayment'];
/** The persons as read, by fact. */
export interface Aged {
  readonly ids: readonly string[];
  readonly facts: ReadonlyMap<string, readonly number[]>;
  /** The facts there are, by name. */
  readonly known: ReadonlyMap<string, Fact>;
  readonly year: number;
}

/** One person's facts. */
interface Person {
  readonly id: string;
  readonly age: number;
  readonly birth: number;
  readonly value: (name: string) => number;
}

type Fault = readonly [fact: string, message: string];

/** Tells what cannot be at the age of the persons; who says no month of birth is of any. */
export function checkAges(reporter: Reporter, { ids, facts, known, year }: Aged): void {
  // A year that is at fault itself says nothing about ages.
  if (year === 0) return;
  ids.forEach((id, k) => {
    const value = (name: string) => facts.get(name)?.[k] ?? -1;
    const birth = value('born');
    // Who is born after the year is told so.
    if (birth < 0 || birth > year * 12 + 11) return;
    const person = { id, age: Math.floor((year * 12 + 11 - birth) / 12), birth, value };
    const faults = [...marriedChild(person, known), ...tooYoung(person), ...early(person, known)];
    for (const [fact, message] of faults) reporter.fault(['persons', k, fact], 'conflict', message);
  });
}

/** Of spouses in the household this is told where they are named. */
function marriedChild({ id, age, value }: Person, known: ReadonlyMap<string, Fact>): Fault[] {
  const type = known.get('marital')?.type;
  const kind = type?.is === 'kind' ? type.kinds[value('marital')] : undefined;
  if (kind !== 'married' || value('spouse') >= 0 || age >= leastAgeOfMarried) return [];
  return [['marital', `${id} is ${age} years old; expected ${leastAgeOfMarried} or more`]];
}

function tooYoung({ id, age, value }: Person): Fault[] {
  const drawn = pensionsOfOwn.filter((name) => value(name) > 0 && age < leastAgeOfPensioners);
  return drawn.map((name) => {
    return [name, `${id} is ${age} years old; expected ${leastAgeOfPensioners} or more`];
  });
}

/** What is dated before the person was born. */
function early({ id, birth, value }: Person, known: ReadonlyMap<string, Fact>): Fault[] {
  return [...known].flatMap(([name, { isDate }]): Fault[] => {
    const month = value(name);
    if (!isDate || month < 0 || month >= birth) return [];
    return [[name, `found ${monthText(month)}; ${id} was born in ${monthText(birth)}`]];
  });
}

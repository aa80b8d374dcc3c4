// A household as the document that would describe it: what `readHousehold` reads, written. Facts with their neutral
// value are left out; amounts over the year are yearly.

import { neutral } from '../engine/block.ts';
import { monthText } from '../engine/dates.ts';
import type { Fact } from '../engine/fact.ts';
import { bareFault } from './fact-limits.ts';
import type { DocumentLanguage, HouseholdInput } from './household-document.ts';

type Written = Record<string, unknown>;

/** What follows from other facts where a document is silent, and so must be said. */
const alwaysSaid: readonly string[] = ['activity', 'schooling'];

/** The household document, without the changes of the law that it may have set. */
export function writeHousehold(input: HouseholdInput, language: DocumentLanguage): Written {
  const { legislation } = language;
  const facts = Object.entries(legislation.facts);
  const ofHomes = new Set(language.homes.flatMap((slot) => Object.values(slot)));
  const ofHousehold = facts.filter(
    ([, fact]) =>
      fact.level === 'household' && fact !== legislation.placeFact && !ofHomes.has(fact),
  );
  const ofPersons = facts.filter(([, fact]) => fact.level === 'person');
  const rules = givenBy(input, language);
  return {
    place: input.place,
    year: input.year,
    ...(input.lawYear === input.year ? {} : { law: input.lawYear }),
    ...(input.index === undefined ? {} : { index: input.index }),
    ...(input.pensions === undefined ? {} : { pensions: input.pensions }),
    persons: input.persons.map((id, k) => ({
      id,
      ...saidOf(input, ofPersons, k, new Set(Object.keys(language.heldFor))),
      ...section('given', rules.ofPerson(k)),
    })),
    ...saidOf(input, ofHousehold, 0),
    ...homes(input, language),
    ...section('given', rules.ofHousehold()),
  };
}

function saidOf(
  input: HouseholdInput,
  facts: readonly [string, Fact][],
  k: number,
  saysYear: ReadonlySet<string> = new Set(),
): Written {
  const said = facts.flatMap(([name, fact]) => {
    const value = input.facts.get(name)?.[k] ?? neutral(fact);
    if (value === neutral(fact) && !alwaysSaid.includes(name)) return [];
    const written = writtenValue(fact, value, input.persons);
    // A small wage that does not say so would be taken for one by the month.
    return [[name, saysYear.has(name) && bareFault(value) ? `${value}/year` : written] as const];
  });
  return Object.fromEntries(said);
}

/** A fact's value as a document writes it. */
export function writtenValue(fact: Fact, value: number, persons: readonly string[]): unknown {
  if (fact.pointsToPerson) return persons[value] ?? null;
  if (fact.isDate) return monthText(value);
  if (fact.type.is === 'yes/no') return value !== 0;
  return fact.type.is === 'kind' ? fact.type.kinds[value] : value;
}

function homes(input: HouseholdInput, language: DocumentLanguage): Written {
  const list = language.homes.map((slot) => {
    const said = Object.entries(slot).flatMap(([key, fact]) => {
      const value = input.facts.get(fact.name)?.[0] ?? neutral(fact);
      if (value === neutral(fact)) return [];
      return [[key, writtenValue(fact, value, input.persons)] as const];
    });
    return Object.fromEntries(said);
  });
  const last = list.findLastIndex((home) => Object.keys(home).length > 0);
  return last < 0 ? {} : { homes: list.slice(0, last + 1) };
}

function givenBy({ given }: HouseholdInput, { legislation }: DocumentLanguage) {
  const levels = new Map(
    legislation.instruments.flatMap((one) => one.rules).map((rule) => [rule.name, rule.level]),
  );
  const pick = (ofHousehold: boolean, k: number) =>
    Object.fromEntries(
      [...given].flatMap(([name, values]) => {
        const value = values[k];
        const own = (levels.get(name) === 'household') === ofHousehold;
        return own && value !== undefined ? [[name, value] as const] : [];
      }),
    );
  return { ofHousehold: () => pick(true, 0), ofPerson: (k: number) => pick(false, k) };
}

function section(key: string, content: Written): Written {
  return Object.keys(content).length === 0 ? {} : { [key]: content };
}

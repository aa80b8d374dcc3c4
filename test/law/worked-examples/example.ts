// What a worked example is: a household document, and amounts that the law gives for it, to the fen.

/** A published or hand-computed case of the law. */
export interface Example {
  /** What it is an example of, in a few words. */
  readonly name: string;
  /** Where it was published; "reckoned" where it follows from the text named. */
  readonly source: string;
  readonly document: Readonly<Record<string, unknown>>;
  /**
   * Amounts by the name of the rule, of the person called `a`, or of the household. Monthly rules by the month, or over
   * the year under `year of …`.
   */
  readonly amounts: Readonly<Record<string, number>>;
  /** Where the published example differs from the law, and why the law was followed. */
  readonly note?: string;
}

interface Facts {
  readonly given?: Readonly<Record<string, unknown>>;
  readonly [fact: string]: unknown;
}

/** Somebody who works in Hangzhou, born in 1985, whose own contributions over the year are given. */
export function worker(year: number, contributions: number, facts: Facts, more: object = {}) {
  const given = { specialDeductions: contributions, ...facts.given };
  return {
    place: 'hangzhou',
    year,
    persons: [{ id: 'a', born: '1985-01', ...facts, given }],
    ...more,
  };
}

/** A family whose standard and counted income a month are given. */
export function family(standard: number, members: number, countedIncome: number, more: Facts = {}) {
  const { given, ...facts } = more;
  const persons = Array.from({ length: members }, (_, k) => (k === 0 ? { id: 'a' } : {}));
  const known = { 'livingAllowance.standard': standard, countedIncome, ...given };
  return { place: 'hangzhou', year: 2024, persons, ...facts, given: known };
}

/** A new pensioner, with the base of the year given. */
export function newPensioner(place: string, year: number, base: number, facts: object) {
  return { place, year, persons: [{ id: 'a', ...facts }], given: { 'newPension.base': base } };
}

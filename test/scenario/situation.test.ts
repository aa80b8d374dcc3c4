import { describe, expect, it } from 'vitest';
import { situationDocument } from '../../src/catalogue/facts-page.ts';
import { Evaluation } from '../../src/engine/evaluate.ts';
import { ProblemsError, describe as told } from '../../src/engine/problem.ts';
import { china } from '../../src/law/china.ts';
import { readHouseholds } from '../../src/node/one-household.ts';
import { filledIn } from '../../src/outcome/household/situation.ts';
import { readPlain, readText } from '../../src/scenario/located.ts';
import { isSituation } from '../../src/scenario/situation.ts';
import { periodOf } from '../../src/scenario/situation-values.ts';

type Persons = Record<string, Record<string, unknown>>;

const home = { parents: ['ari'], place: { 2025: 'hangzhou' } };
const situation = (persons: Persons, household: object = {}) => ({
  persons,
  households: { home: { ...home, ...household } },
});

function answers(plain: unknown) {
  const households = readHouseholds(readPlain(plain, 'd'), []);
  const answered = households.flatMap(({ situation, policy, input }) =>
    situation === null ? [] : [{ situation, evaluation: new Evaluation(policy, input) }],
  );
  return filledIn(plain, answered);
}

const filled = (plain: unknown) => answers(plain).document as unknown as { persons: Persons };

function faults(plain: unknown): string[] {
  try {
    readHouseholds(readPlain(plain, 'd'), []);
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems.map(told);
    throw error;
  }
  return [];
}

const ari = { born: { ETERNITY: '1990-01' }, wage: { 2025: 144_000 } };

describe('a document with persons by name', () => {
  it('is told from a list of persons', () => {
    expect(isSituation(situation({ ari }))).toBe(true);
    expect(isSituation({ persons: [{ id: 'ari' }], place: 'hangzhou' })).toBe(false);
    expect(isSituation('persons')).toBe(false);
  });

  it('is answered in its own shape, with what was said untouched', () => {
    const plain = situation(
      { ari: { ...ari, comprehensiveTax: { 2025: null }, ownContributions: { '2025-03': null } } },
      { disposable: { 2025: null }, takeHomePay: { 2025: null } },
    );
    const document = filled(plain);
    // 144,000 less 60,000 and 15,120: 10 % less 2,520.
    const tax = (144_000 - 60_000 - 15_120) * 0.1 - 2520;
    expect(document.persons.ari).toEqual({
      ...ari,
      comprehensiveTax: { 2025: tax },
      ownContributions: { '2025-03': 1260 },
    });
    expect(document).toMatchObject({
      households: { home: { ...home, takeHomePay: { 2025: 144_000 - 15_120 - tax } } },
    });
    expect(plain.persons.ari?.comprehensiveTax).toEqual({ 2025: null });
  });

  it('is the one in the handbook', () => {
    const document = filled(JSON.parse(situationDocument));
    expect(document.persons.Ari?.incomeTax).toEqual({ 2025: 1968 });
  });

  it('may be YAML, with values that hold for all time', () => {
    const text = `
persons: { ari: { born: 1990-01, wage: 12000/month, retired: { 2025: } } }
households: { home: { adult: ari, place: hangzhou, market: { year:2025: } } }`;
    const [one] = readHouseholds(readText(text, 'd'), []);
    expect(one?.input.facts.get('wage')).toEqual([144_000]);
    expect(one?.situation?.asks.map((ask) => ask.path.join('.'))).toEqual([
      'persons.ari.retired.2025',
      'households.home.market.year:2025',
    ]);
  });

  it('tells what is wrong in one of its years with the year', () => {
    const plain = {
      persons: { ari: { ...ari, wage: { 2024: 'x', 2025: 60_000 }, sex: 'f' } },
      households: { home: { parents: ['ari'], place: { 2025: 'hangzhou' } } },
    };
    expect(() => readHouseholds(readPlain(plain, 'd'), [])).toThrow(
      [
        'd.households.home: the household needs a place, in 2024',
        'd.persons.ari.wage.2024: found "x"; expected a number in yuan/year, in 2024',
        'd.persons.ari.sex: found "f"; expected one of male, female',
      ].join('\n'),
    );
  });

  it('computes each year and each household by itself', () => {
    const bo = { born: { ETERNITY: '1980-01' }, wage: { 2024: 60_000, 2025: null } };
    const plain = {
      persons: { ari: { ...ari, wages: { 2024: null, 2025: null } }, bo },
      households: {
        home: { ...home, place: 'hangzhou' },
        other: { parents: ['bo'], place: 'shanghai', market: { 2024: null } },
      },
    };
    const document = filled(plain);
    expect(document.persons.ari?.wages).toEqual({ 2024: 0, 2025: 144_000 });
    expect(document.persons.bo?.wage).toEqual({ 2024: 60_000, 2025: 0 });
    expect(document).toMatchObject({ households: { other: { market: { 2024: 60_000 } } } });
  });

  it('says null of what has no value here, and why', () => {
    const plain = {
      persons: { ari: { ...ari, wage: { 2012: 60_000 }, volunteerHours: { 2012: null } } },
      households: { home: { parents: 'ari', place: 'hangzhou' } },
    };
    const { document, unanswered } = answers(plain);
    expect(document).toEqual(plain);
    expect(unanswered.map(({ path }) => path.join('.'))).toContain(
      'persons.ari.volunteerHours.2012',
    );
    expect(unanswered.every(({ why }) => why.length > 10)).toBe(true);
  });
});

describe('values by period', () => {
  const facts = (person: object, household: object = {}) => {
    const plain = situation({ ari: { born: '1990-01', ...person } }, household);
    return readHouseholds(readPlain(plain, 'd'), [])[0]?.input.facts;
  };

  it('of months add up over the year, in the months worked', () => {
    const found = facts({ wage: { '2025-01': 8000, '2025-02': 9000, '2025-03': 0 } });
    expect(found?.get('wage')).toEqual([17_000]);
    expect(found?.get('monthsWorked')).toEqual([2]);
    const ofYear = facts({ bonus: { '2025-01': '24000/year', '2025-02': '3000/month' } });
    expect(ofYear?.get('bonus')).toEqual([5000]);
  });

  it('of a month hold all year where the fact does', () => {
    expect(facts({}, { rentPaid: { '2025-05': 3000 } })?.get('rentPaid')).toEqual([3000]);
    expect(facts({}, { rentPaid: { 2025: 36_000 } })?.get('rentPaid')).toEqual([3000]);
    expect(facts({}, { rentPaid: 3000, tenure: 'rented' })?.get('rentPaid')).toEqual([3000]);
  });

  it('of a rule are taken as given', () => {
    const plain = situation(
      { ari: { ...ari, ownContributions: { 2025: 12_000 }, specialDeductions: { 2025: null } } },
      { livingAllowance: { '2025-01': 100, '2025-02': 100 }, disposable: { 2025: null } },
    );
    const [one] = readHouseholds(readPlain(plain, 'd'), []);
    expect(one?.input.given.get('ownContributions')).toEqual([1000]);
    expect(one?.input.given.get('livingAllowance')).toEqual([100]);
  });

  it('are asked for in the unit of the period', () => {
    const plain = situation(
      { ari: { ...ari, wage: { '2025-01': 6000 }, born: { ETERNITY: '1990-01', 2025: null } } },
      { rentPaid: { '2025-01': 3000, '2025-02': null }, place: { ETERNITY: 'hangzhou' } },
    );
    expect(answers(plain).document).toMatchObject({
      persons: { ari: { born: { 2025: '1990-01' } } },
      households: { home: { rentPaid: { '2025-02': 3000 } } },
    });
  });

  it('are years, months and all time', () => {
    expect(periodOf('2025')).toEqual({ year: 2025, month: null });
    expect(periodOf('month:2025-12')).toEqual({ year: 2025, month: 12 });
    expect(periodOf('ETERNITY')).toEqual({ year: null, month: null });
    for (const text of ['2025-13', '2025-1', 'ever', '25']) expect(periodOf(text)).toBeNull();
  });
});

describe('roles', () => {
  const kin = (persons: Persons, roles: object) => {
    const plain = {
      persons,
      households: { home: { place: { 2025: 'hangzhou' }, ...roles } },
    };
    const facts = readHouseholds(readPlain(plain, 'd'), [])[0]?.input.facts;
    return ['spouse', 'mother', 'father'].map((name) => facts?.get(name));
  };
  const [a, b, c] = [{ born: '1985-01' }, { born: '1984-01' }, { born: '2015-01' }];

  it('make a couple of two parents, and the children theirs', () => {
    const roles = { parents: ['a', 'b'], children: ['c'] };
    expect(kin({ a, b, c }, roles)).toEqual([
      [1, 0, -1],
      [-1, -1, 0],
      [-1, -1, 1],
    ]);
    const father = { ...a, sex: { ETERNITY: 'male' } };
    expect(kin({ a: father, b, c }, roles).slice(1)).toEqual([
      [-1, -1, 1],
      [-1, -1, 0],
    ]);
    expect(kin({ a: father, c }, { adults: ['a'], child: 'c' })).toEqual([
      [-1, -1],
      [-1, -1],
      [-1, 0],
    ]);
    const both = { ...a, sex: 'female' };
    expect(kin({ a: both, b: both, c }, roles).slice(1)).toEqual([
      [-1, -1, 0],
      [-1, -1, -1],
    ]);
  });

  it('give way to what persons say, and to asking', () => {
    const roles = { parents: ['a', 'b'], children: ['c'] };
    expect(kin({ a: { ...a, spouse: null }, b, c: { ...c, mother: 'b' } }, roles)).toEqual([
      [1, 0, -1],
      [-1, -1, 1],
      [-1, -1, -1],
    ]);
    expect(kin({ a, b, c }, { members: ['a', 'b', 'c'] })).toEqual([
      [-1, -1, -1],
      [-1, -1, -1],
      [-1, -1, -1],
    ]);
  });

  it('must place everybody in one household', () => {
    const plain = {
      persons: { ari, bo: { born: '1980-01' } },
      households: { home: { ...home, others: ['ari', 'cy', [1]] }, empty: { place: 'hangzhou' } },
    };
    expect(faults(plain)).toEqual([
      'd.households.home.others[1]: found "cy"; expected one of ari, bo',
      'd.households.home.others[2]: found [1]; expected the name of a person',
      'd.households.home.others[0]: ari is in home.parents already',
      'd.households.empty: nobody lives in it: expected parents: [name]',
      'd.persons.bo: bo lives in no household',
    ]);
  });
});

describe('faults', () => {
  it.each([
    [
      { ari: { ...ari, wag: 1 } },
      {},
      'd.persons.ari.wag: there is no variable "wag" — did you mean "wage"?',
    ],
    [
      { ari: { ...ari, wage: { 2025: 'lots' } } },
      {},
      'd.persons.ari.wage.2025: found "lots"; expected a number in yuan/year',
    ],
    [
      { ari: { ...ari, wage: { 2025: -1 } } },
      {},
      'd.persons.ari.wage.2025: found -1; expected 0 to 10000000000 in yuan/year',
    ],
    [
      { ari: { ...ari, wage: { later: 1 } } },
      {},
      'd.persons.ari.wage.later: found the period "later"; expected a year such as 2025, a month such as 2025-03 or ETERNITY',
    ],
    [
      { ari: { ...ari, incomeTax: { '2025-03': null } } },
      {},
      'd.persons.ari.incomeTax.2025-03: incomeTax is of a year: expected a year such as 2025',
    ],
    [
      { ari: { ...ari, disposable: { 2025: null } } },
      {},
      'd.persons.ari.disposable: disposable is of the whole household',
    ],
    [
      { ari: { ...ari, livingAllowance: { 2025: null } } },
      {},
      'd.persons.ari.livingAllowance: livingAllowance belongs to the household, not to a person',
    ],
    [
      { ari },
      { wage: { 2025: 1 } },
      'd.households.home.wage: wage belongs to persons, not to the household',
    ],
    [
      { ari },
      { disposable: { 2025: 7 } },
      'd.households.home.disposable.2025: disposable is computed: expected null',
    ],
    [
      { ari },
      { disposable: { '2025-01': null } },
      'd.households.home.disposable.2025-01: disposable is of a year: expected a year such as 2025',
    ],
    [
      { ari },
      { disposable: 7 },
      'd.households.home.disposable: disposable is computed: expected null',
    ],
    [
      { ari },
      { place: { 2025: 'hangzou' } },
      'd.households.home.place.2025: there is no place "hangzou" — did you mean "hangzhou"?',
    ],
    [
      { ari: { ...ari, wage: { 2025: 1e5, '2025-03': 1 } } },
      {},
      'd.persons.ari.wage.2025-03: wage is said for the year and for its months',
    ],
    [
      { ari },
      { rentPaid: { '2025-01': 1, '2025-02': 2 } },
      'd.households.home.rentPaid.2025-02: rentPaid is one value for the whole year: its months cannot differ',
    ],
    [{ ari: 7 as never }, {}, 'd.persons.ari: found 7; expected variables'],
  ])('%#: are told at their place', (persons, household, expected) => {
    expect(faults(situation(persons as Persons, household))).toContain(expected);
  });

  it('of the shape are told', () => {
    expect(faults({ persons: { ari }, familes: {} })).toEqual([
      'd.familes: a situation has no "familes"; it has persons, households',
      'd: expected "households" by name',
      'd.persons.ari: ari lives in no household',
    ]);
    expect(faults({ persons: { ari: {} }, households: { home: { parents: ['ari'] } } })).toEqual([
      'd: no variable has a period: expected a year such as 2025',
    ]);
    expect(faults({ households: [] }).join()).toContain('expected "persons" by name');
  });

  it('of every year are told once', () => {
    const plain = situation({ ari: { born: '1890-01', wage: { 2024: 1, 2025: 1 } } }, {});
    expect(faults({ ...plain, households: { home: { parents: ['ari'], place: 'x' } } })).toEqual([
      'd.households.home.place: there is no place "x"',
      'd.persons.ari.born: found 1890-01; expected 1894-01 to 2024-12, in 2024',
      'd.persons.ari.born: found 1890-01; expected 1895-01 to 2025-12, in 2025',
    ]);
  });

  it('know the law’s own concepts', () => {
    const keys = china.concepts.map((one) => one.key);
    for (const key of keys)
      expect(faults(situation({ ari }, { [key]: { 2025: null } }))).toEqual([]);
  });
});

// What a survey's tables can be wrong in: every fault at once, each with its row.

import { describe, expect, it } from 'vitest';
import type { Survey } from './tables.ts';
import { faultsOf } from './tables.ts';

const mapping = 'year: 2021\nhouseholds: { file: h }\npersons: { file: p }';
const households = `household, weight, place, residence
1, 100, hangzhou, urban
2, 200, lishui, rural`;
const persons = `household, person, born, sex, spouse, mother, wage
1, 1, 1980-05, male, 2, , 60000
1, 2, 1982-01, female, 1, , 0
1, 3, 2010-11, male, , 2, 0
2, 1, 1950-03, female, , , 0`;
const good: Survey = { mapping, households, persons };

/** The good tables with one cell or line otherwise. */
function changed(table: 'households' | 'persons', from: string, to: string): Survey {
  const text = good[table] ?? '';
  if (!text.includes(from)) throw new Error(`nothing to change: ${from}`);
  return { ...good, [table]: text.replace(from, to) };
}

describe('tables that hold', () => {
  it('have no faults', async () => {
    expect(await faultsOf(good)).toEqual([]);
  });
});

describe('one fault', () => {
  const cases: readonly (readonly [Survey, string])[] = [
    [
      changed('persons', '2, 1, 1950', '3, 1, 1950'),
      'persons.csv:5: row 4: there is no household "3"',
    ],
    [
      changed('households', '200, lishui', '-2, lishui'),
      'households.csv:3: row 2: weight is -2; a weight is not below 0',
    ],
    [changed('households', '200', 'NaN'), 'households.csv:3: row 2: weight is missing'],
    [changed('households', '200', 'two'), 'households.csv:3: row 2: weight is "two", no number'],
    [changed('persons', '60000', 'NaN'), 'persons.csv:2: row 1: wage is missing'],
    [changed('persons', '60000', 'much'), 'persons.csv:2: row 1: wage is "much", no number'],
    [
      changed('persons', '60000', '-1'),
      'persons.csv:2: row 1: wage: found -1; expected 0 to 10000000000 in yuan/year',
    ],
    [
      changed('persons', 'male, 2', 'man, 2'),
      'persons.csv:2: row 1: sex has no code "man"; known are male, female',
    ],
    [
      changed('households', '2, 200', '1, 200'),
      'households.csv:3: row 2: household "1" stands in row 1 already',
    ],
    [
      changed('persons', '1, 3, 2010', '1, 2, 2010'),
      'persons.csv:4: row 3: person "2" is in the household already',
    ],
    [
      changed('persons', 'male, 2', 'male, '),
      'persons.csv:3: row 2: the spouse has another spouse, or none',
    ],
    [changed('persons', 'male, 2', 'male, 1'), 'persons.csv:2: row 1: nobody is their own spouse'],
    [
      changed('persons', 'male, 2', 'male, 9'),
      'persons.csv:2: row 1: spouse "9" is nobody of the household',
    ],
    [changed('persons', ', , 2, 0', ', , 1, 0'), 'persons.csv:4: row 3: the mother is male'],
    [
      changed('persons', '1982-01', '2009-01'),
      'persons.csv:4: row 3: the mother is not 12 years older',
    ],
    [
      changed('persons', '1950-03', '1950-13'),
      'persons.csv:5: row 4: born is "1950-13"; expected a month such as 1988-05',
    ],
    [
      changed('persons', '1950-03', '2022-03'),
      'persons.csv:5: row 4: born: found 2022-03; expected 1891-01 to 2021-12',
    ],
  ];
  it.each(cases)('is told with its row: %#', async (survey, expected) => {
    expect(await faultsOf(survey)).toContain(expected);
  });

  it('is that a household has nobody, or more than thirty', async () => {
    const many = Array.from({ length: 31 }, (_, i) => `1, ${i + 1}, 1980-01, male, , , 0`);
    const heading = persons.split('\n')[0] ?? '';
    expect(await faultsOf({ ...good, persons: [heading, ...many].join('\n') })).toEqual([
      'households.csv:2: row 1: household "1" has 31 persons; a household has at most 30',
      'households.csv:3: row 2: household "2" has no persons',
    ]);
    const thirty = [...many.slice(0, 30), '2, 1, 1950-03, female, , , 0'];
    expect(await faultsOf({ ...good, persons: [heading, ...thirty].join('\n') })).toEqual([]);
  });

  it('is that mothers go in a circle', async () => {
    const circle = `household, person, born, sex, mother
1, 1, 1950-01, female, 2
1, 2, 1980-01, female, 3
1, 3, 2010-01, female, 1
2, 1, 1950-03, female, `;
    expect(await faultsOf({ ...good, persons: circle })).toEqual([
      'persons.csv:2: row 1: the mother is not 12 years older',
      'persons.csv:2: row 1: a circle: somebody is their own ancestor',
      'persons.csv:3: row 2: the mother is not 12 years older',
    ]);
  });
});

describe('many faults', () => {
  it('are told to the twentieth in the order of rows, the others counted', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => `1, ${i + 1}, 1980-01, none, -5`);
    const faulty = ['household, person, born, sex, wage', ...rows, '7, 1, 1950-01, male, x'];
    const faults = await faultsOf({ ...good, persons: faulty.join('\n') });
    expect(faults).toHaveLength(21);
    expect(faults.at(0)).toBe('households.csv:3: row 2: household "2" has no persons');
    expect(faults.at(1)).toMatch(/^persons.csv:2: row 1: sex has no code "none"/);
    expect(faults.at(19)).toMatch(/^persons.csv:20: row 19: sex has no code "none"/);
    expect(faults.at(20)).toBe(
      'persons.csv: and 13 more faults: 11 × unknown code, 1 × no number, 1 × orphan',
    );
  });

  it('of columns are told before any row is read', async () => {
    const faults = await faultsOf({
      ...good,
      households: 'house, wt, residence, place\n1, 1, x, y',
    });
    expect(faults).toEqual([
      'mapping.yaml:2:13: households.csv has no column "household"; it has house, wt, residence, place',
      'mapping.yaml:2:13: households.csv has no column "weight"; it has house, wt, residence, place',
    ]);
  });

  it('name facts that nothing is said of and no rule imputes', async () => {
    const faults = await faultsOf({
      ...good,
      households: 'household, weight, place\n1, 1, hangzhou\n2, 1, lishui',
      persons: 'household, person, sex\n1, 1, male\n2, 1, male',
    });
    expect(faults).toEqual([
      'mapping.yaml:2:13: nothing is said of residence, and no rule imputes it',
      'mapping.yaml:3:10: nothing is said of born, and no rule imputes it',
    ]);
  });
});

describe('weights', () => {
  it('that add up to nothing are refused', async () => {
    const faults = await faultsOf({
      ...good,
      households: households.replace('100', '0').replace('200', '0'),
    });
    expect(faults).toEqual(['mapping.yaml:2:13: the weights add up to 0: nobody would be counted']);
  });
});

describe('a mapping', () => {
  it.each([
    ['[]', 'mapping.yaml:1:1: a mapping has year, households and persons'],
    [
      'year: 2005\npersons: { file: p }',
      'mapping.yaml:1:7: found 2005; expected the year of ages and incomes, 2011 to 2026',
    ],
    [
      'year: 2021',
      'mapping.yaml:1:1: found nothing; expected the table of persons: file, columns …',
    ],
    [
      'year: 2021\npersons: { file: p, columns: { wages: w } }',
      'mapping.yaml:2:32: a person has no fact "wages"',
    ],
    [
      'year: 2021\npersons: { file: p, columns: { rentPaid: w } }',
      'mapping.yaml:2:32: a person has no fact "rentPaid"; it is one of the other table',
    ],
    [
      'year: 2021\npersons: { file: p, columns: { wage: { column: w, unit: dollars } } }',
      'mapping.yaml:2:57: found "dollars"; wage is in yuan/year, known are yuan, thousand yuan, ten thousand yuan, million yuan, 元, 千元, 万元, fen, …/month, …/year, %',
    ],
    [
      'year: 2021\npersons: { file: p, columns: { sex: { column: s, codes: { 1: man } } } }',
      'mapping.yaml:2:62: found "man"; expected one of male, female, or missing',
    ],
    [
      'year: 2021\npersons: { file: p, columns: { sex: { codes: { 1: male } } } }',
      'mapping.yaml:2:37: sex needs one of column, sum, value and household',
    ],
    [
      'year: 2021\npersons: { file: p }\nimpute: { magic: no }',
      `mapping.yaml:3:11: there is no rule "magic"; there are monthByLot, kinFromRelation, maritalFromSpouse, hukouKindFromResidence, activityFromIncome, schoolingFromAge, insuredByActivity, schemeFromPension, contributionYearsFromAge, tenureFromRent, takeUpByLot`,
    ],
  ])('is checked: %#', async (text, expected) => {
    expect(await faultsOf({ ...good, mapping: text })).toContain(expected);
  });
});

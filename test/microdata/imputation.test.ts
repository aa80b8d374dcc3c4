// What is missing is imputed by named rules, and only that.

import { describe, expect, it } from 'vitest';
import { imported, valuesOf } from './tables.ts';

const head = 'year: 2021\nhouseholds: { file: h }\npersons:\n  file: p\n';
const households = `household, weight, place, residence, rentPaid
1, 100, hangzhou, urban, 0
2, 200, lishui, rural, 800`;

const family = `household, person, age, sex, relation
1, 1, 40, male, head
1, 2, 38, female, spouse
1, 3, 10, male, child
1, 4, 70, female, parent
2, 1, 66, male, head
2, 2, 64, female, spouse
2, 3, 40, male, child
2, 4, 39, female, childInLaw
2, 5, 12, female, grandchild`;

const familyColumns = `  columns:
    born: { column: age, as: age }
    sex: sex
    relation: relation
`;

describe('kin from the relation to the head', async () => {
  const survey = await imported({ mapping: head + familyColumns, households, persons: family });
  const kin = (name: string) => valuesOf(survey, name);

  it('marries the head, the head’s parents and the one child of the other sex', () => {
    expect(kin('spouse')).toEqual([1, 0, -1, -1, 1, 0, 3, 2, -1]);
    expect(kin('marital')).toEqual([
      ...['married', 'married', 'single', 'single'],
      ...['married', 'married', 'married', 'married', 'single'],
    ]);
  });

  it('gives children, the head and grandchildren their parents by sex', () => {
    expect(kin('mother')).toEqual([3, -1, 1, -1, -1, -1, 1, -1, 3]);
    expect(kin('father')).toEqual([-1, -1, 0, -1, -1, -1, 0, -1, 2]);
  });

  it('says how many of which it made', () => {
    const said = survey.imputations.filter((one) => one.rule === 'kinFromRelation');
    expect(said.map(({ fact, values, of }) => [fact, values, of])).toEqual([
      ['spouse', 6, 9],
      ['mother', 4, 9],
      ['father', 3, 9],
    ]);
  });
});

describe('months by lot', async () => {
  const persons = Array.from({ length: 600 }, (_, i) => `${i + 1}, 1, ${i % 100}, male`);
  const many = Array.from({ length: 600 }, (_, i) => `${i + 1}, 1, hangzhou, urban, 0`);
  const survey = await imported({
    mapping: `${head}  columns: { born: { column: age, as: age }, sex: sex }\n`,
    households: ['household, weight, place, residence, rentPaid', ...many].join('\n'),
    persons: ['household, person, age, sex', ...persons].join('\n'),
  });
  const born = valuesOf(survey, 'born').map(Number);

  it('keep the age at the end of the year', () => {
    const ages = born.map((month) => Math.floor((2021 * 12 + 11 - month) / 12));
    expect(ages).toEqual(Array.from({ length: 600 }, (_, i) => i % 100));
  });

  it('spread over the twelve months', () => {
    const counts = Array.from(
      { length: 12 },
      (_, month) => born.filter((one) => one % 12 === month).length,
    );
    // 600 lots, 50 expected of each: five standard deviations are 34.
    for (const count of counts) expect(Math.abs(count - 50)).toBeLessThan(34);
  });
});

describe('work, school, schemes, tenure', async () => {
  const persons = `household, person, born, sex, wage, businessIncome, farmIncome, pensionInPayment, education
1, 1, 1980-05, male, 60000, 0, 0, 0, upperSecondary
1, 2, 1982-01, female, 0, -500, 0, 0, bachelor
1, 3, 2010-11, male, 0, 0, 0, 0, primary
1, 4, 2017-03, female, 0, 0, 0, 0, none
2, 1, 1950-03, female, 0, 0, 0, 0, none
2, 2, 1950-03, male, 0, 0, 0, 3000, none
2, 3, 1985-03, male, 0, 0, 900, 0, none`;
  const survey = await imported({
    mapping: `${head}`,
    households,
    persons,
  });

  it('follow from incomes and ages', () => {
    expect(valuesOf(survey, 'activity')).toEqual([
      ...['employee', 'business', 'pupil', 'inactive'],
      ...['inactive', 'inactive', 'farmer'],
    ]);
    expect(valuesOf(survey, 'schooling')).toEqual([
      ...['none', 'none', 'primary', 'preschool', 'none', 'none', 'none'],
    ]);
    expect(valuesOf(survey, 'insured')).toEqual([1, 0, 1, 1, 1, 1, 1]);
    expect(valuesOf(survey, 'pensionScheme')).toEqual([
      ...['none', 'none', 'none', 'none', 'resident', 'employee', 'none'],
    ]);
    expect(valuesOf(survey, 'contributionYears')).toEqual([22, 0, 0, 0, 0, 0, 0]);
    expect(valuesOf(survey, 'tenure')).toEqual(['owned', 'rented']);
    expect(valuesOf(survey, 'hukouKind')).toEqual([
      ...['urban', 'urban', 'urban', 'urban', 'rural', 'rural', 'rural'],
    ]);
  });

  it('leave to the neutral value what nothing is known of, and say so', () => {
    expect(survey.neutral).toContain('bonus');
    expect(survey.neutral).not.toContain('wage');
    expect(survey.people.has('bonus')).toBe(false);
  });
});

describe('a rule that is switched off', () => {
  const persons = 'household, person, born, sex\n1, 1, 1980-05, male\n2, 1, 1990-05, male';

  it('leaves the facts neutral: nobody draws a lot, so that everybody takes up', async () => {
    const survey = await imported({
      mapping: `${head}impute: { takeUpByLot: no }\n`,
      households,
      persons,
    });
    expect(survey.neutral).toContain('allowanceTakeUp');
    const others = await imported({ mapping: head, households, persons });
    expect(others.neutral).not.toContain('allowanceTakeUp');
    expect(valuesOf(others, 'allowanceTakeUp')).not.toContain(0);
  });
});

describe('cells that say nothing', () => {
  const persons = Array.from({ length: 40 }, (_, i) => {
    const wage = i % 4 === 0 ? '-9' : i % 2 === 0 ? '10000' : '90000';
    return `${(i % 2) + 1}, ${i + 1}, 1980-05, ${i % 2 === 0 ? 'male' : 'female'}, ${wage}`;
  });
  const table = ['household, person, born, sex, w', ...persons].join('\n');
  const wage = (whenMissing: string) =>
    imported({
      mapping: `${head}  columns: { born: born, sex: sex, wage: { column: w, missing: -9, whenMissing: ${whenMissing} } }\n`,
      households,
      persons: table,
    });

  it('are neutral where the mapping says so', async () => {
    expect(new Set(valuesOf(await wage('neutral'), 'wage'))).toEqual(new Set([0, 10000, 90000]));
  });

  it('take the answer of somebody alike in the hot deck', async () => {
    const survey = await wage('hotDeck');
    const sex = valuesOf(survey, 'sex');
    // Men in town answered 10,000, women in the country 90,000.
    expect(valuesOf(survey, 'wage')).toEqual(sex.map((one) => (one === 'male' ? 10000 : 90000)));
    expect(survey.imputations.find((one) => one.rule === 'hotDeck')?.values).toBe(10);
  });

  it('are refused else', async () => {
    await expect(wage('refuse')).rejects.toThrow('persons.csv:2: row 1: wage is missing');
  });
});

describe('units and sums', async () => {
  const survey = await imported({
    mapping: `${head}  columns:
    born: born
    sex: sex
    wage: { column: w, unit: 千元/月 }
    monthsWorked: months
    bonus: { sum: [b1, b2], unit: 万元, whenMissing: neutral }
    declaredShare: { column: share, unit: '%' }
    interest: { household: hint, to: adults }
    otherInterest: { household: hint, to: head }
`,
    households: `household, weight, place, residence, hint
1, 1, hangzhou, urban, 100`,
    persons: `household, person, born, sex, w, months, b1, b2, share
1, 1, 1980-05, male, 8.5, 6, 1.2, 0.3, 60
1, 2, 1981-05, female, 0, 12, , 0.1, 100
1, 3, 1982-05, female, 0, 12, , , 100
1, 4, 2012-05, female, 0, 12, 0, 0, 100`,
  });

  it('come to yuan a year, over the months worked', () => {
    expect(valuesOf(survey, 'wage')).toEqual([51000, 0, 0, 0]);
    expect(valuesOf(survey, 'bonus')).toEqual([15000, 1000, 0, 0]);
    expect(valuesOf(survey, 'declaredShare')).toEqual([0.6, 1, 1, 1]);
  });

  it('give the household’s amounts to its head, or in parts to its adults', () => {
    expect(valuesOf(survey, 'otherInterest')).toEqual([100, 0, 0, 0]);
    expect(valuesOf(survey, 'interest')).toEqual([33.33, 33.33, 33.33, 0]);
  });
});

describe('one table for all', () => {
  const mapping = `year: 2021
households: { id: hh, weight: w, columns: { place: { value: ningbo }, residence: area } }
persons: { file: p, household: hh, id: nr, columns: { born: born, sex: sex } }
`;
  const persons = `hh, nr, born, sex, w, area
7, 1, 1980-05, male, 2.5, urban
9, 1, 1990-05, male, 1.5, rural
7, 2, 1984-05, female, 2.5, urban`;

  it('has households in the order in which they come', async () => {
    const survey = await imported({ mapping, persons });
    expect(valuesOf(survey, 'residence')).toEqual(['urban', 'rural']);
    expect(valuesOf(survey, 'place')).toEqual(['ningbo', 'ningbo']);
    expect([...survey.census.thousandths]).toEqual([2500, 1500]);
    expect(valuesOf(survey, 'sex')).toEqual(['male', 'female', 'male']);
  });

  it('says the same of a household in all its rows', async () => {
    const other = persons.replace('2.5, urban\n9', '2.5, rural\n9');
    await expect(imported({ mapping, persons: other })).rejects.toThrow(
      'persons.csv:4: row 3: residence is another than that of the household’s first person',
    );
  });
});

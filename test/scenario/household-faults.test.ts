import { describe, expect, it } from 'vitest';
import { documentLanguage } from '../../src/household.ts';
import { readHousehold } from '../../src/scenario/household-document.ts';
import { readText } from '../../src/scenario/located.ts';
import { personIds } from '../../src/scenario/persons.ts';
import { householdFaults } from './faults-of.ts';

const of = (...persons: string[]): string[] =>
  householdFaults(
    `place: hangzhou\nyear: 2025\npersons:\n${persons.map((one) => `- {${one}}\n`).join('')}`,
  );

describe('a person', () => {
  it.each([
    ['wage: -5000', 'found -5000; expected 0 to 10000000000 in yuan/year'],
    ['wage: 1e308', 'found 1e+308; expected 0 to 10000000000 in yuan/year'],
    ['wage: -1/month', 'found -12; expected 0 to 10000000000 in yuan/year'],
    ['wage: .inf', 'found .inf; expected a number in yuan/year'],
    ['bonus: .nan', 'found .nan; expected a number in yuan/year'],
    ['born: 2026-01', 'found 2026-01; expected 1895-01 to 2025-12'],
    ['born: 1894-12', 'found 1894-12; expected 1895-01 to 2025-12'],
    ['disability: 5', 'found 5; expected 0 to 4 in level'],
    ['disability: 1.5', 'found 1.5; expected a whole number'],
    ['monthsWorked: 13', 'found 13; expected 0 to 12 in months'],
    ['housingFundRate: 12', 'found 12; expected 0 to 1 in share'],
    ['wageLastYear: -2', 'found -2; expected 0 to 10000000000 in yuan/year'],
    ['declaredShare: 11', 'found 11; expected 0 to 10 in share'],
    [
      'businessIncome: -1e11',
      'found -100000000000; expected -10000000000 to 10000000000 in yuan/year',
    ],
    ['wage: "1,2,3"', 'found "1,2,3"; expected a number in yuan/year'],
    ['bonus: 50 %', 'found "50 %"; expected a number in yuan/year, not per cent'],
    ['wage: 5000', '5000 yuan a year? write 5000/month or 5000/year'],
    ['given: { wages: 1e308 }', 'found 1e+308; expected -1000000000 to 1000000000 in yuan/year'],
  ])('with %s cannot be', (facts, message) => {
    const column = facts.startsWith('given') ? 'given: { wages: '.length : facts.indexOf(':') + 2;
    expect(of(facts)).toEqual([`h:4:${column + 4} ${message}`]);
  });

  it.each([
    'wage: 5000/year',
    'wage: 5000/month',
    'wage: 12000',
    'wage: 0',
    'wageLastYear: -1',
    'businessIncome: -3000, farmIncome: -2',
    'born: 1895-01',
    'born: 2025-12',
    'declaredShare: 3',
  ])('with %s can be', (facts) => {
    expect(of(facts)).toEqual([]);
  });
});

describe('a household', () => {
  it('has homes and savings that can be', () => {
    const rest = 'homes: [{ area: -90, bought: 2026-01 }]\ndeposits: 1e11\nrentPaid: -3\n';
    expect(householdFaults(`place: hangzhou\nyear: 2025\npersons: [{}]\n${rest}`)).toEqual([
      'h:4:17 found -90; expected 0 to 10000 in m2',
      'h:4:30 found 2026-01; expected 1895-01 to 2025-12',
      'h:5:11 found 100000000000; expected 0 to 10000000000 in yuan',
      'h:6:11 found -3; expected 0 to 1000000000 in yuan/month',
    ]);
  });

  it('lives under a law that is known', () => {
    const inYear = (years: string) =>
      householdFaults(`place: hangzhou\n${years}\npersons: [{ born: 1975-01 }]\n`);
    const known = 'the law is known from 2011 on, as a whole from 2018 on';
    expect(inYear('year: 2010')).toEqual([`h:2:7 found 2010; ${known}`]);
    expect(inYear('year: 2011')).toEqual([]);
    expect(inYear('year: 2025\nlaw: 2005')).toEqual([`h:3:6 found 2005; ${known}`]);
    expect(inYear('year: 2005\nlaw: 2018')).toEqual([]);
  });

  it('takes the law of another year with its money values moved', () => {
    const indexed = (index: string, year = 2025) =>
      householdFaults(
        `place: hangzhou\nyear: ${year}\nlaw: 2017\nindex: ${index}\npersons: [{}]\n`,
      );
    expect(indexed('prices')).toEqual([]);
    expect(indexed('wages', 2040)).toEqual(['h:4:8 no index of wages is known for 2040']);
    expect(indexed('1.2')).toEqual(['h:4:8 found 1.2; expected one of none, prices, wages']);
  });

  it('is no scenario', () => {
    const message = 'h:1:1 this is a scenario, not a household document: use olive run';
    expect(householdFaults('extends: base.yaml\nyears: 3\n')).toEqual([message]);
    expect(householdFaults('area: zhejiang\nyear: 2021\n')).toEqual([message]);
  });

  it('has its faults told in the order in which they stand', () => {
    const text = 'persons: [{ wage: -1 }]\ndeposits: -1\nyears: 3\nplace: hangzhu\n';
    expect(householdFaults(text).map((one) => one.split(' ')[0])).toEqual([
      'h:1:1',
      'h:1:19',
      'h:2:11',
      'h:3:1',
      'h:4:8',
    ]);
  });
});

describe('kin', () => {
  it('go in no circle, and the circle is told once', () => {
    expect(
      of('born: 1980-05, mother: b', 'born: 1980-06, mother: c', 'born: 1980-07, mother: a'),
    ).toEqual(['h:4:27 nobody is their own ancestor: a → b → c → a']);
    expect(of('mother: a')).toEqual(['h:4:12 nobody is their own ancestor: a → a']);
    expect(of('mother: b', 'father: c', 'born: 1950-01')).toEqual([]);
  });

  it('are women where mothers, men where fathers', () => {
    expect(of('sex: male', 'mother: a')).toEqual([
      'h:5:12 a is the mother and male; expected female',
    ]);
    expect(of('sex: female', 'father: a')).toEqual([
      'h:5:12 a is the father and female; expected male',
    ]);
    expect(of('born: 1980-01', 'mother: a')).toEqual([]);
  });

  it('are twelve years older at least', () => {
    expect(of('born: 2000-05', 'born: 2012-04, mother: a')).toEqual([
      'h:5:27 a is not 12 years older than b, and so not the mother',
    ]);
    expect(of('born: 2000-05', 'born: 2012-05, mother: a')).toEqual([]);
  });
});

describe('husband and wife', () => {
  const couple = (a: string, b: string) => of(`id: a, spouse: b, ${a}`, `id: b, ${b}`);

  it('are no children, and each fault is told once', () => {
    expect(couple('born: 2015-06', 'born: 1985-01')).toEqual([
      'h:4:19 a is 10 years old; expected 18 or more of a spouse',
    ]);
    expect(of('id: a, born: 1985-01', 'id: b, spouse: a, born: 2010-01')).toEqual([
      'h:5:19 b is 15 years old; expected 18 or more of a spouse',
    ]);
    expect(of('id: a, spouse: b, born: 2010-01', 'id: b, spouse: a, born: 1985-01')).toEqual([
      'h:4:19 a is 15 years old; expected 18 or more of a spouse',
    ]);
    expect(couple('born: 2007-12', 'born: 1985-01')).toEqual([]);
  });

  it('are of two sexes, married, and no kin', () => {
    expect(couple('sex: male', 'sex: male')).toEqual([
      'h:4:19 a and b are both male; expected husband and wife',
    ]);
    expect(couple('marital: married', 'marital: widowed')).toEqual([
      'h:4:19 b has a spouse and is widowed; expected married',
    ]);
    expect(couple('born: 1960-01', 'born: 1985-01, mother: a')).toEqual([
      'h:4:19 a and b are parent and child, and so no couple',
    ]);
    expect(couple('sex: male', 'sex: female, marital: married')).toEqual([]);
  });

  it('name each other', () => {
    expect(of('id: a, spouse: b', 'id: b, spouse: c', 'id: c')).toEqual([
      "h:4:19 b's spouse is somebody else",
    ]);
    expect(of('id: a, spouse: a')).toEqual(['h:4:19 nobody is their own spouse']);
  });
});

describe('parents', () => {
  it('are one woman and one man', () => {
    expect(of('id: a, born: 1980-01', 'id: c, mother: a, father: a')).toEqual([
      'h:5:30 a cannot be both mother and father',
    ]);
    expect(of('id: a', 'id: b', 'id: c, mother: [a, b]')).toEqual([
      'h:6:19 found ["a","b"]; expected one of the persons a, b, c',
    ]);
    expect(
      of('id: a, sex: female, born: 1980-01', 'id: b, sex: female', 'id: c, mother: a, father: b'),
    ).toEqual(['h:6:30 b is the father and female; expected male']);
  });
});

describe('everything at once', () => {
  it('is told at its path, and nothing is computed', () => {
    const text = `place: atlantis
year: 2025
persons:
- { id: a, born: 1825-01, spouse: c }
- { id: b, mother: c, wage: -1 }
- { id: c, born: 2015-01, mother: b }
homes: [{ area: -90 }]
`;
    expect(householdFaults(text)).toEqual([
      'h:1:8 there is no place "atlantis"',
      'h:4:18 found 1825-01; expected 1895-01 to 2025-12',
      'h:4:35 c is 10 years old; expected 18 or more of a spouse',
      'h:5:20 nobody is their own ancestor: b → c → b',
      'h:5:29 found -1; expected 0 to 10000000000 in yuan/year',
      'h:7:17 found -90; expected 0 to 10000 in m2',
    ]);
  });
});

describe('names', () => {
  it('follow the place unless somebody is called so', () => {
    expect(personIds([{ id: 'b' }, {}, { id: 3 }])).toEqual(['b', 'a', '3']);
    expect(personIds([{}, {}, { id: 'x' }])).toEqual(['a', 'b', 'x']);
    expect(personIds(Array.from({ length: 27 }, () => ({}))).slice(25)).toEqual(['z', 'p27']);
  });

  it('are told once, at the person who repeats them', () => {
    expect(of('id: e', 'id: 3', 'spouse: q', 'id: 3', '')).toEqual([
      'h:6:12 found "q"; expected one of the persons e, 3, c, a',
      'h:7:8 two persons are called "3"',
    ]);
    expect(of('id: [x]')).toEqual(['h:4:8 found ["x"]; expected a name']);
  });

  it('may be numbers', () => {
    const text = 'place: hangzhou\nyear: 2025\npersons: [{ id: 1, spouse: 2 }, { id: 2 }]\n';
    const input = readHousehold(readText(text, 'h'), documentLanguage());
    expect(input.persons).toEqual(['1', '2']);
    expect(input.facts.get('spouse')).toEqual([1, 0]);
  });
});

describe('an age', () => {
  it.each([
    ['born: 2015-05, marital: married', 'a is 10 years old; expected 18 or more'],
    ['born: 1990-05, pensionInPayment: 3000', 'a is 35 years old; expected 40 or more'],
    ['born: 1985-05, unemployedSince: 1985-04', 'found 1985-04; a was born in 1985-05'],
  ])('with %s cannot be', (facts, message) => {
    const column = facts.lastIndexOf(': ') + 2;
    expect(of(facts)).toEqual([`h:4:${column + 4} ${message}`]);
  });

  it('is asked of nobody who says none', () => {
    expect(of('pensionInPayment: 3000, marital: married')).toEqual([]);
    expect(of('born: 1985-05, pensionInPayment: 3000')).toEqual([]);
  });
});

describe('close kin', () => {
  const grandmother = 'id: g, born: 1940-01, sex: female';
  const message = 'a and b are close kin, and so no couple';

  it('are no couple: brother and sister, cousins, grandparent and grandchild', () => {
    const parents = ['id: m, born: 1960-01, mother: g', 'id: f, born: 1962-01, mother: g'];
    const couple = (a: string, b: string) => [
      `id: a, born: 1990-01, spouse: b, ${a}`,
      `id: b, born: 1990-01, ${b}`,
    ];
    expect(of(grandmother, ...parents, ...couple('mother: m', 'mother: m'))).toEqual([
      `h:7:34 ${message}`,
    ]);
    expect(of(grandmother, ...parents, ...couple('mother: m', 'father: f'))).toEqual([
      `h:7:34 ${message}`,
    ]);
    expect(of(grandmother, ...parents, ...couple('mother: m', 'sex: male'))).toEqual([]);
    const line = ['id: a, born: 1940-01, spouse: b', 'id: m, born: 1960-01, mother: a'];
    expect(of(...line, 'id: b, born: 1985-01, mother: m')).toEqual([`h:4:34 ${message}`]);
  });
});

describe('what is written in Chinese', () => {
  const valuesOf = (text: string) =>
    readHousehold(readText(`year: 2025\n${text}`, 'h'), documentLanguage());
  const wageOf = (wage: string) => {
    const input = valuesOf(`place: hangzhou\npersons: [{ born: 1988-05, wage: "${wage}" }]\n`);
    return input.facts.get('wage')?.[0];
  };

  it.each([
    ['9000元/月', 108_000],
    ['1.2万元/月', 144_000],
    ['１２，０００／月', 144_000],
    ['￥144,000', 144_000],
    ['14.4万元/年', 144_000],
  ])('the amount %s', (wage, yuan) => {
    expect(wageOf(wage)).toBe(yuan);
  });

  it.each([
    ['杭州市', 'hangzhou'],
    ['杭州', 'hangzhou'],
    ['内蒙古', 'innerMongolia'],
  ])('the place %s', (place, name) => {
    expect(valuesOf(`place: ${place}\npersons: [{}]\n`).place).toBe(name);
  });

  it('kinds, and no sign of a place alone', () => {
    const input = valuesOf(
      'place: 上海\npersons: [{ sex: 男, activity: 灵活就业 }]\ntenure: 租赁\n',
    );
    const plain = valuesOf(
      'place: shanghai\npersons: [{ sex: male, activity: flexible }]\ntenure: rented\n',
    );
    expect([...input.facts]).toEqual([...plain.facts]);
    expect(householdFaults('place: 广\nyear: 2025\npersons: [{ sex: 公 }]\n')).toEqual([
      'h:1:8 there is no place "广"',
      'h:3:18 found "公"; expected one of male, female',
    ]);
  });
});

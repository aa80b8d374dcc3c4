import { describe, expect, it } from 'vitest';
import { Block } from '../../src/engine/block.ts';
import type { Fact } from '../../src/engine/fact.ts';
import { yearOf } from '../../src/population/census/people.ts';
import { home1 } from '../../src/population/facts/homes.ts';
import { collective, residence, tenure } from '../../src/population/facts/household.ts';
import * as people from '../../src/population/facts/people.ts';
import { activity, category, industry, skill } from '../../src/population/facts/work.ts';
import type { Population } from '../../src/population/population.ts';
import { structureOf, synthesised } from '../../src/population/synthesised.ts';
import { zhejiang } from '../../src/population/zhejiang.ts';

const year = 2021;
const december = year * 12 + 11;
const population = structureOf(zhejiang, { households: 20_000, seed: 'olive', year });

/** Every household of the population as rows of values, by name of fact. */
function* householdsOf(from: Population): Generator<{
  household: Record<string, number>;
  members: Record<string, number>[];
}> {
  const block = new Block(from.facts);
  const read = (level: string, at: number) =>
    Object.fromEntries(
      from.facts
        .filter((fact) => fact.level === level)
        .map((fact: Fact) => [fact.name, block.column(fact)[at]!]),
    );
  for (let index = 0; index < from.blocks; index++) {
    from.fill(block, index);
    for (let position = 0; position < block.count; position++) {
      const members = Array.from({ length: block.sizeOf(position) }, (_, member) =>
        read('person', block.personIndex(position, member)),
      );
      yield { household: read('household', block.householdIndex(position)), members };
    }
  }
}

const everybody = [...householdsOf(population)];
const persons = everybody.flatMap(({ members }) => members);
const months = (person: Record<string, number>) => december - person.born!;
const kind = (fact: Fact, name: string) =>
  fact.type.is === 'kind' ? fact.type.kinds.indexOf(name) : -1;

describe('the people of Zhejiang', () => {
  it('are the same at every size of the population', () => {
    const small = structureOf(zhejiang, { households: 1500, seed: 'olive', year });
    expect([...householdsOf(small)]).toEqual(everybody.slice(0, 1500));
  });

  it('do not depend on the order of blocks', () => {
    const [forth, back] = [new Block(population.facts), new Block(population.facts)];
    const other = structureOf(zhejiang, { households: 20_000, seed: 'olive', year });
    other.fill(back, 7);
    other.fill(back, 2);
    population.fill(forth, 2);
    for (const fact of population.facts) {
      const length = fact.level === 'person' ? forth.personLength : forth.householdLength;
      expect(back.column(fact).slice(0, length)).toEqual(forth.column(fact).slice(0, length));
    }
  });

  it('differ by seed', () => {
    const other = structureOf(zhejiang, { households: 500, seed: 'other', year });
    expect([...householdsOf(other)]).not.toEqual(everybody.slice(0, 500));
  });

  it('are refused in impossible numbers and unknown years', () => {
    expect(() => structureOf(zhejiang, { households: 0, seed: 'olive', year })).toThrow(RangeError);
    expect(() => structureOf(zhejiang, { households: 1.5, seed: 'olive', year })).toThrow(
      RangeError,
    );
    expect(() => structureOf(zhejiang, { households: 10, seed: 'olive', year: 1990 })).toThrow(
      /1990/,
    );
  });
});

describe('kin', () => {
  it('have spouses who name each other, of two sexes, both married', () => {
    for (const { members } of everybody) {
      members.forEach((person, place) => {
        if (person.spouse! < 0) return;
        const spouse = members[person.spouse!]!;
        expect(spouse.spouse).toBe(place);
        expect(spouse.sex).not.toBe(person.sex);
        expect(person.marital).toBe(kind(people.marital, 'married'));
      });
    }
  });

  it('have mothers who are women, fathers who are men, both at least 18 years older', () => {
    for (const { members } of everybody) {
      for (const person of members) {
        for (const [pointer, sex] of [
          ['mother', 1],
          ['father', 0],
        ] as const) {
          if (person[pointer]! < 0) continue;
          const parent = members[person[pointer]!]!;
          expect(parent.sex).toBe(sex);
          expect(months(parent) - months(person)).toBeGreaterThanOrEqual(18 * 12);
          if (sex === 1) expect(months(parent) - months(person)).toBeLessThan(50 * 12);
        }
      }
    }
  });

  it('have brothers and sisters who are months apart and count each other', () => {
    for (const { members } of everybody) {
      members.forEach((person, place) => {
        const others = members.filter(
          (other, at) => at !== place && other.mother! >= 0 && other.mother === person.mother,
        );
        expect(person.siblings!).toBeGreaterThanOrEqual(others.length);
        for (const other of others) {
          expect(Math.abs(other.born! - person.born!)).toBeGreaterThanOrEqual(9);
        }
      });
    }
  });

  it('have parents over 60 as far as the household shows', () => {
    for (const { members } of everybody) {
      for (const person of members) {
        if (person.mother! < 0 || person.father! < 0) continue;
        const over60 = [person.mother!, person.father!].filter(
          (parent) => months(members[parent]!) >= 720,
        );
        expect(person.parentsOver60).toBe(over60.length);
      }
    }
  });

  it('leave no child alone and marry nobody under 18', () => {
    for (const { household, members } of everybody) {
      const oldest = Math.max(...members.map(months));
      if (household.collective === 0) expect(oldest).toBeGreaterThanOrEqual(16 * 12);
      for (const person of members) {
        if (person.marital !== kind(people.marital, 'single')) {
          expect(months(person)).toBeGreaterThanOrEqual(18 * 12);
        }
      }
    }
  });
});

describe('school and work', () => {
  it('follow the school year', () => {
    const pupil = kind(activity, 'pupil');
    for (const person of persons) {
      const onSeptemberFirst = months(person) - 4;
      if (onSeptemberFirst >= 72 && onSeptemberFirst < 144) {
        expect(person.schooling).toBe(kind(people.schooling, 'primary'));
        expect(person.education).toBe(kind(people.education, 'primary'));
        expect(person.activity).toBe(pupil);
      }
      if (person.schooling === kind(people.schooling, 'preschool')) {
        expect(onSeptemberFirst).toBeGreaterThanOrEqual(36);
        expect(onSeptemberFirst).toBeLessThan(72);
      }
      if (person.activity === pupil) expect(months(person)).toBeLessThan(300);
    }
  });

  it('let nobody work under 16', () => {
    for (const person of persons) {
      if (person.activity! > kind(activity, 'pupil')) {
        expect(months(person)).toBeGreaterThanOrEqual(16 * 12);
      }
    }
  });

  it('give an industry to those who work and to nobody else', () => {
    const works = ['employee', 'flexible', 'business', 'farmer'].map((name) =>
      kind(activity, name),
    );
    for (const person of persons) {
      expect(person.industry! > 0).toBe(works.includes(person.activity!));
      if (person.activity === kind(activity, 'farmer')) {
        expect(person.industry).toBe(kind(industry, 'agriculture'));
      }
    }
  });

  it('have staff of every category and skill', () => {
    for (const fact of [category, skill]) {
      const kinds = fact.type.is === 'kind' ? fact.type.kinds : [];
      kinds.forEach((_, number) => {
        const found = persons.filter((person) => person[fact.name] === number).length;
        expect(found / persons.length).toBeGreaterThan(0.02);
      });
    }
  });

  it('marry like to like: the education of spouses correlates', () => {
    const pairs = everybody.flatMap(({ members }) =>
      members[0]!.spouse === 1 ? [[members[0]!.education!, members[1]!.education!] as const] : [],
    );
    const means = [0, 1].map((i) => pairs.reduce((sum, pair) => sum + pair[i]!, 0) / pairs.length);
    const moment = (i: number, j: number) =>
      pairs.reduce((sum, pair) => sum + (pair[i]! - means[i]!) * (pair[j]! - means[j]!), 0);
    const correlation = moment(0, 1) / Math.sqrt(moment(0, 0) * moment(1, 1));
    expect(correlation).toBeGreaterThan(0.45);
    expect(correlation).toBeLessThan(0.7);
  });
});

describe('homes', () => {
  it('are owned with an area and land, and not without', () => {
    for (const { household } of everybody) {
      const owned = household[tenure.name] === kind(tenure, 'owned');
      expect(household[home1.area.name]! > 0).toBe(owned);
      expect(household[home1.land.name]! > 0).toBe(owned);
      if (household[collective.name] === 1) expect(owned).toBe(false);
    }
  });

  it('stand mostly on homesteads in the country, mostly not in town', () => {
    const homestead = kind(home1.land, 'homestead');
    for (const [place, above] of [
      [0, false],
      [1, true],
    ] as const) {
      const own = everybody.filter(
        ({ household }) =>
          household[residence.name] === place && household[tenure.name] === kind(tenure, 'owned'),
      );
      const share =
        own.filter(({ household }) => household[home1.land.name] === homestead).length / own.length;
      expect(share > 0.6).toBe(above);
    }
  });
});

describe('collective households', () => {
  it('are persons by themselves', () => {
    const dormitories = everybody.filter(({ household }) => household.collective === 1);
    expect(dormitories.length).toBeGreaterThan(2000);
    for (const { members } of dormitories) expect(members).toHaveLength(1);
  });
});

describe('weights', () => {
  it.each([300, 20_000, 70_000])(
    'of %d records represent the residents of the year',
    (households) => {
      const sample = structureOf(zhejiang, { households, seed: 'olive', year });
      const block = new Block(sample.facts);
      let [residents, urban, surveyed, urbanSurveyed] = [0, 0, 0, 0];
      for (let index = 0; index < sample.blocks; index++) {
        sample.fill(block, index);
        const { census, survey } = sample.weights(block, index);
        const town = block.column(residence);
        for (let position = 0; position < block.count; position++) {
          const size = block.sizeOf(position);
          expect(Number.isInteger(census[position]) && Number.isInteger(survey[position])).toBe(
            true,
          );
          const inTown = town[block.householdIndex(position)] === 0 ? 1 : 0;
          residents += census[position]! * size;
          urban += census[position]! * size * inTown;
          surveyed += survey[position]! * size;
          urbanSurveyed += survey[position]! * size * inTown;
        }
      }
      const tolerance = households < 1000 ? 0.05 : 0.002;
      expect(Math.abs(residents / 1000 / yearOf(zhejiang.people, year).persons - 1)).toBeLessThan(
        tolerance,
      );
      expect(Math.abs(urban / residents - 0.727)).toBeLessThan(tolerance);
      expect(Math.abs(urbanSurveyed / surveyed - 0.6707)).toBeLessThan(tolerance);
      expect(Math.abs(surveyed / residents - 1)).toBeLessThan(tolerance);
    },
  );
});

describe('the whole population', () => {
  it('has the structure and incomes, each fact once', () => {
    const whole = synthesised(zhejiang, { households: 2000, seed: 'olive', year });
    const names = whole.facts.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(['born', 'wage', 'place']));
    const block = new Block(whole.facts);
    whole.fill(block, 0);
    const alone = new Block(population.facts);
    population.fill(alone, 0);
    expect(block.column(people.born).slice(0, 500)).toEqual(
      alone.column(people.born).slice(0, 500),
    );
  });
});

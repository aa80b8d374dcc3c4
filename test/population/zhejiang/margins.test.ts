import { describe, expect, it } from 'vitest';
import { agesIn, yearsSinceCensus } from '../../../src/population/census/ageing.ts';
import { censusAges } from '../../../src/population/census/census-area.ts';
import { marginsIn as marginsOf } from '../../../src/population/census/margins.ts';
import { yearOf } from '../../../src/population/census/people.ts';
import { sumOf } from '../../../src/population/synthesis/solving.ts';
import {
  censusOf,
  parts,
  prefectureNames,
  province,
} from '../../../src/population/zhejiang/census.ts';
import { peopleOfZhejiang as people } from '../../../src/population/zhejiang/people.ts';

const { years } = people;
const known = Object.keys(years).map(Number);
const marginsIn = (year: number) => marginsOf(people, year);

describe('the census', () => {
  it('has eleven prefectures in fifteen parts that add up to the province', () => {
    expect(prefectureNames).toHaveLength(11);
    expect(parts).toHaveLength(15);
    expect(province.persons.all).toBe(64567588);
    expect(sumOf(parts.map(({ census }) => census.persons.all))).toBe(province.persons.all);
    expect(sumOf(parts.map(({ census }) => census.industry[2]!))).toBe(province.industry[2]);
  });

  it('has seven mountain parts: those of six prefectures, two of which are all mountain', () => {
    const mountain = parts.filter((part) => part.mountain);
    expect(mountain.map(({ place }) => place)).toEqual([
      ...['hangzhou', 'wenzhou', 'jinhua', 'quzhou', 'taizhou', 'lishui'],
    ]);
    const persons = sumOf(mountain.map(({ census }) => census.persons.all));
    // the table of the 26 mountain counties
    expect(persons).toBe(10169060);
  });

  it('is consistent in itself', () => {
    for (const name of prefectureNames) {
      const { persons, ages, generations, families } = censusOf(name);
      expect(sumOf(ages.male) + sumOf(ages.female)).toBe(persons.all);
      expect(sumOf(generations)).toBe(families.all);
    }
  });
});

describe('ages', () => {
  it('are those of the census in its year', () => {
    const ages = censusAges(province);
    expect(agesIn(people, 2020, ages, 1, 1e9)).toBe(ages);
    expect(yearsSinceCensus(2020)).toBe(0);
    expect(yearsSinceCensus(2021)).toBeCloseTo(1 + 1 / 6, 12);
  });

  it('move on by cohort: with nobody born, dying or moving, five years move each age to the next', () => {
    const men = Float64Array.from({ length: 18 }, (_, band) => (band === 6 ? 1000 : 0));
    const none = new Float64Array(18);
    const later = agesIn(people, 2025, [men, none], 0, 0);
    // those aged 30–34 are 35–39 after five years, and a thirtieth of them is beyond
    expect(later[0][7]! / (later[0][7]! + later[0][8]!)).toBeCloseTo(1 - 1 / 30, 1);
  });

  it('come to the published total of the year, older every year', () => {
    let before = 0;
    for (const year of known) {
      const margins = marginsIn(year);
      const all = margins.map(({ ages }) => sumOf(ages[0]) + sumOf(ages[1]));
      expect(sumOf(all) / years[year]!.persons).toBeCloseTo(1, 9);
      const old = margins.map(({ ages }) => sumOf(ages[0].slice(12)) + sumOf(ages[1].slice(12)));
      const share = sumOf(old) / sumOf(all);
      expect(share).toBeGreaterThan(before);
      before = share;
    }
  });

  it('come near the published ages of 2021', () => {
    const margins = marginsIn(2021);
    const from = (band: number) =>
      sumOf(margins.map(({ ages }) => sumOf(ages[0].slice(band)) + sumOf(ages[1].slice(band))));
    // Zhejiang Bureau of Statistics, population bulletin 2021: 19.1 % aged 60 and more, 14.2 % aged 65 and more
    expect(Math.abs(from(12) / from(0) - 0.191)).toBeLessThan(0.006);
    expect(Math.abs(from(13) / from(0) - 0.142)).toBeLessThan(0.006);
  });
});

describe('margins', () => {
  it('are the census’s in 2020', () => {
    const margins = marginsIn(2020);
    parts.forEach(({ census }, part) => {
      const own = margins[part]!;
      expect(own.urban).toBeCloseTo(census.persons.urban, 6);
      expect(own.families.all).toBeCloseTo(census.families.all, 6);
      expect(own.hukou.elsewhere).toBeCloseTo(census.hukou.elsewhere, 6);
    });
  });

  it('have the published urban share of the year', () => {
    for (const year of known) {
      const urban = sumOf(marginsIn(year).map((part) => part.urban));
      expect(urban / years[year]!.persons).toBeCloseTo(years[year]!.urban, 4);
    }
  });

  it('are refused for years without figures', () => {
    expect(() => yearOf(people, 2019)).toThrow(/2020 to 2026, not for 2019/);
    expect(() => marginsIn(2030)).toThrow(RangeError);
  });
});

import { describe, expect, it } from 'vitest';
import { economyOfChina } from '../../../src/population/china/economy.ts';
import type { Component } from '../../../src/population/incomes/growth.ts';
import {
  components,
  growthOf as growthIn,
  payGrowthTo,
} from '../../../src/population/incomes/growth.ts';
import { economyOfZhejiang as economy } from '../../../src/population/zhejiang/economy.ts';
import { provinceMeans } from '../../../src/population/zhejiang/incomes.ts';

const growthOf = (component: Component, where: 'urban' | 'rural', year: number) =>
  growthIn(economy, component, where, year);

const nation2021 = { wage: 19629, business: 5893, property: 3076, transfer: 6531 };
const sum = 35129;

describe('growth of incomes', () => {
  it('is 1 in the base year', () => {
    for (const component of components) {
      expect(growthOf(component, 'urban', 2021)).toBe(1);
      expect(growthOf(component, 'rural', 2021)).toBe(1);
    }
  });

  it.each(['urban', 'rural'] as const)(
    'adds up to the published growth in %s areas',
    (residence) => {
      // shares of 2021 moved by each component's growth give the growth of the whole
      const grown = components.reduce(
        (total, one: Component) => total + (nation2021[one] / sum) * growthOf(one, residence, 2025),
        0,
      );
      const means = provinceMeans.values;
      expect(grown).toBeCloseTo(means[2025]![residence] / means[2021]![residence], 6);
    },
  );

  it('was faster in the country than in town, and slowest for property', () => {
    expect(growthOf('wage', 'rural', 2025)).toBeGreaterThan(growthOf('wage', 'urban', 2025));
    expect(growthOf('property', 'urban', 2025)).toBeLessThan(growthOf('business', 'urban', 2025));
  });

  it('lies between its neighbours in years without components of their own', () => {
    const [before, between, after] = [2021, 2022, 2023].map((year) =>
      growthOf('wage', 'urban', year),
    );
    expect(between).toBeGreaterThan(before!);
    expect(between).toBeLessThan(after!);
  });

  it('refuses years of which nothing is known', () => {
    expect(() => growthOf('wage', 'urban', 2017)).toThrow(
      /Zhejiang are known for the years 2018 to 2026/,
    );
    expect(() => growthOf('wage', 'urban', 2027)).toThrow(RangeError);
  });

  it('of pay from the year before is between 0 and 12 %', () => {
    for (const year of [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]) {
      expect(payGrowthTo(economy, year)).toBeGreaterThan(1);
      expect(payGrowthTo(economy, year)).toBeLessThan(1.12);
    }
  });
});

describe('published means', () => {
  it('of 2025 follow from growth and ratio', () => {
    const { all, urban, rural } = provinceMeans.values[2025]!;
    expect(all).toBe(Math.round(67013 * 1.048));
    expect(urban / rural).toBeCloseTo(1.81, 2);
  });

  it('lie between town and country', () => {
    for (const { all, urban, rural } of Object.values(provinceMeans.values)) {
      const urbanShare = (all - rural) / (urban - rural);
      expect(urbanShare).toBeGreaterThan(0.64);
      expect(urbanShare).toBeLessThan(0.7);
    }
    for (const { all, urban, rural } of Object.values(economyOfChina.incomes.values)) {
      const urbanShare = (all - rural) / (urban - rural);
      expect(urbanShare).toBeGreaterThan(0.55);
      expect(urbanShare).toBeLessThan(0.6);
    }
  });
});

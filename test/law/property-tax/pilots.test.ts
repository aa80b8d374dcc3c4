import { describe, expect, it } from 'vitest';
import { household } from '../../../src/household.ts';

const couple = [{ id: 'a', spouse: 'b' }, { id: 'b' }];
const child = { id: 'c', born: '2015-01', mother: 'b' };
const outsiders = couple.map((person) => ({ ...person, hukou: 'elsewhere' }));

interface Home {
  readonly area: number;
  readonly [fact: string]: unknown;
}

/** The tax of a household in Shanghai, with the bound between the rates at 60,000 yuan a square metre. */
function inShanghai(year: number, persons: readonly object[], homes: readonly Home[]): number {
  const given = { 'shanghaiPropertyTax.threshold': 60000 };
  return household({ place: 'shanghai', year, persons, homes, given }).of('propertyTax');
}

/** A home bought at so many yuan per square metre. */
function bought(area: number, perSquareMetre: number, month: string, more: object = {}): Home {
  return { area, price: area * perSquareMetre, bought: month, ...more };
}

describe('Shanghai pilot', () => {
  const second = bought(100, 30000, '2023-05');

  it('taxes a second home above 60 m² a head: 60 m² × 30,000 × 0.7 × 0.4 %', () => {
    expect(inShanghai(2025, [...couple, child], [{ area: 140 }, second])).toBeCloseTo(5040, 9);
  });

  it('takes 0.6 % above the bound', () => {
    const dear = bought(100, 60001, '2023-05');
    const tax = inShanghai(2025, [...couple, child], [{ area: 140 }, dear]);
    expect(tax).toBeCloseTo(60 * 60001 * 0.7 * 0.006, 2);
  });

  it('leaves 57.5 m² a head free', () => {
    const four = [...couple, child, { id: 'd', born: '2018-01', father: 'a' }];
    expect(inShanghai(2025, four, [{ area: 120 }, bought(110, 50000, '2023-05')])).toBe(0);
  });

  it('counts the couple and their children at home, grown ones too, not parents', () => {
    const grown = { id: 'c', born: '2000-01', mother: 'b' };
    const homes = [{ area: 140 }, second];
    expect(inShanghai(2025, [...couple, grown], homes)).toBeCloseTo(60 * 30000 * 0.7 * 0.004, 9);
    const withParent = [
      { id: 'a', spouse: 'b', mother: 'c' },
      { id: 'b' },
      { id: 'c', born: '1950-01' },
    ];
    expect(inShanghai(2025, withParent, homes)).toBeCloseTo(100 * 30000 * 0.7 * 0.004, 9);
  });

  it('counts a minor child of the owner whose parents are not married', () => {
    const parents = [{ id: 'a', hukou: 'elsewhere' }, { id: 'b' }];
    const child = { id: 'c', born: '2015-01', mother: 'b', father: 'a', hukou: 'here' };
    expect(inShanghai(2025, [...parents, child], [bought(80, 50000, '2023-05')])).toBe(0);
  });

  it('leaves the first home of locals and homes bought before the pilot free', () => {
    expect(inShanghai(2025, couple, [bought(300, 30000, '2023-05')])).toBe(0);
    expect(inShanghai(2025, couple, [{ area: 200 }, bought(300, 30000, '2010-05')])).toBe(0);
  });

  it.each([
    ['an adult child’s only home, though the family owns others', 'childsOnlyHome', couple, 1, 0],
    ['the only home of a talent from elsewhere', 'talentsOnlyHome', outsiders, 0, 0],
    ['but not the second home of one', 'talentsOnlyHome', outsiders, 1, 100 * 30000 * 0.7 * 0.004],
  ])('leaves free %s', (_, relief, persons, others, tax) => {
    const homes = [...(others > 0 ? [{ area: 140 }] : []), { ...second, relief }];
    expect(inShanghai(2024, persons, homes)).toBeCloseTo(tax, 9);
    expect(inShanghai(2025, persons, homes)).toBeCloseTo(tax, 9);
  });

  it('orders homes by purchase, not by the list', () => {
    const homes = [second, bought(140, 9000, '2012-01')];
    expect(inShanghai(2025, [...couple, child], homes)).toBeCloseTo(5040, 9);
  });

  it('taxes every new home of outsiders without a permit of three years', () => {
    const home = bought(80, 50000, '2023-05');
    expect(inShanghai(2024, outsiders, [home])).toBeCloseTo(11200, 9);
    expect(inShanghai(2025, outsiders, [home])).toBeCloseTo(11200, 9);
  });

  it('treats permit holders of three years as locals since 2025', () => {
    const settled = outsiders.map((person) => ({ ...person, permitYears: 3 }));
    const homes = [bought(100, 50000, '2015-05'), bought(80, 50000, '2023-05')];
    expect(inShanghai(2024, settled, homes)).toBeCloseTo(80 * 50000 * 0.7 * 0.004, 9);
    expect(inShanghai(2025, settled, homes)).toBeCloseTo(60 * 50000 * 0.7 * 0.004, 9);
  });

  it('begins in the month after the purchase', () => {
    const late = { ...second, bought: '2025-09' };
    expect(inShanghai(2025, [...couple, child], [{ area: 140 }, late])).toBeCloseTo(1260, 9);
  });

  it('can be carried to another place by a reform', () => {
    const document = {
      place: 'hangzhou',
      year: 2025,
      persons: [...couple, child],
      homes: [{ area: 140 }, second],
      given: { 'shanghaiPropertyTax.threshold': 60000 },
    };
    expect(household(document).of('propertyTax')).toBe(0);
    const carried = { ...document, set: { 'shanghaiPropertyTax.applies': 1 } };
    expect(household(carried).of('propertyTax')).toBeCloseTo(5040, 9);
  });
});

function inChongqing(year: number, persons: readonly object[], homes: readonly Home[]): number {
  return household({ place: 'chongqing', year, persons, homes }).of('propertyTax');
}

describe('Chongqing pilot, average price 6,596', () => {
  it.each([
    ['2.12 times: 0.5 % on 60 m²', 14000, 4200],
    ['4.09 times: 1.2 %', 27000, 19440],
    ['3.03 times: 1 %', 20000, 12000],
    ['1.97 times: free', 13000, 0],
  ])('high-end home of 160 m², %s', (_, price, tax) => {
    const home = bought(160, price, '2013-05', { kind: 'highEnd' });
    expect(inChongqing(2014, couple, [home])).toBeCloseTo(tax, 9);
  });

  it('detached home owned before: 180 m² free', () => {
    const villa = { area: 300, price: 2400000, kind: 'detached' };
    expect(inChongqing(2014, couple, [villa])).toBeCloseTo(4800, 9);
  });

  it('leaves 180 m² of new homes free since 2025', () => {
    const home = bought(200, 14000, '2013-05', { kind: 'highEnd' });
    expect(inChongqing(2024, couple, [home])).toBeCloseTo(100 * 14000 * 0.005, 9);
    expect(inChongqing(2025, couple, [home])).toBeCloseTo(20 * 14000 * 0.005, 9);
  });

  it('grants the exempt area once, on the taxed home bought first', () => {
    const homes = [
      bought(160, 14000, '2013-05', { kind: 'highEnd' }),
      bought(200, 14000, '2012-05', { kind: 'highEnd' }),
    ];
    expect(inChongqing(2014, couple, homes)).toBeCloseTo((160 + 100) * 14000 * 0.005, 9);
  });

  it.each([
    [2014, 1, 0],
    [2014, 2, 400],
    [2018, 1, 350],
    [2018, 2, 750],
    [2023, 1, 0],
    [2024, 2, 400],
    [2025, 2, 0],
  ])('ordinary homes of outsiders in %i, %i of them: %i', (year, count, tax) => {
    const homes = [bought(70, 1000, '2012-05'), bought(80, 1000, '2013-05')].slice(0, count);
    expect(inChongqing(year, outsiders, homes)).toBeCloseTo(tax, 9);
  });

  it('leaves outsiders who work in the city free', () => {
    const working = outsiders.map((person) => ({ ...person, activity: 'employee' }));
    const homes = [bought(70, 1000, '2012-05'), bought(80, 1000, '2013-05')];
    expect(inChongqing(2014, working, homes)).toBe(0);
  });
});

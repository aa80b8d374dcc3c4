import { describe, expect, it } from 'vitest';
import { household } from '../../../src/household.ts';

function worker(facts: object, more: object = {}) {
  return household({
    place: 'hangzhou',
    year: 2025,
    persons: [{ id: 'a', born: '1990-05', activity: 'employee', ...facts }],
    ...more,
  });
}

describe('the minimum wage', () => {
  it('leaves a higher wage as it is', () => {
    expect(worker({ wage: '4000/month' }).of('wages', 'a')).toBe(48000);
  });

  it('raises a lower wage, month by month where it changes within the year', () => {
    // Hangzhou: 2,010 until July 2021, 2,280 from August on (浙江省 notice of 2021).
    const answer = worker({ wage: '1800/month' }, { year: 2021 });
    expect(answer.of('wages', 'a')).toBe(7 * 2010 + 5 * 2280);
  });

  it('counts the months worked only', () => {
    const answer = worker({ wage: 12000, monthsWorked: 6 });
    expect(answer.of('wages', 'a')).toBe(6 * 2490);
  });

  it('is lower in the lower tiers and in the counties around Hangzhou', () => {
    const paid = (place: string) =>
      household({
        place,
        year: 2026,
        persons: [{ id: 'a', born: '1990-05', activity: 'employee', wage: 12000 }],
      }).of('wages', 'a');
    expect(['hangzhou', 'jiaxing', 'tonglu', 'lishui'].map(paid)).toEqual(
      [2660, 2430, 2430, 2180].map((monthly) => 12 * monthly),
    );
  });

  it('raises nobody to whom no wage is offered, and no one but employees', () => {
    expect(worker({ wage: 0 }).of('wages', 'a')).toBe(0);
    expect(worker({ wage: 12000, activity: 'inactive' }).of('wages', 'a')).toBe(12000);
  });

  it('closes a part of the gap where employers comply in part', () => {
    const answer = worker({ wage: '2000/month' }, { set: { 'minimumWage.compliance': 0.5 } });
    expect(answer.of('wages', 'a')).toBe((12 * (2000 + 2490)) / 2);
  });

  it('can be raised by a reform', () => {
    const answer = worker({ wage: 12000 }, { set: { 'minimumWage.monthly': { raise: '10 %' } } });
    expect(answer.of('wages', 'a')).toBeCloseTo(12 * 2739, 6);
  });
});

describe('levers on pay', () => {
  const skilled = { wage: '10000/month', bonus: 20000, skill: 'skilled', sex: 'female' };

  it('are neutral until they are set', () => {
    const answer = worker(skilled);
    expect([answer.of('wages', 'a'), answer.of('bonuses', 'a')]).toEqual([120000, 20000]);
  });

  it('add up, on wage and bonus alike', () => {
    const answer = worker(skilled, {
      set: { 'wages.skilledRaise': 0.1, 'wages.womenRaise': 0.05, 'wages.publicRaise': 0.5 },
    });
    expect(answer.of('wages', 'a')).toBe(138000);
    expect(answer.of('bonuses', 'a')).toBe(23000);
  });

  it('reach only those they name', () => {
    const raised = (set: object, facts: object) =>
      worker({ wage: 100000, ...facts }, { set }).of('wages', 'a');
    expect(raised({ 'wages.skilledRaise': 0.1 }, { skill: 'professional' })).toBe(100000);
    expect(raised({ 'wages.professionalRaise': 0.1 }, { skill: 'professional' })).toBe(110000);
    expect(raised({ 'wages.graduateRaise': 0.1 }, { education: 'juniorCollege' })).toBe(110000);
    expect(raised({ 'wages.graduateRaise': 0.1 }, { education: 'upperSecondary' })).toBe(100000);
    expect(raised({ 'wages.publicRaise': 0.1 }, { category: 'public' })).toBe(110000);
    expect(raised({ 'wages.monopolyRaise': -0.1 }, { industry: 'finance' })).toBe(90000);
    expect(raised({ 'wages.migrantRaise': 0.1 }, { hukou: 'elsewhere' })).toBe(110000);
    expect(raised({ 'wages.migrantRaise': 0.1 }, { hukou: 'here' })).toBe(100000);
  });

  it('cap wage and bonus together', () => {
    const answer = worker(
      { wage: 900000, bonus: 300000 },
      { set: { 'wages.payCap': 600000, 'wages.raise': 0.2 } },
    );
    expect(answer.of('wages', 'a')).toBe(450000);
    expect(answer.of('bonuses', 'a')).toBe(150000);
  });

  it('leave pay below the cap alone', () => {
    const answer = worker({ wage: 300000 }, { set: { 'wages.payCap': 600000 } });
    expect(answer.of('wages', 'a')).toBe(300000);
  });
});

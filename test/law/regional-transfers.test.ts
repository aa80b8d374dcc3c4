import { describe, expect, it } from 'vitest';
import { household } from '../../src/household.ts';

function resident(facts: object, set: object, more: object = {}) {
  return household({ place: 'lishui', year: 2025, persons: [{ id: 'a', ...facts }], ...more, set });
}

describe('grants to places', () => {
  const set = {
    'regionalTransfers.perHead': { value: 200, places: ['lishui'] },
    'regionalTransfers.mountain': 500,
    'regionalTransfers.perNewcomer': 1000,
  };

  it('go to cities, to the mountain counties and to newcomers, in services', () => {
    const services = (facts: object, more = {}) =>
      resident(facts, set, more).of('regionalServices', 'a');
    expect(services({})).toBe(200);
    expect(services({}, { place: 'quzhou' })).toBe(0);
    expect(services({}, { mountain: true })).toBe(700);
    expect(services({ hukou: 'province' }, { mountain: true })).toBe(1700);
    expect(resident({}, set).of('regionalCash', 'a')).toBe(0);
  });

  it('may be paid out in part', () => {
    const answer = resident(
      {},
      { ...set, 'regionalTransfers.cashShare': 0.25 },
      { mountain: true },
    );
    expect(answer.of('regionalServices', 'a')).toBe(525);
    expect(answer.of('regionalCash', 'a')).toBe(175);
  });

  it('compensate the country people of the mountains in cash', () => {
    const ecological = { 'regionalTransfers.ecological': 300 };
    const cash = (more: object) => resident({}, ecological, more).of('regionalCash', 'a');
    expect(cash({ mountain: true, residence: 'rural' })).toBe(300);
    expect(cash({ mountain: true })).toBe(0);
    expect(cash({ residence: 'rural' })).toBe(0);
  });

  it('are given by places whose people have less services, never by the mountain counties', () => {
    const contribution = { 'regionalTransfers.contribution': { value: 150, places: ['hangzhou'] } };
    const given = (more: object) =>
      resident({}, contribution, more).of('regionalContribution', 'a');
    expect(given({ place: 'hangzhou' })).toBe(150);
    expect(given({ place: 'chunan', mountain: true })).toBe(0);
    expect(given({})).toBe(0);
  });
});

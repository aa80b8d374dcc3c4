import { describe, expect, it } from 'vitest';
import { explained, movementsOf } from '../../../src/outcome/household/explanation.ts';
import { movementLines } from '../../../src/report/sheet/movement-text.ts';
import { answer } from './written.ts';

/** An employee without contributions, so that the tax alone decides. */
function single(wage: number, more: object = {}) {
  const given = { specialDeductions: 0, ownContributions: 0 };
  return {
    place: 'hangzhou',
    year: 2025,
    persons: [{ id: 'a', born: '1985-01', wage, given }],
    ...more,
  };
}

function moves(document: object, of: string) {
  const { evaluation } = answer(document);
  const root = explained(evaluation, { of });
  return { root, movements: movementsOf(evaluation, root) };
}

describe('what moves the income tax', () => {
  it('is the wage at the rate of its bracket, from 96,000.01 to 204,000 yuan', () => {
    const [wage] = moves(single(150_000), 'comprehensiveTaxDue').movements;
    expect(wage).toMatchObject({
      fact: 'wage',
      person: 'a',
      value: 150_000,
      slope: 0.1,
      up: { last: 204_000, first: 204_000.01, parameters: [{ name: 'incomeTax.schedule' }] },
      down: { last: 96_000.01, first: 96_000, rule: 'comprehensiveTaxDue' },
    });
  });

  it('begins above 60,000 yuan', () => {
    const [wage] = moves(single(50_000), 'comprehensiveTaxDue').movements;
    expect(wage).toMatchObject({ slope: 0, up: { last: 60_000, first: 60_000.01 } });
  });

  it('reaches no further than ten times the fact', () => {
    const given = { specialDeductions: 0 };
    const of = (labourRemuneration: number) =>
      moves(
        { place: 'hangzhou', year: 2025, persons: [{ id: 'a', labourRemuneration, given }] },
        'comprehensiveTaxDue',
      ).movements.filter((one) => one.fact === 'labourRemuneration');
    // Labour counts at 80 %: 75,000 yuan of it are as much as is free.
    expect(of(7_000)).toMatchObject([{ slope: 0, up: null }]);
    expect(of(8_000)).toMatchObject([{ slope: 0, up: { last: 75_000, first: 75_000.01 } }]);
  });

  it('is a bonus up to where it is taxed apart at the next rate', () => {
    const document = single(1_200_000);
    const persons = document.persons.map((one) => ({ ...one, bonus: 30_000 }));
    const { movements } = moves({ ...document, persons }, 'bonusTax');
    expect(movements.find((one) => one.fact === 'bonus')).toMatchObject({
      slope: 0.03,
      up: { last: 36_000, first: 36_000.01 },
    });
  });
});

describe('what moves disposable income', () => {
  it('is a wage less contributions and the tax on what is left', () => {
    const document = {
      place: 'hangzhou',
      year: 2025,
      persons: [{ id: 'a', born: '1985-01', wage: '12000/month' }],
    };
    const { movements } = moves(document, 'disposable');
    const wage = movements.find((one) => one.fact === 'wage');
    // 10.5 % own contributions; 10 % tax on what they leave.
    expect(wage?.slope).toBeCloseTo((1 - 0.105) * 0.9, 9);
    expect(wage?.up?.last).toBeGreaterThan(144_000);
    expect(wage?.down?.first).toBeLessThan(144_000);
  });

  it('shows where a poor family leaves the allowance, in both languages', () => {
    const document = {
      place: 'hangzhou',
      year: 2025,
      supportReceived: 12_000,
      persons: [
        { id: 'a', born: '1988-05' },
        { id: 'c', born: '2016-09', mother: 'a' },
      ],
      given: { 'livingAllowance.standard': 1000, residentMedicalContribution: 0 },
    };
    const { root, movements } = moves(document, 'livingAllowance');
    const support = movements.find((one) => one.fact === 'supportReceived');
    expect(support?.slope).toBeCloseTo(-1 / 12, 9);
    expect(support?.up?.last).toBeCloseTo(24_000, 1);
    const lines = (language: 'en' | 'zh') =>
      movementLines(movements, root, { language, width: 200 }).join('\n');
    expect(lines('en')).toMatch(
      /support.* 12,000 yuan a year: −0.083333 yuan a month for each unit more/,
    );
    expect(lines('en')).toMatch(
      /↑ up to 23,999.99; from 24,000: minimum living allowance livingAllowance/,
    );
    expect(lines('zh')).toMatch(/每增一单位变动−0.083333 元\/月/);
    const still = movements.map((one) => ({ ...one, slope: 0, up: null, down: null }));
    const quiet = movementLines(still, root, { language: 'en', width: 2000 });
    expect(quiet).toHaveLength(3);
    expect(quiet.at(-1)).toMatch(/^ {2}Read too, .* changes the amount: /);
    expect(movementLines([], root, { language: 'en', width: 80 })).toEqual([]);
  });
});

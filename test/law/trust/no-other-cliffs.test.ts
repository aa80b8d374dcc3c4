// More wages never mean less disposable income, but at the cliffs that are listed.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cliffs, cliffsPage, fallOf, roundingOfYear } from '../../../src/catalogue/cliffs.ts';
import { Block } from '../../../src/engine/block.ts';
import type { HouseholdFacts } from '../../../src/engine/evaluate.ts';
import { inLaw } from '../../../src/engine/policy.ts';
import { IncomeLine } from '../../../src/engine/slopes/falls.ts';
import { documentLanguage } from '../../../src/household.ts';
import { china } from '../../../src/law/china.ts';
import { fillWithLots } from './households-by-lot.ts';

const facts = Object.values(china.facts);
const policy = inLaw(china);
const listed = new Set(cliffs.map((one) => one.rule));

/** Households by lot whose first member is an insured employee of working age all year. */
function employees(place: string, year: number, count: number): HouseholdFacts[] {
  const block = new Block(facts);
  const places = { [china.placeFact.name]: [place] };
  fillWithLots(block, `${place} ${year}`, count, year, { places });
  return Array.from({ length: count }, (_, h) => {
    const persons = Array.from({ length: block.sizeOf(h) }, (_, k) => `p${k + 1}`);
    const known = facts.map((fact): [string, number[]] => {
      const column = block.column(fact);
      const rows =
        fact.level === 'household'
          ? [block.householdIndex(h)]
          : persons.map((_, k) => block.personIndex(h, k));
      return [fact.name, rows.map((i) => column[i] ?? 0)];
    });
    return {
      year,
      lawYear: year,
      place,
      persons,
      facts: employed(new Map(known), year),
      given: new Map(),
    };
  });
}

function employed(known: Map<string, number[]>, year: number): Map<string, readonly number[]> {
  const activity = china.facts.activity?.type;
  const employee = activity?.is === 'kind' ? activity.kinds.indexOf('employee') : 0;
  const said = {
    activity: employee,
    monthsWorked: 12,
    insured: 1,
    pensionInPayment: 0,
    accountBalance: 0,
    born: (year - 35) * 12,
  };
  for (const [name, value] of Object.entries(said)) {
    const values = known.get(name);
    if (values !== undefined) values[0] = value;
  }
  return known;
}

/** Wages up to 400,000 yuan, and every few yuan between two of them. */
const wide = Array.from({ length: 640 }, (_, i) => i * 625);
const close = (from: number) => Array.from({ length: 400 }, (_, i) => from + 5 * i);

describe('more wages', () => {
  it.each([
    ['hangzhou', 2025],
    ['ningbo', 2022],
    ['lishui', 2019],
    ['elsewhere', 2026],
  ])(
    'never mean less in %s %i, but at the cliffs that are listed',
    (place, year) => {
      const found = employees(place, year, 8).flatMap((household, h) => {
        const line = new IncomeLine(policy, household, 'wage', 'disposable');
        expect(line.unknown).toBe(null);
        const falls = [wide, close(h * 15_000)].flatMap((some) => line.falls(some, roundingOfYear));
        return falls.filter((fall) => !fall.turned.some((rule) => listed.has(rule)));
      });
      expect(found).toEqual([]);
    },
    60_000,
  );
});

describe('every cliff of the list', () => {
  it.each(cliffs.filter((one) => one.example !== null))(
    'at $rule is met by its household, within a fen',
    (cliff) => {
      const fall = fallOf(cliff, documentLanguage());
      expect(fall?.turned).toContain(cliff.rule);
      expect(fall?.size).toBeGreaterThan(100);
      expect(Number(fall?.first) - Number(fall?.last)).toBeCloseTo(0.01, 6);
    },
  );

  it('stands in docs/cliffs.md', () => {
    const page = readFileSync(new URL('../../../docs/cliffs.md', import.meta.url), 'utf8');
    const plain = (text: string) => text.replace(/[\s\\-]+/g, '');
    expect(plain(page), 'run npm run documents').toBe(plain(cliffsPage(documentLanguage())));
  });
});

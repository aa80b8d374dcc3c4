// What must not compile: `npm run types` fails where one of the lines marked is no longer refused. What a reform that no
// compiler has seen could still bring is refused by the engine too.

import { describe, expect, it } from 'vitest';
import { scalar } from '../../src/engine/parameter.ts';
import { inLaw } from '../../src/engine/policy.ts';
import type { Quantity } from '../../src/engine/quantity.ts';
import {
  anyOver,
  at,
  countOver,
  household,
  monthsOf,
  person,
  perYear,
  sumOver,
  sumPointing,
  unit,
} from '../../src/engine/quantity.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { choice, helper, rule, version } from '../../src/engine/rule.ts';
import {
  barns,
  harvest,
  mate,
  mother,
  named,
  since,
  source,
  trade,
  wounded,
} from './kingdom/facts.ts';
import { pair } from './kingdom/people.ts';
import { graphOf, lawOf, problemsOf } from './laboratory.ts';

const spec = { name: 'it', label: named('it'), source } as const;
const mine = { ...spec, per: person, unit: 'yuan' } as const;
const ours = { ...spec, per: household, unit: 'yuan' } as const;
const ofPair = { ...spec, per: pair, unit: 'yuan' } as const;
const truth = { ...spec, per: person, unit: 'yes/no' } as const;
const rate = scalar({ unit: 'share', values: since(['2000-01-01', 0.5]) });

/** What the engine says of a rule. */
const said = (one: Rule) => problemsOf(() => graphOf(inLaw(lawOf([one])), { one }))[0] ?? 'nothing';

describe('a rule of the household', () => {
  it('reads no person, and no unit', () => {
    // @ts-expect-error a person's fact
    const person = rule({ ...ours, reads: { x: harvest }, formula: ({ x }) => x });
    expect(said(person)).toBe(
      'it: a rule per household reads x, which is per person: sum or count it',
    );
    // @ts-expect-error a unit's count
    const unit = rule({ ...ours, reads: { x: countOver(pair) }, formula: ({ x }) => x });
    expect(said(unit)).toBe(
      'it: a rule per household reads x, which is per unit:pair: sum or count it',
    );
    expect(said(rule({ ...ours, reads: { barns }, formula: ({ barns }) => barns }))).toBe(
      'nothing',
    );
  });

  it('in a version neither', () => {
    // @ts-expect-error a person's fact
    const dated = version(household, { reads: { x: harvest }, formula: ({ x }) => x });
    const right = rule({ ...ours, reads: { barns }, formula: ({ barns }) => barns });
    expect(said({ ...right, versions: [dated] })).toMatch('which is per person');
  });
});

describe('a rule of a unit', () => {
  it('reads itself and the household, no person and no other unit', () => {
    const crew = unit('crew', named('crew'), () => mother);
    // @ts-expect-error a person's fact
    const one = rule({ ...ofPair, reads: { x: harvest }, formula: ({ x }) => x });
    // @ts-expect-error another unit's count
    const other = rule({ ...ofPair, reads: { x: countOver(crew) }, formula: ({ x }) => x });
    expect([one, other].map(said)).toEqual([
      'it: a rule per unit:pair reads x, which is per person: sum or count it',
      'it: a rule per unit:pair reads x, which is per unit:crew: sum or count it',
    ]);
    const reads = { n: countOver(pair), barns };
    const right = rule({ ...ofPair, reads, formula: ({ n, barns }) => n + barns });
    expect(said(right)).toBe('nothing');
  });
});

describe('a formula', () => {
  it('gives what its unit says', () => {
    // @ts-expect-error a yes or no is no number of yuan
    rule({ ...mine, reads: { wounded }, formula: ({ wounded }) => wounded });
    // @ts-expect-error a number is no yes or no
    rule({ ...truth, reads: { harvest }, formula: ({ harvest }) => harvest });
    // @ts-expect-error a word is no number
    const word = rule({ ...mine, reads: { trade }, formula: ({ trade }) => trade });
    expect(said(word)).toBe('it: "trade" is a word: compare it with === or !==');
    // @ts-expect-error it gives nothing
    const nothing = rule({ ...mine, reads: { harvest }, formula: () => {} });
    expect(said(nothing)).toBe('it: a path through the formula returns nothing');
  });

  it('names only what its rule reads', () => {
    // @ts-expect-error misspelt
    const misspelt = rule({ ...mine, reads: { harvest }, formula: ({ harvets }) => harvets });
    expect(said(misspelt)).toBe('it: "harvets" is not read');
    // @ts-expect-error a parameter that is not declared
    const foreign = rule({ ...mine, reads: {}, parameters: { rate }, formula: (_, { r }) => r });
    expect(said(foreign)).toBe('it: "r" cannot be used as a value');
  });

  it('compares a word with words of its kinds', () => {
    // @ts-expect-error nobody is a baker
    const wrong = rule({ ...truth, reads: { trade }, formula: ({ trade }) => trade === 'baker' });
    expect(said(wrong)).toBe('it: "baker" is none of none, fisher, smith');
    const right = rule({ ...truth, reads: { trade }, formula: ({ trade }) => trade === 'smith' });
    expect(said(right)).toBe('nothing');
  });

  it('sees numbers as numbers and truths as truths', () => {
    // @ts-expect-error one cannot reckon with a yes or no
    rule({ ...mine, reads: { wounded }, formula: ({ wounded }) => wounded * 2 });
    // @ts-expect-error a number has no schedule
    rule({ ...mine, reads: {}, parameters: { rate }, formula: (_, { rate }) => rate.taxOn(5) });
    // @ts-expect-error helpers take numbers
    helper({ name: 'h', label: named('h'), source, formula: (x: boolean) => (x ? 1 : 0) });
    const right = rule({ ...mine, reads: { harvest }, formula: ({ harvest }) => harvest * 2 });
    expect(said(right)).toBe('nothing');
  });
});

describe('what is made of quantities', () => {
  it('sums amounts, counts statements, follows pointers', () => {
    const amounts: Quantity[] = [sumOver(household, harvest), sumPointing(mother, wounded)];
    const statements: Quantity[] = [countOver(pair, wounded), anyOver(pair, wounded)];
    expect([...amounts, ...statements].map(({ type }) => type.is)).toEqual([
      'number',
      'number',
      'number',
      'yes/no',
    ]);
    // @ts-expect-error a statement has no sum
    sumOver(household, wounded);
    // @ts-expect-error an amount cannot be counted
    countOver(household, harvest);
    // @ts-expect-error nor be true of anyone
    anyOver(household, harvest);
    // @ts-expect-error words cannot be added
    sumPointing(mother, trade);
    // @ts-expect-error the household points at nobody
    at(barns, harvest);
    // @ts-expect-error a statement has no yearly amount
    perYear(wounded);
    // @ts-expect-error an amount is not true in some months
    monthsOf(harvest);
  });

  it('keeps its level: a pair’s sum is no household’s', () => {
    // @ts-expect-error a person's value cannot be read per pair
    rule({ ...ofPair, reads: { x: at(mate, harvest) }, formula: ({ x }) => x });
    // @ts-expect-error a choice lessens an amount, not a statement
    choice({ ...spec, unit: person, options: { a: 1 }, least: () => wounded });
    expect(at(mate, harvest).level).toBe('person');
  });
});

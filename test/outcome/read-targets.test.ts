// The words of targets: what they may say, and every fault at once, with its place.

import { describe, expect, it } from 'vitest';
import { ProblemsError } from '../../src/engine/problem.ts';
import { china } from '../../src/law/china.ts';
import { readTargets } from '../../src/outcome/reweight/read-targets.ts';
import { ageIn, groupOf, ofFact, overlap, size } from '../../src/outcome/reweight/variables.ts';
import { readText } from '../../src/scenario/located.ts';

const language = {
  facts: china.facts,
  households: ['household', 'weight', 'place', 'residence', 'deposits', 'mountain', 'disposable'],
  persons: ['household', 'person', 'sex', 'born', 'wage', 'activity', 'score'],
};
const read = (text: string) => readTargets(readText(text, 'targets.yaml'), language);

function faultsOf(text: string): string[] {
  try {
    read(text);
  } catch (error) {
    if (error instanceof ProblemsError)
      return error.problems.map((one) => `${one.where} ${one.message} ${one.suggestion ?? ''}`);
  }
  return [];
}

describe('targets', () => {
  it('are counts, shares, totals and means', () => {
    const items = read(`
source: the census
year: 2020
tolerance: 0.1 %
targets:
  - persons: 6540万
  - persons: { urban: { 0-14: 1, 15+: 2 }, rural: { <3: 4 } }
    by: [residence, age]
  - households: { yes: 12.5 % }
    by: mountain
    tolerance: 2 %
  - { mean: disposable, per: person, is: 57541, where: { residence: urban } }
  - { total: score, is: 1.2亿, source: ours }
`);
    const shown = items.map(({ kind, of, cells, tolerance, source }) => {
      return { kind, of, names: cells.map((one) => [one.name, one.value]), tolerance, source };
    });
    const usual = { tolerance: 0.001, source: 'the census' };
    expect(shown).toEqual([
      { kind: 'count', of: 'person', names: [['persons', 65_400_000]], ...usual },
      {
        ...{ kind: 'count', of: 'person', ...usual },
        names: [
          ['persons urban 0-14', 1],
          ['persons urban 15+', 2],
          ['persons rural <3', 4],
        ],
      },
      {
        ...{ kind: 'share', of: 'household', tolerance: 0.02, source: 'the census' },
        names: [['households yes', 0.125]],
      },
      {
        ...{ kind: 'mean', of: 'person', ...usual },
        names: [['mean of disposable a person (residence urban)', 57_541]],
      },
      {
        ...{ kind: 'total', of: 'person', tolerance: 0.001, source: 'ours' },
        names: [['total of score', 120_000_000]],
      },
    ]);
  });

  it('tell every fault with its place and the nearest name', () => {
    const faults = faultsOf(`
targets:
  - persons: { mlae: 5, female: 6 }
    by: sex
  - households: { male: 1 }
    by: sex
  - persons: { 0-14: 1, 10-20: 2 }
    by: age
  - persons: { male: 5 %, female: 6 }
    by: sex
  - { total: wag, is: 5 }
  - { total: sex, is: 5 }
  - { mean: wage, is: much, per: household }
  - { persons: 1, households: 2 }
  - { persons: 1, is: 2, tolerence: 3 }
  - 7
`);
    const expected = [
      /^targets.yaml:3:16 sex has no "mlae"; expected one of male, female male$/,
      /^targets.yaml:6:9 sex is of each person, and this is about households/,
      /^targets.yaml:8:9 age is at the end of a year: say year at the top of the file/,
      /^targets.yaml:9:14 some numbers are shares, others are counts/,
      /^targets.yaml:11:14 found "wag"; expected .* wage$/,
      /^targets.yaml:12:14 sex is no amount: count by it instead/,
      /^targets.yaml:13:23 found "much"; expected a number such as/,
      /^targets.yaml:14:5 expected just one of households, persons, total, mean/,
      /^targets.yaml:15:23 persons does not go with "is"/,
      /^targets.yaml:15:26 a target has no "tolerence"; .* tolerance$/,
      /^targets.yaml:16:5 expected one of households, persons, total, mean, with its numbers/,
    ];
    for (const [i, pattern] of expected.entries()) expect(faults[i]).toMatch(pattern);
    expect(faults).toHaveLength(expected.length);
    const apart = faultsOf('year: 2020\ntargets: [{ persons: { 0-14: 1, 10-20: 2 }, by: age }]');
    expect(apart).toEqual([expect.stringContaining('0-14 and 10-20 overlap')]);
    expect(faultsOf('targets: []')).toEqual([expect.stringContaining('a list of targets')]);
    expect(faultsOf('year: now\ntolerance: 3\ntargets: [{ persons: 1 }]')).toHaveLength(2);
    const per =
      'targets: [{ mean: wage, is: 1, per: household }, { total: wage, is: 1, per: person }]';
    expect(faultsOf(per)).toHaveLength(2);
  });
});

describe('groups', () => {
  const age = ageIn(2020);
  const has = (text: string, value: number) => {
    const group = groupOf(age, text);
    return 'has' in group ? group.has(value) : group.expected;
  };

  it.each([
    ['15-59', [15, 59], [14, 60]],
    ['0..50', [0, 49.9], [50]],
    ['60+', [60, 99], [59]],
    ['<15', [14, -1], [15]],
    ['1,000-2,000', [1000, 2000], [999]],
    ['3', [3], [2, 4]],
  ])('%s', (text, inside, outside) => {
    expect(inside.filter((one) => has(text, one) !== true)).toEqual([]);
    expect(outside.filter((one) => has(text, one) !== false)).toEqual([]);
    expect(has(text, Number.NaN)).toBe(false);
  });

  it('are words where the variable has some, and refused elsewhere', () => {
    const mountain = ofFact(china.facts.mountain!);
    for (const word of ['yes', 'true', '1', '是']) {
      const group = groupOf(mountain, word);
      expect('has' in group && [0, 1].map(group.has)).toEqual([false, true]);
    }
    expect(groupOf(mountain, 'maybe')).toEqual({ expected: 'one of no, yes' });
    expect(has('old', 3)).toContain('numbers such as');
    expect(age.from(2000 * 12 + 11)).toBe(20);
    expect(age.from(2001 * 12)).toBe(19);
    expect(age.from(-1)).toBeNaN();
    expect(size.of).toBe('household');
  });

  it('overlap where a number is in both', () => {
    const both = (a: string, b: string) => {
      const [x, y] = [groupOf(age, a), groupOf(age, b)];
      return 'has' in x && 'has' in y && overlap(x, y);
    };
    expect(both('0-14', '15-59')).toBe(false);
    expect(both('0-15', '15-59')).toBe(true);
    expect(both('0..15', '15..59')).toBe(false);
    expect(both('<15', '3')).toBe(true);
    expect(both('60+', '59')).toBe(false);
    expect(both('60+', '60')).toBe(true);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { ProblemsError } from '../../src/engine/problem.ts';
import { china } from '../../src/law/china.ts';
import { gini } from '../../src/measures/gini.ts';
import { makeSample } from '../../src/measures/sample.ts';
import type { Dimension } from '../../src/outcome/by/dimensions.ts';
import { dimensionsAsked, dimensionsOf } from '../../src/outcome/by/dimensions.ts';
import { compare } from '../../src/outcome/compare.ts';
import { conceptRows } from '../../src/outcome/concept-rows.ts';
import { poverty, povertyTallies } from '../../src/outcome/poverty.ts';
import { conditionText, selectionText } from '../../src/outcome/selection.ts';
import {
  numberedComparisonTables,
  numberedRunTables,
  tablesBy,
} from '../../src/outcome/tables/asked.ts';
import { runCard } from '../../src/outcome/tables/run-card.ts';
import type { Table } from '../../src/report/table.ts';
import { readConditions } from '../../src/scenario/conditions.ts';
import type { Outcome, RunOptions } from '../../src/simulate.ts';
import { beside, numberOf, rowWith, runOf, textOf } from './tables/made.ts';

const asked = ['sex', 'age', 'householdType', 'residence', 'place', 'mountain', 'education'];
const dimensions = dimensionsAsked(asked, china);
const options: RunOptions = {
  kept: dimensions.flatMap(({ kept }) => kept),
  tallies: dimensions.flatMap(({ tallies }) => tallies(2021)),
};
const where = (...texts: string[]) => ({ where: readConditions(texts, china) });

let outcome: Outcome;
let tables: readonly Table[];
beforeAll(async () => {
  outcome = await runOf(1000, [], options);
  tables = await numberedRunTables(tablesBy(dimensions), outcome, beside);
});

const tableBy = (name: string) => tables.find(({ id }) => id === `by-${name}`)!;
const named = (name: string): Dimension => dimensions.find((one) => one.name === name)!;

describe('the headline by group', () => {
  it('is in the order asked, each once, and of everybody', () => {
    expect(tables.map(({ id }) => id)).toEqual(asked.map((name) => `by-${name}`));
    expect(dimensionsAsked(['sex,age', 'sex'], china).map(({ name }) => name)).toEqual([
      'sex',
      'age',
    ]);
    const { disposable } = outcome.measures;
    for (const table of tables) {
      const all = rowWith(table, 'group', 'all');
      expect(numberOf(all.mean) / disposable!.mean, table.id).toBeCloseTo(1, 12);
      expect(numberOf(all.gini) / Number(disposable!.gini), table.id).toBeCloseTo(1, 12);
      expect(numberOf(all.olive) / Number(disposable!.olive), table.id).toBeCloseTo(1, 12);
      expect(numberOf(all.belowAllowanceLine), table.id).toBeCloseTo(
        disposable!.belowAllowanceLine,
        12,
      );
      const { inside } = disposable!.bands.nbs.threePersons.persons;
      expect(numberOf(all.nbsBand), table.id).toBeCloseTo(inside, 12);
      expect(numberOf(all.persons)).toBeCloseTo(Number(outcome.totals.population[1]) / 1000, 3);
    }
  });

  it('adds up to everybody: persons, shares, means, O, and O within and between', () => {
    for (const table of tables) {
      const groups = table.rows.slice(0, -2);
      const [all, last] = table.rows.slice(-2);
      const sum = (of: (row: Table['rows'][number]) => number) =>
        groups.reduce((total, row) => total + of(row), 0);
      const share = (row: Table['rows'][number]) => numberOf(row.share);
      expect(groups.length, table.id).toBeGreaterThan(1);
      expect(sum((row) => numberOf(row.persons))).toBeCloseTo(numberOf(all?.persons), 3);
      expect(sum(share)).toBeCloseTo(1, 12);
      expect(sum((row) => share(row) * numberOf(row.mean))).toBeCloseTo(numberOf(all?.mean), 6);
      expect(sum((row) => share(row) * numberOf(row.olive))).toBeCloseTo(numberOf(all?.olive), 12);
      const within = sum((row) => share(row) * (1 - numberOf(row.ownOlive)));
      expect(1 - within - numberOf(last?.between)).toBeCloseTo(numberOf(all?.olive), 12);
    }
  });

  it('by a fact of persons is what a run of these persons alone gives', async () => {
    const women = await runOf(1000, [], where('sex=female'));
    const row = rowWith(tableBy('sex'), 'group', 'female');
    expect(women.measures.disposable!.mean / numberOf(row.mean)).toBeCloseTo(1, 12);
    expect(women.measures.disposable!.median).toBe(row.median);
    expect(Number(women.measures.disposable!.gini)).toBeCloseTo(numberOf(row.gini), 12);
    expect(women.measures.disposable!.belowAllowanceLine).toBeCloseTo(
      numberOf(row.belowAllowanceLine),
      12,
    );
    const persons = Number(women.included.population[1]) / 1000;
    expect(persons / numberOf(row.persons)).toBeCloseTo(1, 4);
  });

  it('by age counts completed years at the end of the year', async () => {
    const old = await runOf(1000, [], where('age>=60', 'age<75'));
    const row = rowWith(tableBy('age'), 'group', '60–74');
    expect(old.measures.disposable!.mean / numberOf(row.mean)).toBeCloseTo(1, 12);
    const born = await runOf(1000, [], where('born<=1961-12', 'born>1946-12'));
    expect(born.measures).toEqual(old.measures);
  });

  it('by kind of household puts each household into one', () => {
    const personsIn = named('householdType').persons(outcome.table);
    const size = outcome.table.column('size');
    const groups = named('householdType').groups.map((_, group) => group);
    for (let row = 0; row < outcome.table.length; row++) {
      const found = groups.map((group) => personsIn(row, group)).filter((one) => one > 0);
      expect(found).toEqual([size[row]]);
    }
    expect(
      numberOf(rowWith(tableBy('householdType'), 'group', 'one person below 60').persons),
    ).toBeGreaterThan(0);
  });

  it('of a comparison has baseline, reform and change, the groups unmoved', async () => {
    const reform = await runOf(1000, ['livingAllowance.standard=+50%'], options);
    const [bySex] = await numberedComparisonTables(
      tablesBy([named('sex')]),
      compare(outcome, reform),
      'reform',
      beside,
    );
    expect(bySex?.id).toBe('by-sex.reform');
    const row = rowWith(bySex!, 'group', 'female');
    expect(numberOf(row.meanChange)).toBeGreaterThan(0);
    expect(numberOf(row.meanReform) - numberOf(row.mean)).toBe(row.meanChange);
    expect([row.personsChange, row.shareChange]).toEqual([0, 0]);
  });

  it('refuses what nobody can be divided by, with the nearest', () => {
    const refused = (...names: string[]) => {
      try {
        dimensionsAsked(names, china);
        return [];
      } catch (error) {
        return (error as ProblemsError).problems.map(({ where, suggestion }) => [
          where,
          suggestion,
        ]);
      }
    };
    expect(refused('residense', 'wage', 'spouse', '__proto__', 'constructor', '')).toEqual([
      ['--by residense', 'residence'],
      ['--by wage', undefined],
      ['--by spouse', undefined],
      ['--by __proto__', undefined],
      ['--by constructor', undefined],
      ['--by ', undefined],
    ]);
    const numbers = dimensionsOf(china).filter(({ groups }) => groups.length < 2);
    expect(numbers).toEqual([]);
  });

  it('has a Chinese word for every group', () => {
    for (const { groups, label } of dimensionsOf(china))
      for (const { zh } of [label, ...groups]) expect(zh).toMatch(/[一-鿿]/);
  });
});

describe('persons selected', () => {
  it('count in part of their households, and both parts are the whole', async () => {
    const [men, women] = [
      await runOf(1000, [], where('sex=male')),
      await runOf(1000, [], where('sex=female')),
    ];
    const persons = (one: Outcome) => conceptRows(one.table, 'disposable').personWeight;
    const total = (of: Float64Array) => of.reduce((sum, one) => sum + one, 0);
    expect(total(persons(men)) + total(persons(women))).toBeCloseTo(total(persons(outcome)), 0);
    const allowance = (one: Outcome) =>
      Number(one.instruments.find(({ flow }) => flow === 'livingAllowance')!.fen);
    expect((allowance(men) + allowance(women)) / allowance(outcome)).toBeCloseTo(1, 3);
    expect(allowance(men)).toBeGreaterThan(0);
    expect(men.ledger).toEqual(outcome.ledger);
    expect(women.table.column('included').some((one) => one === 0)).toBe(true);
  });

  it('may be of households selected as well, and by group', async () => {
    const rural = ['sex=female', 'residence=rural'];
    const both = await runOf(1000, [], { ...options, ...where(...rural) });
    const [byAge] = await numberedRunTables(tablesBy([named('age')]), both, beside);
    const all = rowWith(byAge!, 'group', 'all');
    expect(numberOf(all.mean) / both.measures.disposable!.mean).toBeCloseTo(1, 12);
    const shares = byAge!.rows.slice(0, -2).reduce((sum, { share }) => sum + numberOf(share), 0);
    expect(shares).toBeCloseTo(1, 12);
    expect(textOf(byAge!.title)).toContain('persons with sex=female and residence=rural');
    expect(byAge!.title.zh).toContain('仅限sex=female且residence=rural的人口');
    const card = runCard(both, beside.card);
    expect(textOf(rowWith(card, 'item', 'measures of persons where').value ?? null)).toBe(
      'sex=female and residence=rural',
    );
    const { incomePerHead, personWeight } = conceptRows(both.table, 'disposable');
    expect(gini(makeSample(incomePerHead, personWeight))).toBe(both.measures.disposable!.gini);
  });

  it('are alone in the groups of poverty', async () => {
    const women = await runOf(1000, [], { tallies: povertyTallies(2021), ...where('sex=female') });
    const [all, men, own] = ['all', 'men', 'women'].map(
      (key) =>
        poverty(women).find(({ line, group }) => line.key === 'median60' && group.key === key)!,
    );
    expect(men?.persons).toBeCloseTo(0, 3);
    expect(own?.persons).toBeCloseTo(all!.persons, 3);
    expect(own?.fgt).toEqual(all?.fgt);
    expect(all?.fgt?.[0]).toBeGreaterThan(0);
  });

  it('are told as they were written', () => {
    const texts = [
      'age>=60',
      'born<1960-01',
      'sex=female',
      'residence=rural',
      'deposits>5',
      'mountain=yes',
    ];
    const conditions = readConditions(texts, china);
    expect(conditions.map(conditionText)).toEqual(texts);
    expect(selectionText(conditions.slice(3, 4)).en).toBe('households with residence=rural');
    expect(() => readConditions(['age>=old'], china)).toThrow(/expected whole years from 0 to 150/);
    expect(() => readConditions(['age>=151'], china)).toThrow(/expected whole years/);
    expect(() => readConditions(['age>=-1'], china)).toThrow(/expected whole years/);
  });
});

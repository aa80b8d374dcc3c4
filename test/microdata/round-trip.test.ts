// A synthesised population written as tables, imported, and read as a run reads it: the same people.

import { describe, expect, it } from 'vitest';
import { Block, householdsPerBlock } from '../../src/engine/block.ts';
import { synthesised } from '../../src/population/synthesised.ts';
import { zhejiang } from '../../src/population/zhejiang.ts';
import { imported, peopleOf } from './tables.ts';
import { csvOf, writtenTables } from './written.ts';

const byName = 'year: 2021\nhouseholds: { file: h }\npersons: { file: p }';

describe('a population written as tables and imported', async () => {
  const made = synthesised(zhejiang, { households: 1500, seed: 'round trip', year: 2021 });
  const tables = writtenTables(made);
  const survey = await imported({
    mapping: byName,
    households: csvOf(tables.households),
    persons: csvOf(tables.persons),
  });
  const read = peopleOf(survey);

  it('has the same households, in the same blocks', () => {
    expect([read.households, read.blocks]).toEqual([1500, 2]);
    expect(read.header.area).toBe('zhejiang');
    expect(survey.imputations).toEqual([]);
    expect(survey.unused).toEqual([]);
  });

  it('has the same facts and weights to the last bit', () => {
    const { facts } = made;
    const [before, after] = [new Block(facts), new Block(facts)];
    for (const index of [1, 0]) {
      made.fill(before, index);
      const weights = made.weights(before, index);
      read.fill(after, index);
      const found = read.weights(after, index);
      const count = Math.min(householdsPerBlock, 1500 - index * householdsPerBlock);
      expect([...found.census]).toEqual([...weights.census].slice(0, count));
      expect([...found.survey]).toEqual([...weights.survey].slice(0, count));
      // Of members alone: what stands in the padding is nobody's.
      const columnOf = (block: Block, at: number) => {
        const fact = facts[at];
        if (fact === undefined) return [];
        const column = block.column(fact);
        return Array.from({ length: block.count }, (_, position) => {
          if (fact.level === 'household') return [column[block.householdIndex(position)]];
          const members = Array.from({ length: block.sizeOf(position) }, (_member, k) => k);
          return members.map((k) => column[block.personIndex(position, k)]);
        });
      };
      const different = facts.filter(
        (_, at) => JSON.stringify(columnOf(before, at)) !== JSON.stringify(columnOf(after, at)),
      );
      expect(different.map((fact) => fact.name)).toEqual([]);
    }
  });

  it('keeps whole numbers small, and what is the same for all once', () => {
    const { columns } = read.header;
    const stored = columns.filter((one) => one.value === undefined);
    expect(stored.length).toBeLessThan(columns.length);
    expect(columns.find((one) => one.fact === 'sex')?.as).toBe('u8');
    expect(columns.find((one) => one.fact === 'born')?.as).toBe('i16');
    expect(columns.find((one) => one.fact === 'allowanceTakeUp')?.as).toBe('f64');
  });
});

describe('the padding of a block', () => {
  it('lives where the others do, of whose places alone the law is asked', async () => {
    const survey = await imported({
      mapping: byName,
      households: 'household,weight,place,residence\n1,1,lishui,rural\n2,1,elsewhere,urban',
      persons: 'household,person,born,sex\n1,1,1980-01,male\n2,1,1980-01,male\n2,2,1990-01,male',
    });
    const read = peopleOf(survey);
    const block = new Block(read.facts);
    read.fill(block, 0);
    const [place] = read.facts.filter((fact) => fact.name === 'place');
    if (place?.type.is !== 'kind') throw new Error('everybody lives somewhere');
    const { kinds } = place.type;
    const places = [...block.column(place).subarray(0, block.householdLength)];
    expect(places.map((one) => kinds[one])).toEqual(['lishui', 'lishui', 'elsewhere', 'elsewhere']);
  });
});

import { describe, expect, it } from 'vitest';
import { Block } from '../../../src/engine/block.ts';
import { rootKey } from '../../../src/engine/random.ts';
import { residence } from '../../../src/population/facts/household.ts';
import {
  education,
  hukou,
  hukouKind,
  schooling,
  sex,
} from '../../../src/population/facts/people.ts';
import { activity, category, industry } from '../../../src/population/facts/work.ts';
import { householdRoom } from '../../../src/population/incomes/cast.ts';
import * as codes from '../../../src/population/incomes/codes.ts';
import { Frame, inTurn } from '../../../src/population/incomes/frame.ts';
import { kindCount } from '../../../src/population/incomes/kinds.ts';
import { structureOf } from '../../../src/population/synthesised.ts';
import { zhejiang } from '../../../src/population/zhejiang.ts';

/** A frame whose block holds people without incomes. */
function begun(): Frame {
  const structure = structureOf(zhejiang, { households: 1024, seed: 'olive', year: 2021 });
  const block = new Block(structure.facts);
  structure.fill(block, 0);
  const frame = new Frame(2021, zhejiang.economy.cells, rootKey('olive'));
  frame.begin(block);
  return frame;
}

const parts = [
  [activity, codes.activityIn],
  [industry, codes.industryIn],
  [education, codes.educationIn],
  [category, codes.categoryIn],
  [hukou, codes.hukouIn],
  [hukouKind, codes.hukouKindIn],
  [sex, codes.sexIn],
  [schooling, codes.schoolingIn],
] as const;

describe('what is packed of a person', () => {
  const frame = begun();
  codes.codesStep()(frame);
  const { block, cast } = frame;

  it.each(parts)('holds $name', (fact, part) => {
    const column = block.column(fact);
    const people = cast.persons;
    expect(Array.from(frame.codes.subarray(0, people), part)).toEqual([
      ...column.subarray(0, people),
    ]);
    // a kind that nobody is in would not be told apart from another
    expect(new Set(column.subarray(0, people)).size).toBe(kindCount(fact));
  });

  it('holds the household, where it lives, and activity and industry together', () => {
    expect(householdRoom).toBeLessThanOrEqual(2048);
    const where = block.column(residence);
    for (let at = 0; at < cast.persons; at++) {
      const code = frame.codes[at]!;
      expect(codes.householdIn(code)).toBe(cast.householdOf[at]);
      expect(codes.residenceIn(code)).toBe(where[cast.householdOf[at]!]);
      expect(codes.workIn(code)).toBe(codes.activityIn(code) * 32 + codes.industryIn(code));
    }
  });

  it('is looked up in tables as long as a part can be large', () => {
    expect([...codes.tableByBits(2, [5, 7, 9])]).toEqual([5, 7, 9, 0]);
    expect(() => codes.tableByBits(1, [1, 2, 3])).toThrow(RangeError);
  });
});

it('goes over a block in the order of its passes, with what they share', () => {
  const seen: string[] = [];
  const frame = begun();
  const note = (name: string) => (one: Frame, room: string) => {
    expect(one).toBe(frame);
    seen.push(name + room);
  };
  inTurn('!', note('first'), note('second'))(frame);
  expect(seen).toEqual(['first!', 'second!']);
});

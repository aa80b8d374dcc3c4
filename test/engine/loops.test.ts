// Loops: what their language means, that JavaScript and WebAssembly come to the same, and what is refused.

import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Block, factsOnly } from '../../src/engine/block.ts';
import { amount } from '../../src/engine/fact.ts';
import { LoopError } from '../../src/engine/loops/error.ts';
import { type Known, Loops, type Seen } from '../../src/engine/loops/loops.ts';
import { LoopMemory } from '../../src/engine/loops/memory.ts';
import { household, person } from '../../src/engine/quantity.ts';

const unit = 'yuan/year';
const rent = amount({ name: 'rent', label: { en: 'rent', zh: '租金' }, of: household, unit });
const wage = amount({ name: 'wage', label: { en: 'wage', zh: '工资' }, of: person, unit });
const facts = [rent, wage];

/** Two households of two members in a block whose columns WebAssembly reaches, or does not. */
function blockIn(reached: boolean): Block {
  const elsewhere = (length: number) => new Float64Array(length);
  const room = reached ? factsOnly : { ...factsOnly, allocate: elsewhere };
  const block = new Block(facts, room);
  block.begin([2, 2], 2);
  return block;
}

type Arrays = Readonly<Record<'wholes' | 'out', Int32Array<ArrayBuffer>>> & {
  readonly numbers: Float64Array<ArrayBuffer>;
};

/** What a loop returns and leaves in its arrays, by both readings. */
function both<const K extends Known>(
  more: K,
  run: (given: { readonly count: number }, seen: Arrays & Seen<K>) => number | undefined,
  wholes: readonly number[] = [],
  numbers: readonly number[] = [],
) {
  return [true, false].map((reached) => {
    const memory = new LoopMemory(4096);
    const arrays = {
      wholes: memory.copy(Int32Array.from(wholes)),
      numbers: memory.copy(Float64Array.from(numbers)),
      out: memory.take(Int32Array, 8),
    };
    const loops = new Loops(memory);
    const loop = loops.add(['count'], { ...arrays, ...more } as never, run as never);
    const block = blockIn(reached);
    const returned = loop(block, { count: Math.max(wholes.length, numbers.length) });
    const columns = facts.map((fact) => [...block.column(fact).subarray(0, 4)]);
    return { returned, out: [...arrays.out], numbers: [...arrays.numbers], columns };
  }) as [Result, Result];
}

interface Result {
  returned: number;
  out: number[];
  numbers: number[];
  columns: number[][];
}

function same([compiled, called]: [Result, Result]): Result {
  expect(compiled).toEqual(called);
  return compiled;
}

const twice = (x: number): number => 2 * x;
const pick = (table: Int32Array, at: number): number => {
  const next = at + 1;
  return twice(table[next]!) + table[at]!;
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a loop', () => {
  it('counts whom it lists, without an else or with one', () => {
    const { returned, out } = same(
      both(
        {},
        ({ count }, { wholes, out }) => {
          let listed = 0;
          for (let i = 0; i < count; i++) {
            if (wholes[i]! >= 0 && wholes[i]! !== 7) {
              out[listed] = i;
              listed += 1;
            } else if (wholes[i]! < -9 || wholes[i] === 7) out[7] = wholes[i]!;
          }
          return listed;
        },
        [3, -1, 7, 0, -10],
      ),
    );
    expect(returned).toBe(2);
    expect(out).toEqual([0, 3, 0, 0, 0, 0, 0, -10]);
  });

  it('writes columns of households and of persons', () => {
    const { columns } = same(
      both({ rent, wage, share: 0.25 }, (_given, { rent, wage, share }) => {
        for (let at = 0; at < 4; at++) wage[at] = (at + 1) * share;
        rent[1] = wage[3]! - wage[0]! / 2;
      }),
    );
    expect(columns).toEqual([
      [0, 0.875, 0, 0],
      [0.25, 0.5, 0.75, 1],
    ]);
  });

  it('searches, and jumps over nothing that it was not asked for', () => {
    const { returned } = same(
      both(
        {},
        ({ count }, { wholes }) => {
          let at = 0;
          while (at < count && wholes[at]! < 5) at++;
          const before = at > 0 ? wholes[at - 1]! : -100_000_000;
          return before * 100 + at;
        },
        [1, 2, 4, 9],
      ),
    );
    expect(returned).toBe(403);
  });

  it('writes helpers out, which take arrays and call others', () => {
    const { out } = same(
      both(
        { pick, twice },
        ({ count }, { wholes, out, pick, twice }) => {
          for (let i = 0; i + 1 < count; i++) out[i] = pick(wholes, i) + twice(i);
        },
        [5, 6, 7],
      ),
    );
    expect(out.slice(0, 3)).toEqual([17, 22, 0]);
  });

  it('comes to the same over whole numbers, by every operator', () => {
    const small = fc.integer({ min: -30_000, max: 30_000 });
    fc.assert(
      fc.property(fc.array(small, { minLength: 3, maxLength: 3 }), (wholes) => {
        same(
          both(
            {},
            (_given, { wholes, out }) => {
              const a = wholes[0]!;
              const b = wholes[1]!;
              const c = wholes[2]!;
              out[0] = a * b + c - (b - a);
              out[1] = (a & b) | (c ^ ~a);
              out[2] = (a << 3) + (b >> 2) + (c >>> 31);
              out[3] = Math.imul(a, 0x35fbe861) >> 1;
              out[4] = Math.max(a, b, c) - Math.min(a, b) * Number(a <= b);
              out[5] = a > b ? b : -c;
              out[6] = Number(!(a === b)) + Math.floor(a);
              return Math.round(c);
            },
            wholes,
          ),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('comes to the same over numbers, to the bit', () => {
    const any = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(any, any, (one, other) => {
        same(
          both(
            { half: 2 ** 30 },
            (_given, { numbers, out, half }) => {
              const a = numbers[0]!;
              const b = numbers[1]!;
              numbers[2] = a / b + (a - b) * 0.3;
              numbers[3] = Math.max(a, b) - Math.min(a, 0.1);
              numbers[4] = Math.sqrt(Math.abs(a)) * -b;
              numbers[5] = Math.round(a) + Math.floor(b);
              numbers[6] = (3 + half) / (2 * half);
              numbers[7] = a < b ? a : 1;
              out[0] = Number(a >= b) + Number(a === b) + Number(a !== b);
              out[1] = Math.floor(a) | 0;
              out[2] = a;
            },
            [],
            [one, other, 0, 0, 0, 0, 0, 0],
          ),
        );
      }),
      { numRuns: 100 },
    );
    const halves = [
      0, -0, 0.5, -0.5, -0.3, 1.5, 2.5, -2.5, 0.499_999_999_999_999_94, 4_503_599_627_370_495.5,
    ];
    const { numbers } = same(
      both(
        {},
        ({ count }, { numbers }) => {
          for (let i = 0; i < count; i++) numbers[i] = Math.round(numbers[i]!);
        },
        [],
        halves,
      ),
    );
    expect(numbers).toEqual(halves.map((half) => Math.round(half)));
  });

  it('works out constants beforehand, as JavaScript does', () => {
    const { numbers } = same(
      both(
        { three: 3, tenth: 0.1 },
        (_given, { numbers, three, tenth }) => {
          numbers[0] = (7 & three) | (4 ^ 1);
          numbers[1] = ((1 << three) >> 1) + (-8 >>> 28);
          numbers[2] = (6 / 4) * three - 2 ** 5;
          numbers[3] = -three + tenth * 3;
          numbers[4] = Math.max(three, tenth) + Math.min(1, 2);
          numbers[5] = -0;
        },
        [],
        [0, 0, 0, 0, 0, 1],
      ),
    );
    expect(numbers).toEqual([7, 19, -27.5, -3 + 0.1 * 3, 4, -0]);
  });

  it('reads and writes arrays of every kind, constants added to an index or not', () => {
    const memory = new LoopMemory(1024);
    const bytes = memory.copy(Uint8Array.of(250, 2, 3));
    const signs = memory.copy(Int8Array.of(-3, 4, 5));
    const shorts = memory.copy(Uint16Array.of(65_000, 8, 9));
    const arrays = { bytes, signs, shorts };
    const loop = new Loops(memory).add(['at'], arrays, ({ at }, its) => {
      its.bytes[at + 1] = its.bytes[at]! + its.signs[at]!;
      its.signs[at + 1] = its.signs[at]! - 1;
      its.shorts[at + 2] = its.shorts[at - 0]! + its.signs[at + 2]!;
      const back = its.signs[0]!;
      its.bytes[back + 5] = 77;
    });
    const expected = [
      [250, 247, 77],
      [-3, -4, 5],
      [65_000, 8, 65_005],
    ];
    loop(blockIn(true), { at: 0 });
    expect([[...bytes], [...signs], [...shorts]]).toEqual(expected);
    loop(blockIn(false), { at: 0 });
    expect([[...bytes], [...signs], [...shorts]]).toEqual(expected);
  });

  it('turns from one block to another, and back', () => {
    const loops = new Loops(new LoopMemory(64));
    const loop = loops.add(['to'], { rent }, ({ to }, { rent }) => {
      rent[0] = to;
    });
    const blocks = [blockIn(true), blockIn(false), blockIn(true)];
    [0, 1, 2, 0].forEach((which, i) => {
      loop(blocks[which]!, { to: 10 + i });
    });
    expect(blocks.map((block) => block.column(rent)[0])).toEqual([13, 11, 12]);
    expect(() => loops.add([], {}, () => 1)).toThrow('before any of them runs');
  });

  it.each([
    ['no WebAssembly', undefined],
    ['one memory only', { Memory: WebAssembly.Memory, CompileError: Error, Module: refuses }],
  ])('runs as it stands where there is %s', (_, instead) => {
    vi.stubGlobal('WebAssembly', instead);
    const [result] = both({ rent }, (_given, { rent }) => {
      rent[0] = 5;
      return 3;
    });
    expect(result.returned).toBe(3);
    expect(result.columns[0]![0]).toBe(5);
  });
});

function refuses(): void {
  throw new Error('at most one memory is supported');
}

const outer = 3;

describe('a loop is refused', () => {
  const text = (run: (given: never, seen: never) => number | undefined) => () => {
    both({ rent, twice } as never, run as never);
  };

  it.each<[string, () => void]>([
    ['"outer" is neither given nor known', text(() => outer)],
    ['"nobody" is not known', text((_given, { nobody }: Record<string, number>) => nobody)],
    ['"nobody" is not given', text(({ nobody }: Record<string, number>) => nobody)],
    [
      'TryStatement is not for loops',
      text(() => {
        try {
          return 1;
        } finally {
        }
      }),
    ],
    [
      'a variable that begins whole stays whole',
      text(() => {
        let a = 1;
        a = 0.5;
        return a;
      }),
    ],
    [
      'a is no helper',
      text(() => {
        const a = 1;
        return (a as never as () => number)();
      }),
    ],
    [
      'a loop takes records apart',
      text((given: { count: number }) => {
        given.count = 1;
        return 1;
      }),
    ],
    [
      'only what `let` declares changes',
      text(({ count }: { count: number }) => {
        count += 1;
        return count;
      }),
    ],
    ['>>> shifts by a constant', text(({ count }: { count: number }) => 1 >>> count)],
    ['& is for whole numbers', text(({ count }: { count: number }) => 0.5 & count)],
    ['% is not for loops', text(({ count }: { count: number }) => count % 2)],
    ['Math.cos is not for loops', text(({ count }: { count: number }) => Math.cos(count))],
    [
      'a helper takes 1',
      text((_given, { twice }: { twice: (...of: number[]) => number }) => twice()),
    ],
    [
      'BreakStatement is not for loops',
      text(({ count }: { count: number }) => {
        while (count > 0) break;
        return 0;
      }),
    ],
    ['ArrayExpression is not for loops', text(() => [1] as never)],
    [
      'elements are set, not changed',
      text((_given, { out }: Arrays) => {
        out[0]! += 1;
        return 0;
      }),
    ],
    ['typeof is not for loops', text(() => typeof 1 as never)],
    ['?? is not for loops', text(({ count }: { count: number }) => count ?? 1)],
    ['twice is no number', text((_given, { twice }: { twice: number }) => twice)],
    [
      'MemberExpression has no elements',
      text((_given, { rent }: { rent: number }) => rent.toFixed as never),
    ],
    ['text is no number', text(() => 'text' as never as number)],
  ])('because %s', (message, run) => {
    expect(run).toThrow(LoopError);
    expect(run).toThrow(message);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '../../../src/report/olive/spread.ts';

describe('labels beside one another', () => {
  it('stay where they want if they can', () => {
    expect(
      spread([
        { wanted: 40, height: 10 },
        { wanted: 10, height: 10 },
      ]),
    ).toEqual([40, 10]);
    expect(spread([])).toEqual([]);
  });

  it('share the way where they collide', () => {
    expect(
      spread([
        { wanted: 20, height: 10 },
        { wanted: 20, height: 10 },
      ]),
    ).toEqual([15, 25]);
    expect(
      spread([
        { wanted: 20, height: 10 },
        { wanted: 24, height: 10 },
        { wanted: 31, height: 10 },
      ]),
    ).toEqual([15, 25, 35]);
  });

  it('never overlap and keep their order', () => {
    const label = fc.record({
      wanted: fc.integer({ min: 0, max: 300 }),
      height: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(label), (labels) => {
        const middles = spread(labels);
        const order = labels.map((_, place) => place);
        order.sort((a, b) => labels[a]!.wanted - labels[b]!.wanted || a - b);
        return order.every((place, rank) => {
          const before = order[rank - 1];
          if (before === undefined) return true;
          const room = (labels[before]!.height + labels[place]!.height) / 2;
          return middles[place]! - middles[before]! >= room - 1e-9;
        });
      }),
    );
  });
});

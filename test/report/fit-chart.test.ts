import { describe, expect, it } from 'vitest';
import { type FitDot, fitChart } from '../../src/report/fit-chart.ts';

const dot = (distance: number, kind: FitDot['kind'] = 'free'): FitDot => ({
  name: `one at ${distance}`,
  distance,
  kind,
});
const words = { title: 'T < 1', subtitle: 'S', source: 'made here', language: 'en' } as const;
const centres = (svg: string) =>
  [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);

describe('the chart of the fit', () => {
  it('has a dot for each target, and one of each kind in its key', () => {
    const svg = fitChart(
      [{ name: 'A', met: 1, judged: 2, dots: [dot(0), dot(2), dot(-9)] }],
      words,
    );
    expect(centres(svg)).toHaveLength(6);
    expect(svg).toContain('1 of 2');
    expect(svg).toContain('T &lt; 1');
    expect(svg).toContain('<title>one at -9: -9</title>');
  });

  it('sets zero in the middle, what is farther than the scale at its edge and counted', () => {
    const dots = [dot(0), dot(4), dot(-4), dot(7), dot(12)];
    const svg = fitChart([{ name: 'A', met: 1, judged: 5, dots }], words);
    const places = centres(svg)
      .slice(0, 5)
      .map(([x]) => x!);
    expect(places[1]! - places[0]!).toBeGreaterThan(0);
    const [low, middle, ...high] = places;
    expect(new Set(high).size).toBe(1);
    expect((low! + high[0]!) / 2).toBeCloseTo(middle!, 2);
    expect(svg).toContain('› 2');
    expect(svg).not.toContain('‹');
  });

  it('lets no dot cover another', () => {
    const dots = Array.from({ length: 40 }, (_, i) => dot(0.01 * i, 'calibrated'));
    const found = centres(fitChart([{ name: 'A', met: 40, judged: 40, dots }], words)).slice(0, 40);
    for (const [i, [x, y]] of found.entries()) {
      for (const [other, level] of found.slice(i + 1)) {
        expect(Math.hypot(x! - other!, y! - level!)).toBeGreaterThan(6.7);
      }
    }
  });

  it('speaks Chinese, and says nothing of how many are met where none is judged', () => {
    const strips = [{ name: '财富', met: 0, judged: 0, dots: [dot(1, 'shown')] }];
    const svg = fitChart(strips, { ...words, language: 'zh' });
    expect(svg).toContain('容差之内');
    expect(svg).toContain('lang="zh');
    expect(svg).not.toContain('0/0');
  });
});

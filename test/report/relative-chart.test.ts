import { describe, expect, it } from 'vitest';
import { relativeChart, scaleOf } from '../../src/report/relative-chart.ts';

const words = {
  title: 'Who stands where: a < b',
  subtitle: 'subtitle',
  finding: 'finding',
  source: 'source',
  language: 'en',
} as const;
const even = [1, 1, 1, 1];

describe('the scale of the relative distribution', () => {
  it.each([
    [[1, 1.004, 1, 0.996], { least: 0.99, most: 1.01 }],
    [[0.7, 1.1, 1.1, 1.1], { least: 0.5, most: 1.5 }],
    [[0, 2, 1, 1], { least: 0, most: 2 }],
    [[0, 0, 0, 4], { least: 0, most: 4 }],
  ])('of %j is %j: even about 1 while it can be', (overall, scale) => {
    const found = scaleOf({ overall, location: even, shape: even });
    expect(found.least).toBeCloseTo(scale.least, 12);
    expect(found.most).toBeCloseTo(scale.most, 12);
  });

  it('is of the densities alone, whatever else is beside them', () => {
    const more = { overall: even, location: even, shape: even, limits: [20_000], shift: 300 };
    expect(scaleOf(more).most).toBeCloseTo(1.01, 12);
  });
});

describe('the picture of a relative distribution', () => {
  const svg = relativeChart({ overall: [0.5, 1.5, 1, 1], location: even, shape: even }, words);

  it('has a bar for each bin of each panel, up for more and down for fewer, with its number', () => {
    const bars = [...svg.matchAll(/<rect [^>]*><title>([^<]*)<\/title>/g)].map(([, text]) => text);
    expect(bars).toHaveLength(12);
    expect(bars.slice(0, 2)).toEqual(['0–25 %: 0.5', '25–50 %: 1.5']);
    expect(svg).toContain('a &lt; b');
    expect(svg).not.toMatch(/NaN|undefined/);
    // Both are as far from 1: one upward from the line, one downward.
    const heights = [...svg.matchAll(/height="([\d.]+)" fill="#(?:2f6ca8|e0a45c)"><title/g)];
    expect(heights[0]?.[1]).toBe(heights[1]?.[1]);
  });

  it('speaks Chinese', () => {
    const chinese = relativeChart(
      { overall: even, location: even, shape: even },
      { ...words, language: 'zh' },
    );
    expect(chinese).toContain('lang="zh');
    expect(chinese).toContain('形状效应');
  });
});

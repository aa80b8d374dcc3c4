import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { palette } from '../../src/report/olive/palette.ts';
import { oliveCaption, oliveChart } from '../../src/report/olive-chart.ts';
import { type MeasuredOlives, measureOlives } from '../../src/report/olive-shape.ts';
import { beforePolicy, changed, extremes, lifted, townAndCountry } from './distributions.ts';
import {
  attribute,
  content,
  elements,
  pathArea,
  rectangleArea,
  textExtent,
  texts,
  withoutText,
} from './svg-reading.ts';

const compared = measureOlives([
  { concept: 'primary', scenario: beforePolicy, baseline: beforePolicy },
  { concept: 'disposable', scenario: lifted, baseline: townAndCountry },
  {
    concept: 'afterGiving',
    scenario: changed(lifted, (income) => (income > 150_000 ? 0.97 * income : income)),
    baseline: townAndCountry,
  },
]);
const alone: MeasuredOlives = {
  ...compared,
  panels: compared.panels.map((panel) => ({ ...panel, baseline: null })),
};
const english = {
  language: 'en',
  title: 'A floor lifts the lower end',
  subtitle: 'Synthetic population, 2021',
  source: 'Source: test.',
} as const;
const chinese = {
  language: 'zh',
  title: '兜底线托起低收入端',
  subtitle: '合成人口，2021 年',
  source: '来源：测试。',
} as const;

/** One chart per extreme, in a panel of its own beside an ordinary one. */
const extremeCharts = Object.entries(extremes).map(
  ([name, scenario]) =>
    [
      name,
      measureOlives([
        { concept: 'primary', scenario },
        { concept: 'disposable', scenario: townAndCountry, baseline: scenario },
      ]),
    ] as const,
);

describe('the drawn areas', () => {
  it.each([400, 1200])('are O, at a width of %i', (width) => {
    const svg = oliveChart(compared, english, { width });
    const areas = (layer: string): number[] =>
      svg
        .split('<g class="panel')
        .slice(1)
        .map((panel) => {
          const paths = elements(panel, 'path', layer).map((path) => pathArea(path));
          const lips = elements(panel, 'rect', layer).map((rect) => rectangleArea(rect));
          return [...paths, ...lips].reduce((sum, each) => sum + each, 0);
        });
    const outlines = areas('outline');
    for (const [place, flesh] of areas('flesh').entries()) {
      const ratio = flesh / outlines[place]!;
      expect(Math.abs(ratio - compared.panels[place]!.shape.index!.olive)).toBeLessThan(1e-3);
    }
    // The same area is everybody in every panel: one scale for all.
    for (const outline of outlines) expect(outline / outlines[0]!).toBeCloseTo(1, 3);
  });
});

describe('the document', () => {
  it('is the same bytes for the same people', () => {
    const again = measureOlives([
      { concept: 'primary', scenario: beforePolicy },
      { concept: 'disposable', scenario: lifted },
    ]);
    const first = measureOlives([
      { concept: 'primary', scenario: beforePolicy },
      { concept: 'disposable', scenario: lifted },
    ]);
    expect(oliveChart(first, english)).toBe(oliveChart(again, english));
  });

  it('has a role, a language, a title and a description with every number', () => {
    const svg = oliveChart(compared, chinese, { idPrefix: 'second' });
    expect(svg).toMatch(/^<svg [^>]*role="img"/);
    expect(svg).toContain('lang="zh-Hans"');
    expect(svg).toContain('aria-labelledby="second-title second-description"');
    expect(svg).toContain(`<title id="second-title">${chinese.title}</title>`);
    const [description] = elements(svg, 'desc');
    expect(content(description ?? '')).toBe(oliveCaption(compared, 'zh'));
    expect(svg.match(/="olive-|#olive-/)).toBeNull();
  });

  it('escapes what it is given', () => {
    const title = `Tax & <script>alert("x")</script> 'now'\u0000`;
    const svg = oliveChart(alone, { ...english, title, source: 'a < b & c' });
    expect(svg).toContain(
      'Tax &amp; &lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &#39;now&#39;</title>',
    );
    expect(svg).toContain('a &lt; b &amp; c');
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('\u0000');
  });

  it.each([
    ['en', english, ['Primary', 'disposable income', 'pyramid*', 'mean', 'middle']],
    ['zh', chinese, ['初次分配', '再分配', '三次分配', '可支配收入', '金字塔型*', '中等']],
  ] as const)('speaks %s', (_, words, expected) => {
    const said = texts(oliveChart(alone, words, { width: 1200 }));
    for (const word of expected) expect(said.some((text) => text.includes(word))).toBe(true);
  });

  it('prints O from the records, both ends and the band', () => {
    const { index, band } = compared.panels[1]!.shape;
    const said = texts(oliveChart(alone, english));
    expect(said).toContain(`O ${index!.olive.toFixed(3)}`);
    expect(said).toContain(`lower end ${index!.low.toFixed(3)}`);
    expect(said).toContain(`upper end ${index!.high.toFixed(3)}`);
    expect(said).toContain(`middle ${(100 * band.inside).toFixed(1)}%`);
  });

  it('draws the baseline, its key and the change only where there is one', () => {
    const withBaseline = oliveChart(compared, english);
    const without = oliveChart(alone, english);
    expect(elements(withBaseline, 'g', 'baseline')).toHaveLength(3);
    expect(elements(without, 'g', 'baseline')).toHaveLength(0);
    expect(texts(withBaseline)).toContain('baseline');
    expect(texts(without)).not.toContain('baseline');
    const [{ shape, baseline }] = compared.panels.slice(1) as [(typeof compared.panels)[number]];
    const change = shape.index!.olive - baseline!.index!.olive;
    expect(change).toBeGreaterThan(0.0005);
    expect(texts(withBaseline)).toContain(`+${change.toFixed(3)}`);
  });

  it('explains steps only where there are some', () => {
    const plain = measureOlives([{ concept: 'disposable', scenario: townAndCountry }]);
    expect(texts(oliveChart(alone, english))).toContain('step: many on one income');
    expect(texts(oliveChart(plain, english))).not.toContain('step: many on one income');
  });

  it('prints who is off the scale', () => {
    const olives = measureOlives([{ concept: 'primary', scenario: extremes['beyond both ends']! }]);
    const { below, above } = olives.panels[0]!.shape;
    const said = texts(oliveChart(olives, english));
    expect(said).toContain(`${(100 * below.share).toFixed(1)}%`);
    expect(said).toContain(`${(100 * above.share).toFixed(1)}%`);
    expect(said).toContain('< 2k');
    expect(said).toContain('> 800k');
    expect(oliveCaption(olives, 'en')).toContain('5.0% of people below zero');
  });

  it('uses no font list a renderer stops reading, and no number with three decimals', () => {
    const svg = oliveChart(compared, english);
    expect(svg.match(/font-family="[^"]*, /)).toBeNull();
    expect(withoutText(svg).match(/[0-9]\.[0-9]{3,}/)).toBeNull();
  });
});

describe('extremes', () => {
  it.each(extremeCharts)('%s: every coordinate is a number', (_, olives) => {
    for (const words of [english, chinese]) {
      const svg = oliveChart(olives, words);
      expect(svg.match(/NaN|Infinity|undefined|null|"-0"|[ ,ML]-0[ ,LMZ"]/)).toBeNull();
    }
  });

  it('says that nobody has income instead of an index', () => {
    const [, olives] = extremeCharts.find(([name]) => name === 'all zero')!;
    const said = texts(oliveChart(olives, english));
    expect(said).toContain('O –');
    expect(said).toContain('none*');
    expect(said).toContain('100.0%');
  });

  it('keeps everything inside its panel, however narrow the distribution', () => {
    const [, olives] = extremeCharts.find(([name]) => name === 'all equal')!;
    const svg = oliveChart(olives, english);
    for (const path of elements(svg, 'path', 'outline')) {
      const across = [...attribute(path, 'd').matchAll(/(-?[\d.]+),/g)].map(([, x]) => Number(x));
      expect(Math.min(...across)).toBeGreaterThan(0);
      expect(Math.max(...across)).toBeLessThan(400);
    }
  });

  it('refuses what is too narrow to read', () => {
    expect(() => oliveChart(alone, english, { width: 200 })).toThrow(/360/);
    expect(() => oliveChart(alone, english, { width: Number.NaN })).toThrow(RangeError);
  });
});

describe('legibility', () => {
  const charts = [['compared', compared] as const, ['alone', alone] as const, ...extremeCharts];
  it.each(charts)('%s: text of 8.6 units or more, none outside, at 400 and 1200', (_, olives) => {
    for (const words of [english, chinese]) {
      for (const width of [400, 1200]) {
        for (const text of elements(oliveChart(olives, words, { width }), 'text')) {
          expect(Number(attribute(text, 'font-size'))).toBeGreaterThanOrEqual(8.6);
          const { from, to } = textExtent(text);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(width);
        }
      }
    }
  });

  it('has text of 4.5 : 1 on paper and lines of 3 : 1, and nothing red or green', () => {
    for (const name of [
      'ink',
      'quiet',
      'band',
      'mean',
      'median',
      'outlineStroke',
      'flesh',
    ] as const) {
      expect(contrast(palette[name], palette.paper)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(palette.band, palette.strip)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.ghost, palette.outlineFill)).toBeGreaterThanOrEqual(3);
    expect(contrast(palette.flesh, palette.outlineFill)).toBeGreaterThanOrEqual(3);
  });

  it('is an image to a renderer', () => {
    const image = new Resvg(oliveChart(compared, chinese), {
      fitTo: { mode: 'width', value: 400 },
    }).render();
    expect(image.width).toBe(400);
    expect(new Set(image.pixels).size).toBeGreaterThan(50);
  });
});

/** Relative luminance and contrast as in the Web Content Accessibility Guidelines 2.2. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { china } from '../../../src/law/china.ts';
import { kindText, kindWithWord } from '../../../src/report/sheet/kind-words.ts';
import { originText, parameterValueText } from '../../../src/report/sheet/parameter-text.ts';
import { reasonText, sumText } from '../../../src/report/sheet/sum-text.ts';
import {
  percentText,
  plainNumber,
  unitName,
  unitText,
  valueText,
} from '../../../src/report/sheet/value-text.ts';

const number = { is: 'number' } as const;
const label = { en: 'floor', zh: '下限' };

describe('a value', () => {
  it('is written in the manner of its unit', () => {
    const text = (value: number, unit: string) =>
      valueText(value, { type: number, unit }, 'en', ['a', 'b']);
    expect(text(12_345.678, 'yuan/year')).toBe('12,345.68');
    expect(text(-46.5, 'yuan/month')).toBe('−46.5');
    expect(text(0.105, 'share')).toBe('10.5 %');
    expect(text(2025 * 12 + 3, 'month number')).toBe('2025-04');
    expect(text(-1, 'month number')).toBe('–');
    expect(text(1, 'member')).toBe('b');
    expect(text(-1, 'member')).toBe('nobody');
    expect(text(Number.NaN, 'yuan')).toBe('–');
    expect(text(138.41666, 'months')).toBe('138.4167');
  });

  it('is a word for kinds, statements and options', () => {
    const kind = { type: { is: 'kind', kinds: ['urban', 'rural'] }, unit: 'kind' } as const;
    expect(valueText(1, kind, 'en')).toBe('rural');
    expect(valueText(1, kind, 'zh')).toBe('农村');
    const statement = { type: { is: 'yes/no' }, unit: 'yes/no' } as const;
    expect([0, 1].map((value) => valueText(value, statement, 'zh'))).toEqual(['否', '是']);
    const option = { type: number, unit: 'option', optionNames: { '0.5': 'half' } };
    expect(valueText(0.5, option, 'en')).toBe('half');
    expect(valueText(0.25, option, 'en')).toBe('0.25');
  });

  it('has no idle noughts, and never nothing where there is something', () => {
    expect(plainNumber(100, 2)).toBe('100');
    expect(plainNumber(100, 0)).toBe('100');
    expect(plainNumber(0.00001, 4)).toBe('0.00001');
    expect(percentText(0.014)).toBe('1.4 %');
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1e9, noNaN: true }), (value) => {
        const back = Number(plainNumber(value, 4).replaceAll(',', ''));
        expect(back).toBeGreaterThan(0);
        expect(Math.abs(back - value)).toBeLessThanOrEqual(5e-5 + value * 0.51);
      }),
    );
  });

  it('has its unit in words, one of a thing in the singular', () => {
    expect(unitText('yuan/month per person', 'zh')).toBe('元/人·月');
    expect(unitText('persons', 'en', 1)).toBe('person');
    expect(unitText('yes/no', 'en')).toBe('');
    expect(unitText('barns', 'en')).toBe('barns');
    expect(unitText('years of age', 'zh')).toBe('岁');
    expect([unitName('rate', 'zh'), unitName('yuan', 'zh')]).toEqual(['税率', '元']);
  });
});

describe('a value of the law', () => {
  it('is a number with its unit, the rows of a schedule, or the beginning of a table', () => {
    const rows = [
      [36_000, 0.03, 0],
      [144_000, 0.1, 2520],
      [null, 0.45, 181_920],
    ] as const;
    expect(parameterValueText(2, 'homes', 'scalar', 'en')).toBe('2 homes');
    expect(parameterValueText(rows, 'rate', 'brackets', 'en')).toBe(
      '≤ 36,000: 3 %; ≤ 144,000: 10 % − 2,520; above: 45 % − 181,920',
    );
    expect(parameterValueText([[null, 0.2, 0]], 'rate', 'brackets', 'en')).toBe('20 %');
    const table = Array.from({ length: 9 }, (_, i) => [i, i * 10] as const);
    expect(parameterValueText(table, 'months', 'table', 'en')).toBe(
      '0: 0; 1: 10; 2: 20; 3: 30; 4: 40; 5: 50; …',
    );
  });

  it('says since when, by which act, how sure and how it came to hold', () => {
    const used = {
      key: 'floor',
      name: 'base.floor',
      label,
      unit: 'yuan/month',
      shape: 'scalar',
      value: 1,
      group: null,
      isIdle: false,
      from: '2025-01-01',
      source: 'act, art. 1',
      confidence: 'L',
      how: 'carried forward',
      note: 'a note',
    } as const;
    expect(originText(used, 'en')).toBe(
      'since 2025-01-01; act, art. 1; confidence L; carried forward from the last known year; a note',
    );
    const reform = {
      ...used,
      from: '0001-01-01',
      source: 'reform.yaml:3:5',
      how: 'reform',
      note: '',
    } as const;
    expect(originText(reform, 'zh')).toBe('reform.yaml:3:5；可信度 L；改革设定');
    const lever = { ...reform, source: '', how: 'lever' } as const;
    expect(originText(lever, 'en')).toBe('a lever, never enacted, at its neutral value');
    expect(originText({ ...used, group: 'worker', note: '' }, 'en')).toMatch(/^for worker; since/);
  });
});

describe('words', () => {
  const terms = {
    share: { label: { en: 'rate', zh: '费率' }, type: number, unit: 'share', optionNames: null },
    born: {
      label: { en: 'born', zh: '出生' },
      type: number,
      unit: 'month number',
      optionNames: null,
    },
    land: {
      label: { en: 'land', zh: '土地' },
      type: { is: 'kind', kinds: ['none', 'urban', 'homestead'] },
      unit: 'kind',
      optionNames: null,
    },
    ok: {
      label: { en: 'passes', zh: '符合' },
      type: { is: 'yes/no' },
      unit: 'yes/no',
      optionNames: null,
    },
  } as const;
  const reader = { language: 'en', persons: [] } as const;
  const sign = (text: string) => ({ is: 'sign', text }) as const;
  const value = (key: string, number: number) => ({ is: 'value', key, value: number }) as const;
  const literal = (number: number, like: string | null = null) =>
    ({ is: 'literal', value: number, like }) as const;

  it('become a sum', () => {
    const words = [
      { is: 'least' },
      literal(4986),
      sign(' × '),
      value('share', 0.08),
      { is: 'comma' },
      literal(1),
      { is: 'close' },
      { is: 'nought' },
    ] as const;
    expect(sumText(words, terms, reader)).toBe('min(4,986 × 8 %, 1) → 0');
  });

  it('become a reason with names', () => {
    const reason = (...words: Parameters<typeof reasonText>[0]) => reasonText(words, terms, reader);
    expect(reason(value('ok', 0))).toBe('passes: no');
    expect(reason(value('share', 0.1), sign(' > '), literal(0))).toBe('rate 10 % > 0');
    expect(reason(value('land', 1), sign(' = '), literal(1, 'land'))).toBe('land: urban');
    expect(reason(value('land', 1), sign(' ≠ '), literal(2, 'land'))).toBe(
      'land: urban, not homestead',
    );
    expect(reason(value('born', 24_240), sign(' ≥ '), literal(0, 'born'))).toBe('born: known');
    const chinese = reasonText([value('ok', 1)], terms, { ...reader, language: 'zh' });
    expect(chinese).toBe('符合：是');
  });
});

describe('kinds in Chinese', () => {
  it('have a word each, of every fact and every choice', () => {
    const facts = Object.values(china.facts).filter((fact) => fact !== china.placeFact);
    const kinds = facts.flatMap(({ type }) => (type.is === 'kind' ? type.kinds : []));
    const options = ['first', 'half', 'second', 'merged', 'apart'];
    const without = [...kinds, ...options].filter((one) => kindText(one, 'zh') === one);
    expect(without).toEqual([]);
    expect(kindText('__proto__', 'zh')).toBe('__proto__');
    expect(kindWithWord('homestead', 'zh')).toBe('homestead（宅基地）');
  });
});

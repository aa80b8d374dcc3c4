import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compactNumber,
  exactYuan,
  formatNumber,
  type NumberFormat,
  roundNumber,
  yuanOfFen,
} from '../../src/report/numbers.ts';

const formats: readonly NumberFormat[] = [
  'yuan',
  'yuanPerHead',
  'yuanTotal',
  'share',
  'points',
  'ratio',
  'count',
  'index',
];

describe('formatNumber', () => {
  const cases: readonly (readonly [number, NumberFormat, string, string])[] = [
    [35_128, 'yuan', '35,128 yuan', '35,128 元'],
    [35_128.4, 'yuanPerHead', '35,128 yuan per head', '35,128 元/人'],
    [9_600, 'yuanTotal', '9,600 yuan', '9,600 元'],
    [123_456, 'yuanTotal', '123,456 yuan', '12.3 万元'],
    [1_234_567, 'yuanTotal', '1.23m yuan', '123 万元'],
    [1_234_567_890, 'yuanTotal', '1.23bn yuan', '12.3 亿元'],
    [123_456_789_012, 'yuanTotal', '123bn yuan', '1,235 亿元'],
    [52_345_678_901_234, 'yuanTotal', '52.3tn yuan', '52.3 万亿元'],
    [-8_400_000_000, 'yuanTotal', '-8.40bn yuan', '-84.0 亿元'],
    [99_999_999, 'yuanTotal', '100m yuan', '1.00 亿元'],
    [999_999.7, 'yuanTotal', '1.00m yuan', '100 万元'],
    [0.4519, 'share', '45.2%', '45.2%'],
    [0.0123, 'points', '+1.2 pp', '+1.2 个百分点'],
    [-0.0123, 'points', '-1.2 pp', '-1.2 个百分点'],
    [1.938, 'ratio', '1.94', '1.94'],
    [4_321, 'count', '4,321', '4,321'],
    [64_683_000, 'count', '64.7m', '6,468 万'],
    [1_412_600_000, 'count', '1.41bn', '14.1 亿'],
    [0.58849, 'index', '0.588', '0.588'],
  ];
  it.each(cases)('%d as %s', (value, format, english, chinese) => {
    expect(formatNumber(value, format, 'en')).toBe(english);
    expect(formatNumber(value, format, 'zh')).toBe(chinese);
  });

  it('keeps to the unit of the heading where it is bare', () => {
    expect(formatNumber(123_456_789_012, 'yuanTotal', 'en', { unit: false })).toBe('123.46');
    expect(formatNumber(123_456_789_012, 'yuanTotal', 'zh', { unit: false })).toBe('1,234.57');
    expect(formatNumber(64_683_000, 'count', 'zh', { unit: false })).toBe('64,683,000');
    expect(formatNumber(0.5, 'share', 'zh', { unit: false, digits: 2 })).toBe('50.00');
  });

  it('signs changes, and nothing that rounds to zero', () => {
    expect(formatNumber(0.012, 'index', 'en', { signed: true })).toBe('+0.012');
    expect(formatNumber(-0.0004, 'index', 'en', { signed: true })).toBe('0.000');
    expect(formatNumber(0.0004, 'points', 'zh')).toBe('0.0 个百分点');
    expect(formatNumber(-0.4, 'yuan', 'zh')).toBe('0 元');
    expect(formatNumber(-0, 'yuanTotal', 'en')).toBe('0 yuan');
  });

  it('never prints minus zero, nor words for what is no number', () => {
    const anything = fc.oneof(
      fc.double(),
      fc.double({ min: -1, max: 1 }),
      fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -0),
    );
    fc.assert(
      fc.property(
        anything,
        fc.constantFrom(...formats),
        fc.constantFrom('en', 'zh'),
        fc.boolean(),
        (value, format, language, unit) => {
          const text = formatNumber(value, format, language, { unit });
          return !/NaN|Infinity/.test(text) && !/^[+-]0(\.0+)?(?![\d.])/.test(text);
        },
      ),
    );
  });
});

describe('short numbers', () => {
  it('have three significant digits from ten thousand', () => {
    const short = (value: number) => [compactNumber(value, 'en'), compactNumber(value, 'zh')];
    expect(short(8_400)).toEqual(['8,400', '8,400']);
    expect(short(9_999.6)).toEqual(['10.0k', '1.00万']);
    expect(short(35_128)).toEqual(['35.1k', '3.51万']);
    expect(short(2_400_000)).toEqual(['2.40m', '240万']);
    expect(short(-37_000)).toEqual(['-37.0k', '-3.70万']);
  });

  it('are without idle zeros where they are round', () => {
    const round = (value: number) => [roundNumber(value, 'en'), roundNumber(value, 'zh')];
    expect(round(2_000)).toEqual(['2k', '2千']);
    expect(round(100_000)).toEqual(['100k', '10万']);
    expect(round(2_500_000)).toEqual(['2.5m', '250万']);
    expect(round(1_200_000_000)).toEqual(['1.2bn', '12亿']);
    expect(round(0)).toEqual(['0', '0']);
    expect(round(500)).toEqual(['500', '500']);
  });
});

describe('fen', () => {
  it('become exact yuan', () => {
    expect(exactYuan(-12_345n)).toBe('-123.45');
    expect(exactYuan('5')).toBe('0.05');
    expect(exactYuan('-5')).toBe('-0.05');
    expect(exactYuan(0n)).toBe('0.00');
    expect(exactYuan('123456789012345678901')).toBe('1234567890123456789.01');
    expect(yuanOfFen('123456789')).toBe(1_234_567.89);
  });

  it('are whole numbers', () => {
    expect(() => exactYuan('12.5')).toThrow(/"12.5"/);
    expect(() => exactYuan('')).toThrow(RangeError);
    expect(() => yuanOfFen('1e3')).toThrow(RangeError);
  });
});

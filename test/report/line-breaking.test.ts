import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseWords, wrapped } from '../../src/report/line-breaking.ts';
import { textWidth } from '../../src/report/svg/text-width.ts';

const count = (line: string): number => [...line].length;

describe('lines', () => {
  it('break between Latin words and between Chinese characters', () => {
    expect(wrapped('one two three', 7, count)).toEqual(['one two', 'three']);
    expect(wrapped('可支配收入与平均', 4, count)).toEqual(['可支配收', '入与平均']);
    expect(wrapped('收入 1,234.5 元', 6, count)).toEqual(['收入', '1,234.5', '元']);
  });

  it('begin with no closing and end with no opening punctuation', () => {
    expect(wrapped('可支配收，入', 4, count)).toEqual(['可支配', '收，入']);
    expect(wrapped('可支配（收入）', 4, count)).toEqual(['可支配', '（收入）']);
  });

  it('lose no word and stay within the width where words allow', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const lines = wrapped(words.join(' '), 10, count);
        expect(lines.join(' ')).toBe(words.join(' '));
        return lines.every((line) => count(line) <= 10);
      }),
    );
  });

  it('has none for nothing', () => {
    expect(wrapped('', 10, count)).toEqual([]);
  });
});

describe('the width of a text', () => {
  it('knows a Chinese character as a square and narrow letters as narrow', () => {
    expect(textWidth('收入', 10)).toBeCloseTo(21, 6);
    expect(textWidth('ill', 10)).toBeLessThan(textWidth('mmm', 10) / 2);
    expect(textWidth('35.1k', 20)).toBeCloseTo(2 * textWidth('35.1k', 10), 9);
  });
});

describe('a Chinese heading', () => {
  it('breaks between words, not inside one', () => {
    const width = (line: string) => 2 * line.length;
    expect(wrapped('三口之家年收入', 12, width, chineseWords)).toEqual(['三口之家年', '收入']);
    expect(wrapped('三口之家年收入', 12, width)).toEqual(['三口之家年收', '入']);
    expect(chineseWords('收入（可支配）').some((one) => /^[）]|[（]$/u.test(one))).toBe(false);
  });
});

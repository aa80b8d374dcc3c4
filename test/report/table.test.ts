import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { type Table, table, toCsv, toJson, toMarkdown, toText } from '../../src/report/table.ts';

const budget: Table = table({
  id: 'budget',
  title: { en: 'Budget', zh: '财政收支' },
  columns: [
    { key: 'instrument', format: 'text', label: { en: 'Instrument', zh: '政策工具' } },
    { key: 'total', format: 'yuanTotal', label: { en: 'Total', zh: '总额' } },
    {
      key: 'payers',
      format: 'count',
      label: { en: 'Payers', zh: '缴纳人数' },
      unit: { en: 'persons', zh: '人' },
    },
    { key: 'share', format: 'share', label: { en: 'Share', zh: '占比' }, digits: 2 },
    { key: 'change', format: 'points', label: { en: 'Change', zh: '变化' } },
  ],
  rows: [
    {
      instrument: { en: 'Income tax', zh: '个人所得税' },
      total: 12_345_678_901_234n,
      payers: 64_683_000,
      share: 0.4519,
      change: -0.0123,
    },
    {
      instrument: { en: 'Minimum living allowance', zh: '最低生活保障金' },
      total: -5n,
      payers: null,
      share: Number.NaN,
      change: -0,
    },
  ],
  notes: [{ en: 'Synthetic population.', zh: '合成人口。' }],
});

describe('a table', () => {
  it('has exactly its columns in every row', () => {
    const { columns, rows } = budget;
    expect(() => table({ ...budget, rows: [{ instrument: 'x' }] })).toThrow(/row 1 lacks "total"/);
    expect(() => table({ ...budget, rows: [{ ...rows[0]!, extra: 1 }] })).toThrow(/"extra"/);
    expect(() => table({ ...budget, columns: [...columns, columns[0]!] })).toThrow(/stands twice/);
    expect(() => table({ ...budget, id: '财政' })).toThrow(/file name/);
  });

  it('shows a figure of its own kind in a mixed column, and no naked number there', () => {
    const headline = table({
      id: 'headline',
      title: { en: 'Headline', zh: '要点' },
      columns: [{ key: 'value', format: 'mixed', label: { en: 'Value', zh: '数值' } }],
      rows: [
        { value: { value: 0.0123, format: 'points' } },
        { value: { value: 250_000_000_000n, format: 'yuanTotal' } },
      ],
      notes: [],
    });
    expect(toText(headline, 'zh')).toContain('+1.2 个百分点');
    expect(toText(headline, 'zh')).toContain('25.0 亿元');
    expect(toCsv(headline, 'zh')).toBe('value\r\n0.0123\r\n2500000000.00\r\n');
    expect(toJson(headline).rows[1]).toEqual({
      value: { value: '250000000000', format: 'yuanTotal' },
    });
    expect(() => toText({ ...headline, rows: [{ value: 1 }] }, 'en')).toThrow(/"value"/);
  });
});

describe('text', () => {
  it.each(['en', 'zh'] as const)('is aligned in cells of the terminal (%s)', (language) => {
    const lines = toText(budget, language).split('\n');
    const rule = lines.findIndex((line) => /^-+( {2}-+)+$/.test(line));
    const ends = [...lines[rule]!.matchAll(/-+/g)].map(
      ({ index, 0: dashes }) => index + dashes.length,
    );
    expect(ends).toHaveLength(budget.columns.length);
    for (const line of lines.slice(rule + 1, rule + 3)) {
      // Every number ends where its column does.
      const cells = [...line].map((character) => ({ character, width: stringWidth(character) }));
      const byCell = cells.flatMap(({ character, width }) => [
        character,
        ...Array(width - 1).fill(''),
      ]);
      for (const end of ends.slice(1)) {
        expect(byCell[end - 1]).toMatch(/[\d–]/);
        expect(byCell[end] ?? ' ').toBe(' ');
      }
    }
  });

  it('prints the shown units and numbers', () => {
    const chinese = toText(budget, 'zh');
    expect(chinese).toContain('（亿元）');
    expect(chinese).toContain('1,234.57');
    expect(chinese).toContain('45.19');
    expect(chinese).toContain('-1.2');
    expect(chinese).not.toContain('-0.0');
    expect(chinese.trimEnd().endsWith('合成人口。')).toBe(true);
    expect(toText(budget, 'en')).toContain('123.46');
  });

  it('is cut into parts that fit, each with the names of its rows', () => {
    const narrow = toText(budget, 'en', { width: 48 });
    for (const line of narrow.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(48);
    const names = narrow.split('\n').filter((line) => line.startsWith('Income tax'));
    expect(names.length).toBeGreaterThan(1);
    expect(toText(budget, 'en', { width: 5 })).toContain('45.19');
  });
});

describe('Markdown', () => {
  it('aligns numbers right and escapes what it would read as markup', () => {
    const odd = table({
      ...budget,
      columns: budget.columns.slice(0, 1),
      rows: [{ instrument: 'a|b *c*\n<d>' }],
    });
    const lines = toMarkdown(odd, 'en').split('\n');
    expect(lines[0]).toBe('**Budget**');
    expect(lines.at(4)).toBe('| a\\|b \\*c\\* \\<d\\> |');
    expect(toMarkdown(budget, 'zh')).toContain('| :-- | --: | --: | --: | --: |');
    expect(toMarkdown(budget, 'zh')).toContain('- 合成人口。');
  });
});

describe('CSV', () => {
  it('keeps every digit, in yuan and fractions', () => {
    expect(toCsv(budget, 'en')).toBe(
      [
        'instrument,total,payers,share,change',
        'Income tax,123456789012.34,64683000,0.4519,-0.0123',
        'Minimum living allowance,-0.05,,,0',
        '',
      ].join('\r\n'),
    );
  });

  it('can have labels with the units of its numbers, and a byte order mark', () => {
    const text = toCsv(budget, 'zh', { header: 'labels', byteOrderMark: true });
    expect(
      text.startsWith('\uFEFF政策工具,总额（元）,缴纳人数（人）,占比（小数）,变化（小数）\r\n'),
    ).toBe(true);
  });

  it('is read back by another reader, whatever the text', () => {
    const row = fc.record({ words: fc.string({ unit: 'binary' }), number: fc.double() });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), fc.boolean(), (rows, byteOrderMark) => {
        const text = toCsv(
          table({
            id: 'any',
            title: { en: '', zh: '' },
            columns: [
              { key: 'words', format: 'text', label: { en: 'w', zh: '词' } },
              { key: 'number', format: 'ratio', label: { en: 'n', zh: '数' } },
            ],
            rows,
            notes: [],
          }),
          'en',
          { byteOrderMark },
        );
        const read = parse(text, { bom: true, record_delimiter: '\r\n' });
        const expected = rows.map(({ words, number }) => [
          words,
          Number.isFinite(number) ? String(number === 0 ? 0 : number) : '',
        ]);
        expect(read).toEqual([['words', 'number'], ...expected]);
      }),
    );
  });
});

describe('JSON', () => {
  it('holds both languages, plain numbers, and fen as strings of digits', () => {
    const json = toJson(budget);
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    expect(json.title).toEqual(budget.title);
    expect(json.columns[1]).toMatchObject({ key: 'total', format: 'yuanTotal', digits: 'fen' });
    expect(json.rows[0]).toMatchObject({ total: '12345678901234', payers: 64_683_000 });
    expect(json.rows[1]).toMatchObject({ payers: null, share: null });
    expect(Object.is(json.rows[1]?.change, 0)).toBe(true);
  });
});

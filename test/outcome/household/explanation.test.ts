import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { householdDocument } from '../../../src/outcome/household/document.ts';
import type { Question } from '../../../src/outcome/household/explanation.ts';
import {
  explained,
  explanationDocument,
  sheetText,
} from '../../../src/outcome/household/explanation.ts';
import { budgetLine, readRange } from '../../../src/outcome/household/vary.ts';
import { readPlain } from '../../../src/scenario/located.ts';
import { problemsOf } from '../../engine/laboratory.ts';
import { answer, earner, poor } from './written.ts';

const plain = { language: 'en', width: 1000 } as const;

function sheet(document: object, question: Question = {}, language: 'en' | 'zh' = 'en'): string {
  const { evaluation } = answer(document);
  return sheetText(evaluation, explained(evaluation, question), { ...plain, language });
}

/** The lines of a sheet that begin with an amount, from the amount on. */
function amounts(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => /^ {0,12}\S.{0,12} {2}/.test(line.slice(0, 16)))
    .map((line) => line.trim().replace(/ +/g, ' '));
}

describe('the sheet of a living allowance', () => {
  const text = sheet(poor());

  it('says what, where, for whom, and over the year', () => {
    const [heading] = text.split('\n');
    expect(heading).toBe(
      'minimum living allowance · Hangzhou · 2025 · persons a, b, c · 24,000 yuan a year',
    );
  });

  it('fills the numbers into the sum of the statute: standard × members − income', () => {
    expect(amounts(text)).toContain('2,000 minimum living allowance 最低生活保障金, yuan a month');
    expect(text).toContain('= 1,000 × 3 − 1,000\n');
    expect(text).toContain(
      '§ Interim Measures for Social Assistance (国务院令第649号), art. 9, 12',
    );
    expect(text).toMatch(/§ .*art\. 9, 12/);
    expect(amounts(text)).toContain(
      '3 members of the allowance family 共同生活的家庭成员人数, persons',
    );
    expect(text).toContain('12,000 ÷ 12 = 1,000 yuan a month');
  });

  it('gives each value of the law with its origin', () => {
    expect(text).toMatch(/· standard.*: 1,000 yuan a month per person \[.*given in the document\]/);
    expect(text).toMatch(
      /· homes allowed: 1 home \[since 2011-01-01; .*confidence [CPDML]; in force\]/,
    );
  });

  it('gives no reason that names nothing', () => {
    const persons = [{ id: 'a', born: '1988-05', wage: '12000/month' }];
    const question = { of: 'comprehensiveTax' };
    const tax = sheet({ place: 'hangzhou', year: 2025, persons }, question);
    expect(tax).toMatch(/because 36,000 < taxable comprehensive income 68,880/);
    expect(tax).not.toMatch(/because [\d.,]+ [≤<>≥=≠] [\d.,]+$/m);
  });

  it('says why the family passes, and what has no part in it', () => {
    expect(text).toMatch(/because .*passes the asset test: yes/);
    expect(text).toContain('asks for the allowance: yes');
    expect(text).toMatch(/nothing from: .*support paid to other households/);
  });

  it('shows the income too high with its sum below nought', () => {
    const rich = sheet(poor(4000), { of: 'livingAllowance' });
    expect(rich).toContain('= 1,000 × 3 − 4,000 → 0\n');
    expect(amounts(rich)[0]).toMatch(/^0 minimum living allowance/);
  });

  it('reads in Chinese', () => {
    const chinese = sheet(poor(), {}, 'zh');
    expect(chinese.split('\n')[0]).toBe(
      '最低生活保障金 · 杭州市 · 2025 · 成员 a、b、c · 24,000 元/年',
    );
    expect(amounts(chinese)).toContain('2,000 最低生活保障金 minimum living allowance，元/月');
    expect(chinese).toContain('因为：');
    expect(chinese).toMatch(/· 低保标准.*：1,000 元\/人·月 \[.*文件给定\]/);
  });

  it('is cut at a level where asked, and says so', () => {
    const { evaluation } = answer(poor());
    const root = explained(evaluation, {});
    const short = sheetText(evaluation, root, { ...plain, depth: 1 });
    expect(amounts(short).length).toBeLessThan(amounts(text).length);
    expect(short).toMatch(/allowance the family is entitled to 应享低保金, yuan a month …/);
  });

  it('keeps to the width, a little further in below', () => {
    const { evaluation } = answer(poor());
    const narrow = sheetText(evaluation, explained(evaluation, {}), { ...plain, width: 80 });
    const [, ...lines] = narrow.split('\n');
    const bare = lines.filter((line) => !/[㐀-鿿]/.test(line) && line.length > 0);
    // Deep lines have at least 36 cells of their own.
    expect(Math.max(...bare.map((line) => line.trimStart().length))).toBeLessThanOrEqual(80);
    expect(narrow.replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
  });
});

describe('the sheet of an income tax', () => {
  const couple = {
    place: 'hangzhou',
    year: 2025,
    persons: [
      { id: 'a', born: '1988-05', sex: 'female', spouse: 'b', wage: '8000/month' },
      { id: 'b', born: '1986-02', sex: 'male', wage: '40000/month', bonus: 100_000 },
      { id: 'c', born: '2016-09', mother: 'a', father: 'b' },
    ],
  };
  const own = { ownContributions: 0 };
  const document = {
    ...couple,
    persons: couple.persons.map((one, k) => (k < 2 ? { ...one, given: own } : one)),
  };
  const text = sheet(document, { of: 'incomeTax', person: 'b' });
  // The second claims the child: 480,000 − 60,000 − 24,000 at 25 %; the bonus apart at 10 %.
  const apart = 100_000 * 0.1 - 210;
  const comprehensive = 396_000 * 0.25 - 31_920;

  it('writes tax as base × rate − quick deduction, with the row and the schedule', () => {
    expect(text).toContain('= 396,000 × 25 % − 31,920\n');
    expect(text).toContain('300,000 < taxable comprehensive income 396,000 ≤ 420,000');
    expect(text).toContain('≤ 144,000: 10 % − 2,520; ≤ 300,000: 20 % − 16,920;');
    expect(text).toContain('· basic deduction: 60,000 yuan a year [since 2019-01-01;');
    expect(text).toContain('= 100,000 × 10 % − 210\n');
    const total = (comprehensive + apart).toLocaleString('en');
    expect(amounts(text)[0]).toBe(`${total} individual income tax 个人所得税 (b), yuan a year`);
  });

  it('shows every option of a choice, and which was taken', () => {
    const merged = 496_000 * 0.3 - 52_920;
    expect(text).toContain(`· merged: ${merged.toLocaleString('en')}\n`);
    expect(text).toContain(`· apart: ${(comprehensive + apart).toLocaleString('en')} ← taken\n`);
    expect(text).toMatch(/who claims: children’s education .*\(b\)\n/);
    expect(text).toMatch(/· second: [\d,.]+ ← taken\n/);
  });

  it('marks what is given, and explains nothing below it', () => {
    expect(text).not.toContain('employee’s pension');
    const fixed = sheet(
      { ...document, persons: document.persons.map((one) => ({ ...one, given: { wages: 1e5 } })) },
      { of: 'personalMarketIncome', person: 'a' },
    );
    expect(fixed).toMatch(/100,000 +wages 工资 \(a\), yuan a year — given\n/);
  });

  it('shows for the spouse that the claim was left to the other', () => {
    const spouse = sheet(document, { of: 'comprehensiveTax', person: 'a' });
    expect(spouse).toMatch(/· second: [\d,.]+ ← taken\n/);
    expect(spouse).toContain('= 36,000 × 3 %\n');
  });
});

describe('the sheet of a property tax in Shanghai', () => {
  it('reckons the second home by the pilot’s measures', () => {
    const text = sheet(
      {
        place: 'shanghai',
        year: 2025,
        persons: [
          { id: 'a', born: '1980-03', sex: 'male', spouse: 'b' },
          { id: 'b', born: '1982-03', sex: 'female' },
        ],
        homes: [
          { area: 90, value: 6e6, price: 4e6, bought: '2009-06', land: 'urban' },
          { area: 140, value: 9.8e6, price: 7e6, bought: '2020-06', land: 'urban' },
        ],
        given: { 'shanghaiPropertyTax.threshold': 88_860 },
      },
      { of: 'propertyTax' },
    );
    expect(text).toContain('= 110 × 7,000,000 ÷ 140 × 70 % × 0.4 %\n');
    expect(text).toContain('= min(140, 90 + 140 − 60 × 2)\n');
    expect(amounts(text)[0]).toMatch(/^15,400 property tax/);
    expect(text).toContain('沪府发〔2011〕3号');
  });
});

describe('the sheet of a new pension', () => {
  it('adds its parts and rounds as the approval sheets do', () => {
    const retiree = {
      place: 'hangzhou',
      year: 2025,
      persons: [
        {
          id: 'a',
          born: '1965-03',
          sex: 'male',
          contributionYears: 30,
          yearsBeforeAccounts: 6,
          contributionIndex: 1.2,
          indexBeforeAccounts: 1,
          accountBalance: 180_000,
          pensionScheme: 'employee',
        },
      ],
    };
    const text = sheet(retiree, { of: 'newPension' });
    const [total, ...parts] = [...text.matchAll(/^ +([\d,.]+) {2,6}\S.*yuan a month$/gm)].map(
      (one) => Number(one[1]!.replaceAll(',', '')),
    );
    const sum = parts.slice(0, 5).reduce((a, b) => a + b, 0);
    expect(parts.length).toBeGreaterThanOrEqual(5);
    expect(total).toBeCloseTo(Math.ceil(sum * 10 - 1e-6) / 10, 9);
    expect(text).toContain('rounded up to a multiple of 0.1 (');
    expect(text).toMatch(/× 1\.2\) ÷ 2 × 30 × 1 %/);
  });
});

describe('a question', () => {
  it('is, where none is asked, the allowance or disposable income', () => {
    expect(explained(answer(poor()).evaluation, {}).name).toBe('livingAllowance');
    const root = explained(answer(earner).evaluation, {});
    expect(root.name).toBe('disposable');
    expect(root.parts.map((part) => part.name)).toContain('sumOver(household, wages)');
  });

  it('is about the first person who has such an amount', () => {
    const { evaluation } = answer(earner);
    expect(explained(evaluation, { of: 'residentMedicalContribution' }).person).toBe('c');
    expect(explained(evaluation, { of: 'wages', person: 'c' }).person).toBe('c');
  });

  it('is refused with the nearest name, person or reason', () => {
    const { evaluation } = answer(earner);
    const ask = (question: Question) => problemsOf(() => explained(evaluation, question));
    expect(ask({ of: 'wagess' })).toEqual([
      '--of wagess: there is no rule or income concept "wagess"',
    ]);
    expect(ask({ of: 'wages', person: 'z' })).toEqual([
      '--person z: there is no person "z"; there are a, c',
    ]);
    const elsewhere = answer({ ...earner, place: 'tibet', year: 2017 }).evaluation;
    const [why] = problemsOf(() => explained(elsewhere, { of: 'livingAllowance' }));
    expect(why).toMatch(/^--of livingAllowance: it has no value here: .*2017/);
  });
});

describe('documents', () => {
  const schema = (name: string): object =>
    JSON.parse(
      readFileSync(new URL(`../../../docs/schema/${name}.schema.json`, import.meta.url), 'utf8'),
    );
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false });

  it('are as their schemas say', () => {
    const isHousehold = ajv.compile(schema('household'));
    const isExplanation = ajv.compile(schema('explain'));
    for (const written of [earner, poor(), { ...earner, place: 'tibet', year: 2017 }]) {
      const { evaluation, input, policy } = answer(written);
      const range = readRange('wage=0:9000:3000', input, policy);
      const points =
        written.place === 'tibet' ? [] : budgetLine(readPlain(written, ''), range, policy);
      const document = JSON.parse(
        JSON.stringify(householdDocument(evaluation, input, { range, points })),
      );
      expect(isHousehold(document), ajv.errorsText(isHousehold.errors)).toBe(true);
    }
    for (const name of ['incomeTax', 'livingAllowance', 'disposable', 'newPension']) {
      const { evaluation, input } = answer(earner);
      const root = explained(evaluation, { of: name });
      const document = JSON.parse(JSON.stringify(explanationDocument(evaluation, input, root)));
      expect(isExplanation(document), ajv.errorsText(isExplanation.errors)).toBe(true);
    }
  });

  it('hold amounts by rule and person, months where the rule is monthly', () => {
    const { evaluation, input } = answer(earner);
    const document = householdDocument(evaluation, input, null) as {
      values: Record<string, Record<string, unknown>>;
      concepts: Record<string, number>;
      flows: Record<string, number>;
    };
    expect(document.values.wages).toEqual({ a: 144_000, c: 0 });
    expect(document.values.ownPensionContribution!.a).toEqual({
      year: 11_520,
      byMonth: [{ first: 1, last: 12, value: 960 }],
    });
    expect(document.values.insuredAsEmployee).toEqual({ a: true, c: false });
    expect(document.values.claimingParent).toEqual({ a: null, c: 'a' });
    expect(document.flows.wages).toBe(document.concepts.market);
  });
});

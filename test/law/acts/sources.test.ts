import { describe, expect, it } from 'vitest';
import { everythingSaid } from '../../../src/catalogue/sources.ts';
import type { Act } from '../../../src/law/acts/act.ts';
import { articlesAt } from '../../../src/law/acts/articles.ts';
import { clausesOf } from '../../../src/law/acts/citation.ts';
import { acts } from '../../../src/law/acts/register.ts';
import { china } from '../../../src/law/china.ts';
import { centralShares } from '../../../src/law/government-levels.ts';
import { books, inChinese, kindOfSource } from '../../../src/law/sources/books.ts';
import { keyOfPhrase } from '../../../src/law/sources/phrases.ts';

const said = everythingSaid(china, centralShares);
const sources = [...new Set(said.filter(({ is }) => is === 'source').map(({ text }) => text))];
const notes = [...new Set(said.filter(({ is }) => is === 'note').map(({ text }) => text))];
const clauses = sources.flatMap(clausesOf);
const citations = clauses.filter((one) => one.is === 'act');

/** What a book of phrases must have: notes, remarks on acts, sources that are no act. */
const phrases = [
  ...notes,
  ...sources.flatMap((source) => (inChinese(source) === null ? phrasesOf(source) : [source])),
];

function phrasesOf(source: string): string[] {
  return clausesOf(source)
    .map((one) => (one.is === 'act' ? one.remark : one.text))
    .filter((one) => one !== '');
}

describe('every source of the law', () => {
  it('names an act of the register, or is declared as a source of another kind', () => {
    const undeclared = sources.filter((source) => {
      if (kindOfSource(source) !== null) return false;
      return !clausesOf(source).some((one) => one.is === 'act' || kindOfSource(one.text) !== null);
    });
    expect(
      undeclared,
      'no act of src/law/acts: enter the act there (laws, regulations, tax-notices, social-notices, local-acts); ' +
        'if it is none, enter the text in src/law/sources (statistics, assumptions, practice, no-act)',
    ).toEqual([]);
  });

  it('writes a number only of an act of the register', () => {
    const number = /〔\d{4}〕\d+号|公告\d{4}年第\d+号|令第\d+号/;
    const others = clauses.flatMap((one) => (one.is === 'act' ? [one.remark] : [one.text]));
    const known = Object.keys(books.statistics);
    const unread = others.filter((text) => number.test(text) && !known.includes(text));
    expect(
      unread,
      'the act is not in src/law/acts, or does not stand at the beginning of its clause (clauses part at "; ")',
    ).toEqual([]);
  });

  it('has articles that are read', () => {
    const place = /\b(?:art|sect|para)\.? ?\d|\b(?:annex|schedule)\b/;
    const unread = citations.filter(({ remark }) => place.test(remark)).map(({ text }) => text);
    expect(unread, 'write art. 6(1) and (3), art. 44–50, art. 12 para. 2, annex 3 art. 5').toEqual(
      [],
    );
    for (const { articles } of citations) expect(articlesAt(articles)).toBe(articles);
  });

  it('means the text of a law as amended on a day the register has', () => {
    const day = /\d{4}-\d{2}-\d{2}/g;
    const strange = citations.flatMap(({ act, text, remark, era }) => {
      const days = text.replace(remark, '').replace(era, '').match(day) ?? [];
      return days.filter((one) => !daysOf(act).includes(one)).map((one) => `${text}: ${one}`);
    });
    expect(strange).toEqual([]);
  });

  it('reads in Chinese, and so does every note', () => {
    const missing = [...new Set(phrases)].filter((text) => inChinese(text) === null);
    expect(
      missing,
      'no Chinese for this: enter it in src/law/sources (remarks.ts beside an act, notes.ts for a note)',
    ).toEqual([]);
  });
});

function daysOf({ issued, from = '', until = '', amended = [] }: Act): string[] {
  return [issued, from, until, ...amended];
}

describe('the register of acts', () => {
  it('has none that no source names', () => {
    const named = new Set(citations.map(({ act }) => act));
    expect(acts.filter((one) => !named.has(one)).map(({ number, zh }) => number ?? zh)).toEqual([]);
  });

  it('has none twice', () => {
    const numbers = acts.flatMap(({ number }) => (number === null ? [] : [number]));
    // The count of presidential orders begins anew with each presidency.
    const own = numbers.filter((one) => !one.startsWith('主席令'));
    expect(new Set(own).size).toBe(own.length);
    const titled = acts.filter((one) => one.isDescribed !== true);
    const titles = titled.map(({ zh, issued }) => `${zh} ${issued}`);
    expect(new Set(titles).size).toBe(titles.length);
    const english = titled.map(({ en, issued }) => `${en} ${issued}`);
    expect(new Set(english).size).toBe(english.length);
  });

  it('has numbers and days that are well formed, in their order', () => {
    const number =
      /^(?:主席令第\d+号|.+令第\d+号|[^〔〕\s]+〔\d{4}〕\d+号|(?:[一-龥]+ ?)+公告\d{4}年第\d+号)$/;
    const strange = acts.filter((one) => one.number !== null && !number.test(one.number));
    expect(strange.map((one) => one.number)).toEqual([]);
    const day = /^\d{4}-\d{2}-\d{2}$/;
    for (const { issued, from, until, amended = [], zh } of acts) {
      expect(issued, zh).toMatch(/^(?:\d{4}(?:-\d{2}-\d{2})?|not known)$/);
      for (const one of [from, until, ...amended]) if (one !== undefined) expect(one).toMatch(day);
      expect([...amended].sort(), zh).toEqual(amended);
      if (until !== undefined) expect(until > (from ?? issued), zh).toBe(true);
      for (const one of amended) expect(one > issued, zh).toBe(true);
    }
  });

  it('has the year of a number as that of issue', () => {
    for (const { number, issued } of acts) {
      const year = /〔(\d{4})〕|公告(\d{4})年/.exec(number ?? '');
      if (year !== null) expect(issued.slice(0, 4), number ?? '').toBe(year[1] ?? year[2]);
    }
  });

  it('has the old before the new where one says of another that it has ended', () => {
    for (const { zh, until } of acts) {
      const others = acts.filter((one) => one.zh === zh && one.until === undefined);
      if (until !== undefined) for (const { issued } of others) expect(issued > until).toBe(true);
    }
  });
});

describe('the books of phrases', () => {
  it('have none that nothing says', () => {
    const used = new Set(phrases.map((text) => keyOfPhrase(Object.values(books), text)));
    const dead = Object.values(books)
      .flatMap((book) => Object.keys(book))
      .filter((key) => !used.has(key));
    expect(dead, 'take it out of src/law/sources').toEqual([]);
  });

  it('have each but once, with as many numbers in both languages', () => {
    const all = Object.values(books).flatMap((book) => Object.entries(book));
    expect(new Set(all.map(([key]) => key)).size).toBe(all.length);
    const count = (text: string) => text.split('#').length;
    for (const [en, zh] of all) expect(count(zh), en).toBe(count(en));
  });
});

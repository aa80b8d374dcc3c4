import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formulaInWords } from '../../src/catalogue/formula-words.ts';
import { lawBook } from '../../src/catalogue/law-book.ts';
import { bodyOf } from '../../src/engine/body-of.ts';
import { parametersOf, rulesOf } from '../../src/engine/policy.ts';
import { acts } from '../../src/law/acts/register.ts';
import { china } from '../../src/law/china.ts';
import { centralShares } from '../../src/law/government-levels.ts';
import { riverKingdom } from '../engine/river-kingdom.ts';

const docs = new URL('../../docs/law/', import.meta.url);
const remake = 'run npm run documents';
/** As the formatter leaves it, whatever it makes of spaces, dashes and escapes. */
const plain = (page: string) =>
  page
    .replace(/\\/g, '')
    .replace(/[*-]/g, '-')
    .replace(/-{3,}/g, '---')
    .replace(/\s+/g, ' ')
    .trim();

describe('the law book', () => {
  const pages = lawBook(china, centralShares);

  it('is up to date, with no page too many', () => {
    const there = ['en', 'zh'].flatMap((language) =>
      readdirSync(new URL(`${language}/`, docs)).map((name) => `${language}/${name}`),
    );
    expect(there.sort(), remake).toEqual([...pages.keys()].sort());
    for (const [path, page] of pages) {
      expect(plain(readFileSync(new URL(path, docs), 'utf8')), remake).toBe(plain(page));
    }
  });

  it.each(['en', 'zh'])('has every instrument, rule and value (%s)', (language) => {
    const text = china.instruments.map((one) => pages.get(`${language}/${one.name}.md`)).join('\n');
    const names = [...rulesOf(china).map((one) => one.name), ...parametersOf(china).keys()];
    expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
    const contents = pages.get(`${language}/README.md`);
    for (const { name } of china.instruments) expect(contents).toContain(`(${name}.md)`);
  });

  it('tells every value once, with its date, source and confidence', () => {
    const page = pages.get('en/incomeTax.md') ?? '';
    expect(page).toMatch(/- 2019-01-01: 60,000 yuan a year \[C\] /);
    expect(page).toContain(
      'tax on taxable comprehensive income by “rates on comprehensive income”',
    );
    expect(pages.get('zh/livingAllowance.md')).toMatch(/- 2017-11-01：917 元\/人·月 \[C\] /);
  });

  it('says nothing in English on Chinese pages but names in headings, links and code', () => {
    const english = [...pages].flatMap(([path, page]) =>
      path.startsWith('zh/') && path !== 'zh/README.md'
        ? sentencesIn(page).map((found) => `${path}: ${found}`)
        : [],
    );
    expect(english, 'enter the Chinese in src/law/sources or src/law/acts').toEqual([]);
    expect(sentencesIn('从略 left out')).toEqual(['left out']);
  });

  it('has a page of acts that leads back to the instruments', () => {
    for (const language of ['en', 'zh']) {
      const page = pages.get(`${language}/acts.md`) ?? '';
      for (const { number, zh } of acts) expect(page).toContain(number ?? zh);
      expect(pages.get(`${language}/README.md`)).toContain('(acts.md)');
    }
    expect(pages.get('zh/acts.md')).toMatch(
      /\| 关于个人养老金有关个人所得税政策的公告 \|.*2022-11-03.*\[个人养老金\]\(personalPension\.md\)/,
    );
    expect(pages.get('en/acts.md')).toContain('| not known |');
  });
});

/** File names that a text points to. */
const namedFiles = ['take-up.ts'];

/** Runs of two English words and more, outside headings, code and links. */
function sentencesIn(page: string): string[] {
  const bare = page
    .replace(/```[\s\S]*?```/g, '')
    .replace(/`[^`]*`/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/^#.*$/gm, '');
  const found = bare.match(/[A-Za-z][A-Za-z’'-]*(?:[ ,.;:]+[A-Za-z][A-Za-z’'-]*)+/g) ?? [];
  return found.filter((one) => !namedFiles.includes(one));
}

describe('a formula in words', () => {
  const said = (name: string, language: 'en' | 'zh', at = 0) => {
    const rule = rulesOf(riverKingdom).find((one) => one.name === name);
    const version = rule?.versions[at];
    if (rule === undefined || version === undefined) throw new Error(`there is no ${name}`);
    const names = { reads: version.reads(), parameters: version.parameters };
    return formulaInWords(bodyOf(rule, version), names, language);
  };

  it('is a sentence with the labels of what it reads', () => {
    expect(said('dues', 'en')).toEqual([
      'capped = the smaller of (the larger of ([harvest, month], dues.floor), 3,000)',
      'if trade = none:',
      '  0',
      'otherwise:',
      '  dues.rate × dues.guild × capped',
    ]);
    expect(said('dues', 'zh').slice(1, 4)).toEqual(['若trade = 无：', '  0', '否则：']);
  });

  it('keeps the brackets that a sum needs, and no others', () => {
    const lines = said('relief', 'en');
    expect(lines[0]).toMatch(/^need = \(.* \+ .*\) × .* − .*$/);
    expect(lines.slice(-4)).toEqual([
      expect.stringMatching(/^if .* > 2 or .* = 1:$/),
      '  0',
      'otherwise:',
      '  the larger of (0, need)',
    ]);
  });
});

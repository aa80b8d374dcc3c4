// Sources and notes of the law files as they are printed: acts by the register, all else by the books of phrases. What
// neither knows, a reform module's own words for instance, is printed as it is written.

import type { Label } from '../../engine/quantity.ts';
import { inChinese } from '../sources/books.ts';
import type { Act } from './act.ts';
import { articlesInChinese } from './articles.ts';
import type { Citation, Clause } from './citation.ts';
import { clausesOf } from './citation.ts';

const said = new Map<string, Label>();

/** A rule's source: acts with title and number, articles, what is said of them. */
export function sourceInWords(source: string): Label {
  return remembered(`rule: ${source}`, () => joined(source, false));
}

/** A value's source: of acts with a number only the number, for the register has the title. */
export function valueSourceInWords(source: string): Label {
  return remembered(`value: ${source}`, () => joined(source, true));
}

/** A note of a rule or a value. */
export function noteInWords(note: string): Label {
  return { en: note, zh: inChinese(note) ?? note };
}

function remembered(key: string, make: () => Label): Label {
  const label = said.get(key) ?? make();
  said.set(key, label);
  return label;
}

function joined(source: string, isBrief: boolean): Label {
  const whole = inChinese(source);
  if (whole !== null) return { en: source, zh: whole };
  const clauses = clausesOf(source);
  return {
    en: clauses.map((one) => inEnglish(one, isBrief)).join('; '),
    zh: clauses.map((one) => clauseInChinese(one, isBrief)).join('；'),
  };
}

function inEnglish(clause: Clause, isBrief: boolean): string {
  if (clause.is === 'other') return clause.text;
  const { era, articles, remark, version } = clause;
  const amended = version === null ? '' : ` (amended ${version})`;
  const head = `${era === '' ? '' : `${era}: `}${name(clause.act, 'en', isBrief)}${amended}`;
  return `${head}${articles === '' ? '' : `, ${articles}`}${remark === '' ? '' : `: ${remark}`}`;
}

function clauseInChinese(clause: Clause, isBrief: boolean): string {
  if (clause.is === 'other') return inChinese(clause.text) ?? clause.text;
  const { articles, remark, version } = clause;
  const amended = version === null ? '' : `（${version}修正）`;
  const of = remark === '' ? '' : `：${inChinese(remark) ?? remark}`;
  const named = `${name(clause.act, 'zh', isBrief)}${amended}`;
  return `${eraInChinese(clause)}${named}${articlesInChinese(articles)}${of}`;
}

const eras: Readonly<Record<string, string>> = {
  'until then': '此前',
  before: '此前',
  'prolonged by': '延续依据',
  'last by': '最近依据',
};

function eraInChinese({ era }: Citation): string {
  if (era === '') return '';
  const [word = '', day = ''] = era.split(' ');
  const days: Readonly<Record<string, string>> = {
    until: `${day}止`,
    before: `${day}以前`,
    from: `${day}起`,
  };
  return `${eras[era] ?? days[word] ?? era}：`;
}

/** Laws by their title; other acts with their number, or by it alone. */
function name(act: Act, language: 'en' | 'zh', isBrief: boolean): string {
  const { number, isDescribed } = act;
  const said = act[language];
  const [open, close] = language === 'zh' ? ['（', '）'] : [' (', ')'];
  if (isDescribed === true)
    return number === null || isBrief ? (number ?? said) : `${number}${open}${said}${close}`;
  const title = language === 'zh' ? `《${said}》` : said;
  if (number === null || isLaw(act)) return title;
  return isBrief ? number : `${title}${open}${number}${close}`;
}

/** Laws are cited by title; the order that promulgated them says nothing to a reader. */
export function isLaw({ number }: Act): boolean {
  return number?.startsWith('主席令') ?? false;
}

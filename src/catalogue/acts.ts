// The acts of the law: what leans on each, as a table of `law acts` and as the page `docs/law/*/acts.md`.

import type { Instrument, Legislation, LevelShare } from '../engine/legislation.ts';
import type { Act } from '../law/acts/act.ts';
import { clausesOf } from '../law/acts/citation.ts';
import { isLaw } from '../law/acts/in-words.ts';
import { acts, groupsOfActs } from '../law/acts/register.ts';
import type { Language } from '../report/language.ts';
import type { Column, Row, Table } from '../report/table.ts';
import { table } from '../report/table.ts';
import type { ActDescription } from './description.ts';
import { entry } from './description.ts';
import type { Said } from './sources.ts';
import { everythingSaid } from './sources.ts';

/** What rests on an act. */
export interface Leaning {
  readonly instruments: ReadonlySet<Instrument>;
  readonly of: ReadonlySet<Said['of']>;
}

/** Acts, and what rests on each. */
export function leaningOnActs(
  law: Legislation,
  shares: readonly LevelShare[],
): ReadonlyMap<Act, Leaning> {
  const found = new Map<Act, { instruments: Set<Instrument>; of: Set<Said['of']> }>();
  for (const { text, is, of, instrument } of everythingSaid(law, shares)) {
    if (is === 'note') continue;
    for (const clause of clausesOf(text)) {
      if (clause.is !== 'act') continue;
      const own = found.get(clause.act) ?? { instruments: new Set(), of: new Set() };
      if (instrument !== null) own.instruments.add(instrument);
      own.of.add(of);
      found.set(clause.act, own);
    }
  }
  return found;
}

const words = {
  title: { en: 'Acts', zh: '法规文件' },
  number: { en: 'Number', zh: '文号' },
  act: { en: 'Act', zh: '名称' },
  by: { en: 'Issued by', zh: '发文机关' },
  issued: { en: 'Issued', zh: '发文日期' },
  force: { en: 'In force', zh: '施行' },
  amended: { en: 'Amended', zh: '修正' },
  sure: { en: 'Confidence', zh: '可信度' },
  leaning: { en: 'Instruments', zh: '政策工具' },
  intro: {
    en: 'Every law, regulation and notice that rules and values rest on, with the instruments that lean on it. The number is as the issuer gave it; “not known” where we have not seen it. Where we know only what a notice settles and not its title, that stands in brackets. Confidence is that of number, title and dates: C the full text was read, P partly confirmed, M from memory, L low; the numbers of presidential orders are from memory. Articles are named in the pages of the instruments.',
    zh: '规则与参数所依据的全部法律、法规和文件，以及依据它们的政策工具。文号从发文机关；未见者注“未知”。仅知内容而不知题名者，内容置于括号内。可信度针对文号、题名与日期：C 已读全文，P 部分核对，M 凭记忆，L 低；主席令号凭记忆。具体条款见各政策工具页。',
  },
  notKnown: { en: 'not known', zh: '未知' },
  order: { en: 'presidential order', zh: '主席令' },
  shares: { en: 'shares of government’s levels', zh: '政府间分担比例' },
} as const;

/** `law acts`: a table for each kind of act. */
export function actTables(law: Legislation, shares: readonly LevelShare[]): Table[] {
  const leaning = leaningOnActs(law, shares);
  return groupsOfActs.map(({ name, label, acts }) =>
    table({
      id: `acts-${name}`,
      title: label,
      columns: (['number', 'act', 'issued', 'force', 'sure', 'leaning'] as const).map(column),
      rows: acts.map((act) => rowOf(act, leaning.get(act))),
      notes: [],
    }),
  );
}

function column(key: 'number' | 'act' | 'issued' | 'force' | 'sure' | 'leaning'): Column {
  return { key, label: words[key], format: 'text' };
}

function rowOf(act: Act, leaning: Leaning | undefined): Row {
  const names = [...(leaning?.instruments ?? [])].map((one) => one.name);
  return {
    number: act.number ?? words.notKnown,
    act: { en: titleOf(act, 'en'), zh: titleOf(act, 'zh') },
    issued: issuedOf(act),
    force: forceOf(act),
    sure: act.sure,
    leaning: names.length === 0 ? words.shares : names.join(', '),
  };
}

/** The title; in brackets where it is only what the act is about. */
function titleOf(act: Act, language: Language): string {
  const said = act[language];
  if (act.isDescribed !== true) return said;
  return language === 'zh' ? `（${said}）` : `(${said})`;
}

function issuedOf({ issued }: Act) {
  return issued === 'not known' ? words.notKnown : issued;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/** First and last day in force, as far as they are known. */
function forceOf({ from, issued, until = '' }: Act): string {
  const first = from ?? (day.test(issued) ? issued : '');
  return first === '' && until === '' ? '' : `${first} – ${until}`.trim();
}

/** Its number, or its title where it has none or none that is cited. */
function keyOf(act: Act): string {
  return act.number === null || isLaw(act) ? act.zh : act.number;
}

/** The act of a number or title, described; null where the register has none. */
export function actNamed(
  name: string,
  law: Legislation,
  shares: readonly LevelShare[],
): ActDescription | null {
  const act = acts.find(({ number, zh, en, also = [] }) =>
    [number, zh, en, ...also].includes(name),
  );
  if (act === undefined) return null;
  const leaning = leaningOnActs(law, shares).get(act);
  const { number, issued, amended = [], url = null } = act;
  const { zh, en, by: issuer, sure: confidence } = act;
  return {
    kind: 'act',
    name: keyOf(act),
    label: { en, zh },
    number,
    issuer,
    issued,
    force: forceOf(act),
    amended,
    url,
    confidence,
    instruments: [...(leaning?.instruments ?? [])].map(entry),
    standing: [...(leaning?.of ?? [])].map(entry),
  };
}

/** The page of acts in a language. */
export function actsPage(
  law: Legislation,
  shares: readonly LevelShare[],
  language: Language,
): string {
  const leaning = leaningOnActs(law, shares);
  const groups = groupsOfActs.flatMap(({ label, acts }) => {
    const rows = acts.map((act) => pageRow(act, leaning.get(act), language));
    const heads = headsOf(language);
    const lines = [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
    return [`## ${label[language]}\n`, `${lines.join('\n')}\n`];
  });
  return [`# ${words.title[language]}\n`, `${words.intro[language]}\n`, ...groups].join('\n');
}

function headsOf(language: Language): string[] {
  const { act, number, by, issued, force, amended, sure, leaning } = words;
  return [act, number, by, issued, force, amended, sure, leaning].map((one) => one[language]);
}

function pageRow(act: Act, leaning: Leaning | undefined, language: Language): string[] {
  const { url, amended = [], sure, by } = act;
  const [own, other] = [titleOf(act, language), act.zh];
  const title = language === 'en' ? `${own} ${other}` : own;
  const pages = [...(leaning?.instruments ?? [])].map(
    (one) => `[${one.label[language]}](${one.name}.md)`,
  );
  const issued = issuedOf(act);
  return [
    url === undefined ? title : `[${title}](${url})`,
    numberText(act, language),
    by[language],
    typeof issued === 'string' ? issued : issued[language],
    forceOf(act),
    amended.join(', '),
    sure,
    pages.length === 0 ? words.shares[language] : pages.join(language === 'zh' ? '、' : ', '),
  ];
}

function numberText(act: Act, language: Language): string {
  const { number } = act;
  if (number === null) return words.notKnown[language];
  return isLaw(act) && language === 'en' ? `${number} (${words.order.en})` : number;
}

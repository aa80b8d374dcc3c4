// `law facts`: everything a household document can say, by household, home and person, with units, kinds and what is
// taken where nothing is said.

import type { Fact } from '../engine/fact.ts';
import type { Label } from '../engine/quantity.ts';
import { noteInWords } from '../law/acts/in-words.ts';
import type { Language } from '../report/language.ts';
import { kindWithWord } from '../report/sheet/kind-words.ts';
import { unitName } from '../report/sheet/value-text.ts';
import type { Column, Row, Table } from '../report/table.ts';
import { table } from '../report/table.ts';
import type { DocumentLanguage } from '../scenario/household-document.ts';
import { neutralText } from './fact-text.ts';

/** The columns that only runs have: they are drawn for records, and a document has no need of them. */
const drawn = 'uniform';

/**
 * Tables of the facts of a household, of each of its homes and of a person.
 * @param names only these facts, by their names in the law; all where empty.
 */
export function factTables(language: DocumentLanguage, names: readonly string[] = []): Table[] {
  const { legislation, homes } = language;
  const ofHomes = new Set(homes.flatMap((slot) => Object.values(slot)));
  const all = Object.values(legislation.facts).filter(
    (fact) => names.length === 0 || names.includes(fact.name),
  );
  const own = all.filter((fact) => !ofHomes.has(fact) && fact.unit !== drawn);
  const ofHousehold = own.filter((fact) => fact.level === 'household');
  const ofPerson = own.filter((fact) => fact.level === 'person');
  const rows = (facts: readonly Fact[]) => facts.map((fact) => factRow(fact, fact.name));
  return [
    factTable('household-facts', titles.household, rows(ofHousehold)),
    factTable('home-facts', titles.home, homeRows(homes, all)),
    factTable('person-facts', titles.person, rows(ofPerson)),
    factTable('drawn-facts', titles.drawn, rows(all.filter((fact) => fact.unit === drawn))),
  ].filter((one) => one.rows.length > 0);
}

const titles = {
  household: { en: 'Of the household', zh: '住户' },
  home: {
    en: 'Of each home, under homes: the first is lived in',
    zh: '每套住房（写在 homes 下，第一套为自住）',
  },
  person: { en: 'Of each person, under persons', zh: '每个人（写在 persons 下）' },
  drawn: {
    en: 'Drawn by chance for each record of a run; 0 in a document: whoever may, does',
    zh: '模拟时逐条随机抽取；住户文件中为0，即符合条件者均参加',
  },
} as const;

/** The facts of a home once, by the names that documents write: the first slot stands for all. */
function homeRows(homes: DocumentLanguage['homes'], asked: readonly Fact[]): Row[] {
  const keys = Object.keys(homes[0] ?? {});
  return keys.flatMap((key) => {
    const slots = homes.flatMap((slot) => slot[key] ?? []);
    const found = slots.find((fact) => asked.includes(fact));
    return found === undefined ? [] : [factRow(found, key, homeLabel(found.label))];
  });
}

/** `home 1: floor area` as `floor area`. */
function homeLabel({ en, zh }: Label): Label {
  return { en: en.replace(/^home \d: /, ''), zh: zh.replace(/^第\d套住房/, '') };
}

function factTable(id: string, title: Label, rows: readonly Row[]): Table {
  return table({
    id,
    title,
    columns: [
      text('name', 'Name', '名称'),
      text('label', 'Fact', '情况'),
      text('unit', 'Unit or kinds', '单位或类别'),
      text('neutral', 'Where nothing is said', '未填时'),
      text('note', 'Note', '说明'),
    ],
    rows,
    notes: [],
  });
}

function text(key: string, en: string, zh: string): Column {
  return { key, label: { en, zh }, format: 'text' };
}

function factRow(fact: Fact, name: string, label: Label = fact.label): Row {
  return {
    name,
    label: { en: `${label.en} ${label.zh}`, zh: `${label.zh} ${label.en}` },
    unit: both((language) => unitOrKinds(fact, language)),
    neutral: fact.name === 'place' ? needed : both((language) => neutralText(fact, language)),
    note: fact.note === '' ? '' : noteInWords(fact.note),
  };
}

const needed: Label = { en: 'must be said', zh: '必填' };

function both(said: (language: Language) => string): Label {
  return { en: said('en'), zh: said('zh') };
}

function unitOrKinds(fact: Fact, language: Language): string {
  if (fact.name === 'place') return { en: 'a place of law list --place', zh: '地区名' }[language];
  if (fact.type.is === 'kind') {
    const kinds = fact.type.kinds.map((kind) => kindWithWord(kind, language));
    return kinds.join(language === 'zh' ? '、' : ', ');
  }
  if (fact.type.is === 'yes/no') return { en: 'true or false', zh: 'true 或 false' }[language];
  if (fact.isDate) return { en: 'a month: 1988-05', zh: '年月：1988-05' }[language];
  if (fact.pointsToPerson) return { en: "a person's id", zh: '成员 id' }[language];
  return unitName(fact.unit, language);
}

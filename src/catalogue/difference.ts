// `law diff`: what changed in the law from one year to another, each at its end: values in force, versions of rules.

import type { InForce, NotKnown } from '../engine/in-force.ts';
import type { Legislation } from '../engine/legislation.ts';
import type { Parameter } from '../engine/parameter.ts';
import { parametersOf, rulesOf } from '../engine/policy.ts';
import type { Label } from '../engine/quantity.ts';
import type { Rule, Version } from '../engine/rule.ts';
import { sourceInWords, valueSourceInWords } from '../law/acts/in-words.ts';
import type { Language } from '../report/language.ts';
import { kindText } from '../report/sheet/kind-words.ts';
import { parameterValueText } from '../report/sheet/parameter-text.ts';
import type { Column, Table } from '../report/table.ts';
import { table } from '../report/table.ts';
import { withConfidence } from './change-log.ts';
import { valuesIn, versionIn } from './in-year.ts';

/** A value that differs. */
export interface ValueDifference {
  readonly parameter: Parameter;
  /** Place or group. */
  readonly of: string;
  readonly before: InForce | NotKnown;
  readonly after: InForce | NotKnown;
}

/** A rule whose version differs; null where none is in force. */
export interface RuleDifference {
  readonly rule: Rule;
  readonly before: Version | null;
  readonly after: Version | null;
}

export interface Difference {
  readonly values: readonly ValueDifference[];
  readonly rules: readonly RuleDifference[];
}

/** What is different at the end of a year from the end of another. */
export function differenceOf(legislation: Legislation, before: number, after: number): Difference {
  const values = [...parametersOf(legislation).values()].flatMap((parameter) => {
    const then = valuesIn(legislation, parameter, before);
    return valuesIn(legislation, parameter, after).flatMap(({ of, found }, i) => {
      const old = then[i]?.found ?? found;
      return isSame(old, found) ? [] : [{ parameter, of, before: old, after: found }];
    });
  });
  const rules = rulesOf(legislation).flatMap((rule) => {
    const [old, now] = [versionIn(rule, before), versionIn(rule, after)];
    return old === now ? [] : [{ rule, before: old, after: now }];
  });
  return { values, rules };
}

function isSame(a: InForce | NotKnown, b: InForce | NotKnown): boolean {
  if ('why' in a || 'why' in b) return 'why' in a && 'why' in b;
  return JSON.stringify(a.value) === JSON.stringify(b.value);
}

/** Tables of a difference. */
export function differenceTables(
  legislation: Legislation,
  difference: Difference,
  before: number,
  after: number,
): Table[] {
  const { values } = difference;
  return [
    valuesTable(legislation, values.filter(isKnownInBoth), before, after),
    rulesTable(difference.rules, before, after),
    ...[before, after].flatMap((year, i) => {
      const unknown = values.filter((one) => 'why' in (i === 0 ? one.before : one.after));
      return unknown.length === 0 ? [] : [unknownTable(legislation, unknown, year, i === 0)];
    }),
  ];
}

function isKnownInBoth({ before, after }: ValueDifference): boolean {
  return !('why' in before) && !('why' in after);
}

/** What has a value in one year only: what the law is not known to have been is no change of it. */
function unknownTable(
  { places }: Legislation,
  values: readonly ValueDifference[],
  year: number,
  isBefore: boolean,
): Table {
  return table({
    id: `law-unknown-${year}`,
    title: {
      en: `Not known in ${year}: not yet enacted, or not recorded here (${values.length})`,
      zh: `${year}年未知的参数：尚未立法或未收录（${values.length}）`,
    },
    columns: [
      text('name', 'Name', '名称'),
      text('label', 'Value of the law', '参数'),
      text('of', 'Where', '适用'),
      text('value', 'In the other year', '另一年的值'),
      text('from', 'Since', '起始'),
    ],
    rows: values.map((one) => {
      const known = isBefore ? one.after : one.before;
      return {
        name: one.parameter.name,
        label: one.parameter.label,
        of: whereLabel(places, one.of),
        value: shown(known, one.parameter),
        from: 'why' in known ? '' : known.from,
      };
    }),
    notes: [],
  });
}

function whereLabel(places: Legislation['places'], of: string): Label {
  if (of === 'everywhere') return nation;
  return places[of]?.label ?? { en: kindText(of, 'en'), zh: kindText(of, 'zh') };
}

function text(key: string, en: string, zh: string): Column {
  return { key, label: { en, zh }, format: 'text' };
}

function valuesTable(
  { places }: Legislation,
  values: readonly ValueDifference[],
  before: number,
  after: number,
): Table {
  return table({
    id: 'law-values',
    title: {
      en: `Values that differ: end of ${before} and end of ${after} (${values.length})`,
      zh: `${before}年末与${after}年末不同的参数（${values.length}）`,
    },
    columns: [
      text('name', 'Name', '名称'),
      text('label', 'Value of the law', '参数'),
      text('of', 'Where', '适用'),
      text('before', `${before}`, `${before}年`),
      text('after', `${after}`, `${after}年`),
      text('from', 'Since', '起始'),
      text('source', 'Source', '依据'),
    ],
    rows: values.map((one) => ({
      name: one.parameter.name,
      label: one.parameter.label,
      of: whereLabel(places, one.of),
      before: shown(one.before, one.parameter),
      after: shown(one.after, one.parameter),
      from: 'why' in one.after ? '' : one.after.from,
      source:
        'why' in one.after
          ? ''
          : withConfidence(valueSourceInWords(one.after.source), one.after.confidence),
    })),
    notes: [],
  });
}

const nation: Label = { en: 'nation', zh: '全国' };

function shown(found: InForce | NotKnown, { unit, shape }: Parameter): Label {
  if ('why' in found) return { en: 'not known', zh: '未知' };
  const said = (language: Language) => parameterValueText(found.value, unit, shape.is, language);
  return { en: said('en'), zh: said('zh') };
}

function rulesTable(rules: readonly RuleDifference[], before: number, after: number): Table {
  return table({
    id: 'law-rules',
    title: {
      en: `Rules that differ: end of ${before} and end of ${after} (${rules.length})`,
      zh: `${before}年末与${after}年末不同的规则（${rules.length}）`,
    },
    columns: [
      text('name', 'Name', '名称'),
      text('label', 'Rule', '规则'),
      text('before', `${before}`, `${before}年`),
      text('after', `${after}`, `${after}年`),
      text('source', 'Source', '依据'),
    ],
    rows: rules.map(({ rule, before: old, after: now }) => ({
      name: rule.name,
      label: rule.label,
      before: versionLabel(old),
      after: versionLabel(now),
      source: sourceInWords(now?.source ?? rule.source),
    })),
    notes: [],
  });
}

function versionLabel(version: Version | null): Label {
  if (version === null) return { en: 'not in force', zh: '未生效' };
  const { from, until } = version;
  if (from === null && until === null) return { en: 'in force', zh: '有效' };
  return { en: `${from ?? '…'} – ${until ?? '…'}`, zh: `${from ?? '…'} – ${until ?? '…'}` };
}

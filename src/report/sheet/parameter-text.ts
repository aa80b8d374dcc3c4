// A value of the law as a line of a sheet: what it is, since when, by which act, how sure we are.

import type { UsedParameter } from '../../engine/explain/explanation.ts';
import type { BracketRow, ParameterValue } from '../../engine/parameter.ts';
import type { Language } from '../language.ts';
import { kindText } from './kind-words.ts';
import type { LawWords } from './law-words.ts';
import { asWritten } from './law-words.ts';
import { percentText, plainNumber, unitText, valueText } from './value-text.ts';

const number = { is: 'number' } as const;

const hows: Readonly<Record<UsedParameter['how'], { readonly en: string; readonly zh: string }>> = {
  enacted: { en: 'in force', zh: '现行' },
  'carried forward': { en: 'carried forward from the last known year', zh: '沿用最近已知年份' },
  interpolated: { en: 'interpolated between known years', zh: '已知年份之间插值' },
  lever: { en: 'a lever, never enacted, at its neutral value', zh: '假设参数（未立法），取中性值' },
  reform: { en: 'set by the reform', zh: '改革设定' },
  given: { en: 'given in the document', zh: '文件给定' },
};

const words = {
  en: { since: 'since', confidence: 'confidence', of: 'for' },
  zh: { since: '自', confidence: '可信度', of: '适用' },
} as const;

/** How a value came to hold. */
export function howText(how: UsedParameter['how'], language: Language): string {
  return hows[how][language];
}

/** The value with its unit; the rows of a schedule or table in short. */
export function parameterValueText(
  value: ParameterValue,
  unit: string,
  shape: UsedParameter['shape'],
  language: Language,
): string {
  if (shape === 'brackets') return bracketsText(value as readonly BracketRow[], language);
  if (shape === 'table') return tableText(value as readonly (readonly [number, number])[]);
  const said = unitText(unit, language, Number(value));
  const text = valueText(Number(value), { type: number, unit }, language);
  return said === '' ? text : `${text} ${said}`;
}

/** `≤ 36,000: 3 %; ≤ 144,000: 10 % − 2,520; …` */
function bracketsText(rows: readonly BracketRow[], language: Language): string {
  const beyond = { en: 'above', zh: '以上' }[language];
  return rows
    .map(([upTo, rate, quick], i) => {
      const last = rows.length === 1 ? '' : `${beyond}: `;
      const bound = upTo === null ? last : `≤ ${plainNumber(upTo, 2)}: `;
      const less = quick === 0 || i === 0 ? '' : ` − ${plainNumber(quick, 2)}`;
      return `${bound}${percentText(rate)}${less}`;
    })
    .join('; ');
}

const shownRows = 6;

function tableText(rows: readonly (readonly [number, number])[]): string {
  const shown = rows
    .slice(0, shownRows)
    .map(([x, y]) => `${plainNumber(x, 4)}: ${plainNumber(y, 4)}`);
  return rows.length > shownRows ? `${shown.join('; ')}; …` : shown.join('; ');
}

/** Since when, by which act, how sure, how it came to hold. */
export function originText(
  used: UsedParameter,
  language: Language,
  { valueSource, note }: LawWords = asWritten,
): string {
  const { since, confidence } = words[language];
  const enacted = used.how === 'lever' || used.from.startsWith('0001');
  return [
    ...(used.group === null ? [] : [`${words[language].of} ${kindText(used.group, language)}`]),
    ...(enacted ? [] : [`${since} ${used.from}`]),
    ...(used.source === '' ? [] : [valueSource(used.source)[language]]),
    ...(used.how === 'lever' ? [] : [`${confidence} ${used.confidence}`]),
    howText(used.how, language),
    ...(used.note === '' ? [] : [note(used.note)[language]]),
  ].join(language === 'zh' ? '；' : '; ');
}

// What moves an amount, as lines below its sheet: the slope for each number, and where the next branch begins.

import stringWidth from 'string-width';
import type { Explanation } from '../../engine/explain/explanation.ts';
import type { Bound, Movement } from '../../engine/slopes/slopes.ts';
import type { Language } from '../language.ts';
import { wrapped } from '../line-breaking.ts';
import { plainNumber, unitText, valueText } from './value-text.ts';

const number = { is: 'number' } as const;

const words = {
  en: {
    heading:
      'What moves it (per unit of each number, before rounding; bounds up to ten times the number)',
    slope: (slope: string) => `${slope} for each unit more`,
    none: 'does not move it here',
    up: (last: string, first: string) => `up to ${last}; from ${first}: `,
    down: (last: string, first: string) => `down to ${last}; at ${first}: `,
    open: { up: 'no other branch above', down: 'no other branch below' },
    join: '; ',
    quiet: 'Read too, but nothing up to ten times as much changes the amount',
  },
  zh: {
    heading: '影响因素（每增加一个单位的变动，取整前；分界点查至现值的十倍）',
    slope: (slope: string) => `每增一单位变动${slope}`,
    none: '在此不影响结果',
    up: (last: string, first: string) => `向上至${last}；自${first}起：`,
    down: (last: string, first: string) => `向下至${last}；到${first}：`,
    open: { up: '以上无其他分界', down: '以下无其他分界' },
    join: '；',
    quiet: '同样读取，但增至现值十倍以内均不影响结果',
  },
} as const;

/** The lines; none where nothing known moves the amount. */
export function movementLines(
  movements: readonly Movement[],
  of: Pick<Explanation, 'unit'>,
  { language, width }: { readonly language: Language; readonly width: number },
): string[] {
  if (movements.length === 0) return [];
  const lines = movements
    .filter((one) => !isQuiet(one))
    .flatMap((one) => [
      ['  ', headline(one, of.unit, language)] as const,
      ['      ', `↑ ${boundText(one, 'up', language)}`] as const,
      ['      ', `↓ ${boundText(one, 'down', language)}`] as const,
    ]);
  const quiet = quietText(movements.filter(isQuiet), language);
  const wrap = ([indent, text]: readonly [string, string]) =>
    wrapped(text, width - indent.length - 4, stringWidth).map((line, i) =>
      i === 0 ? `${indent}${line}` : `${indent}    ${line}`,
    );
  const last = quiet === null ? [] : wrap(['  ', quiet]);
  return ['', ...wrap(['', words[language].heading]), ...lines.flatMap(wrap), ...last];
}

/** Whether a number is read but changes nothing, neither here nor up to its bounds. */
function isQuiet({ slope, up, down }: Movement): boolean {
  return Math.abs(slope) < 1e-9 && up === null && down === null;
}

function quietText(quiet: readonly Movement[], language: Language): string | null {
  if (quiet.length === 0) return null;
  const named = quiet.map(({ label, person }) =>
    person === null ? label[language] : `${label[language]} (${person})`,
  );
  const colon = language === 'zh' ? '：' : ': ';
  return `${words[language].quiet}${colon}${named.join(words[language].join)}`;
}

function headline(
  { label, person, value, unit, slope }: Movement,
  ofUnit: string,
  language: Language,
): string {
  const whose = person === null ? '' : ` (${person})`;
  const said = `${amount(value, unit, language)} ${unitText(unit, language, value)}`.trimEnd();
  const rate = plainNumber(slope, 6);
  const moved = `${slope > 0 ? '+' : ''}${rate} ${unitText(ofUnit, language)}`.trimEnd();
  const { none, slope: moves } = words[language];
  return `${label[language]}${whose} ${said}: ${Math.abs(slope) < 1e-9 ? none : moves(moved)}`;
}

function boundText(movement: Movement, way: 'up' | 'down', language: Language): string {
  const bound = movement[way];
  if (bound === null) return words[language].open[way];
  const { last, first } = bound;
  const of = (value: number) => amount(value, movement.unit, language);
  return words[language][way](of(last), of(first)) + lineText(bound, language);
}

function lineText({ rule, label, person, parameters }: Bound, language: Language): string {
  const whose = person === null ? '' : ` (${person})`;
  const drawn = parameters.map((one) =>
    one.label[language] === one.name ? one.name : `${one.label[language]} ${one.name}`,
  );
  return [`${label[language]} ${rule}${whose}`, ...drawn].join(words[language].join);
}

function amount(value: number, unit: string, language: Language): string {
  return valueText(value, { type: number, unit }, language);
}

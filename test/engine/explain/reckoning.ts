// Reckons a worked sum from its words alone, as a reader with a pocket calculator would.

import type { Explanation } from '../../../src/engine/explain/explain.ts';
import type { Word } from '../../../src/engine/explain/words.ts';

const calls = { least: 'Math.min(', most: 'Math.max(', whole: 'Math.floor(', size: 'Math.abs(' };
const signs: Readonly<Record<string, string>> = { '−': '-', '×': '*', '÷': '/' };

/** What the words come to. */
export function reckoned(words: readonly Word[]): number {
  // The parts of open brackets, the innermost last: what comes out below 0 counts as 0 up to its bracket.
  const open = [''];
  const add = (text: string) => open.push(`${open.pop() ?? ''}${text}`);
  const close = () => {
    const inside = open.pop() ?? '';
    add(`${inside})`);
  };
  for (const word of words) {
    if (word.is === 'nought') open.push(`Math.max(0, ${open.pop() ?? ''})`);
    else if (word.is === 'comma') add(', ');
    else if (word.is === 'close') close();
    else if (word.is === 'sign') {
      const text = signs[word.text.trim()] ?? word.text.trim();
      if (text === '(') open.push('(');
      else if (text === ')') close();
      else add(text);
    } else if ('value' in word) add(`(${word.value})`);
    else open.push(calls[word.is]);
  }
  return Number(new Function(`return ${open.join('')}`)());
}

/** An explanation and all below it. */
export function* everyPart(explanation: Explanation): Generator<Explanation> {
  yield explanation;
  for (const part of explanation.parts) yield* everyPart(part);
}

/** Whether a sum and its words both come to what was computed, before rounding. */
export function addsUp({ sum, value, how, rounding, type }: Explanation): boolean {
  if (sum === null || type.is === 'yes/no') return true;
  const before = how === 'rule' ? sum.value : value;
  const inWords = sum.words.length === 0 ? before : reckoned(sum.words);
  // Amounts that move are rounded to the fen where nothing else is declared; sums of them are not rounded again.
  const near = rounding === null ? 0.006 : rounding.to;
  const exact = how === 'rule' ? 1e-9 * Math.max(1, Math.abs(before)) : near;
  return Math.abs(before - value) <= near && Math.abs(inWords - before) <= exact;
}

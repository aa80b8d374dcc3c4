// Reckons a worked sum from its words alone, as a reader with a pocket calculator would.

import type { Word } from '../../../src/engine/explain/worked-sum.ts';

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

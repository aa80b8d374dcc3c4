// Changes of a scenario in one line each: of the law, of primary incomes; names as scenarios have them.

import type { ValueChange } from '../../engine/policy.ts';
import type { Label } from '../../engine/quantity.ts';
import type { Shift } from '../../scenario/scenario.ts';
import type { Outcome } from '../../simulate.ts';
import { sectorLabel } from './instruments.ts';

/** A change of the law as `--set` and scenarios would say it. */
export function changeText({ parameter, from, places, to }: ValueChange): string {
  const what = {
    value: () => `= ${to.is === 'value' ? JSON.stringify(to.value) : ''}`,
    times: () => `× ${to.is === 'times' ? rounded(to.factor) : ''}`,
    plus: () => (to.is === 'plus' ? signedText(to.amount) : ''),
  }[to.is]();
  const since = from === null ? '' : ` from ${from}`;
  const where = places === null ? '' : ` in ${places.join(', ')}`;
  return `${parameter} ${what}${since}${where}`;
}

function rounded(number: number): string {
  return String(Math.round(number * 1e9) / 1e9);
}

/** A change of primary incomes: `wage where skill = skilled × 1.1, paid by enterprises`. */
export function shiftText(outcome: Outcome, { income, where, times, plus, paidBy }: Shift): Label {
  const { facts } = outcome.policy.legislation;
  const meets = Object.entries(where).map(([name, values]) => {
    const type = facts[name]?.type;
    const kinds = type?.is === 'kind' ? type.kinds : [];
    const yesNo = (value: number) => (value === 1 ? 'yes' : 'no');
    const shown = values.map((value) => {
      return type?.is === 'yes/no' ? yesNo(value) : (kinds[value] ?? String(value));
    });
    return `${name} = ${shown.join(' / ')}`;
  });
  const by = sectorLabel(outcome, paidBy);
  const factor = times === 1 && plus !== 0 ? '' : ` × ${rounded(times)}`;
  const amount = plus === 0 ? '' : ` ${signedText(plus)}`;
  const [en, zh] = amount === '' ? ['', ''] : [' yuan a year', '元/年'];
  return {
    en: `${income}${meets.length === 0 ? '' : ` where ${meets.join(' and ')}`}${factor}${amount}${en}, paid by ${paidBy}`,
    zh: `${income}${meets.length === 0 ? '' : `（${meets.join('，')}）`}${factor}${amount}${zh}，由${by.zh}承担`,
  };
}

/** With its sign and a space, as one adds or takes: `+ 5`, `− 5`. */
function signedText(amount: number): string {
  return `${amount < 0 ? '−' : '+'} ${rounded(Math.abs(amount))}`;
}

// Changes of a scenario in one line each: of the law, of primary incomes; names as scenarios have them.

import { monthText } from '../../engine/dates.ts';
import type { Fact } from '../../engine/fact.ts';
import type { ValueChange } from '../../engine/policy.ts';
import type { Label } from '../../engine/quantity.ts';
import type { Becoming, IncomeShift, Shift, Where } from '../../scenario/scenario.ts';
import type { Outcome } from '../../simulate.ts';
import { sectorLabel } from './instruments.ts';

/** A change of the law as `--set` and scenarios would say it. */
export function changeText({ parameter, from, places, to }: ValueChange): string {
  const what = {
    value: () => `= ${to.is === 'value' ? JSON.stringify(to.value) : ''}`,
    times: () => `× ${to.is === 'times' ? rounded(to.factor) : ''}`,
    plus: () => (to.is === 'plus' ? signedText(to.amount) : ''),
    towards: () =>
      to.is === 'towards' ? `${rounded(to.share)} of the way to ${JSON.stringify(to.value)}` : '',
  }[to.is]();
  const since = from === null ? '' : ` from ${from}`;
  const where = places === null ? '' : ` in ${places.join(', ')}`;
  return `${parameter} ${what}${since}${where}`;
}

function rounded(number: number): string {
  return String(Math.round(number * 1e9) / 1e9);
}

/** A change of the people: `wage where skill = skilled × 1.1, paid by enterprises`, or what some of them become. */
export function shiftText(outcome: Pick<Outcome, 'policy'>, shift: Shift): Label {
  const { facts } = outcome.policy.legislation;
  return 'become' in shift ? becomingText(facts, shift) : raiseText(outcome, shift);
}

type Facts = Readonly<Record<string, Fact>>;

function raiseText(
  outcome: Pick<Outcome, 'policy'>,
  { income, where, times, plus, paidBy }: IncomeShift,
): Label {
  const meets = whereText(outcome.policy.legislation.facts, where);
  const by = sectorLabel(outcome, paidBy);
  const factor = times === 1 && plus !== 0 ? '' : ` × ${rounded(times)}`;
  const amount = plus === 0 ? '' : ` ${signedText(plus)}`;
  const [en, zh] = amount === '' ? ['', ''] : [' yuan a year', '元/年'];
  return {
    en: `${income}${meets.length === 0 ? '' : ` where ${meets.join(' and ')}`}${factor}${amount}${en}, paid by ${paidBy}`,
    zh: `${income}${meets.length === 0 ? '' : `（${meets.join('，')}）`}${factor}${amount}${zh}，由${by.zh}承担`,
  };
}

function becomingText(facts: Facts, { become, where, share }: Becoming): Label {
  const meets = whereText(facts, where);
  const now = Object.entries(become).map(
    ([name, value]) => `${name} = ${shown(facts[name], value)}`,
  );
  const part = `${rounded(share * 100)} %`;
  return {
    en: `${part} of persons${meets.length === 0 ? '' : ` where ${meets.join(' and ')}`} become ${now.join(', ')}`,
    zh: `${meets.length === 0 ? '居民' : `符合条件者（${meets.join('，')}）`}的${part}变为 ${now.join('，')}`,
  };
}

function whereText(facts: Facts, where: Where): string[] {
  return Object.entries(where).map(([name, wanted]) => {
    const fact = facts[name];
    if (!('below' in wanted))
      return `${name} = ${wanted.map((value) => shown(fact, value)).join(' / ')}`;
    const least = wanted.from === null ? '' : `${shown(fact, wanted.from)} ≤ `;
    return `${least}${name}${wanted.below === null ? '' : ` < ${shown(fact, wanted.below)}`}`;
  });
}

/** A fact's value as it is written. */
function shown(fact: Fact | undefined, value: number): string {
  if (fact?.type.is === 'yes/no') return value === 1 ? 'yes' : 'no';
  if (fact?.type.is === 'kind') return fact.type.kinds[value] ?? String(value);
  return fact?.isDate === true ? monthText(value) : String(value);
}

/** With its sign and a space, as one adds or takes: `+ 5`, `− 5`. */
function signedText(amount: number): string {
  return `${amount < 0 ? '−' : '+'} ${rounded(Math.abs(amount))}`;
}

// Incomes that the law of primary distribution does not shape: what is received is what the facts say, moved by a lever.

import type { Fact } from '../../engine/fact.ts';
import { lever } from '../../engine/parameter.ts';
import type { Label } from '../../engine/quantity.ts';
import { household, orderIn, person } from '../../engine/quantity.ts';
import type { Rule } from '../../engine/rule.ts';
import { rule } from '../../engine/rule.ts';

interface Stated {
  readonly name: string;
  readonly label: Label;
  readonly fact: Fact<number, 'person'>;
  /** The sector that pays it. */
  readonly from: string;
  readonly source: string;
}

function raiseOf({ name, label }: Stated) {
  return lever({
    name: `${name}.raise`,
    label: { en: `raise of ${label.en}`, zh: `${label.zh}增幅` },
    unit: 'share',
    neutral: 0,
  });
}

/** A person's yearly income as the facts state it, raised by the lever `<name>.raise`. A loss is not made larger by a raise. */
export function incomeAsStated(spec: Stated): Rule<number, 'person'> {
  const { name, label, fact, from, source } = spec;
  return rule({
    name,
    label,
    per: person,
    stage: 'primary',
    unit: 'yuan/year',
    source,
    flow: { from, to: 'households' },
    reads: { amount: fact },
    parameters: { raise: raiseOf(spec) },
    formula: ({ amount }, { raise }) => amount + raise * Math.max(0, amount),
  });
}

/**
 * The same of an income from what the household holds: the lever `<name>.points` adds to the yearly return on it. What is
 * held in common earns for the member listed first.
 */
export function returnAsStated(
  spec: Stated & { readonly holding: Fact<number, 'household'> },
): Rule<number, 'person'> {
  const { name, label, fact, from, source, holding } = spec;
  return rule({
    name,
    label,
    per: person,
    stage: 'primary',
    unit: 'yuan/year',
    source,
    flow: { from, to: 'households' },
    reads: { amount: fact, holding, place: orderIn(household) },
    parameters: {
      raise: raiseOf(spec),
      points: lever({
        name: `${name}.points`,
        label: {
          en: `more return on ${holding.label.en}, a year`,
          zh: `${holding.label.zh}年收益率增加`,
        },
        unit: 'share',
        neutral: 0,
      }),
    },
    formula: ({ amount, holding, place }, { raise, points }) =>
      amount + raise * Math.max(0, amount) + (points > 0 && place === 0 ? points * holding : 0),
  });
}

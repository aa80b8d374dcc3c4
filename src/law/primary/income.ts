// Incomes that the law of primary distribution does not shape: what is received is what the facts say, moved by a lever.

import type { Fact } from '../../engine/fact.ts';
import { lever } from '../../engine/parameter.ts';
import type { Label } from '../../engine/quantity.ts';
import { person } from '../../engine/quantity.ts';
import type { Rule } from '../../engine/rule.ts';
import { rule } from '../../engine/rule.ts';

/**
 * A person's yearly income as the facts state it, raised by the lever `<name>.raise`. A loss is not made larger by a raise.
 * @param spec.from the sector that pays it.
 */
export function incomeAsStated(spec: {
  readonly name: string;
  readonly label: Label;
  readonly fact: Fact<number, 'person'>;
  readonly from: string;
  readonly source: string;
}): Rule<number, 'person'> {
  const { name, label, fact, from, source } = spec;
  const raise = lever({
    name: `${name}.raise`,
    label: { en: `raise of ${label.en}`, zh: `${label.zh}增幅` },
    unit: 'share',
    neutral: 0,
  });
  return rule({
    name,
    label,
    per: person,
    stage: 'primary',
    unit: 'yuan/year',
    source,
    flow: { from, to: 'households' },
    reads: { amount: fact },
    parameters: { raise },
    formula: ({ amount }, { raise }) => amount + raise * Math.max(0, amount),
  });
}

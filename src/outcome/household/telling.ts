// Which computed values tell a reader something. A row is shown for a person where it moves money of that person, or
// leads to an amount that does; a status also where it is worth reading by itself. The household's own amounts are
// always told: they say why there is, or is not, a benefit.

import type { Derived, Quantity } from '../../engine/quantity.ts';
import type { Flow, Rule } from '../../engine/rule.ts';
import { passesAssetTest } from '../../law/secondary/living-allowance/asset-test.ts';
import { insuredAsEmployee } from '../../law/secondary/social-insurance/insured.ts';
import { households } from '../../law/sectors.ts';
import type { RuleValue } from './amounts.ts';
import { isMoney, isSomething } from './amounts.ts';

/** Statuses worth reading whatever they lead to. */
const worthReading: readonly Rule[] = [insuredAsEmployee, passesAssetTest];

/** Places in a list, which only serve other rules. */
const serving: readonly string[] = ['rank', 'key', 'place'];

/** The values that tell something of their person, or of the household. */
export function tellingOf(values: readonly RuleValue[]): RuleValue[] {
  const byOwner = Map.groupBy(values, (one) => one.person);
  const inForce = new Map(values.map(({ rule }) => [rule.name, rule]));
  const leading = new Map([...byOwner].map(([owner, own]) => [owner, leadingTo(own, inForce)]));
  const crossing = crossingIn([...leading.values()]);
  return values.filter((one) => {
    if (serving.includes(one.rule.unit) || isFactorOfOne(one)) return false;
    if (one.person === null && isMoney(one.rule)) return true;
    return (
      worthReading.some(({ name }) => name === one.rule.name) ||
      leading.get(one.person)?.has(one.rule) === true ||
      crossing.has(one.rule.name)
    );
  });
}

/** A factor of one changes nothing. */
function isFactorOfOne({ rule, value }: RuleValue): boolean {
  return rule.unit === 'ratio' && value === 1;
}

/** Rules by name: those that read a rule that a reform has replaced name the old one. */
type InForce = ReadonlyMap<string, Rule>;

/** The rules that move money of an owner, and all that they read of the same owner. */
function leadingTo(own: readonly RuleValue[], inForce: InForce): Set<Rule> {
  const flows = own.filter((one) => concerns(one.rule.flow) && isSomething(one));
  return reached(
    flows.map((one) => one.rule),
    inForce,
  );
}

/** Whether money moves to or from the household, or government pays for it. What firms give or get for its pay does not. */
function concerns(flow: Flow | null): boolean {
  if (flow === null) return false;
  return flow.from === 'government' || [flow.from, flow.via, flow.to].includes(households);
}

/** Amounts of other members that the rules met read by a sum or a pointer. */
function crossingIn(met: readonly ReadonlySet<Rule>[]): Set<string> {
  const readers = new Set(met.flatMap((one) => [...one]));
  const across = [...readers].flatMap((rule) => readsOf(rule).flatMap(rulesAcross));
  return new Set(across.filter(isMoney).map((rule) => rule.name));
}

function reached(from: readonly Rule[], inForce: InForce): Set<Rule> {
  const found = new Set<Rule>();
  const open = [...from];
  for (let rule = open.pop(); rule !== undefined; rule = open.pop()) {
    if (found.has(rule)) continue;
    found.add(rule);
    const read = readsOf(rule).flatMap(rulesOfSame);
    open.push(...read.map((one) => inForce.get(one.name) ?? one));
  }
  return found;
}

function readsOf({ versions, flow }: Rule): Quantity[] {
  const months = flow?.months === undefined ? [] : [flow.months];
  return [...versions.flatMap((one) => Object.values(one.reads())), ...months];
}

const isRule = (quantity: Quantity): quantity is Rule => quantity.kind === 'rule';

/** How a derived quantity is made, and of what. */
function madeOf(quantity: Quantity): { isOverTime: boolean; of: Quantity | null } {
  if (quantity.kind !== 'derived') return { isOverTime: false, of: null };
  const { derivation } = quantity as Derived;
  const isOverTime = ['perYear', 'perMonth', 'monthsOf'].includes(derivation.how);
  return { isOverTime, of: 'of' in derivation ? derivation.of : null };
}

/** Rules that a quantity is, or is over time: of the same owner. */
function rulesOfSame(quantity: Quantity): Rule[] {
  if (isRule(quantity)) return [quantity];
  const { isOverTime, of } = madeOf(quantity);
  return isOverTime && of !== null ? rulesOfSame(of) : [];
}

/** Rules of other members that a quantity is made of. */
function rulesAcross(quantity: Quantity): Rule[] {
  const { isOverTime, of } = madeOf(quantity);
  if (of === null) return [];
  return isOverTime ? rulesAcross(of) : rulesOfSame(of);
}

// What a run can speak of: facts, rules and what is made of them by summing, pointing and stretching over time.
// A quantity has a level (whose value it is), a type (what values it takes) and a period (what time it covers).
// Values never live here: a quantity is a description, a block holds the columns.

/** Whose value a quantity is: each person's, each household's, or shared by the members of a unit below the household. */
export type Level = 'person' | 'household' | `unit:${string}`;

/** Both names of an institution. */
export interface Label {
  readonly en: string;
  readonly zh: string;
}

/** `year`: an amount of the whole year. `month`: an amount or state of each month. `state`: holds all year. */
export type Period = 'year' | 'month' | 'state';

export type Value = number | boolean | string;

export type ValueType =
  | { readonly is: 'number' }
  | { readonly is: 'yes/no' }
  | { readonly is: 'kind'; readonly kinds: readonly string[] };

/** How a derived quantity is made from others. */
export type Derivation =
  | { readonly how: 'sum'; readonly over: Group; readonly of: Quantity }
  | { readonly how: 'count'; readonly over: Group; readonly of: Quantity | null }
  | { readonly how: 'any'; readonly over: Group; readonly of: Quantity }
  | { readonly how: 'largest'; readonly over: Group; readonly of: Quantity }
  | { readonly how: 'order'; readonly over: Group }
  | { readonly how: 'at'; readonly pointer: Quantity; readonly of: Quantity }
  | { readonly how: 'pointing'; readonly pointer: Quantity; readonly of: Quantity }
  | { readonly how: 'perYear'; readonly of: Quantity; readonly paid: Paid | null }
  | { readonly how: 'perMonth'; readonly of: Quantity; readonly months: Quantity | null }
  | { readonly how: 'monthsOf'; readonly of: Quantity }
  | { readonly how: 'concept'; readonly key: string }
  | { readonly how: 'calendar'; readonly what: 'firstMonth' | 'lastMonth' | 'monthsInPeriod' };

/** In which months of the year a monthly amount is paid. */
export interface Paid {
  /** How many they are. */
  readonly months: Quantity<number, Level>;
  /** Evenly over the first so many months of the year, or the last of the year; evenly over the year where left out. */
  readonly among?: Quantity<number, Level> | 'last';
}

/** Anything a formula may read. `V` is what the formula sees, `L` whose value it is. */
export interface Quantity<V extends Value = Value, L extends Level = Level> {
  readonly kind: 'fact' | 'rule' | 'choice' | 'derived';
  readonly name: string;
  readonly label: Label;
  readonly level: L;
  readonly type: ValueType;
  readonly period: Period;
  readonly unit: string;
  /** Carries `V` for the compiler; never set. */
  readonly seenAs?: V;
}

export interface Derived<V extends Value = Value, L extends Level = Level> extends Quantity<V, L> {
  readonly kind: 'derived';
  readonly derivation: Derivation;
}

/** Records that belong together: the household, or persons assessed together for one purpose. */
export interface Group<L extends Level = Level> {
  readonly level: L;
  readonly name: string;
  readonly label: Label;
  /** Members of one household with an equal key belong to one unit. The household itself has none. */
  readonly key: (() => Quantity<number, 'person'>) | null;
}

export const person: Group<'person'> = {
  level: 'person',
  name: 'person',
  label: { en: 'person', zh: '个人' },
  key: null,
};

export const household: Group<'household'> = {
  level: 'household',
  name: 'household',
  label: { en: 'household', zh: '住户' },
  key: null,
};

/**
 * Persons of one household assessed together for one purpose, such as a couple or an allowance family.
 * @param key each member's number; equal numbers within a household make one unit.
 */
export function unit<const N extends string>(
  name: N,
  label: Label,
  key: () => Quantity<number, 'person'>,
): Group<`unit:${N}`> {
  return { level: `unit:${name}`, name, label, key };
}

/** What stands behind the amount of a unit text: `yuan/month` is monthly, `yuan/year` yearly, the rest a state. */
export function periodOf(unitText: string): Period {
  if (/\/year\b/.test(unitText)) return 'year';
  if (/\/month\b/.test(unitText)) return 'month';
  return 'state';
}

const number: ValueType = { is: 'number' };
const yesNo: ValueType = { is: 'yes/no' };

function derived<V extends Value, L extends Level>(
  name: string,
  level: L,
  of: { readonly type: ValueType; readonly period: Period; readonly unit: string },
  derivation: Derivation,
  label: Label = { en: name, zh: name },
): Derived<V, L> {
  return { kind: 'derived', name, label, level, derivation, ...of };
}

/** What a level's members may be summed over: a person's amount over a unit or the household, a unit's over the household. */
type Amount = Quantity<number, Level>;
type Statement = Quantity<boolean, Level>;

/** The sum over a unit's or the household's members. A unit's own amount counts once per unit. */
export function sumOver<L extends Level>(over: Group<L>, of: Amount): Derived<number, L> {
  const { period, unit } = of;
  const label = {
    en: `${of.label.en}, sum over the ${over.label.en}`,
    zh: `${of.label.zh}（${over.label.zh}合计）`,
  };
  const name = `sumOver(${over.name}, ${of.name})`;
  return derived(name, over.level, { type: number, period, unit }, { how: 'sum', over, of }, label);
}

/** The number of members, or of those for whom a statement is true. */
export function countOver<L extends Level>(over: Group<L>, of?: Statement): Derived<number, L> {
  const name = of ? `countOver(${over.name}, ${of.name})` : `countOver(${over.name})`;
  const label = of
    ? {
        en: `${of.label.en}, number in the ${over.label.en}`,
        zh: `${of.label.zh}（${over.label.zh}人数）`,
      }
    : { en: `members of the ${over.label.en}`, zh: `${over.label.zh}人数` };
  const period = of?.period ?? 'state';
  const meta = { type: number, period, unit: 'persons' } as const;
  return derived(name, over.level, meta, { how: 'count', over, of: of ?? null }, label);
}

/** Whether a statement is true for at least one member. */
export function anyOver<L extends Level>(over: Group<L>, of: Statement): Derived<boolean, L> {
  const name = `anyOver(${over.name}, ${of.name})`;
  const label = {
    en: `${of.label.en}, anyone in the ${over.label.en}`,
    zh: `${over.label.zh}中有人${of.label.zh}`,
  };
  const meta = { type: yesNo, period: of.period, unit: 'yes/no' };
  return derived(name, over.level, meta, { how: 'any', over, of }, label);
}

/** The largest amount among the members. */
export function largestOver<L extends Level>(over: Group<L>, of: Amount): Derived<number, L> {
  const name = `largestOver(${over.name}, ${of.name})`;
  const label = {
    en: `${of.label.en}, largest in the ${over.label.en}`,
    zh: `${of.label.zh}（${over.label.zh}最高）`,
  };
  const meta = { type: number, period: of.period, unit: of.unit };
  return derived(name, over.level, meta, { how: 'largest', over, of }, label);
}

/** A member's place in the unit or household, 0 for the first listed. */
export function orderIn(over: Group): Derived<number, 'person'> {
  const label = { en: `place in the ${over.label.en}`, zh: `在${over.label.zh}中的次序` };
  const meta = { type: number, period: 'state', unit: 'place' } as const;
  return derived(`orderIn(${over.name})`, 'person', meta, { how: 'order', over }, label);
}

/** A pointer is a person's fact: the place of another member in the household, or -1 for nobody. */
export type Pointer = Quantity<number, 'person'>;

/** Another member's value; 0, no, or the first kind where the pointer names nobody. */
export function at<V extends Value>(
  pointer: Pointer,
  of: Quantity<V, Level>,
): Derived<V, 'person'> {
  const { type, period, unit } = of;
  const label = {
    en: `${of.label.en} of ${pointer.label.en}`,
    zh: `${pointer.label.zh}的${of.label.zh}`,
  };
  const name = `at(${pointer.name}, ${of.name})`;
  return derived(name, 'person', { type, period, unit }, { how: 'at', pointer, of }, label);
}

/** The sum of an amount, or the number of true statements, over the members whose pointer names this person. */
export function sumPointing(
  pointer: Pointer,
  of: Quantity<number | boolean, Level>,
): Derived<number, 'person'> {
  const { period, unit } = of;
  const label = {
    en: `${of.label.en} of those whose ${pointer.label.en} this is`,
    zh: `以本人为${pointer.label.zh}者的${of.label.zh}`,
  };
  const name = `sumPointing(${pointer.name}, ${of.name})`;
  const meta = { type: number, period, unit };
  return derived(name, 'person', meta, { how: 'pointing', pointer, of }, label);
}

/** The months in which an amount is paid, where its rule says so. */
function paidBy(of: Quantity & { readonly paid?: Paid | null }): Paid | null {
  return of.paid ?? null;
}

/**
 * A monthly amount over the year: summed over the months, each at the law in force in it.
 * @param months how many months of the year it is paid, spread evenly over it; where left out, those that its rule
 *   names, or all twelve.
 */
export function perYear<L extends Level>(
  of: Quantity<number, L>,
  months?: Quantity<number, Level>,
): Derived<number, L> {
  const paid = months === undefined ? paidBy(of) : { months };
  const name = paid ? `perYear(${of.name}, ${paid.months.name})` : `perYear(${of.name})`;
  const label = { en: `${of.label.en}, year`, zh: `${of.label.zh}（全年）` };
  const meta = { type: number, period: 'year', unit: of.unit.replace('/month', '/year') } as const;
  return derived(name, of.level, meta, { how: 'perYear', of, paid }, label);
}

/**
 * A yearly amount in a monthly rule: a twelfth, or spread over the months it is held.
 * @param months the months it is held (0 gives 0); twelve when left out.
 */
export function perMonth<L extends Level>(
  of: Quantity<number, L>,
  months?: Quantity<number, Level>,
): Derived<number, L> {
  const name = months ? `perMonth(${of.name}, ${months.name})` : `perMonth(${of.name})`;
  const label = { en: `${of.label.en}, month`, zh: `${of.label.zh}（月）` };
  const meta = { type: number, period: 'month', unit: of.unit.replace('/year', '/month') } as const;
  return derived(name, of.level, meta, { how: 'perMonth', of, months: months ?? null }, label);
}

/** In how many months of the year a monthly statement is true. */
export function monthsOf<L extends Level>(of: Quantity<boolean, L>): Derived<number, L> {
  const label = { en: `months: ${of.label.en}`, zh: `${of.label.zh}的月数` };
  const meta = { type: number, period: 'year', unit: 'months' } as const;
  return derived(`monthsOf(${of.name})`, of.level, meta, { how: 'monthsOf', of }, label);
}

/**
 * An income concept of the household, as the legislation in force adds it up. What reads it must not be a flow of that
 * concept or of one before it: that would be a circle.
 */
export function conceptOf(key: string, label: Label): Derived<number, 'household'> {
  const meta = { type: number, period: 'year', unit: 'yuan/year' } as const;
  return derived(`conceptOf(${key})`, 'household', meta, { how: 'concept', key }, label);
}

function calendar(what: 'firstMonth' | 'lastMonth' | 'monthsInPeriod', label: Label) {
  const unit = what === 'monthsInPeriod' ? 'months' : 'month number';
  const meta = { type: number, period: 'state', unit } as const;
  return derived<number, 'household'>(what, 'household', meta, { how: 'calendar', what }, label);
}

/** January of the year in a yearly rule, the first month of the piece of the year in a monthly one (months from year 0). */
export const firstMonth = calendar('firstMonth', { en: 'first month', zh: '起始月' });
/** December of the year in a yearly rule, the last month of the piece of the year in a monthly one. */
export const lastMonth = calendar('lastMonth', { en: 'last month', zh: '截止月' });
/** Twelve in a yearly rule, the length of the piece of the year in a monthly one. */
export const monthsInPeriod = calendar('monthsInPeriod', {
  en: 'months in the period',
  zh: '月数',
});

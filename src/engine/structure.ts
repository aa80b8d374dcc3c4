// Structural reforms: what cannot be written as numbers. A reform replaces rules, removes rules or whole instruments, and
// adds instruments with the places of their flows in the income concepts. Several reforms compose; where two of them
// want different things of one rule, both are named.
//
// A legislation stays a plain list of what is in force: rules that were replaced or removed are no longer in it. Other
// rules still read them by the objects that they import, so the new rules are also kept by name, for the graph.

import { checkBooks } from './ledger.ts';
import type {
  Concept,
  Instrument,
  Legislation,
  LevelShare,
  Restructuring,
  Sector,
} from './legislation.ts';
import { kindOf, parametersOf, parametersOfRule, rulesOf } from './policy.ts';
import type { Problem } from './problem.ts';
import { ProblemsError, suggest } from './problem.ts';
import type { Label } from './quantity.ts';
import { readsReached } from './reads-reached.ts';
import type { Rule } from './rule.ts';

/** Flows that a reform puts into an income concept. */
export interface Placement {
  readonly adds?: readonly Rule[];
  readonly takes?: readonly Rule[];
}

/** A reform of the structure of the law. */
export interface StructuralReform {
  /** Camel case, as names are everywhere. */
  readonly name: string;
  readonly label: Label;
  /** Rules in the place of those of the same name; whose they are, unit, time and sectors stay. */
  readonly replace?: readonly Rule[];
  /** Names of rules, or of instruments with all their rules. */
  readonly remove?: readonly string[];
  readonly add?: readonly Instrument[];
  /** Where added flows of the households stand, by key of the concept. */
  readonly concepts?: Readonly<Record<string, Placement>>;
  /** Sectors that added flows need and the law does not have. */
  readonly sectors?: readonly Sector[];
  /** How added flows of government are split between its levels. */
  readonly centralShares?: readonly LevelShare[];
}

/** A reform, and the file it was written in. */
export interface ReformInFile {
  readonly file: string;
  readonly reform: StructuralReform;
}

/**
 * A legislation with structural reforms, one on top of the other.
 * @throws ProblemsError with every name that there is not, every conflict of two reforms, every rule that reads one that
 * was removed, and every flow that stands in the wrong concept.
 */
export function restructured(
  legislation: Legislation,
  reforms: readonly ReformInFile[],
): Legislation {
  if (reforms.length === 0) return legislation;
  const draft = new Draft(legislation);
  for (const one of reforms) draft.apply(one);
  return draft.finish();
}

/** What a reform has done to a name. */
interface Deed {
  readonly file: string;
  readonly did: 'replace' | 'remove' | 'add';
}

class Draft {
  readonly #base: Legislation;
  readonly #problems: Problem[] = [];
  readonly #deeds = new Map<string, Deed>();
  readonly #replaced: Map<string, Rule>;
  readonly #removed: Map<string, string>;
  readonly #shares: LevelShare[];
  readonly #reforms: Restructuring['reforms'][number][];
  #instruments: readonly Instrument[];
  #concepts: readonly Concept[];
  #sectors: readonly Sector[];

  constructor(base: Legislation) {
    this.#base = base;
    this.#replaced = new Map(base.restructuring?.replaced);
    this.#removed = new Map(base.restructuring?.removed);
    this.#shares = [...(base.restructuring?.centralShares ?? [])];
    this.#reforms = [...(base.restructuring?.reforms ?? [])];
    this.#instruments = base.instruments;
    this.#concepts = base.concepts;
    this.#sectors = base.sectors;
  }

  apply({ file, reform }: ReformInFile): void {
    const { name, label } = reform;
    this.#reforms.push({ file, name, label });
    for (const name of reform.remove ?? []) this.#remove(file, name);
    for (const instrument of reform.add ?? []) this.#add(file, instrument);
    for (const rule of reform.replace ?? []) this.#replace(file, rule);
    for (const [key, placement] of Object.entries(reform.concepts ?? {}))
      this.#place(file, key, placement, reform);
    for (const sector of reform.sectors ?? []) {
      if (this.#sectors.every(({ name }) => name !== sector.name))
        this.#sectors = [...this.#sectors, sector];
    }
    this.#shares.push(...(reform.centralShares ?? []));
  }

  /** @throws ProblemsError with every fault of every reform. */
  finish(): Legislation {
    if (this.#problems.length > 0) throw new ProblemsError(this.#problems);
    const current = (rule: Rule) => this.#replaced.get(rule.name) ?? rule;
    const made: Legislation = {
      ...this.#base,
      sectors: this.#sectors,
      instruments: this.#instruments.map((one) => ({ ...one, rules: one.rules.map(current) })),
      concepts: this.#concepts.map((one) => ({
        ...one,
        adds: one.adds.map(current),
        takes: one.takes.map(current),
      })),
    };
    this.#noteParameters(made);
    const finished = {
      ...made,
      restructuring: {
        reforms: this.#reforms,
        replaced: this.#replaced,
        removed: this.#removed,
        centralShares: this.#shares,
      },
    };
    const left = orphans(finished);
    if (left.length > 0) throw new ProblemsError(left);
    checkBooks(finished);
    return finished;
  }

  get #rules(): readonly Rule[] {
    return this.#instruments.flatMap((one) => one.rules);
  }

  #remove(file: string, name: string): void {
    const instrument = this.#instruments.find((one) => one.name === name);
    const rules = instrument?.rules ?? this.#rules.filter((rule) => rule.name === name);
    const own = instrument === undefined ? [] : [name];
    // A rule is often called as its instrument is.
    const names = [...new Set([...rules.map((rule) => rule.name), ...own])];
    if (names.length === 0) {
      this.#missing(file, name, 'remove');
      return;
    }
    if (names.some((one) => this.#isTaken(file, one, 'remove'))) return;
    for (const one of names) {
      this.#removed.set(one, file);
      this.#replaced.delete(one);
    }
    const stays = (rule: Rule) => !names.includes(rule.name);
    this.#instruments = this.#instruments
      .filter((one) => one !== instrument)
      .map((one) => ({ ...one, rules: one.rules.filter(stays) }));
    this.#concepts = this.#concepts.map((one) => ({
      ...one,
      adds: one.adds.filter(stays),
      takes: one.takes.filter(stays),
    }));
  }

  #add(file: string, instrument: Instrument): void {
    const { facts } = this.#base;
    const taken = new Set([...Object.keys(facts), ...this.#rules.map((rule) => rule.name)]);
    const names = instrument.rules.map((rule) => rule.name);
    for (const [i, name] of names.entries()) {
      if (this.#isTaken(file, name, 'add')) continue;
      if (taken.has(name) || names.indexOf(name) < i)
        this.#fault('conflict', file, `it adds "${name}", and there is one of this name already`);
    }
    if (this.#instruments.some((one) => one.name === instrument.name))
      this.#fault('conflict', file, `there is an instrument "${instrument.name}" already`);
    this.#instruments = [...this.#instruments, instrument];
    for (const name of [...names, instrument.name]) this.#removed.delete(name);
  }

  #replace(file: string, rule: Rule): void {
    const old = this.#rules.find((one) => one.name === rule.name);
    if (this.#isTaken(file, rule.name, 'replace')) return;
    if (old === undefined) {
      this.#missing(file, rule.name, 'replace');
      return;
    }
    const [was, is] = [kindOf(old), kindOf(rule)];
    if (was !== is)
      this.#fault('conflict', `${file}: ${rule.name}`, `it is ${is}; what it replaces is ${was}`);
    this.#replaced.set(rule.name, rule);
  }

  #place(file: string, key: string, { adds, takes }: Placement, reform: StructuralReform): void {
    const keys = this.#concepts.map((one) => one.key);
    if (!keys.includes(key)) {
      const message = `there is no income concept "${key}"`;
      this.#problems.push({ code: 'unknown-name', where: file, message, ...suggest(key, keys) });
      return;
    }
    const own = (reform.add ?? []).flatMap((one) => one.rules);
    for (const rule of [...(adds ?? []), ...(takes ?? [])]) {
      if (!own.includes(rule))
        this.#fault('conflict', file, `${rule.name} is not added here: it has its place already`);
    }
    this.#concepts = this.#concepts.map((one) =>
      one.key === key
        ? { ...one, adds: [...one.adds, ...(adds ?? [])], takes: [...one.takes, ...(takes ?? [])] }
        : one,
    );
  }

  /** Whether a reform has done something with the name that another now wants to do: that is told. */
  #isTaken(file: string, name: string, doing: Deed['did']): boolean {
    const deed = this.#deeds.get(name);
    const agree = deed?.did === 'remove' && doing === 'remove';
    // A reform may build on what another has added.
    const builds = deed?.did === 'add' && doing === 'replace';
    if (deed === undefined || builds) this.#deeds.set(name, { file, did: doing });
    if (deed === undefined || builds || agree) return agree;
    const message =
      deed.did === doing
        ? `${deed.file} and ${file} both ${doing} ${name}`
        : `${deed.file} ${deed.did}s ${name}, and ${file} ${doing}s it`;
    this.#fault('conflict', file, message);
    return true;
  }

  #missing(file: string, name: string, doing: string): void {
    if (this.#removed.has(name) && this.#deeds.has(name)) return;
    const names = [...this.#rules, ...this.#instruments].map((one) => one.name);
    const message = `there is no rule "${name}" to ${doing}`;
    this.#problems.push({ code: 'unknown-name', where: file, message, ...suggest(name, names) });
  }

  #fault(code: Problem['code'], where: string, message: string): void {
    this.#problems.push({ code, where, message });
  }

  /** Values that only rules had which are replaced or removed. */
  #noteParameters(made: Legislation): void {
    const left = parametersOf(made);
    for (const rule of rulesOf(this.#base)) {
      const file = this.#deeds.get(rule.name)?.file;
      if (file === undefined) continue;
      for (const { name } of parametersOfRule(rule))
        if (!left.has(name)) this.#removed.set(name, file);
    }
  }
}

/** Rules that still read one that there is no longer. */
function orphans(legislation: Legislation): Problem[] {
  const known = new Set(rulesOf(legislation).map((rule) => rule.name));
  const { removed, replaced } = legislation.restructuring ?? {};
  return rulesOf(legislation).flatMap((rule) => {
    const lost = readsReached(rule, replaced).filter(
      ({ name }) => removed?.has(name) === true && !known.has(name),
    );
    return [...new Set(lost.map(({ name }) => name))].map((name): Problem => {
      const message = `it still reads ${name}, which ${removed?.get(name)} removes`;
      return { code: 'conflict', where: rule.name, message };
    });
  });
}

// A choice, with all that lies between it and its objective, as JavaScript text.

import { largestHousehold } from '../../block.ts';
import { isPersonal } from '../../graph.ts';
import type { Decision, Item } from '../../plan.ts';
import {
  boundOf,
  canPreview,
  decisionsIn,
  differsForGood,
  knownByObjective,
  membersDecideApart,
  optionValues,
  partsOf,
} from '../choices.ts';
import { tile } from '../code.ts';
import { mostShares, sharesOf } from '../parts.ts';
import { numberText } from './formula-text.ts';
import type { Members, StageText } from './stage-text.ts';
import { allMembers, everyHousehold, everyMember, everyPlane } from './stage-text.ts';

/** The members that can be moved. */
const someMembers: Members = {
  loop: `for (let a = 0; a < active; a++) {
const k = members[a], j = personStart + k * stride + i, t = k * ${tile} + r;`,
  count: 'active',
};

export class DecisionText {
  readonly #stages: StageText;
  /** The members that are computed in the passes. */
  #members = allMembers;
  /** Names of the lists of what is tried where a unit divides its parts. */
  #shares = new Map<Decision, SharesText>();
  /** Names of the flags that tell, for all passes, whether a choice's options differ. */
  #known = new Map<Decision, string>();
  #labels = 0;

  constructor(stages: StageText) {
    this.#stages = stages;
  }

  /**
   * Decides household by household. Whether options differ is settled before the passes where no pass can change it,
   * and members all of whose objectives are at their bound stay as they are.
   */
  decideEach(outermost: Decision, bounded: boolean): string {
    const all = decisionsIn(outermost);
    const settled = all.filter((one) => differsForGood(outermost, one));
    const differ = settled.map((one) => {
      this.#labels += 1;
      this.#known.set(one, `differs${this.#labels}`);
      return this.#differs(one, this.#labels);
    });
    const apart = bounded && membersDecideApart(outermost);
    const some = apart ? this.#activeMembers(all) : '';
    if (apart) this.#members = someMembers;
    const shares = all.map((one) => this.#sharesOf(one));
    const text = `let trial = false;
for (let q = 0; q < length; q++) {
const i = open[q], h = householdStart + i, r = i - from;
${differ.join('\n')}
${shares.join('\n')}
${some}
${this.#decision(outermost)}
}`;
    this.#members = allMembers;
    this.#known = new Map();
    this.#shares = new Map();
    return text;
  }

  /** Lists the shares that each member's unit may try; nothing where the choice divides no parts. */
  #sharesOf(decision: Decision): string {
    const parts = partsOf(decision.choice);
    if (parts === null) return '';
    const shares: SharesText = {
      values: this.#stages.constant(new Float64Array(largestHousehold * mostShares)),
      counts: this.#stages.constant(new Int32Array(largestHousehold)),
      last: this.#stages.constant(new Int32Array(1)),
    };
    this.#shares.set(decision, shares);
    const list = this.#scratchRow();
    const options = this.#stages.constant(optionValues(decision.choice));
    const { values, counts, last } = shares;
    const spread = this.#stages.constant(sharesOf);
    const flag = this.#known.get(decision);
    return `${last}[0] = 0;
${flag === undefined ? '' : `if (${flag}) `}${everyMember}
${this.#stages.rows().parts(parts, list)}
${counts}[k] = ${spread}(${list}, n, ${options}, ${values}, k * ${mostShares});
if (${counts}[k] - 1 > ${last}[0]) ${last}[0] = ${counts}[k] - 1;
}`;
  }

  /** Lists the members of whom some objective is above its bound. */
  #activeMembers(all: readonly Decision[]): string {
    const tests = all.map(
      ({ choice, objective }) =>
        `${this.#stages.rows().at(objective)} > ${numberText(boundOf(choice) ?? 0)}`,
    );
    return `const members = ${this.#stages.constant(new Int32Array(largestHousehold))};
let active = 0;
${everyMember} if (${tests.join(' || ')}) members[active++] = k; }`;
  }

  /**
   * Which households have to be decided, when everything has been computed as if each choice took its first option:
   * those in which some objective is above its bound and some reader differs between options. The others are at the
   * least already. Where no choice differs at its first option, none of them is ever moved to another.
   */
  openHouseholds(decision: Decision): string {
    const all = decisionsIn(decision);
    const tests = all.map((one) => {
      this.#labels += 1;
      return { text: this.#differs(one, this.#labels), name: `differs${this.#labels}` };
    });
    return `let found = 0;
${everyHousehold}
let above = false;
${all.map((one) => this.#above(one)).join('\n')}
if (!above) continue;
${tests.map((test) => test.text).join('\n')}
if (${tests.map((test) => test.name).join(' || ')}) open[found++] = i;
}
return found;`;
  }

  /** The decision's region with every choice at its first option, stage by stage. */
  defaults(item: Item): string {
    if (item.is === 'stage') return this.#stages.overStretch(item);
    const first = numberText(optionValues(item.choice)[0] ?? 0);
    const at = this.#stages.rows().at(item.choice);
    const set = isPersonal(item.choice)
      ? `${everyPlane}\nfor (let i = from; i < to; i++) { const j = plane + i, t = k * ${tile} + i - from; ${at} = ${first}; }\n}`
      : `${everyHousehold}\n${at} = ${first};\n}`;
    return [set, ...item.items.map((one) => this.defaults(one))].join('\n');
  }

  #above({ choice, objective }: Decision): string {
    const test = `if (${this.#stages.rows().at(objective)} > ${numberText(boundOf(choice) ?? 0)}) above = true;`;
    return isPersonal(choice) ? `${everyMember} ${test} }` : test;
  }

  /** An item for the one household at hand. */
  #item(item: Item, known: ReadonlySet<Decision>): string {
    return item.is === 'stage'
      ? this.#stages.ofOne(item, this.#members)
      : this.#decision(item, known);
  }

  /**
   * Passes over the region: one for each option that has to be tried, and one more that leaves everything as chosen.
   * The text of the region stands once; `pass` says which option is in force. While an outer option is only tried
   * (`trial`), an inner decision need not leave its region as chosen: its least objective is put in the objective's
   * place, and that is all the outer region reads of it.
   */
  #decision(
    decision: Decision,
    known = knownByObjective(decision) as ReadonlySet<Decision>,
  ): string {
    this.#labels += 1;
    const n = this.#labels;
    const { choice, objective, items } = decision;
    const options = optionValues(choice);
    const [least, chosen] = [this.#scratchRow(), this.#scratchRow()];
    const rows = this.#stages.rows();
    const [value, best] = [rows.at(choice), rows.at(objective)];
    const over = isPersonal(choice) ? this.#members.loop : '{ const k = 0;';
    const shares = this.#shares.get(decision);
    const last = shares === undefined ? `${options.length - 1}` : `${shares.last}[0]`;
    const hasInner = items.some((item) => item.is === 'decision');
    const ofPlace = (place: string) =>
      shares === undefined ? optionText(place, options) : shareText(place, shares, options);
    const [taken, tried] = [ofPlace(`${chosen}[k]`), ofPlace(`pass${n}`)];
    const atLast = shares === undefined ? last : `Math.min(${last}, ${shares.counts}[k] - 1)`;
    const leave = `if (outer${n}) { ${over} ${best} = ${least}[k]; } break; }`;
    const flag = this.#known.get(decision);
    const differs =
      flag === undefined ? this.#differs(decision, n) : `const differs${n} = ${flag};`;
    return `${differs}
const outer${n} = ${known.has(decision) ? 'trial' : 'false'}, before${n} = trial;
let pass${n} = 0, again${n} = false;
for (;;) {
trial = ${hasInner ? `outer${n} || (differs${n} && !again${n})` : 'false'};
${over} ${value} = again${n} ? ${taken} : ${tried}; }
${items.map((item) => this.#item(item, known)).join('\n')}
if (again${n} || !differs${n}) break;
if (pass${n} === 0) {
let open${n} = false;
${over} ${least}[k] = ${best}; ${chosen}[k] = 0; if (${aboveText(best, boundOf(choice))}) open${n} = true; }
if (!open${n}) { ${hasInner ? `if (outer${n}) break; again${n} = true; continue;` : 'break;'} }
} else {
${over} if (${best} < ${least}[k]) { ${least}[k] = ${best}; ${chosen}[k] = pass${n}; } }
}
if (pass${n} < ${last}) { pass${n} += 1; continue; }
${leave}
${hasInner ? `again${n} = true;` : `${over} if (${chosen}[k] !== ${atLast}) again${n} = true; }\nif (!again${n}) break;`}
}
trial = before${n};`;
  }

  /** Numbers for each member that the generated code keeps between passes. */
  #scratchRow(): string {
    return this.#stages.constant(new Float64Array(largestHousehold));
  }

  /** Whether any reader of the choice gives something else under another option. */
  #differs(decision: Decision, n: number): string {
    if (!canPreview(decision)) return `const differs${n} = true;`;
    if (decision.readers.length === 0) return `const differs${n} = false;`;
    const rows = this.#stages.rows();
    const tests = decision.readers.map((reader) => {
      const values = optionValues(decision.choice).map((option) =>
        rows.preview(reader, decision.choice, option),
      );
      return values
        .slice(1)
        .map((value) => `${value} !== ${values[0]}`)
        .join(' || ');
    });
    const over = isPersonal(decision.choice) ? everyMember : '{';
    const stop = isPersonal(decision.choice) ? 'break;' : '';
    return `let differs${n} = false;
${over}
${rows.lines.join('\n')}
if (${tests.join(' || ')}) { differs${n} = true; ${stop} }
}`;
  }
}

/** Names of what is tried for each member: the shares, how many they are, and the last place in the household. */
interface SharesText {
  readonly values: string;
  readonly counts: string;
  readonly last: string;
}

/** The share at a place, the member's last one where it has fewer; the first option where nothing is tried. */
function shareText(place: string, shares: SharesText, options: readonly number[]): string {
  const { values, counts } = shares;
  const one = `${values}[k * ${mostShares} + Math.min(${place}, ${counts}[k] - 1)]`;
  return `(${place} === 0 ? ${numberText(options[0] ?? 0)} : ${one})`;
}

/** The number of the option whose place a text names. */
function optionText(place: string, options: readonly number[]): string {
  const last = options.length - 1;
  const cases = options
    .slice(0, last)
    .map((option, i) => `${place} === ${i} ? ${numberText(option)} : `);
  return `(${cases.join('')}${numberText(options[last] ?? 0)})`;
}

function aboveText(value: string, bound: number | null): string {
  return bound === null ? 'true' : `${value} > ${numberText(bound)}`;
}

// A stage over a stretch of households as vector instructions: plane by plane, two neighbours at a time. A stretch
// begins at an even place and planes are padded to even length, so a pair never reaches into another plane.

import { isPersonal } from '../../graph.ts';
import type { Decision, Item, MemberSum, Stage } from '../../plan.ts';
import { isOverMembers } from '../../plan.ts';
import { optionValues } from '../choices.ts';
import type { Columns } from '../code.ts';
import { tile } from '../code.ts';
import type { Local } from './assembly.ts';
import { Assembly } from './assembly.ts';
import type { FunctionCode } from './encoding.ts';
import { MemberTotal } from './member-total.ts';
import { RowsCode } from './rows-code.ts';
import type { Scene } from './scene.ts';
import { wide } from './scene.ts';
import type { Tables } from './tables.ts';

/** Sums that are made in one loop over members: as many totals as the machine has registers for. */
const sumsAtOnce = 8;

/** The function of an item: (size, stride, householdStart, personStart, from, to), as in a size class. */
export function functionOf(item: Item, columns: Columns, tables: Tables): FunctionCode {
  const code = new StageCode(columns, tables);
  code.begin();
  code.item(item);
  return code.assembly.done();
}

class StageCode {
  readonly assembly = new Assembly(6);
  readonly #columns: Columns;
  readonly #tables: Tables;
  readonly #size = this.assembly.parameter(0);
  readonly #stride = this.assembly.whole();
  readonly #households = this.assembly.whole();
  readonly #persons = this.assembly.whole();
  readonly #from = this.assembly.whole();
  readonly #to = this.assembly.whole();
  readonly #k = this.assembly.whole();
  /** The household in its class, and in the tile. */
  readonly #i = this.assembly.whole();
  readonly #household = this.assembly.whole();
  readonly #householdHere = this.assembly.whole();
  readonly #person = this.assembly.whole();
  readonly #personHere = this.assembly.whole();
  readonly #firstPerson = this.assembly.whole();

  constructor(columns: Columns, tables: Tables) {
    this.#columns = columns;
    this.#tables = tables;
  }

  /** Turns what the function is called with into bytes. */
  begin(): void {
    const { assembly } = this;
    const all = [this.#stride, this.#households, this.#persons, this.#from, this.#to];
    all.forEach((local, i) => {
      assembly
        .get(assembly.parameter(i + 1))
        .number(wide)
        .multiply()
        .set(local);
    });
  }

  /** A stage; or a decision with every choice at its first option. */
  item(item: Item): void {
    if (item.is === 'stage') this.#stage(item);
    else this.#defaults(item);
  }

  #defaults({ choice, items }: Decision): void {
    const first = optionValues(choice)[0] ?? 0;
    const set = (rows: RowsCode) => rows.write(choice, () => this.assembly.constant(first));
    if (isPersonal(choice)) this.#everyPerson(set);
    else this.#everyHousehold(set);
    for (const item of items) this.item(item);
  }

  #stage(stage: Stage): void {
    if (stage.rows === 'persons') {
      this.#everyPerson((rows) => {
        for (const node of stage.nodes) rows.node(node);
      });
      return;
    }
    const sums = stage.nodes.filter(isOverMembers);
    for (let i = 0; i < sums.length; i += sumsAtOnce) this.#sums(sums.slice(i, i + sumsAtOnce));
    const own = stage.nodes.filter((node) => !isOverMembers(node));
    if (own.length === 0) return;
    this.#everyHousehold((rows) => {
      for (const node of own) rows.node(node);
    });
  }

  #rows(): RowsCode {
    const scene: Scene = {
      assembly: this.assembly,
      columns: this.#columns,
      tables: this.#tables,
      size: this.#size,
      stride: this.#stride,
      k: this.#k,
      household: this.#household,
      householdHere: this.#householdHere,
      person: this.#person,
      personHere: this.#personHere,
      firstPerson: this.#firstPerson,
    };
    return new RowsCode(scene);
  }

  #everyHousehold(body: (rows: RowsCode) => void): void {
    const { assembly } = this;
    assembly.loop(this.#i, this.#from, this.#to, 2 * wide, () => {
      this.#sumTo(this.#household, this.#households, this.#i);
      this.#sumTo(this.#firstPerson, this.#persons, this.#i);
      assembly.get(this.#i).get(this.#from).subtract().set(this.#householdHere);
      body(this.#rows());
    });
  }

  #everyPerson(body: (rows: RowsCode) => void): void {
    const { assembly } = this;
    const [plane, planeHere] = [assembly.whole(), assembly.whole()];
    assembly.loop(this.#k, 0, this.#size, 1, () => {
      assembly.get(this.#k).get(this.#stride).multiply().set(plane);
      assembly
        .get(this.#k)
        .number(tile * wide)
        .multiply()
        .set(planeHere);
      this.#everyHousehold((rows) => {
        this.#sumTo(this.#person, plane, this.#firstPerson);
        this.#sumTo(this.#personHere, planeHere, this.#householdHere);
        body(rows);
      });
    });
  }

  #sumTo(result: Local, a: Local, b: Local): void {
    this.assembly.get(a).get(b).add().set(result);
  }

  /** Sums over all members of the household: the totals stay in registers while the members pass. */
  #sums(nodes: readonly MemberSum[]): void {
    const { assembly } = this;
    this.#everyHousehold((rows) => {
      const totals = nodes.map((node) => ({
        node,
        total: new MemberTotal(assembly, node.operation),
      }));
      for (const { total } of totals) total.begin();
      rows.overMembers(this.#size, (member) => {
        for (const { total } of totals) total.add((node) => member.load(node), null);
      });
      for (const { node, total } of totals) rows.write(node, () => total.end());
    });
  }
}

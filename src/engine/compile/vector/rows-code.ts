// The rows of a stage as vector instructions, two neighbouring households at a time.

import type { Node, Operation } from '../../graph.ts';
import { isPersonal } from '../../graph.ts';
import { tile } from '../code.ts';
import type { Assembly, Local } from './assembly.ts';
import { vector } from './assembly.ts';
import { FormulaCode } from './formula-code.ts';
import { MemberTotal } from './member-total.ts';
import { monthsPaidCode } from './paid-code.ts';
import { roundedCode } from './rounding-code.ts';
import type { Scene } from './scene.ts';
import { gather, hasColumn, placeOf, wide } from './scene.ts';

type OverUnit = Operation & { is: 'sum' | 'count' | 'any' | 'largest' | 'order' };
type Pointed = Operation & { is: 'at' | 'pointing' };

export class RowsCode {
  readonly #scene: Scene;
  readonly #assembly: Assembly;
  readonly #values = new Map<Node, Local>();

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#assembly = scene.assembly;
  }

  /** Computes a node's value and puts it in its column, where it has one. */
  node(node: Node): void {
    const value = this.#assembly.pair();
    this.#value(node).set(value);
    this.#values.set(node, value);
    if (hasColumn(this.#scene, node)) this.write(node, () => this.#assembly.get(value));
  }

  /** Writes what is left on the stack to a node's column. */
  write(node: Node, value: () => Assembly): void {
    const { base, offset } = this.#place(node);
    this.#assembly.get(base);
    value().store(offset);
  }

  /** Puts a node's value on the stack; it is loaded once. */
  read(node: Node): Assembly {
    const known = this.#values.get(node);
    if (known !== undefined) return this.#assembly.get(known);
    const value = this.#assembly.pair();
    this.#values.set(node, value);
    return this.load(node).keep(value);
  }

  /** Puts a node's value in the row at hand on the stack, from its column. */
  load(node: Node): Assembly {
    const { base, offset } = this.#place(node);
    return this.#assembly.get(base).load(offset);
  }

  /** Puts the value that a table has for the kind of a node on the stack. */
  pick(table: readonly number[], by: Node): Assembly {
    const { assembly, tables } = this.#scene;
    const places = assembly.pair();
    this.read(by).vector(vector.toWhole).number(3).vector(vector.shiftLeft).set(places);
    return gather(assembly, { places, base: null, offset: tables.offsetOf(table), step: 0 });
  }

  /** Does something for every member of the household, or for those before `end`. */
  overMembers(end: Local, body: (member: RowsCode) => void): void {
    const { assembly, stride, firstPerson, householdHere } = this.#scene;
    const [o, person, personHere] = [assembly.whole(), assembly.whole(), assembly.whole()];
    assembly.get(firstPerson).set(person).get(householdHere).set(personHere);
    const member = new RowsCode({ ...this.#scene, k: o, person, personHere });
    assembly.loop(o, 0, end, 1, () => {
      body(member);
      assembly.get(person).get(stride).add().set(person);
      assembly
        .get(personHere)
        .number(tile * wide)
        .add()
        .set(personHere);
    });
  }

  #place(node: Node) {
    const { household, householdHere, person, personHere } = this.#scene;
    return isPersonal(node)
      ? placeOf(this.#scene, node, person, personHere)
      : placeOf(this.#scene, node, household, householdHere);
  }

  #value(node: Node): Assembly {
    const { operation } = node;
    switch (operation.is) {
      case 'rule':
        return this.#rule(node, operation);
      case 'constant':
        return this.#assembly.constant(operation.value);
      case 'sum':
      case 'count':
      case 'any':
      case 'largest':
      case 'order':
        return this.#overUnit(operation);
      case 'at':
        return this.#pointed(operation);
      case 'pointing':
        return this.#pointing(operation);
      case 'perYear':
        return this.#perYear(operation);
      case 'perMonth':
        return this.#perMonth(operation);
      case 'monthsOf':
        return this.#monthsOf(operation);
      case 'concept':
        return this.#concept(operation);
      default:
        throw new Error(`${node.quantity.name} holds its value and is not computed`);
    }
  }

  #rule(node: Node, operation: Operation & { is: 'rule' }): Assembly {
    const value = new FormulaCode(operation, this.#around()).result();
    if (node.quantity.type.is === 'yes/no') return value;
    if (operation.rounding !== null) roundedCode(operation.rounding, this.#around());
    return this.#plusNought();
  }

  #around() {
    return {
      assembly: this.#assembly,
      read: (node: Node) => this.read(node),
      pick: (table: readonly number[], by: Node) => this.pick(table, by),
    };
  }

  /** Stores −0 as 0. */
  #plusNought(): Assembly {
    return this.#assembly.constant(0).vector(vector.add);
  }

  #monthsOf({ pieces }: Operation & { is: 'monthsOf' }): Assembly {
    pieces.forEach(({ node, months }, i) => {
      this.#assembly.constant(months);
      this.read(node).constant(0).vector(vector.unequal).vector(vector.and);
      if (i > 0) this.#assembly.vector(vector.add);
    });
    return this.#assembly;
  }

  #perYear({ pieces, paid, onFen }: Operation & { is: 'perYear' }): Assembly {
    const months = monthsPaidCode(pieces, paid, this.#around());
    if (pieces.length > 1) this.#assembly.constant(0);
    pieces.forEach(({ node }, i) => {
      this.read(node);
      months[i]?.().vector(vector.multiply);
      if (pieces.length > 1) this.#assembly.vector(vector.add);
    });
    if (onFen) roundedCode({ to: 0.01, direction: 'half up' }, this.#around());
    return this.#plusNought();
  }

  #perMonth({ of, months }: Operation & { is: 'perMonth' }): Assembly {
    this.read(of);
    if (months === null) this.#assembly.constant(12);
    else this.read(months);
    this.#assembly.vector(vector.divide);
    if (months !== null) this.read(months).constant(0).vector(vector.greater).vector(vector.and);
    return this.#plusNought();
  }

  #concept({ terms }: Operation & { is: 'concept' }): Assembly {
    this.#assembly.constant(0);
    for (const { node, sign } of terms) {
      this.read(node).vector(sign < 0 ? vector.subtract : vector.add);
    }
    return this.#plusNought();
  }

  /** What a person's pointer points at; nought where it points at nobody. */
  #pointed({ pointer, of }: Pointed): Assembly {
    if (isPersonal(of)) this.#ofPerson(pointer, of);
    else this.read(of);
    this.read(pointer).constant(0).vector(vector.greaterOrEqual).vector(vector.and);
    return this.#plusNought();
  }

  /** The value of the person whom a pointer names; of the first where it names nobody. */
  #ofPerson(pointer: Node, of: Node): Assembly {
    const { assembly, columns, stride, firstPerson, householdHere } = this.#scene;
    const places = assembly.pair();
    this.read(pointer).vector(vector.toWhole);
    assembly.number(0).vector(vector.splatWhole).vector(vector.largerWhole);
    if (columns.scratchOf(of) === undefined) assembly.get(stride);
    else assembly.number(tile * wide);
    assembly.vector(vector.splatWhole).vector(vector.multiplyWhole).set(places);
    const { base, offset } = placeOf(this.#scene, of, firstPerson, householdHere);
    return gather(assembly, { places, base, offset, step: wide });
  }

  /** The sum over the members who point at the one at hand. */
  #pointing({ pointer, of }: Pointed): Assembly {
    const { assembly, size, k } = this.#scene;
    const [total, own] = [assembly.pair(), assembly.pair()];
    assembly.splatOf(k).set(own).constant(0).set(total);
    if (!isPersonal(of)) this.#ahead(of);
    this.overMembers(size, (member) => {
      assembly.get(total);
      this.#ofMember(of, member);
      member.load(pointer).get(own).vector(vector.equal).vector(vector.and);
      assembly.vector(vector.add).set(total);
    });
    assembly.get(total);
    return this.#plusNought();
  }

  /** Loads a value before a loop reads it, which may run for nobody. */
  #ahead(node: Node): void {
    if (this.#values.has(node)) return;
    const value = this.#assembly.pair();
    this.load(node).set(value);
    this.#values.set(node, value);
  }

  #ofMember(node: Node, member: RowsCode): Assembly {
    return isPersonal(node) ? member.load(node) : this.read(node);
  }

  /** A sum over the unit's members: every member of the household is asked whether it belongs. */
  #overUnit(operation: OverUnit): Assembly {
    const { assembly, k, size } = this.#scene;
    const { key } = operation;
    if (operation.is === 'order' && key === null) return assembly.splatOf(k);
    const total = new MemberTotal(assembly, operation);
    if (key !== null) this.#ahead(key);
    if (operation.is !== 'order' && operation.of !== null && !isPersonal(operation.of))
      this.#ahead(operation.of);
    total.begin();
    this.overMembers(operation.is === 'order' ? k : size, (member) => {
      const belongs = (one: Node) => {
        member.load(one);
        return this.read(one).vector(vector.equal);
      };
      const read = (node: Node) => this.#ofMember(node, member);
      total.add(read, key === null ? null : () => belongs(key));
    });
    return total.end();
  }
}

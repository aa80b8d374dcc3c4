// A total over members in the making, one pair of lanes.

import type { Node, Operation } from '../../graph.ts';
import type { Assembly, Local } from './assembly.ts';
import { vector } from './assembly.ts';

type Total = Operation & { is: 'sum' | 'count' | 'any' | 'largest' | 'order' };

/** Puts a member's value of a node on the stack. */
type Read = (node: Node) => Assembly;

/** Puts a mask on the stack: whether the member belongs to the unit. Null where all do. */
type Belongs = (() => Assembly) | null;

export class MemberTotal {
  readonly #assembly: Assembly;
  readonly #operation: Total;
  readonly #total: Local;

  constructor(assembly: Assembly, operation: Total) {
    this.#assembly = assembly;
    this.#operation = operation;
    this.#total = assembly.pair();
  }

  begin(): void {
    const first = this.#operation.is === 'largest' ? Number.NEGATIVE_INFINITY : 0;
    this.#assembly.constant(first).set(this.#total);
  }

  add(read: Read, belongs: Belongs): void {
    if (this.#operation.is === 'largest') this.#larger(read, this.#operation.of, belongs);
    else this.#more(read, belongs);
    this.#assembly.set(this.#total);
  }

  /** Leaves the total on the stack. */
  end(): Assembly {
    return this.#assembly.get(this.#total).constant(0).vector(vector.add);
  }

  #more(read: Read, belongs: Belongs): void {
    this.#assembly.get(this.#total);
    this.#part(read);
    belongs?.().vector(vector.and);
    this.#assembly.vector(this.#operation.is === 'any' ? vector.or : vector.add);
  }

  #larger(read: Read, of: Node, belongs: Belongs): void {
    const [assembly, total] = [this.#assembly, this.#total];
    if (belongs !== null) assembly.get(total);
    assembly.get(total);
    read(of).vector(vector.greaterOne);
    belongs?.().vector(vector.not).vector(vector.select);
  }

  /** What one member brings. */
  #part(read: Read): Assembly {
    const [assembly, operation] = [this.#assembly, this.#operation];
    if (operation.is === 'order' || operation.of === null) return assembly.constant(1);
    if (operation.is !== 'sum') {
      assembly.constant(1);
      return read(operation.of).constant(0).vector(vector.unequal).vector(vector.and);
    }
    const value = read(operation.of);
    if (operation.once === null) return value;
    return read(operation.once).constant(0).vector(vector.equal).vector(vector.and);
  }
}

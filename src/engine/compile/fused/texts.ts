// Texts of one item, and the functions they become.

import type { Columns, Step, Work } from '../code.ts';
import { codeFrom } from './code-from-text.ts';
import { StageText } from './stage-text.ts';

export class Texts {
  readonly stages: StageText;
  readonly #columns: Columns;
  readonly #work: Work;
  readonly #constants: unknown[] = [];

  constructor(columns: Columns, work: Work) {
    this.#columns = columns;
    this.#work = work;
    this.stages = new StageText(columns, this.#constants);
  }

  /** A step from its body. */
  step(body: string): Step {
    return this.compiled('sizes, from, to', body);
  }

  /** A function from its body; the constants it names stand at its head. */
  compiled<F>(parameters: string, body: string): F {
    const { memory, scratch } = this.#columns;
    const used = this.#constants.flatMap((_, i) =>
      new RegExp(`\\bK${i}\\b`).test(body) ? [`K${i} = K[${i}]`] : [],
    );
    const names = ['M = memory', 'S = scratch', 'W = work', ...used].join(', ');
    const head = 'const { size, stride, householdStart, personStart } = sizes;';
    const text = `(${parameters}) => {\nconst ${names};\n${head}\n${body}\n}`;
    return codeFrom<F>(text, { memory, scratch, K: this.#constants, work: this.#work });
  }
}

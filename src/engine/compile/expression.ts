// A formula as a tree, parsed from the author's own text: what the fused code, the vectors, explanations and the count
// of operations are made from.

export type BinaryOperator =
  | '+'
  | '-'
  | '*'
  | '/'
  | '<'
  | '<='
  | '>'
  | '>='
  | '==='
  | '!=='
  | '&&'
  | '||';
export type ScheduleMethod = 'taxOn' | 'rateAt' | 'quickAt' | 'at';
export type Extreme = 'min' | 'max';

export type Expression =
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'read'; readonly name: string }
  | { readonly is: 'local'; readonly name: string }
  | { readonly is: 'parameter'; readonly name: string }
  | {
      readonly is: 'schedule';
      readonly name: string;
      readonly method: ScheduleMethod;
      readonly x: Expression;
    }
  | {
      readonly is: 'binary';
      readonly operator: BinaryOperator;
      readonly a: Expression;
      readonly b: Expression;
    }
  | { readonly is: 'not' | 'negative' | 'abs' | 'floor'; readonly a: Expression }
  | {
      readonly is: 'choose';
      readonly test: Expression;
      readonly yes: Expression;
      readonly no: Expression;
    }
  | { readonly is: Extreme; readonly of: readonly Expression[] };

export interface Local {
  readonly name: string;
  readonly value: Expression;
}

/** Local values in order, then the result. Formulas are pure, so every local may be computed whether needed or not. */
export interface Body {
  readonly locals: readonly Local[];
  readonly result: Expression;
}

/** The parts of an expression. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.is) {
    case 'number':
    case 'read':
    case 'local':
    case 'parameter':
      return [];
    case 'schedule':
      return [expression.x];
    case 'binary':
      return [expression.a, expression.b];
    case 'choose':
      return [expression.test, expression.yes, expression.no];
    case 'min':
    case 'max':
      return expression.of;
    default:
      return [expression.a];
  }
}

/**
 * Arithmetic, comparison and selection nodes of an expression; a schedule counts its rows.
 * @param rowsOf how many rows the schedule or table of a parameter has.
 */
export function operationsIn(
  expression: Expression,
  rowsOf: (parameter: string) => number,
): number {
  const below = partsOf(expression).reduce((sum, part) => sum + operationsIn(part, rowsOf), 0);
  switch (expression.is) {
    case 'number':
    case 'read':
    case 'local':
    case 'parameter':
      return 0;
    case 'schedule':
      return below + rowsOf(expression.name);
    case 'min':
    case 'max':
      return below + expression.of.length - 1;
    default:
      return below + 1;
  }
}

// Values of a loop's expressions: code that leaves a number on the stack, or a constant. Whole numbers stay whole under
// + − and ×, as they do in JavaScript while they fit into 32 bits; a division makes a float64.

import { float64, signed } from '../compile/vector/encoding.ts';
import { LoopError } from './error.ts';
import {
  type Code,
  control,
  type NumberType,
  number,
  typeByte,
  whole,
  wholeOfNumber,
} from './instructions.ts';

export interface Value {
  readonly type: NumberType;
  readonly code: Code;
  /** Never below nought: such a number may be an address to which a constant is added. */
  readonly natural: boolean;
  readonly constant?: number;
}

const isWhole = (value: number): boolean => (value | 0) === value && !Object.is(value, -0);

export function constant(value: number): Value {
  const type = isWhole(value) ? 'whole' : 'number';
  const code = type === 'whole' ? [whole.constant, ...signed(value)] : numberCode(value);
  return { type, code, natural: type === 'whole' && value >= 0, constant: value };
}

const numberCode = (value: number): number[] => [number.constant, ...float64(value)];

/** The value as a float64. */
export function asNumber(value: Value): Code {
  if (value.constant !== undefined) return numberCode(value.constant);
  return value.type === 'number' ? value.code : [...value.code, number.ofWhole];
}

/** The value as a whole number; what lies behind the point is cut off. */
export function asWhole(value: Value): Code {
  return value.type === 'whole' ? value.code : [...value.code, ...wholeOfNumber];
}

/** The value as a number of a type. */
export function asType(value: Value, type: NumberType): Code {
  return type === 'whole' ? asWhole(value) : asNumber(value);
}

interface Operation {
  readonly whole?: number;
  readonly number?: number;
  /** Whether natural numbers give natural numbers. */
  readonly natural?: boolean;
  readonly of: (a: number, b: number) => number;
}

const operations: Readonly<Record<string, Operation>> = {
  '+': { whole: whole.add, number: number.add, natural: true, of: (a, b) => a + b },
  '-': { whole: whole.subtract, number: number.subtract, of: (a, b) => a - b },
  '*': { whole: whole.multiply, number: number.multiply, natural: true, of: (a, b) => a * b },
  '/': { number: number.divide, of: (a, b) => a / b },
  '**': { of: (a, b) => a ** b },
  '&': { whole: whole.and, natural: true, of: (a, b) => a & b },
  '|': { whole: whole.or, natural: true, of: (a, b) => a | b },
  '^': { whole: whole.xor, natural: true, of: (a, b) => a ^ b },
  '<<': { whole: whole.shiftLeft, of: (a, b) => a << b },
  '>>': { whole: whole.shiftRight, natural: true, of: (a, b) => a >> b },
  '>>>': { whole: whole.shiftRightUnsigned, natural: true, of: (a, b) => a >>> b },
};

const comparisons: Readonly<Record<string, readonly [wholes: number, numbers: number]>> = {
  '<': [whole.less, number.less],
  '<=': [whole.lessOrEqual, number.lessOrEqual],
  '>': [whole.greater, number.greater],
  '>=': [whole.greaterOrEqual, number.greaterOrEqual],
  '===': [whole.equal, number.equal],
  '!==': [whole.unequal, number.unequal],
};

/** @throws LoopError for an operator that loops do not have, or not for these values. */
export function binary(operator: string, a: Value, b: Value): Value {
  const compared = comparisons[operator];
  if (compared !== undefined) return comparison(compared, a, b);
  const operation = operations[operator];
  if (operation === undefined) throw new LoopError(`${operator} is not for loops`);
  if (a.constant !== undefined && b.constant !== undefined) {
    return constant(operation.of(a.constant, b.constant));
  }
  if (operation.number === undefined) return bits(operator, operation, a, b);
  if (operation.whole !== undefined && a.type === 'whole' && b.type === 'whole') {
    const natural = operation.natural === true && a.natural && b.natural;
    return { type: 'whole', code: [...a.code, ...b.code, operation.whole], natural };
  }
  const code = [...asNumber(a), ...asNumber(b), operation.number];
  return { type: 'number', code, natural: false };
}

/** Operators over the bits of whole numbers. */
function bits(operator: string, operation: Operation, a: Value, b: Value): Value {
  if (operator === '|' && b.constant === 0) {
    return { type: 'whole', code: asWhole(a), natural: a.natural };
  }
  if (operation.whole === undefined || a.type !== 'whole' || b.type !== 'whole') {
    throw new LoopError(`${operator} is for whole numbers`);
  }
  const shifts = operator === '>>>' ? (b.constant ?? 0) : 0;
  if (operator === '>>>' && shifts < 1) throw new LoopError('>>> shifts by a constant');
  const either = operator === '&' ? a.natural || b.natural : a.natural && b.natural;
  const keeps = operator !== '<<' && (operator === '>>' ? a.natural : either);
  const natural = operator === '>>>' || keeps;
  return { type: 'whole', code: [...a.code, ...b.code, operation.whole], natural };
}

function comparison([wholes, numbers]: readonly [number, number], a: Value, b: Value): Value {
  const code =
    a.type === 'whole' && b.type === 'whole'
      ? [...a.code, ...b.code, wholes]
      : [...asNumber(a), ...asNumber(b), numbers];
  return { type: 'whole', code, natural: true };
}

/** One or the other: only the one that is asked for is evaluated. */
export function choice(test: Value, yes: Value, no: Value): Value {
  const type = yes.type === 'whole' && no.type === 'whole' ? 'whole' : 'number';
  const code = [
    ...[...asWhole(test), control.if, typeByte[type], ...asType(yes, type)],
    ...[control.else, ...asType(no, type), control.end],
  ];
  return { type, code, natural: type === 'whole' && yes.natural && no.natural };
}

/** 1 for 0, 0 for any other. */
export function not(value: Value): Value {
  return { type: 'whole', code: [...asWhole(value), whole.isNought], natural: true };
}

export function negative(value: Value): Value {
  if (value.constant !== undefined) return constant(-value.constant);
  if (value.type === 'whole') return binary('-', constant(0), value);
  return { type: 'number', code: [...value.code, number.negative], natural: false };
}

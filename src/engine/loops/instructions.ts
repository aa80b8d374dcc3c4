// WebAssembly's instructions over single numbers, as far as loops need them.

/** A variable of a function, numbered among those of its type; parameters are the first whole numbers. */
export interface Variable {
  readonly type: NumberType;
  readonly index: number;
}

/** Whole numbers of 32 bits with a sign, or float64. */
export type NumberType = 'whole' | 'number';

/** Bytes; a variable stands for the number it gets when all are counted. */
export type Code = readonly (number | Variable)[];

export const control = {
  loop: 0x03,
  if: 0x04,
  else: 0x05,
  end: 0x0b,
  repeatIf: 0x0d,
  return: 0x0f,
  nothing: 0x40,
} as const;

export const typeByte = { whole: 0x7f, number: 0x7c } as const;
export const get = 0x20;
export const set = 0x21;
export const keep = 0x22;
export const select = 0x1b;

export const whole = {
  constant: 0x41,
  isNought: 0x45,
  equal: 0x46,
  unequal: 0x47,
  less: 0x48,
  greater: 0x4a,
  lessOrEqual: 0x4c,
  greaterOrEqual: 0x4e,
  add: 0x6a,
  subtract: 0x6b,
  multiply: 0x6c,
  and: 0x71,
  or: 0x72,
  xor: 0x73,
  shiftLeft: 0x74,
  shiftRight: 0x75,
  shiftRightUnsigned: 0x76,
} as const;

export const number = {
  constant: 0x44,
  equal: 0x61,
  unequal: 0x62,
  less: 0x63,
  greater: 0x64,
  lessOrEqual: 0x65,
  greaterOrEqual: 0x66,
  abs: 0x99,
  negative: 0x9a,
  floor: 0x9c,
  root: 0x9f,
  add: 0xa0,
  subtract: 0xa1,
  multiply: 0xa2,
  divide: 0xa3,
  min: 0xa4,
  max: 0xa5,
  withSignOf: 0xa6,
  ofWhole: 0xb7,
} as const;

/** A number's whole part, towards nought. */
export const wholeOfNumber = [0xfc, 0x02] as const;

/** How the elements of an array are read and written. */
export interface Access {
  /** Bytes of an element, as a shift. */
  readonly shift: number;
  readonly load: number;
  readonly store: number;
  readonly type: NumberType;
  readonly natural: boolean;
}

export type Numbers =
  | Uint8Array<ArrayBuffer>
  | Int8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>;

/** By kind of array. */
export function accessOf(array: Numbers): Access {
  if (array instanceof Uint8Array) return access(0, 0x2d, 0x3a, 'whole', true);
  if (array instanceof Int8Array) return access(0, 0x2c, 0x3a, 'whole', false);
  if (array instanceof Uint16Array) return access(1, 0x2f, 0x3b, 'whole', true);
  if (array instanceof Int32Array) return access(2, 0x28, 0x36, 'whole', false);
  return access(3, 0x2b, 0x39, 'number', false);
}

function access(
  shift: number,
  load: number,
  store: number,
  type: NumberType,
  natural: boolean,
): Access {
  return { shift, load, store, type, natural };
}

// WebAssembly's binary form, as far as the generated code needs it: whole numbers in LEB128, and a module that takes
// memories and gives some functions of whole numbers. Reference: https://webassembly.github.io/spec/core/binary/

/** A function's machine code: its locals, all parameters being whole numbers, and its instructions. */
export interface FunctionCode {
  readonly parameters: number;
  /** Further whole numbers. */
  readonly wholes: number;
  /** Pairs of float64. */
  readonly pairs: number;
  /** Single numbers of float64. */
  readonly numbers?: number;
  /** Whether it returns a whole number. */
  readonly returns?: boolean;
  readonly instructions: readonly number[];
}

/** An unsigned whole number. */
export function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    const low = rest % 128;
    rest = Math.floor(rest / 128);
    bytes.push(rest > 0 ? low + 128 : low);
  } while (rest > 0);
  return bytes;
}

/** A signed whole number of 32 bits. */
export function signed(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (;;) {
    const low = rest & 127;
    rest >>= 7;
    const done = (rest === 0 && low < 64) || (rest === -1 && low >= 64);
    bytes.push(done ? low : low + 128);
    if (done) return bytes;
  }
}

/** The eight bytes of a float64. */
export function float64(value: number): number[] {
  return [...new Uint8Array(Float64Array.of(value).buffer)];
}

const magic = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
const wholeType = 0x7f;
const pairType = 0x7b;
const numberType = 0x7c;
const section = { type: 1, imports: 2, functions: 3, exports: 7, code: 10 } as const;

/**
 * A module over memories that exports its functions as `f0`, `f1`, …
 * @param memories their names in `env`; more than one is what some platforms refuse.
 */
export function moduleOf(
  functions: readonly FunctionCode[],
  memories: readonly string[] = ['memory'],
): Uint8Array<ArrayBuffer> {
  const types = functions.map((one) => [
    0x60,
    ...list(Array.from({ length: one.parameters }, () => [wholeType])),
    ...list(one.returns ? [[wholeType]] : []),
  ]);
  const imports = memories.map((memory) => [...name('env'), ...name(memory), 2, 0, ...unsigned(0)]);
  return Uint8Array.from([
    ...magic,
    ...inSection(section.type, list(types)),
    ...inSection(section.imports, list(imports)),
    ...inSection(section.functions, list(functions.map((_, i) => unsigned(i)))),
    ...inSection(
      section.exports,
      list(functions.map((_, i) => [...name(`f${i}`), 0, ...unsigned(i)])),
    ),
    ...inSection(section.code, list(functions.map(bodyOf))),
  ]);
}

function bodyOf({ wholes, pairs, numbers = 0, instructions }: FunctionCode): number[] {
  const locals = list([
    [...unsigned(wholes), wholeType],
    [...unsigned(pairs), pairType],
    [...unsigned(numbers), numberType],
  ]);
  const body = [...locals, ...instructions, 0x0b];
  return [...unsigned(body.length), ...body];
}

function inSection(id: number, content: readonly number[]): number[] {
  return [id, ...unsigned(content.length), ...content];
}

function list(items: readonly (readonly number[])[]): number[] {
  return [...unsigned(items.length), ...items.flat()];
}

function name(text: string): number[] {
  return list([...text].map((letter) => [letter.codePointAt(0) ?? 0]));
}

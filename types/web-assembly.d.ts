// The part of WebAssembly's JavaScript interface that the engine uses. TypeScript declares it only
// in the DOM's library, which the engine does without; Node's types leave it out. Reference:
// https://webassembly.github.io/spec/js-api/

declare namespace WebAssembly {
  type ExportValue = (...values: number[]) => number;
  type ImportValue = ExportValue | Global | Memory | Table;

  interface Module {
    readonly [Symbol.toStringTag]: 'WebAssembly.Module';
  }
  const Module: new (bytes: BufferSource) => Module;

  interface Instance {
    readonly exports: Readonly<Record<string, ExportValue | Global | Memory | Table>>;
  }
  const Instance: new (
    module: Module,
    imports?: Readonly<Record<string, Readonly<Record<string, ImportValue>>>>,
  ) => Instance;

  interface Memory {
    readonly buffer: ArrayBuffer | SharedArrayBuffer;
    /** Adds pages of 64 KiB; returns the number there was before. */
    grow(pages: number): number;
  }
  const Memory: new (size: { initial: number; maximum?: number; shared?: boolean }) => Memory;

  interface Global {
    value: number;
  }
  const Global: new (type: { value: 'i32' | 'f64'; mutable?: boolean }, value?: number) => Global;

  interface Table {
    readonly length: number;
  }

  type BufferSource = ArrayBufferView<ArrayBuffer> | ArrayBuffer;

  const CompileError: new (message?: string) => Error;
  const RuntimeError: new (message?: string) => Error;

  function validate(bytes: BufferSource): boolean;
  function compile(bytes: BufferSource): Promise<Module>;
}

// Code from text: the one place that uses `Function`.

/** Whether this platform allows it; a page with a strict policy does not. */
export function allowsCode(): boolean {
  try {
    return new Function('return true')() === true;
  } catch {
    return false;
  }
}

/** A function from its text, with names that it may use. */
export function codeFrom<F>(text: string, names: Readonly<Record<string, unknown>>): F {
  const make = new Function(...Object.keys(names), `"use strict"; return ${text};`);
  return make(...Object.values(names)) as F;
}

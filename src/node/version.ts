// The version of the engine, from the package it came in; and where that package lies.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the package, from `src/node` as from `dist/node`. */
export const packageFolder = fileURLToPath(new URL('../../', import.meta.url));

/** The version that package.json states. */
export function engineVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { version } = JSON.parse(text) as { version: string };
  return version;
}

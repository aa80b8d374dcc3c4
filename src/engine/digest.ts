// The digest of a result: sha256 over canonical JSON, so that equal results are seen to be equal on any machine.
// Canonical: keys sorted, no white space, numbers in their shortest form that reads back, totals as decimal strings.

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** JSON with sorted keys. Refuses what JSON cannot say: NaN, infinities, functions, maps. */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'bigint') return JSON.stringify(value.toString());
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError(`${value} is no result`);
  if (value === null || typeof value !== 'object') {
    const text = JSON.stringify(value);
    if (text === undefined) throw new RangeError(`${typeof value} is no result`);
    return text;
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (![Object.prototype, null].includes(Object.getPrototypeOf(value)))
    throw new RangeError(`a ${value.constructor.name} is no result`);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`).join(',')}}`;
}

/** sha256 of a value's canonical JSON, in hexadecimal. */
export function digestOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}

// The JSON schema of an amount that a document may say month by month.

import type { Schema } from './schema-parts.ts';

const amountOrNone: Schema = { anyOf: [{ $ref: '#/$defs/amount' }, { type: 'null' }] };

/** Twelve amounts, or months by name. */
export const monthsSchema: Schema = {
  description: 'Month by month: twelve amounts, null without the job, or months by name.',
  anyOf: [
    { type: 'array', minItems: 12, maxItems: 12, items: amountOrNone },
    {
      type: 'object',
      minProperties: 1,
      propertyNames: { pattern: '^\\d{4}(-\\d{2}|年\\d{1,2}月)$' },
      additionalProperties: amountOrNone,
    },
  ],
};

/** A fact's schema where it may be said month by month too. */
export function orByMonth({ description, default: absent }: Schema): Schema {
  const either = [{ $ref: '#/$defs/amount' }, { $ref: '#/$defs/months' }];
  return { description, anyOf: either, default: absent };
}

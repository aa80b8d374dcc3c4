// The building blocks of JSON schemas.

/** A JSON schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

/** Any text. */
export const text: Schema = { type: 'string' };

/** What is defined under a name. */
export function ref(name: string): Schema {
  return { $ref: `#/$defs/${name}` };
}

/** One of several. */
export function anyOf(...schemas: readonly Schema[]): Schema {
  return { anyOf: schemas };
}

/** A list of some of these words. */
export function listOf(names: readonly string[]): Schema {
  return { type: 'array', items: { enum: names } };
}

/** An object with these properties and no others. */
export function closed(properties: Schema, required: readonly string[] = []): Schema {
  return {
    type: 'object',
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
    properties,
  };
}

/** A schema’s properties but one. */
export function without(schema: Schema, key: string): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => name !== key));
}

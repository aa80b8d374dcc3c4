// Plain data as it was written: what it is, and how a message shows it.

/** Whether a value is a mapping. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a message shows it. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? `"${value}"` : jsonOf(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** As JSON; what YAML's anchors tie into a circle has none. */
function jsonOf(value: unknown): string {
  if (isEndless(value)) return yamlOf(value);
  try {
    const text = JSON.stringify(value, (_, one: unknown) => (isEndless(one) ? yamlOf(one) : one));
    return text ?? String(value);
  } catch {
    return 'something that holds itself';
  }
}

function isEndless(value: unknown): value is number {
  return typeof value === 'number' && !Number.isFinite(value);
}

/** JSON knows no such numbers; YAML writes them so. */
function yamlOf(number: number): string {
  if (Number.isNaN(number)) return '.nan';
  return number > 0 ? '.inf' : '-.inf';
}

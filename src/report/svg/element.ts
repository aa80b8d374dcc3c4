// SVG as text: no DOM, so that Node, a worker and a page draw the same bytes. Numbers are rounded to two decimals.

export type Attributes = Readonly<Record<string, string | number>>;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that no XML document may hold, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Text made safe for content and attributes. */
export function escaped(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** A coordinate: at most two decimals, never -0. */
export function coordinate(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}

function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      const text = typeof value === 'number' ? coordinate(value) : escaped(value);
      return ` ${name}="${text}"`;
    })
    .join('');
}

/** One element; its content is markup already (see `escaped` for text). */
export function element(
  name: string,
  attributes: Attributes,
  content: string | string[] = '',
): string {
  const inside = typeof content === 'string' ? content : content.join('');
  const head = `<${name}${attributesText(attributes)}`;
  return inside === '' ? `${head}/>` : `${head}>${inside}</${name}>`;
}

export interface TextStyle {
  readonly size: number;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** A border in the colour of the paper, so that lines behind do not cut the letters. */
  readonly halo?: boolean;
}

/** A line of text whose baseline is at y. */
export function textElement(text: string, x: number, y: number, style: TextStyle): string {
  const attributes: Record<string, string | number> = { x, y, 'font-size': style.size };
  if (style.fill !== undefined) attributes.fill = style.fill;
  if (style.bold) attributes['font-weight'] = 'bold';
  if (style.anchor !== undefined && style.anchor !== 'start') {
    attributes['text-anchor'] = style.anchor;
  }
  if (style.halo) {
    Object.assign(attributes, {
      stroke: '#fff',
      'stroke-width': 3,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    });
  }
  return element('text', attributes, escaped(text));
}

/** A straight line. */
export function lineElement(
  from: readonly [x: number, y: number],
  to: readonly [x: number, y: number],
  attributes: Attributes,
): string {
  return element('line', { x1: from[0], y1: from[1], x2: to[0], y2: to[1], ...attributes });
}

// Reads back what a chart drew: enough of SVG for the shapes and texts the report writes.

import { textWidth } from '../../src/report/svg/text-width.ts';

/** Whole elements by name and, if given, class. */
export function elements(svg: string, name: string, className?: string): string[] {
  const found = svg.match(new RegExp(`<${name}(?= )[^>]*?(?:/>|>[^<]*)`, 'g')) ?? [];
  if (className === undefined) return found;
  return found.filter((each) => attribute(each, 'class') === className);
}

export function attribute(element: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(element)?.[1] ?? '';
}

/** What all text elements say, unescaped. */
export function texts(svg: string): string[] {
  return elements(svg, 'text').map(content);
}

/** What stands inside an element, unescaped. */
export function content(text: string): string {
  return text
    .slice(text.indexOf('>') + 1)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** The markup alone. */
export function withoutText(svg: string): string {
  return svg.replace(/>[^<]+</g, '><');
}

/** Area inside a path of straight pieces (shoelace formula). */
export function pathArea(path: string): number {
  const corners = [...attribute(path, 'd').matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(
    ([, x, y]) => [Number(x), Number(y)] as const,
  );
  let twice = 0;
  for (const [place, [x, y]] of corners.entries()) {
    const [nextX, nextY] = corners[(place + 1) % corners.length]!;
    twice += x * nextY - nextX * y;
  }
  return Math.abs(twice) / 2;
}

export function rectangleArea(rectangle: string): number {
  return Number(attribute(rectangle, 'width')) * Number(attribute(rectangle, 'height'));
}

/** Where a text begins and ends across the page. */
export function textExtent(text: string): { from: number; to: number } {
  const x = Number(attribute(text, 'x'));
  // textWidth leaves 5 % of room for other fonts.
  const width = textWidth(content(text), Number(attribute(text, 'font-size'))) / 1.05;
  const anchor = attribute(text, 'text-anchor');
  const from = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { from, to: from + width };
}

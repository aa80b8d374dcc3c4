// Articles as sources name them: `art. 6(1) and (3)`, `art. 44–50`, `art. 12 para. 2`, `annex 3 art. 5`, `schedule 1`;
// and the same in Chinese: 第六条第（一）项、第（三）项. A number in brackets is an item (项), `para.` a paragraph (款).

const one = String.raw`\d+(?:\(\d+\))*(?: para\. \d+)?`;
const more = String.raw`(?:(?:, | and |–| to )(?:${one}|\(\d+\)|para\. \d+)(?![\w.〔年]))*`;
const place = String.raw`(?:(?:art\.|sect\.) ${one}${more}|annex(?: \d+)?|tables? \d+(?:–\d+)?|schedule \d+)`;
const places = new RegExp(`^${place}(?:(?:, | and | )${place})*`);
const single = new RegExp(place, 'g');

/** The articles at the beginning of a text; empty where there are none. */
export function articlesAt(text: string): string {
  return places.exec(text)?.[0] ?? '';
}

/** Articles as Chinese writes them. */
export function articlesInChinese(articles: string): string {
  let last = 0;
  let said = '';
  for (const found of articles.matchAll(single)) {
    const between = articles.slice(last, found.index);
    said += between.trim() === '' ? '' : '、';
    said += placeInChinese(found[0]);
    last = found.index + found[0].length;
  }
  return said;
}

function placeInChinese(text: string): string {
  const [, kind = '', numbers = ''] = /^(\S+) ?(.*)$/.exec(text) ?? [];
  if (kind === 'annex') return `附件${numbers}`;
  if (kind === 'schedule') return `税率表${chineseNumber(Number(numbers))}`;
  if (kind.startsWith('table')) return `表${numbers.replace('–', '至表')}`;
  return numbers
    .split(/(, | and |–| to )/)
    .map((part, i) => (i % 2 === 0 ? article(part) : part === '–' || part === ' to ' ? '至' : '、'))
    .join('');
}

function article(text: string): string {
  return text.replace(/para\. (\d+)|\((\d+)\)|(\d+)| /g, (_all, paragraph, item, number) => {
    if (paragraph !== undefined) return `第${chineseNumber(Number(paragraph))}款`;
    if (item !== undefined) return `第（${chineseNumber(Number(item))}）项`;
    return number === undefined ? '' : `第${chineseNumber(Number(number))}条`;
  });
}

const digits = '零一二三四五六七八九';

/** A whole number up to 9,999 in Chinese: 第一百零二条, 第十七条. */
export function chineseNumber(n: number): string {
  const units = ['千', '百', '十', ''];
  const figures = String(n).padStart(units.length, '0');
  let said = '';
  for (const [i, figure] of [...figures].entries()) {
    if (figure === '0') said += said === '' || said.endsWith('零') ? '' : '零';
    else said += `${digits[Number(figure)] ?? ''}${units[i] ?? ''}`;
  }
  const trimmed = said.replace(/零$/, '').replace(/^一十/, '十');
  return trimmed === '' ? '零' : trimmed;
}

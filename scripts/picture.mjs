// Draws an SVG as a PNG beside it, to be looked at: node scripts/picture.mjs out/olive.svg [width
// in pixels]

import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const [file, width = '1200'] = process.argv.slice(2);
if (!file?.endsWith('.svg')) {
  console.error('usage: node scripts/picture.mjs FILE.svg [WIDTH]');
  process.exit(2);
}
const drawing = new Resvg(readFileSync(file, 'utf8'), {
  background: 'white',
  fitTo: { mode: 'width', value: Number(width) },
});
const target = file.replace(/\.svg$/, '.png');
writeFileSync(target, drawing.render().asPng());
console.log(target);

// Makes docs/frontier.md, .json and .svg by running the search they are of, which takes some ten minutes and goes on where it
// was broken off: npm run frontier. With --small only the small population is run again, which a test holds against what is
// kept: after calibration or a change of the law.

import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { olive } from '../src/node/program.ts';
import { readScenarioFile } from '../src/node/reading.ts';
import { leversOf } from '../src/node/search/package-levers.ts';
import { frontierPage, keptFrontier, packageCommand, smallFigures } from '../src/search/page.ts';
import { executeHere } from '../src/simulate.ts';

const docs = new URL('../docs/', import.meta.url);
const file = (name) => new URL(name, docs);
const kept = () => JSON.parse(readFileSync(file('frontier.json'), 'utf8'));
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const scenario = readScenarioFile('scenarios/expand-lift-adjust.yaml');

const small = (mix) => smallFigures(scenario, leversOf(scenario), mix, executeHere);

async function printed(...words) {
  let out = '';
  const code = await olive([...packageCommand, ...words], {
    out: (text) => {
      out += text;
    },
    err: { write: (text) => process.stderr.write(text), terminal: null },
    width: undefined,
  });
  if (code !== 0) process.exit(code);
  return out;
}

if (process.argv.includes('--small')) {
  const before = kept();
  const figures = await small(before.mix);
  writeFileSync(file('frontier.json'), json({ ...before, small: figures }));
  process.exit(0);
}

mkdirSync('out', { recursive: true });
const keep = ['--keep', join('out', 'frontier-points.jsonl')];
const folder = mkdtempSync(join(tmpdir(), 'olive-frontier-'));
const document = JSON.parse(await printed(...keep, '--json', '--out', join(folder, 'en')));
const tables = {
  en: await printed(...keep, '-q', '--format', 'md'),
  zh: await printed(...keep, '-q', '--format', 'md', '--lang', 'zh'),
};
copyFileSync(join(folder, 'en', 'frontier.svg'), file('frontier.svg'));
rmSync(folder, { recursive: true });
const found = keptFrontier(document, await small(document.found.best.one.point));
writeFileSync(file('frontier.json'), json(found));
writeFileSync(file('frontier.md'), frontierPage(found, tables));

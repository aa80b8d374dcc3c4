// The page `docs/coverage.md`: how far each instrument of the law is simulated, with what is simplified.

import type { Instrument } from '../engine/legislation.ts';
import type { Stage } from '../engine/rule.ts';
import { china } from '../law/china.ts';
import type { Coverage } from './coverage.ts';
import { coverage, notCovered } from './coverage.ts';
import { firstYear, knownFrom } from './known-from.ts';

const opening = `# What is simulated, and how far

Each instrument of the law in \`olive\`, as the country reports of tax-benefit models tell it: **simulated** by its rules from the
facts; **partly**, the rest left out or taken as it is; **given**, a fact that only levers move; **lever**, not in force, for
scenarios; **not**. \`olive law list NAME\` prints the rules and values of an instrument; which question of policy it answers is in
[instruments.md](instruments.md).

**Known from** is the first year from which on all of an instrument, with everything that it reads, has values in Hangzhou and
for the rest of the nation (\`elsewhere\`); \`${firstYear}\` is the first year asked about. What an act brought later is nothing
before it. Before 2019 a great part of the values by place is from memory or derived: \`olive law show NAME\` says which.
Contribution limits of most other provinces are known since 2024 only, those of Beijing and Shanghai since ${firstYear}; a
household there in an earlier year is answered as far as nothing depends on them.

This page is made by \`node scripts/write-documents.mjs\`; a test fails for an instrument without a line.
`;

const stages: readonly (readonly [Stage, string])[] = [
  ['primary', 'Primary distribution 初次分配'],
  ['secondary', 'Secondary distribution 再分配'],
  ['tertiary', 'Tertiary distribution 三次分配'],
];

/** The page in Markdown. */
export function coveragePage(): string {
  const places = ['hangzhou', 'elsewhere'].map((place) => knownFrom(china, place));
  const parts = stages.map(([stage, title]) => {
    const rows = china.instruments
      .filter((one) => one.stage === stage)
      .map((one) => lineOf(one, Math.max(...places.map((first) => first.get(one.name) ?? 0))));
    return `## ${title}\n\n${tableOf(rows)}`;
  });
  const not = notCovered.map(({ en, zh, why }) => [`${en} ${zh}`, '', show('not'), '', why]);
  return [opening, summary(), ...parts, `## Not in the model 未模拟\n\n${tableOf(not)}`].join('\n');
}

function lineOf({ name, label }: Instrument, known: number): string[] {
  const found = coverage[name];
  return [
    `${label.en} ${label.zh}`,
    `\`${name}\``,
    found === undefined ? '' : show(found.how),
    `${known}`,
    found?.simplified ?? '',
  ];
}

/** The kind, in both languages. */
function show(how: Coverage): string {
  const zh = { simulated: '模拟', partly: '部分模拟', given: '给定', lever: '情景', not: '未模拟' };
  return `**${how}** ${zh[how]}`;
}

function summary(): string {
  const kinds: readonly Coverage[] = ['simulated', 'partly', 'given', 'lever'];
  const counts = kinds.map((kind) => {
    const found = china.instruments.filter(({ name }) => coverage[name]?.how === kind);
    return `${found.length} ${kind}`;
  });
  return `${china.instruments.length} instruments: ${counts.join(', ')}.\n`;
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => `| ${cells.join(' | ')} |`);
  const head = '| Instrument | Name | Simulated | Known from | What is simplified |';
  return `${[head, '| :-- | :-- | :-- | :-- | :-- |', ...lines].join('\n')}\n`;
}

// The page `docs/instruments.md`: every policy instrument of the texts, what answers it, which one, and how.

import { instrumentRows, sections } from './instruments/instruments.ts';
import type { Answer, InstrumentRow } from './instruments/row.ts';

const opening = `# Which instrument is answered by what

Every policy instrument that the texts on common prosperity 共同富裕 name, by stage of distribution, and what in olive answers
it: a **rule** of the law, a **lever** that \`set\` pulls, a **shift** of people or incomes, a **figure** that a result prints
(table, or table.column), or **context** where no household feels it by itself. \`olive law show NAME\` tells all of a rule or
lever; how far each instrument of the law is simulated is in [coverage.md](coverage.md).

This page is made by \`node scripts/write-documents.mjs\`; a test fails where an answer names nothing that is there.
`;

/** The page in Markdown. */
export function instrumentsPage(): string {
  const parts = sections.map(({ title, rows }) => `## ${title}\n\n${tableOf(rows)}`);
  return `${[opening, summary(), ...parts].join('\n')}`;
}

/** How many rows are answered by what first. */
function summary(): string {
  const kinds: readonly Answer['by'][] = ['rule', 'lever', 'shift', 'figure', 'context'];
  const counts = kinds.map((kind) => {
    const found = instrumentRows.filter((row) => row.answers.some((answer) => answer.by === kind));
    return `${found.length} by a ${kind}`.replace('a context', 'context');
  });
  const asked = instrumentRows.filter((row) => row.scenario !== null).length;
  return `Of ${instrumentRows.length} instruments, some in several ways: ${counts.join(', ')}. ${asked} have a scenario.\n`;
}

function tableOf(rows: readonly InstrumentRow[]): string {
  const lines = rows.map(({ no, what, answers, how, scenario }) => {
    const by = answers.map((answer) => answer.by).join('<br>');
    const names = answers.map((answer) => namesOf(answer)).join('<br>');
    const asks = scenario === null ? '' : `[${scenario}](../scenarios/${scenario}.yaml)`;
    return `| ${[no, `${what.en} ${what.zh}`, by, names, how, asks].join(' | ')} |`;
  });
  const head = '| No | Instrument | Answered by | Which | How | Scenario |';
  return `${[head, '| :-- | :-- | :-- | :-- | :-- | :-- |', ...lines].join('\n')}\n`;
}

function namesOf({ names }: Answer): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

// The page `docs/validation.md`, made from kept figures.

import { formatNumber } from '../../report/numbers.ts';
import { toMarkdown } from '../../report/table.ts';
import { fitSummaryTable, fitTable, missedTable } from '../tables/fit.ts';
import type { FitResult } from './check.ts';
import { missed } from './check.ts';
import type { KeptFigures } from './kept.ts';
import { resultsKept } from './kept.ts';
import type { Reason } from './reasons.ts';
import { reasonFor } from './reasons.ts';
import { subjects } from './target.ts';

/** The page in Markdown. */
export function validationPage(kept: KeptFigures): string {
  const results = resultsKept(kept);
  return [
    opening(kept, results),
    toMarkdown(fitSummaryTable(results), 'en'),
    '![Differences in tolerances](validation.svg)\n',
    notMet(results),
    ...subjects.map((subject) => {
      const own = results.filter((one) => one.subject === subject);
      return own.length === 0 ? '' : toMarkdown(fitTable(results, subject), 'en');
    }),
  ].join('\n');
}

function opening({ population, runs }: KeptFigures, results: readonly FitResult[]): string {
  const households = formatNumber(population.households, 'count', 'en', { unit: false });
  const areas = [...new Set(runs.map(({ area }) => area))].map((area) => {
    const own = runs.filter((run) => run.area === area && run.top === undefined);
    return `${area} ${own.map(({ year }) => year).join(', ')}`;
  });
  const judged = results.filter(({ verdict }) => verdict === 'met' || verdict === 'missed');
  const free = judged.filter(({ calibrated }) => !calibrated);
  const met = (some: readonly FitResult[]) => some.filter((one) => one.verdict === 'met').length;
  return `# How near the model is to what is published

Each published statistic that the model has a figure for stands beside it, at ${households} households for each area and year
(${areas.join('; ')}; seed \`${population.seed}\`), under the law of the year as it stands. **${met(judged)} of ${judged.length}** judged figures are
within their tolerance. **${free.length}** of them nobody calibrated to, the real test: **${met(free)}** are within.

- \`olive population check\` runs the comparison again and prints it; \`--only wealth\` a part of it, \`--chart fit.svg\` the picture;
  \`--only census --format csv\` every row of the census. It exits with 4 where a figure is outside.
- **Weights**: means, medians, groups and bands with the household survey's weights, persons and yuan in all with the census's.
- **Tolerance**: how far a figure may be off; a distance of 1 is just that far. Bounds are met on their right side. What is
  _shown_ is measured otherwise than it was published, as the notes say, and is judged by nobody.
- **Confidence** is of the published figure: C confirmed, P partly, D derived, M from memory, L low.

This page is made by \`npm run documents\` from [validation.json](validation.json), and that by \`npm run figures\`. A test runs a
smaller population and holds it against them, and asks for calibration where what was calibrated has moved.
`;
}

/** Every target that is not met: why, and what it means, those of one reason together. */
function notMet(results: readonly FitResult[]): string {
  const byReason = new Map<Reason, FitResult[]>();
  for (const one of missed(results)) {
    const reason = reasonFor(one);
    byReason.set(reason, [...(byReason.get(reason) ?? []), one]);
  }
  const parts = [...byReason].map(([{ title, why, means }, own]) => {
    const listed = toMarkdown(missedTable(own, own.length), 'en').split('\n').slice(1).join('\n');
    return `### ${title}\n\n**Why.** ${why}\n\n**What it means.** ${means}\n${listed}`;
  });
  return `## What is not met, why, and what it means\n\n${parts.join('\n')}`;
}

// The text of src/population/incomes/factors.ts.

import type { Calibration } from '../../src/population/incomes/calibration.ts';
import { components } from '../../src/population/incomes/growth.ts';

const digits = 4;

const number = (x: number): string => String(Number(x.toFixed(digits)));

/** A module with these factors. */
export function printFactors({ cells, years, spending }: Calibration): string {
  const lines = Object.entries(cells).flatMap(([prefecture, of]) => [
    `    ${prefecture}: {`,
    ...(['urban', 'rural'] as const).map((residence) => {
      const values = components.map((one) => `${one}: ${number(of[residence][one])}`);
      return `      ${residence}: { ${values.join(', ')} },`;
    }),
    '    },',
  ]);
  return `${[
    '// The values of calibration: written by `benchmarks/calibration/calibrate.ts`, which solves them through the whole model',
    '// from published means (data/published-incomes.ts). Do not edit by hand.',
    '',
    "import type { Calibration } from './calibration.ts';",
    '',
    'export const calibrated: Calibration = {',
    '  cells: {',
    ...lines,
    '  },',
    '  years: [',
    ...years.map(([year, urban, rural]) => `    [${year}, ${number(urban)}, ${number(rural)}],`),
    '  ],',
    `  spending: { urban: ${number(spending.urban)}, rural: ${number(spending.rural)} },`,
    '};',
  ].join('\n')}\n`;
}

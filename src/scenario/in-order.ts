// Faults in the order in which a person meets them: by line and column within a file, files as they were first met.

import type { Problem } from '../engine/problem.ts';

const placePattern = /^(.*):(\d+):(\d+)$/s;

/** The faults, those without a line in the order in which they were found. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const files: string[] = [];
  const placed = problems.map((problem, found) => {
    const [, file = '', line = 0, column = 0] = placePattern.exec(problem.where) ?? [];
    if (!files.includes(file)) files.push(file);
    return { problem, key: [files.indexOf(file), Number(line), Number(column), found] };
  });
  return placed.sort((a, b) => firstDifference(a.key, b.key)).map(({ problem }) => problem);
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const differences = a.map((one, i) => one - (b[i] ?? 0));
  return differences.find((one) => one !== 0) ?? 0;
}

// From market to final income, line by line: the household's flows in the order of the income concepts, in whole fen.

import type { Evaluation } from '../../engine/evaluate.ts';
import type { Label } from '../../engine/quantity.ts';
import type { Rule, Stage } from '../../engine/rule.ts';
import { fenOf } from '../../engine/totals.ts';
import { payLines } from './pay.ts';

/** A line of the statement: a flow with its sign, or what the lines above come to. */
export interface StatementLine {
  readonly kind: 'flow' | 'concept' | 'pay';
  readonly key: string;
  readonly label: Label;
  /** Yuan in the year; a flow that is taken is below 0. NaN where it is not known. */
  readonly amount: number;
  /** Whether all of it was given rather than computed. */
  readonly isGiven: boolean;
  /** The distribution a flow belongs to. */
  readonly stage: Stage | null;
}

/** The statement of a household; flows of nothing are left out. */
export function statementOf(evaluation: Evaluation): StatementLine[] {
  const { concepts } = evaluation.policy.legislation;
  let fen = 0;
  const lines = concepts.flatMap((concept) => {
    const flows = [
      ...concept.adds.map((rule) => flowLine(evaluation, rule, 1)),
      ...concept.takes.map((rule) => flowLine(evaluation, rule, -1)),
    ];
    fen = flows.reduce((sum, line) => sum + fenOf(line.amount), fen);
    return [...flows.filter((line) => line.amount !== 0), total('concept', concept, fen)];
  });
  return [...lines, ...payLines.map((line) => payLine(evaluation, line))];
}

/** The statement's totals in yuan, by key; NaN where one is not known. */
export function totalsOf(lines: readonly StatementLine[]): Record<string, number> {
  return Object.fromEntries(
    lines.filter((line) => line.kind !== 'flow').map((line) => [line.key, line.amount]),
  );
}

function flowLine(evaluation: Evaluation, rule: Rule, sign: 1 | -1): StatementLine {
  const amount = sign * evaluation.flow(rule);
  const given = evaluation.input.given.get(rule.name);
  const isGiven = given?.every((value) => value !== undefined) ?? false;
  const { name: key, label, stage } = rule;
  return { kind: 'flow', key, label, amount: amount + 0, isGiven, stage };
}

function payLine(evaluation: Evaluation, line: (typeof payLines)[number]): StatementLine {
  const sum = (rules: readonly Rule[]) =>
    rules.reduce((fen, rule) => fen + fenOf(evaluation.flow(rule)), 0);
  return total('pay', line, sum(line.adds) - sum(line.takes));
}

function total(
  kind: 'concept' | 'pay',
  { key, label }: { readonly key: string; readonly label: Label },
  fen: number,
): StatementLine {
  return { kind, key, label, amount: fen / 100, isGiven: false, stage: null };
}

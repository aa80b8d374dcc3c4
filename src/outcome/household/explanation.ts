// `explain`: one amount of a household, chosen by name, as a sheet for people and as a document for programs.

import { Evaluation, flowName } from '../../engine/evaluate.ts';
import { explainConcept } from '../../engine/explain/concept.ts';
import type { Explanation } from '../../engine/explain/explain.ts';
import { explain, explainedNode } from '../../engine/explain/explain.ts';
import { flowsOf, flowsOfConcept } from '../../engine/outputs.ts';
import { rulesOf } from '../../engine/policy.ts';
import type { Problem } from '../../engine/problem.ts';
import { ProblemsError, suggest } from '../../engine/problem.ts';
import type { Movement } from '../../engine/slopes/slopes.ts';
import { movements } from '../../engine/slopes/slopes.ts';
import { documentLanguage } from '../../household.ts';
import { noteInWords, sourceInWords, valueSourceInWords } from '../../law/acts/in-words.ts';
import type { Language } from '../../report/language.ts';
import type { LawWords } from '../../report/sheet/law-words.ts';
import { movementLines } from '../../report/sheet/movement-text.ts';
import type { SheetOptions } from '../../report/sheet/sheet.ts';
import { sheetLines } from '../../report/sheet/sheet.ts';
import { unitText, valueText } from '../../report/sheet/value-text.ts';
import type { HouseholdInput } from '../../scenario/household-document.ts';
import { writeHousehold } from '../../scenario/household-writing.ts';
import type { PayLine } from './pay.ts';
import { payLines } from './pay.ts';

/** Which amount is asked for; what is left out is chosen. */
export interface Question {
  /** A rule or an income concept. */
  readonly of?: string;
  readonly person?: string;
}

const allowance = 'livingAllowance';
const usualConcept = 'disposable';

/**
 * Explains an amount: of the rule or concept asked for, else the living allowance where one is paid, else disposable
 * income. A person's amount is the first person's who has one, unless somebody is named.
 * @throws ProblemsError where the rule, the person or the value is not known.
 */
export function explained(evaluation: Evaluation, question: Question): Explanation {
  const name = question.of ?? usualName(evaluation);
  const { concepts } = evaluation.policy.legislation;
  const person = personOf(evaluation, question.person);
  if (concepts.some((one) => one.key === name)) return explainConcept(evaluation, name);
  checkRule(evaluation, name);
  return explain(evaluation, name, person ?? firstWith(evaluation, name));
}

/**
 * What moves an explained amount: slopes and nearest bounds.
 * @param root as `explained` found it.
 */
export function movementsOf(evaluation: Evaluation, root: Explanation): Movement[] {
  const { policy, input } = evaluation;
  const isConcept = policy.legislation.concepts.some((one) => one.key === root.name);
  if (isConcept) return ofConcept(evaluation, root.name);
  const person = root.person === null ? 0 : input.persons.indexOf(root.person);
  const rule = rulesOf(policy.legislation).find(({ name }) => isOf(evaluation, name, root));
  if (rule === undefined) throw new Error(`there is no rule behind ${root.name}`);
  const own = new Evaluation(policy, input, [rule]);
  return movements(own, [{ node: explainedNode(own, rule.name), person, sign: 1 }]);
}

/** Whether an explanation is a rule's; where the law or the months paid cut the year, it has the name of the year's sum. */
function isOf({ graph }: Evaluation, rule: string, { name }: Explanation): boolean {
  return rule === name || graph.outputs.get(rule)?.quantity.name === name;
}

function ofConcept({ policy, input }: Evaluation, key: string): Movement[] {
  const flows = flowsOfConcept(policy.legislation, key);
  const own = new Evaluation(
    policy,
    input,
    flows.map((one) => one.rule),
  );
  const roots = flows.flatMap(({ rule, sign }) => {
    const node = own.graph.outputs.get(flowName(rule.name));
    return node === undefined ? [] : [{ node, person: 0, sign }];
  });
  return movements(own, roots);
}

function usualName(evaluation: Evaluation): string {
  const known = evaluation.graph.outputs.has(allowance);
  return known && evaluation.ofYear(allowance) > 0 ? allowance : usualConcept;
}

function checkRule(evaluation: Evaluation, name: string): void {
  const { legislation } = evaluation.policy;
  const names = rulesOf(legislation).map((rule) => rule.name);
  const where = `--of ${name}`;
  if (!names.includes(name)) {
    const payLine = payLines.find((line) => line.key === name);
    if (payLine !== undefined) throw new ProblemsError([notOneAmount(payLine, where)]);
    const known = [...names, ...legislation.concepts.map((one) => one.key)];
    const message = `there is no rule or income concept "${name}"`;
    throw new ProblemsError([{ code: 'unknown-name', where, message, ...suggest(name, known) }]);
  }
  const why = evaluation.whyUnknown(name);
  if (why === null) return;
  const message = `it has no value here: ${why}`;
  throw new ProblemsError([{ code: 'unknown-value', where, message }]);
}

/** A sum that only `household` shows: its parts can be explained, each by itself. */
function notOneAmount({ key, label, adds, takes }: PayLine, where: string): Problem {
  const added = adds.map((rule) => rule.name).join(' + ');
  const taken = takes.map((rule) => ` − ${rule.name}`).join('');
  const message = `${key} (${label.en}) is a line of \`olive household\`, ${added}${taken}; ask for one of these, or for an income concept`;
  return { code: 'unknown-name', where, message };
}

function personOf({ input }: Evaluation, id: string | undefined): number | null {
  if (id === undefined) return null;
  const at = input.persons.indexOf(id);
  if (at >= 0) return at;
  const message = `there is no person "${id}"; there are ${input.persons.join(', ')}`;
  throw new ProblemsError([{ code: 'unknown-name', where: `--person ${id}`, message }]);
}

function firstWith(evaluation: Evaluation, name: string): number {
  return Math.max(
    0,
    evaluation.input.persons.findIndex((_, k) => evaluation.ofYear(name, k) !== 0),
  );
}

const lawWords: LawWords = {
  source: sourceInWords,
  valueSource: valueSourceInWords,
  note: noteInWords,
};

/** The sheet with its heading: what, whose, where and when, the amount over the year. */
export function sheetText(
  evaluation: Evaluation,
  root: Explanation,
  options: Omit<SheetOptions, 'persons' | 'lawWords'>,
): string {
  const { persons } = evaluation.input;
  const heading = headingOf(evaluation, root, options.language);
  const moves = movementLines(movementsOf(evaluation, root), root, options);
  return `${[heading, '', ...sheetLines(root, { ...options, persons, lawWords }), ...moves].join('\n')}\n`;
}

function headingOf(evaluation: Evaluation, root: Explanation, language: Language): string {
  const { place, year, lawYear, persons } = evaluation.input;
  const where = evaluation.policy.legislation.places[place]?.label[language] ?? place;
  const law = { en: `law of ${lawYear}`, zh: `${lawYear}年法规` }[language];
  const whose = root.person === null ? '' : ` (${root.person})`;
  return [
    `${root.label[language]}${whose}`,
    where,
    `${year}`,
    ...(lawYear === year ? [] : [law]),
    ...reformsIn(evaluation, language),
    { en: `persons ${persons.join(', ')}`, zh: `成员 ${persons.join('、')}` }[language],
    ...overYear(evaluation, root, language),
  ].join(' · ');
}

/** Structural reforms that the law stands under. */
function reformsIn({ policy }: Evaluation, language: Language): string[] {
  const { reforms = [] } = policy.legislation.restructuring ?? {};
  return reforms.map(({ label, file }) => `${label[language]} (${file})`);
}

/** What is paid by the month, over the year. */
function overYear(evaluation: Evaluation, root: Explanation, language: Language): string[] {
  const flows = flowsOf(evaluation.policy.legislation);
  const isPaid = flows.some((rule) => rule.name === root.name);
  if (!isPaid || root.unit !== 'yuan/month') return [];
  const person = root.person === null ? 0 : evaluation.input.persons.indexOf(root.person);
  const unit = 'yuan/year';
  const amount = evaluation.ofYear(root.name, person);
  const text = valueText(amount, { type: root.type, unit }, language);
  return [`${text} ${unitText(unit, language)}`];
}

/** The document of an explanation, `olive/explain@1`. */
export function explanationDocument(
  evaluation: Evaluation,
  input: HouseholdInput,
  root: Explanation,
): Record<string, unknown> {
  return {
    schema: 'olive/explain@1',
    input: writeHousehold(input, documentLanguage(evaluation.policy.legislation)),
    explanation: plainTree(root),
    movements: movementsOf(evaluation, root),
  };
}

/** The tree with its sets as lists. */
function plainTree({ sum, parts, ...rest }: Explanation): Record<string, unknown> {
  return {
    ...rest,
    sum:
      sum === null
        ? null
        : {
            words: sum.words,
            because: sum.because,
            used: [...sum.used],
            tested: [...sum.tested],
            idle: [...sum.idle],
            value: Number.isFinite(sum.value) ? sum.value : null,
          },
    parts: parts.map(plainTree),
  };
}

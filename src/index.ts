// The public interface, free of Node: everything here also runs in a browser.

export { Evaluation } from './engine/evaluate.ts';
export type { Explanation } from './engine/explain/explain.ts';
export { explain } from './engine/explain/explain.ts';
export { amount, month, oneOf, pointer, statement } from './engine/fact.ts';
export { asEnacted, inPlaceOf } from './engine/in-place-of.ts';
export type {
  Concept,
  Instrument,
  Legislation,
  LevelShare,
  Sector,
} from './engine/legislation.ts';
export type { Brackets, Confidence, Dated, Parameter, Table } from './engine/parameter.ts';
export {
  brackets,
  byGroup,
  byPlace,
  lever,
  leverSchedule,
  scalar,
  table,
} from './engine/parameter.ts';
export type { Policy, Reform } from './engine/policy.ts';
export { inLaw, reformed } from './engine/policy.ts';
export type { Problem } from './engine/problem.ts';
export { ProblemsError } from './engine/problem.ts';
export type { Group, Label, Quantity } from './engine/quantity.ts';
export {
  anyOver,
  at,
  countOver,
  firstMonth,
  household as theHousehold,
  largestOver,
  lastMonth,
  monthsInPeriod,
  monthsOf,
  orderIn,
  perMonth,
  person,
  perYear,
  sumOver,
  sumPointing,
  unit,
} from './engine/quantity.ts';
export type { Choice, Rule, Stage } from './engine/rule.ts';
export { choice, helper, rule, version } from './engine/rule.ts';
export type { Placement, StructuralReform } from './engine/structure.ts';
export { restructured } from './engine/structure.ts';
export { HouseholdAnswer, household } from './household.ts';
export { china } from './law/china.ts';
export type { BandId } from './measures/bands.ts';
export type { Headline } from './measures/headline.ts';
export { headline } from './measures/headline.ts';
export { computeIndicators, indicators } from './measures/indicators/registry.ts';
export { oliveIndex } from './measures/olive.ts';
export { makeSample } from './measures/sample.ts';
export { compare } from './outcome/compare.ts';
export { compareDocument, runDocument } from './outcome/documents.ts';
export {
  numberedComparisonTables,
  numberedRunTables,
  optionsFor,
  tablesAsked,
} from './outcome/tables/asked.ts';
export type { Beside, ResultTable } from './outcome/tables/result-table.ts';
export { oliveCaption, oliveChart } from './report/olive-chart.ts';
export { measureOlives } from './report/olive-shape.ts';
export { oliveBandsTable, oliveTable } from './report/olive-table.ts';
export type { CsvOptions, JsonTable, TextOptions } from './report/table.ts';
export { toCsv, toJson, toMarkdown, toText } from './report/table.ts';
export { readPlain, readText } from './scenario/located.ts';
export { readScenario } from './scenario/read-scenario.ts';
export type { ReformModule, Scenario } from './scenario/scenario.ts';
export type { Outcome, RunOptions } from './simulate.ts';
export { executeHere, simulate } from './simulate.ts';

// The tables behind the olive chart: everything it shows, for those who do not see it and those who compute with it.

import type { Label } from '../engine/quantity.ts';
import { shapes } from '../measures/shape.ts';
import type { Language } from './language.ts';
import { type Messages, messages } from './messages.ts';
import { formatNumber, roundNumber } from './numbers.ts';
import { highestIncome, lowestIncome } from './olive/income-axis.ts';
import { forHousehold } from './olive/upright-axis.ts';
import {
  type MeasuredOlives,
  type MeasuredPanel,
  type OliveShape,
  tableLimits,
} from './olive-shape.ts';
import { type Column, type Row, type Table, table } from './table/table.ts';

function both(word: (words: Messages, language: Language) => string): Label {
  return { en: word(messages.en, 'en'), zh: word(messages.zh, 'zh') };
}

function column(
  key: string,
  format: Column['format'],
  word: (words: Messages['table']) => string,
): Column {
  return { key, format, label: both((words) => word(words.table)) };
}

const summaryColumns: readonly Column[] = [
  column('concept', 'text', (words) => words.concept),
  column('scenario', 'text', (words) => words.scenario),
  column('mean', 'yuanPerHead', (words) => words.mean),
  column('median', 'yuanPerHead', (words) => words.median),
  column('olive', 'index', (words) => words.index),
  column('lowerEnd', 'index', (words) => words.lowerEnd),
  column('upperEnd', 'index', (words) => words.upperEnd),
  column('belowBand', 'share', (words) => words.below),
  column('inBand', 'share', (words) => words.middle),
  column('aboveBand', 'share', (words) => words.above),
  column('belowHalfMean', 'share', (words) => words.belowHalfMean),
  column('nearMean', 'share', (words) => words.nearMean),
  column('aboveTwiceMean', 'share', (words) => words.aboveTwiceMean),
  column('shape', 'text', (words) => words.shapeName),
  column('offScaleBelow', 'share', (words) => words.offScaleBelow),
  column('offScaleAbove', 'share', (words) => words.offScaleAbove),
  column('negative', 'share', (words) => words.clamped),
];

/** What the scenario and its baseline are called, where they have names. */
export interface OliveNames {
  readonly scenario: string;
  readonly baseline?: string;
}

const scenarioLabel = both((words) => words.table.scenarios.scenario);
const baselineLabel = both((words) => words.table.scenarios.baseline);

function named(name: string | undefined, usual: Label): Label {
  return name === undefined ? usual : { en: name, zh: name };
}

/** A shape with the names of its income and its scenario. */
interface Named {
  readonly concept: Label;
  readonly scenario: Label;
  readonly shape: OliveShape;
}

function namedShapes(olives: MeasuredOlives, names: Partial<OliveNames>): Named[] {
  const scenario = named(names.scenario, scenarioLabel);
  return olives.panels.flatMap(({ concept: key, shape, baseline }) => {
    const concept = both((words) => words.concepts[key]);
    const own = { concept, scenario, shape };
    if (baseline === null) return [own];
    return [own, { concept, scenario: named(names.baseline, baselineLabel), shape: baseline }];
  });
}

function summaryRow({ concept, scenario, shape }: Named): Row {
  const { name } = shape;
  return {
    concept,
    scenario,
    mean: shape.mean,
    median: shape.median,
    olive: shape.index?.olive ?? null,
    lowerEnd: shape.index?.low ?? null,
    upperEnd: shape.index?.high ?? null,
    belowBand: shape.band.below,
    inBand: shape.band.inside,
    aboveBand: shape.band.above,
    belowHalfMean: shape.nearMean.below,
    nearMean: shape.nearMean.inside,
    aboveTwiceMean: shape.nearMean.above,
    shape: name === null ? null : shapes[name],
    offScaleBelow: shape.below.share,
    offScaleAbove: shape.above.share,
    negative: shape.clamped,
  };
}

function atomNotes({ concept, scenario, shape }: Named): Label[] {
  return shape.atoms.map((atom) =>
    both((words, language) =>
      words.table.atom({
        concept: concept[language],
        scenario: scenario[language],
        share: formatNumber(atom.share, 'share', language),
        amount: formatNumber(atom.income, 'yuanPerHead', language, { unit: false, digits: 2 }),
      }),
    ),
  );
}

function oliveTitle({ scenario, baseline }: Partial<OliveNames>): Label {
  return both(({ table: words }) => {
    if (scenario === undefined) return words.title;
    const which = baseline === undefined ? scenario : words.against(scenario, baseline);
    return words.titleOf(words.title, which);
  });
}

/**
 * One row per panel and scenario: mean, median, O and its ends, shares, shape, and who is off the scale.
 * @param names of the scenario and the baseline, to tell several tables apart.
 */
export function oliveTable(olives: MeasuredOlives, names: Partial<OliveNames> = {}): Table {
  const rows = namedShapes(olives, names);
  const { low, high } = olives.band;
  return table({
    id: 'olive',
    title: oliveTitle(names),
    columns: summaryColumns,
    rows: rows.map(summaryRow),
    notes: [
      both((words) => words.table.reading),
      both((words, language) =>
        words.table.band(
          roundNumber(forHousehold(low), language),
          roundNumber(forHousehold(high), language),
        ),
      ),
      both((words, language) =>
        words.table.scale(
          roundNumber(lowestIncome, language),
          roundNumber(highestIncome, language),
        ),
      ),
      ...rows.flatMap(atomNotes),
    ],
  });
}

function rangeLabel(place: number): Label {
  const low = tableLimits[place - 1];
  const high = tableLimits[place];
  return both(({ bands }, language) => {
    if (low === undefined) return bands.upTo(roundNumber(high ?? 0, language));
    if (high === undefined) return bands.from(roundNumber(low, language));
    return bands.between(roundNumber(low, language), roundNumber(high, language));
  });
}

/** A column of shares: a scenario's, a baseline's, or the change between both. */
interface ShareColumn extends Column {
  readonly shareOf: (place: number) => number;
}

function shareColumns(panel: MeasuredPanel): ShareColumn[] {
  const { concept, shape, baseline } = panel;
  const label = (what: ((words: Messages) => string) | null): Label =>
    both((words) => {
      const name = words.concepts[concept];
      return what === null ? name : words.bands.of(name, what(words));
    });
  const share = (of: OliveShape, place: number): number => of.byLimits[place] ?? 0;
  const own: ShareColumn = {
    key: concept,
    format: 'share',
    label: label(null),
    shareOf: (place) => share(shape, place),
  };
  if (baseline === null) return [own];
  return [
    own,
    {
      key: `${concept}Baseline`,
      format: 'share',
      label: label((words) => words.table.scenarios.baseline),
      shareOf: (place) => share(baseline, place),
    },
    {
      key: `${concept}Change`,
      format: 'points',
      label: label((words) => words.bands.change),
      shareOf: (place) => share(shape, place) - share(baseline, place),
    },
  ];
}

/** One row per band of income for a household of three, one share of people per panel and scenario, and the change. */
export function oliveBandsTable(olives: MeasuredOlives): Table {
  const shares = olives.panels.flatMap(shareColumns);
  const range = {
    key: 'range',
    format: 'text',
    label: both((words) => words.bands.range),
  } as const;
  const rows = Array.from({ length: tableLimits.length + 1 }, (_, place) => ({
    range: rangeLabel(place),
    ...Object.fromEntries(shares.map(({ key, shareOf }) => [key, shareOf(place)])),
  }));
  return table({
    id: 'olive-bands',
    title: both((words) => words.bands.title),
    columns: [range, ...shares.map(({ key, format, label }) => ({ key, format, label }))],
    rows,
    notes: [both((words) => words.bands.reading)],
  });
}

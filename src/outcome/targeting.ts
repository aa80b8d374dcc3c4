// Targeting: whom a programme for the poor reaches, and whom it misses. Poor is who would be below a line without it:
// disposable income per head less the programme's own money. What offices count as income is not quite that, so that even
// a programme that everybody entitled draws would miss some of the poor and reach some others.
//
// CEQ Handbook (Lustig 2018) for coverage and leakage; Cornia & Stewart 1993 for the two errors.

import { median } from '../measures/location.ts';
import { makeSample } from '../measures/sample.ts';
import type { Outcome } from '../simulate.ts';
import { lineInYuan, type PovertyLine, povertyLines } from './poverty-lines.ts';
import type { Programme } from './programmes.ts';
import { familyAllowanceColumn, programmeColumn, programmes } from './programmes.ts';

/** What a run keeps for it: names for `RunOptions.kept`, and of `figures` too. */
export const targetingFigures = ['allowanceEntitled'] as const;
export const targetingKept: readonly string[] = [
  familyAllowanceColumn,
  ...targetingFigures,
  ...programmes.map(programmeColumn),
];

/** At which lines: the allowance standard, and half of the median. */
const linesOfTargeting = ['allowance', 'median50'];

/** A programme at one line. Shares by survey weights; null where there is nobody to be a share of. */
export interface Targeting {
  readonly programme: Programme;
  readonly line: PovertyLine;
  /** Members of the households that get it, and its money in yuan, by census weights. */
  readonly recipients: number;
  readonly yuan: number;
  /** Persons who are poor without it, by census weights. */
  readonly poor: number;
  /** Share of the poor whose household gets it; exclusion error: the rest. */
  readonly coverage: number | null;
  readonly exclusionError: number | null;
  /** Share of the recipients who are not poor without it. */
  readonly inclusionError: number | null;
  /** Share of its money that goes to households that are not poor without it. */
  readonly leakage: number | null;
  /** Share of its money that lifts the poor beyond the line. */
  readonly spillover: number | null;
  /** Share of the gap of the poor that it fills. */
  readonly gapFilled: number | null;
}

/** Every programme that pays anybody, at each line. */
export function targeting(outcome: Outcome): Targeting[] {
  const lines = povertyLines.filter(({ key }) => linesOfTargeting.includes(key));
  const people = peopleOf(outcome);
  return programmes.flatMap((programme) =>
    lines.flatMap((line) => {
      const found = targetingAt(people, programme, line);
      return found === null ? [] : [found];
    }),
  );
}

/** Take-up of the living allowance by the families entitled to it, shares by census weights. */
export interface TakeUp {
  readonly families: number;
  /** Share of the families entitled that draw it, and of the money they are entitled to. */
  readonly byFamilies: number | null;
  readonly byMoney: number | null;
}

/** Take-up; what a family is entitled to is what it would get if it asked, before rounding up. */
export function takeUp({ table }: Outcome): TakeUp {
  const [census, included, entitled, drawn] = [
    ...['census', 'included', 'allowanceEntitled', familyAllowanceColumn],
  ].map((name) => table.column(name));
  let [families, drawing, due, paid] = [0, 0, 0, 0];
  for (let row = 0; row < table.length; row++) {
    if (included?.[row] !== 1 || !((entitled?.[row] ?? 0) > 0)) continue;
    const weight = (census?.[row] ?? 0) / 1000;
    families += weight;
    due += weight * (entitled?.[row] ?? 0);
    if (!((drawn?.[row] ?? 0) > 0)) continue;
    drawing += weight;
    paid += weight * (entitled?.[row] ?? 0);
  }
  return { families, byFamilies: ratio(drawing, families), byMoney: ratio(paid, due) };
}

/** What programmes are held against. */
interface People {
  readonly outcome: Outcome;
  readonly columns: Readonly<Record<(typeof needed)[number], Float64Array>>;
  readonly median: number;
}

const needed = ['size', 'survey', 'census', 'included', 'disposable', 'allowanceLine'] as const;

function peopleOf(outcome: Outcome): People {
  const entries = needed.map((name) => [name, outcome.table.column(name)] as const);
  const columns = Object.fromEntries(entries) as People['columns'];
  const { size, survey, included, disposable } = columns;
  const perHead = disposable.map((fen, row) => fen / 100 / (size[row] ?? 1));
  const weights = survey.map((weight, row) =>
    included[row] === 1 ? weight * (size[row] ?? 0) : 0,
  );
  return { outcome, columns, median: median(makeSample(perHead, weights)) };
}

/** Null where the programme pays nobody, or there is no line. */
function targetingAt(
  { outcome, columns, median: middle }: People,
  programme: Programme,
  line: PovertyLine,
): Targeting | null {
  const { size, survey, census, included, disposable, allowanceLine } = columns;
  const yuan = lineInYuan(line, outcome.scenario.year, middle);
  if (yuan === null && line.is.of !== 'allowance') return null;
  const paid = outcome.table.column(programmeColumn(programme));
  const sums = new Sums();
  for (let row = 0; row < paid.length; row++) {
    if (included[row] !== 1) continue;
    const need = (yuan ?? allowanceLine[row] ?? 0) * (size[row] ?? 0);
    sums.add({
      persons: size[row] ?? 0,
      survey: survey[row] ?? 0,
      census: (census[row] ?? 0) / 1000,
      benefit: (paid[row] ?? 0) / 100,
      gap: need - ((disposable[row] ?? 0) - (paid[row] ?? 0)) / 100,
      need,
    });
  }
  return sums.yuan === 0 ? null : { programme, line, ...sums.shares() };
}

interface Household {
  readonly persons: number;
  readonly survey: number;
  readonly census: number;
  /** Yuan a year; the gap without it, above zero for the poor. */
  readonly benefit: number;
  readonly gap: number;
  readonly need: number;
}

class Sums {
  yuan = 0;
  #recipients = 0;
  #poorPersons = 0;
  #poor = 0;
  #reached = 0;
  #getting = 0;
  #gap = 0;
  #filled = 0;
  #money = 0;
  #toPoor = 0;

  add({ persons, survey, census, benefit, gap, need }: Household): void {
    const gets = benefit > 0;
    const weight = survey * persons;
    this.yuan += census * benefit;
    this.#money += survey * benefit;
    if (gets) {
      this.#recipients += census * persons;
      this.#getting += weight;
    }
    if (!(gap > 0)) return;
    // Who has less than nothing lacks the line, not more.
    const lack = Math.min(gap, need);
    this.#poorPersons += census * persons;
    this.#poor += weight;
    this.#gap += survey * lack;
    this.#filled += survey * Math.min(benefit, lack);
    this.#toPoor += survey * benefit;
    if (gets) this.#reached += weight;
  }

  shares(): Omit<Targeting, 'programme' | 'line'> {
    const coverage = ratio(this.#reached, this.#poor);
    return {
      recipients: this.#recipients,
      yuan: this.yuan,
      poor: this.#poorPersons,
      coverage,
      exclusionError: coverage === null ? null : 1 - coverage,
      inclusionError: ratio(this.#getting - this.#reached, this.#getting),
      leakage: ratio(this.#money - this.#toPoor, this.#money),
      spillover: ratio(this.#toPoor - this.#filled, this.#money),
      gapFilled: ratio(this.#filled, this.#gap),
    };
  }
}

function ratio(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

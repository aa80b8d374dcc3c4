// What befalls people in the year: illness and what its treatment costs before any refund, need of care, a lost job,
// children and old people without relatives, emergencies of the family.

import {
  careNeed,
  emergencyCost,
  hospitalCost,
  orphanhood,
  outpatientCost,
  unemployedSince,
  withoutSupporter,
} from '../facts/hardship.ts';
import { collective, residence } from '../facts/household.ts';
import { pensionScheme } from '../facts/pensions.ts';
import { father, marital, mother } from '../facts/people.ts';
import { activity, insured } from '../facts/work.ts';
import { alone, care, emergencies, hospital, lostJobs, outpatient } from './data/hardship.ts';
import { lowerUniform, upperUniform } from './draws.ts';
import type { Frame, Setting, Step } from './frame.ts';
import { kindNumber } from './kinds.ts';
import { onLine } from './lines.ts';
import { lognormal, normalFromHalf, normalFromWord, tailed } from './quantiles.ts';
import { whole } from './whole.ts';

const unemployed = kindNumber(activity, 'unemployed');
const rural = kindNumber(residence, 'rural');
const married = kindNumber(marital, 'married');
const fullCare = kindNumber(careNeed, 'full');
const partialCare = kindNumber(careNeed, 'partial');
const orphan = kindNumber(orphanhood, 'orphan');
const withoutCare = kindNumber(orphanhood, 'withoutCare');

const stayCost = tailed(hospital.values);
const visitCost = lognormal(outpatient.values.sigma);
const emergencyFactor = lognormal(emergencies.values.sigma);
const adultFrom = 18;
const oldFrom = 60;
const wordRange = 2 ** 32;
/** Odd numbers that make other words from a word. */
const factors = { job: 0x2545f491, family: 0x6c078965, emergency: 0x41c64e6d } as const;

const byAge = (ages: readonly number[], values: readonly number[]): Float64Array =>
  Float64Array.from({ length: 128 }, (_, age) => onLine(ages, values, age));

const stayChance = byAge(hospital.values.ages, hospital.values.shares);
const stayLevel = byAge(hospital.values.ages, hospital.values.costs);
const visitLevel = byAge(outpatient.values.ages, outpatient.values.means);
const fullChance = byAge(care.values.ages, care.values.full);

interface Columns {
  readonly hospital: Float64Array;
  readonly outpatient: Float64Array;
  readonly care: Float64Array;
  readonly supporter: Float64Array;
  readonly orphan: Float64Array;
  readonly since: Float64Array;
  readonly activity: Float64Array;
  readonly insured: Float64Array;
  readonly marital: Float64Array;
  readonly mother: Float64Array;
  readonly father: Float64Array;
  readonly scheme: Float64Array;
  readonly residence: Float64Array;
  readonly collective: Float64Array;
}

function columnsOf({ block }: Frame): Columns {
  return {
    hospital: block.column(hospitalCost),
    outpatient: block.column(outpatientCost),
    care: block.column(careNeed),
    supporter: block.column(withoutSupporter),
    orphan: block.column(orphanhood),
    since: block.column(unemployedSince),
    activity: block.column(activity),
    insured: block.column(insured),
    marital: block.column(marital),
    mother: block.column(mother),
    father: block.column(father),
    scheme: block.column(pensionScheme),
    residence: block.column(residence),
    collective: block.column(collective),
  };
}

/** Fills the facts of hardship. */
export function hardshipStep({ year, growth }: Setting): Step {
  const december = year * 12 + 11;
  return (frame) => {
    const { persons, householdOf, age, size } = frame.cast;
    const columns = columnsOf(frame);
    const {
      words: { hospital: hospitalWords, illness: illnessWords },
    } = frame;
    for (let at = 0; at < persons; at++) {
      const household = householdOf[at]!;
      const [word, second] = [hospitalWords[at]!, illnessWords[at]!];
      fallIll(columns, at, household, age[at]!, growth, word, second);
      needCare(columns, at, age[at]!, lowerUniform(second));
      if (columns.activity[at] === unemployed) {
        loseJob(columns, at, december, Math.imul(second, factors.job));
      }
      const family = upperUniform(Math.imul(second, factors.family));
      if (columns.collective[household] === 1) continue;
      if (age[at]! < adultFrom) loseParents(columns, at, family);
      else if (age[at]! >= oldFrom && size[household] === 1) {
        stayAlone(columns, at, frame.support[household]! > 0, family);
      }
    }
    meetEmergencies(frame, growth);
  };
}

/** What hospitals and doctors cost. How dear a stay was follows from the same number as whether there was one. */
function fallIll(
  columns: Columns,
  at: number,
  household: number,
  age: number,
  growth: number,
  word: number,
  second: number,
): void {
  const uniform = ((word >>> 0) + 0.5) / wordRange;
  const chance = stayChance[age]!;
  if (uniform < chance) {
    const place = columns.residence[household] === rural ? 'country' : 'town';
    const level = hospital.values[place] * stayLevel[age]! * growth;
    const severity = normalFromWord(Math.floor((uniform / chance) * wordRange) | 0);
    columns.hospital[at] = whole(level * stayCost.at(severity));
  }
  if (upperUniform(second) < outpatient.values.none) return;
  const factor = visitCost.at(normalFromHalf(second >>> 16));
  columns.outpatient[at] = whole(visitLevel[age]! * growth * factor);
}

function needCare(columns: Columns, at: number, age: number, uniform: number): void {
  const full = fullChance[age]!;
  if (uniform < full) columns.care[at] = fullCare;
  else if (uniform < full * (1 + care.values.partialToFull)) columns.care[at] = partialCare;
}

/** The month in which the job was lost, for those of the insured who did not leave by themselves. */
function loseJob(columns: Columns, at: number, december: number, word: number): void {
  const uniform = upperUniform(word);
  if (columns.insured[at] !== 1 || uniform >= lostJobs.values.share) return;
  const back = Math.floor((uniform / lostJobs.values.share) * lostJobs.values.months);
  columns.since[at] = december - 1 - back;
}

function loseParents(columns: Columns, at: number, uniform: number): void {
  if (columns.mother[at]! >= 0 || columns.father[at]! >= 0) return;
  const { orphans, withoutCare: share } = alone.values;
  if (uniform < orphans) columns.orphan[at] = orphan;
  else if (uniform < orphans + share) columns.orphan[at] = withoutCare;
}

/** Old people alone without a pension from work whose relatives are missing or as poor: most of those sent nothing. */
function stayAlone(columns: Columns, at: number, isSupported: boolean, uniform: number): void {
  const drawsPension = columns.scheme[at] === 1 || columns.scheme[at] === 2;
  if (columns.marital[at] === married || drawsPension) return;
  const share = isSupported ? alone.values.oldSupported : alone.values.oldUnsupported;
  columns.supporter[at] = uniform < share ? 1 : 0;
}

function meetEmergencies(
  { block, cast, words: { firstAid: firstAidWords, secondAid: secondAidWords } }: Frame,
  growth: number,
): void {
  const { share, level } = emergencies.values;
  const cost = block.column(emergencyCost);
  const { households } = cast;
  for (let at = 0; at < households; at++) {
    const word = Math.imul(firstAidWords[at]!, factors.emergency);
    if (upperUniform(word) >= share) continue;
    const second = Math.imul(secondAidWords[at]!, factors.emergency);
    const factor = emergencyFactor.at(normalFromHalf(second >>> 16));
    cost[at] = whole(level * growth * factor);
  }
}

// What befalls people in the year: illness and what its treatment costs before any refund, need of care, a lost job,
// children without parents, emergencies of the family.

import {
  careNeed,
  emergencyCost,
  hospitalCost,
  orphanhood,
  outpatientCost,
  unemployedSince,
} from '../facts/hardship.ts';
import { collective } from '../facts/household.ts';
import { father, mother } from '../facts/people.ts';
import { activity, insured } from '../facts/work.ts';
import { byResidence } from './by-residence.ts';
import { personRoom } from './cast.ts';
import { activityIn, householdIn, residenceIn } from './codes.ts';
import { alone, care, emergencies, hospital, lostJobs, outpatient } from './data/hardship.ts';
import { lowerUniform, upperUniform } from './draws.ts';
import type { Frame, Setting, Step } from './frame.ts';
import { kindNumber } from './kinds.ts';
import { onLine } from './lines.ts';
import { lognormal, normalFromHalf, normalsFromWords, tailed } from './quantiles.ts';
import { whole } from './whole.ts';

const unemployed = kindNumber(activity, 'unemployed');
const fullCare = kindNumber(careNeed, 'full');
const partialCare = kindNumber(careNeed, 'partial');
const orphan = kindNumber(orphanhood, 'orphan');
const withoutCare = kindNumber(orphanhood, 'withoutCare');

const stayCost = tailed(hospital.values);
const visitCost = lognormal(outpatient.values.sigma);
const emergencyFactor = lognormal(emergencies.values.sigma);
/** By the number of `residence`. */
const stayPlaces = byResidence({ urban: hospital.values.town, rural: hospital.values.country });
const adultFrom = 18;
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
  readonly orphan: Float64Array;
  readonly since: Float64Array;
  readonly insured: Float64Array;
  readonly mother: Float64Array;
  readonly father: Float64Array;
  readonly collective: Float64Array;
}

function columnsOf({ block }: Frame): Columns {
  return {
    hospital: block.column(hospitalCost),
    orphan: block.column(orphanhood),
    since: block.column(unemployedSince),
    insured: block.column(insured),
    mother: block.column(mother),
    father: block.column(father),
    collective: block.column(collective),
  };
}

/** Some of the persons, with a random word and the normal number of it for each. */
class Patients {
  readonly at = new Int32Array(personRoom);
  readonly words = new Int32Array(personRoom);
  readonly normals = new Float64Array(personRoom);
}

/** Fills the facts of hardship. */
export function hardshipStep({ year, growth }: Setting): Step {
  const december = year * 12 + 11;
  const patients = new Patients();
  return (frame) => {
    const { block } = frame;
    const columns = columnsOf(frame);
    visitDoctors(frame, block.column(outpatientCost), growth);
    const inHospital = listPatients(frame, patients.at);
    weighIllness(frame, patients, inHospital);
    payHospital(frame, columns.hospital, patients, inHospital, growth);
    needCare(frame, block.column(careNeed));
    eachChildAlone(frame, columns, patients.at);
    eachUnemployed(frame, columns, december);
    meetEmergencies(frame, growth);
  };
}

/** Lists those who were in hospital. @returns how many. */
function listPatients({ cast, words }: Frame, list: Int32Array): number {
  const { persons, age } = cast;
  const { hospital: hospitalWords } = words;
  let count = 0;
  for (let at = 0; at < persons; at++) {
    list[count] = at;
    const uniform = ((hospitalWords[at]! >>> 0) + 0.5) / wordRange;
    count += Number(uniform < stayChance[age[at]! & 127]!);
  }
  return count;
}

/** How severe illnesses were follows from the same numbers as whether there was one. */
function weighIllness({ cast, words }: Frame, patients: Patients, count: number): void {
  const { age } = cast;
  const { hospital: hospitalWords } = words;
  const { at: list, words: severe, normals } = patients;
  for (let i = 0; i < count; i++) {
    const at = list[i]!;
    const uniform = ((hospitalWords[at]! >>> 0) + 0.5) / wordRange;
    severe[i] = Math.floor((uniform / stayChance[age[at]! & 127]!) * wordRange) | 0;
  }
  normalsFromWords(severe, count, normals);
}

/** What hospitals cost. */
function payHospital(
  { cast, codes }: Frame,
  costs: Float64Array,
  { at: list, normals }: Patients,
  count: number,
  growth: number,
): void {
  const { age } = cast;
  for (let i = 0; i < count; i++) {
    const at = list[i]!;
    const level = stayLevel[age[at]! & 127]! * growth;
    costs[at] = whole(stayPlaces[residenceIn(codes[at]!)]! * level * stayCost.at(normals[i]!));
  }
}

/** Who cannot do without others, wholly or in part. */
function needCare({ cast, words: { illness } }: Frame, need: Float64Array): void {
  const { persons, age } = cast;
  for (let at = 0; at < persons; at++) {
    const uniform = lowerUniform(illness[at]!);
    const full = fullChance[age[at]! & 127]!;
    if (uniform < full * (1 + care.values.partialToFull)) {
      need[at] = uniform < full ? fullCare : partialCare;
    }
  }
}

/** Goes through the children without a parent in the household: one branch that hardly anybody takes. */
function eachChildAlone(
  { cast, codes, words: { illness } }: Frame,
  columns: Columns,
  list: Int32Array,
): void {
  const { persons, age } = cast;
  const { mother: mothers, father: fathers } = columns;
  let children = 0;
  for (let at = 0; at < persons; at++) {
    list[children] = at;
    children += (age[at]! - adultFrom) >>> 31;
  }
  for (let i = 0; i < children; i++) {
    const at = list[i]!;
    if (mothers[at]! >= 0 || fathers[at]! >= 0) continue;
    loseParents(columns, at, householdIn(codes[at]!), Math.imul(illness[at]!, factors.family));
  }
}

function eachUnemployed({ cast, codes, words }: Frame, columns: Columns, december: number) {
  const { paid } = cast;
  const { illness } = words;
  for (let i = 0; i < paid.count; i++) {
    const at = paid.at[i]!;
    if (activityIn(codes[at]!) !== unemployed) continue;
    loseJob(columns, at, december, Math.imul(illness[at]!, factors.job));
  }
}

/** What doctors cost. Worked out for everyone: whether somebody went is as hard to guess as it is easy to multiply by. */
function visitDoctors({ cast, words: { illness } }: Frame, costs: Float64Array, growth: number) {
  const { persons, age } = cast;
  const lastWithout = Math.ceil(outpatient.values.none * 2 ** 16 - 0.5) - 1;
  for (let at = 0; at < persons; at++) {
    const half = illness[at]! >>> 16;
    const went = (lastWithout - half) >>> 31;
    const factor = visitCost.at(normalFromHalf(half));
    costs[at] = whole(visitLevel[age[at]! & 127]! * growth * factor * went);
  }
}

/** The month in which the job was lost, for those of the insured who did not leave by themselves. */
function loseJob(columns: Columns, at: number, december: number, word: number): void {
  const uniform = upperUniform(word);
  if (columns.insured[at] !== 1 || uniform >= lostJobs.values.share) return;
  const back = Math.floor((uniform / lostJobs.values.share) * lostJobs.values.months);
  columns.since[at] = december - 1 - back;
}

/** Children without a parent in the household. */
function loseParents(columns: Columns, at: number, household: number, word: number): void {
  if (columns.collective[household] === 1) return;
  const uniform = upperUniform(word);
  const { orphans, withoutCare: share } = alone.values;
  if (uniform < orphans) columns.orphan[at] = orphan;
  else if (uniform < orphans + share) columns.orphan[at] = withoutCare;
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

// The census's shares of the groups in an area, carried on to a year where time moves them.

import type { Margins } from '../synthesis/margins.ts';
import { sumOf } from '../synthesis/solving.ts';

/** The shares of an area that consists of these parts, in the order of `fitGroups`. */
export function censusShares(parts: readonly Margins[]): Float64Array {
  const total = (of: (part: Margins) => number) => sumOf(parts.map(of));
  const persons = total(personsIn);
  const families = total((part) => part.families.all);
  const of = (whole: number, counts: readonly number[]) => counts.map((count) => count / whole);
  const ages = [0, 1].flatMap((sex) =>
    Array.from({ length: 18 }, (_, band) => total((part) => part.ages[sex]![band]!)),
  );
  const generations = [0, 1, 2].map((number) => total((part) => part.generations[number]!));
  return Float64Array.of(
    ...of(persons, ages),
    ...of(persons, [total((part) => part.urban), total((part) => part.collective)]),
    ...of(persons, [total((part) => part.hukou.province), total((part) => part.hukou.elsewhere)]),
    total((part) => part.families.onePerson) / families,
    ...of(families, [...generations, families - sumOf(generations)]),
    total((part) => part.families.with65Plus) / families,
    ...tenureShares(parts, families),
    total((part) => part.shares.employed * adults(part)) / total(adults),
    ...mixed(parts, workers, (part) => part.shares.industry),
    mixed(parts, workers, (part) => part.shares.occupation)
      .slice(0, 2)
      .reduce((sum, share) => sum + share),
    ...[0, 1].flatMap((sex) => maritalShares(parts, sex)),
    ...[0, 1].flatMap((sex) => educationShares(parts, sex)),
  );
}

const personsIn = ({ ages }: Margins): number => sumOf(ages[0]) + sumOf(ages[1]);
const adults = ({ ages }: Margins): number => sumOf(ages[0].slice(3)) + sumOf(ages[1].slice(3));
const workers = (part: Margins): number => part.shares.employed * adults(part);

/** Shares of several parts put together by how many each has. */
function mixed(
  parts: readonly Margins[],
  whole: (part: Margins) => number,
  table: (part: Margins) => readonly number[],
): number[] {
  const all = sumOf(parts.map(whole));
  return table(parts[0]!).map((_, one) =>
    sumOf(parts.map((part) => (whole(part) * table(part)[one]!) / sumOf(table(part)) / all)),
  );
}

/** Owned, rented, other. */
function tenureShares(parts: readonly Margins[], families: number): number[] {
  const [rented, ...rest] = mixed(
    parts,
    (part) => part.families.all / families,
    (part) => part.shares.tenure,
  );
  const other = rest[3]!;
  return [1 - rented! - other, rented!, other];
}

/** Never married, married, divorced, widowed. */
function maritalShares(parts: readonly Margins[], sex: number): number[] {
  const all = sumOf(parts.map(({ ages }) => sumOf(ages[sex]!.slice(3))));
  const [never, divorced, widowed] = [0, 1, 2].map(
    (kind) => sumOf(parts.map(({ marital }) => marital[sex]![kind]!)) / all,
  );
  return [never!, 1 - never! - divorced! - widowed!, divorced!, widowed!];
}

/** None (with preschool), primary, lower and upper secondary, junior college, bachelor and more. */
function educationShares(parts: readonly Margins[], sex: number): number[] {
  const [none, preschool, ...rest] = mixed(
    parts,
    ({ ages }) => sumOf(ages[sex]!.slice(1)),
    (part) => part.shares.education[sex]!,
  );
  return [none! + preschool!, ...rest];
}

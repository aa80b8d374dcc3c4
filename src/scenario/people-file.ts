// People of a file in place of synthesised ones: which file, and whether area and year are those of its people.

import { placeChain } from '../engine/in-force.ts';
import type { Legislation } from '../engine/legislation.ts';
import { inLaw } from '../engine/policy.ts';
import type { Problem } from '../engine/problem.ts';
import { ProblemsError } from '../engine/problem.ts';
import type { Overrides } from './overrides.ts';
import { isRecord } from './plain.ts';
import type { PopulationFile, PopulationOpener, Scenario, ScenarioLanguage } from './scenario.ts';
import type { Part } from './scenario-part.ts';

/** Years of which there can be people in a file: the law reaches no further. */
const firstYear = 2011;
const lastYear = 2026;
/** The area that is no place of the law: the nation. */
const nation = 'china';

/** Which file is meant. */
export interface FileChoice {
  /** That of the command line, opened. */
  readonly opened: PopulationFile | null;
  /** That of a scenario file. */
  readonly named: { readonly name: string; readonly from: string; readonly where: string } | null;
  /** Whether the command line asks for a number of households. */
  readonly asksHouseholds: boolean;
}

/** Which population file is meant: that of the command line, else the last that is named. */
export function fileChoice(
  files: readonly { readonly part: Part; readonly file: string }[],
  { people, households }: Overrides,
): FileChoice {
  const last = files.filter((one) => one.part.peopleFile !== undefined).at(-1);
  const { peopleFile } = last?.part ?? {};
  return {
    opened: people ?? null,
    named: peopleFile === undefined ? null : { ...peopleFile, from: last?.file ?? '' },
    asksHouseholds: households !== undefined,
  };
}

export const refusePopulation: PopulationOpener = (name, _, where) => {
  const message = `"${name}" is a population file, and none are opened here`;
  throw new ProblemsError([{ code: 'forbidden-path', where, message }]);
};

/** Whether one of the scenarios of a chain names a population file. */
export function filesAreNamedIn(plains: readonly Record<string, unknown>[]): boolean {
  return plains.some(({ population }) => isRecord(population) && population.file !== undefined);
}

/** What can be said of scenarios whose people are in a file: any year, any place. */
export function languageOfFiles(language: ScenarioLanguage): ScenarioLanguage {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
  return {
    ...language,
    years,
    areas: [...new Set([...language.areas, nation, ...Object.keys(language.legislation.places)])],
  };
}

interface Setting {
  readonly scenario: Scenario;
  readonly said: Part;
  readonly named: FileChoice;
  readonly legislation: Legislation;
  readonly problems: Problem[];
}

/** The scenario with the people of its file, whose year and place hold where it says none of its own. */
export function withPeopleOfFile(setting: Setting, open: PopulationOpener): Scenario {
  const { scenario, said, named, problems } = setting;
  const found = named.opened ?? opened(named, open, problems);
  if (found === null) return scenario;
  const { area, year } = found;
  const tell = (code: Problem['code'], where: string, message: string) =>
    problems.push({ code, where, message });
  if (named.asksHouseholds) {
    const message = `${found.file} has ${found.households} households; expected no number of them`;
    tell('conflict', '--households', message);
  }
  const where = named.opened === null ? (named.named?.where ?? found.file) : '--population';
  if (said.year !== undefined && said.year !== year) {
    const message = `the people of ${found.file} are of ${year}, and the scenario is of ${said.year}`;
    tell('conflict', where, message);
  }
  if (said.area !== undefined && !isWithin(setting.legislation, area, said.area)) {
    const message = `the people of ${found.file} live in ${area}, and the scenario is of ${said.area}`;
    tell('conflict', where, message);
  }
  const lawYear = said.lawYear ?? year;
  const { households } = found;
  const population = { ...scenario.population, households, file: found };
  return { ...scenario, area: said.area ?? area, year, lawYear, population };
}

function opened(
  { named }: FileChoice,
  open: PopulationOpener,
  problems: Problem[],
): PopulationFile | null {
  if (named === null) return null;
  try {
    return open(named.name, named.from, named.where);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    problems.push(...error.problems);
    return null;
  }
}

function isWithin(legislation: Legislation, place: string, area: string): boolean {
  return area === nation || placeChain(inLaw(legislation), place).includes(area);
}

// The levels of incomes: a factor for each component, place, town and country. Means are nearly in proportion to them, so
// each round scales the factors by what was wanted over what was found; the law moves with incomes, so a few rounds are
// needed.

import { placesOf } from '../population/census/people.ts';
import { residences, type TownOrCountry } from '../population/incomes/cells.ts';
import type { CellFactors, Recipe } from '../population/incomes/recipe.ts';
import { livesIn } from '../population/places.ts';
import { marketComponents } from './flows.ts';
import { livingIn, meanPerHead } from './readings.ts';
import type { Sample } from './sample.ts';

/** Income per head wanted in a cell: of each component of market income, and disposable. */
export type CellMeans = Readonly<Record<'wage' | 'business' | 'property' | 'disposable', number>>;

/** How far support may carry what transfers lack. */
const leastSupport = 0.2;
const mostSupport = 12;

const kinds = livesIn.type.is === 'kind' ? livesIn.type.kinds : [];

/** The households of a cell. */
function inCell(sample: Sample, place: string, where: TownOrCountry) {
  const places = sample.table.column('place');
  const number = kinds.indexOf(place);
  const there = livingIn(sample, where);
  return (row: number) => places[row] === number && there(row);
}

/** Persons of a cell, with the survey's weights. */
export function personsIn(sample: Sample, place: string, where: TownOrCountry): number {
  const rows = inCell(sample, place, where);
  const [size, survey] = [sample.table.column('size'), sample.table.column('survey')];
  let persons = 0;
  for (let row = 0; row < sample.table.length; row++) {
    if (rows(row)) persons += survey[row]! * size[row]!;
  }
  return persons;
}

/** What a sample has in a cell. */
export function meansIn(sample: Sample, place: string, where: TownOrCountry): CellMeans {
  const rows = inCell(sample, place, where);
  const mean = (what: string) => meanPerHead(sample, what, rows);
  return {
    wage: mean('wage'),
    business: mean('business'),
    property: mean('property'),
    disposable: mean('disposable'),
  };
}

/** The recipe with factors that would have given the means wanted. */
export function withLevels(
  recipe: Recipe,
  sample: Sample,
  wanted: (place: string, where: TownOrCountry) => CellMeans,
): Recipe {
  const cells = placesOf(sample.area.people).map((place) => {
    const own = residences.map((where) => {
      const old = recipe.cells[place]![where];
      return [where, factorsOf(old, sample, place, where, wanted(place, where))] as const;
    });
    return [place, Object.fromEntries(own)] as const;
  });
  return { ...recipe, cells: Object.fromEntries(cells) as unknown as Recipe['cells'] };
}

function factorsOf(
  old: CellFactors,
  sample: Sample,
  place: string,
  where: TownOrCountry,
  wanted: CellMeans,
): CellFactors {
  const found = meansIn(sample, place, where);
  const support = meanPerHead(sample, 'supportReceived', inCell(sample, place, where));
  const market = (means: CellMeans) => means.wage + means.business + means.property;
  // what is not market income: pensions and other transfers less taxes and contributions
  const others = found.disposable - market(found) - support;
  const supportWanted = wanted.disposable - market(wanted) - others;
  const times = Math.min(3, Math.max(0.33, supportWanted / support));
  const scaled = marketComponents.map(
    (one) => [one, (old[one] * wanted[one]) / found[one]] as const,
  );
  return {
    ...old,
    ...Object.fromEntries(scaled),
    transfer: Math.min(mostSupport, Math.max(leastSupport, old.transfer * times)),
  };
}

/** The recipe with factors of consumption that would have given the published means. */
export function withSpending(recipe: Recipe, sample: Sample): Recipe {
  const { means } = sample.area.economy.spending;
  const factor = (where: TownOrCountry) => {
    const found = meanPerHead(sample, 'spending', livingIn(sample, where));
    return (recipe.spending[where] * means.values[where]) / found;
  };
  return { ...recipe, spending: { urban: factor('urban'), rural: factor('rural') } };
}

/** The recipe with factors of a later year that would have given its published means. */
export function withYear(recipe: Recipe, sample: Sample): Recipe {
  const { year } = sample;
  const published = sample.area.economy.incomes.values[year]!;
  const old = recipe.years.find(([one]) => one === year) ?? [year, 1, 1];
  const factor = (where: TownOrCountry, before: number) => {
    const rows = livingIn(sample, where);
    const market = marketComponents.reduce((sum, one) => sum + meanPerHead(sample, one, rows), 0);
    const disposable = meanPerHead(sample, 'disposable', rows);
    return (before * (market + published[where] - disposable)) / market;
  };
  const own = [year, factor('urban', old[1]), factor('rural', old[2])] as const;
  const years = [...recipe.years.filter(([one]) => one !== year), own];
  return { ...recipe, years: years.sort(([a], [b]) => a - b) };
}

// Recipes that are told by how far each number stands from that of another: the same tree, its numbers in the order of
// their names.

import type { Recipe } from './recipe.ts';

type Tree = number | readonly Tree[] | { readonly [name: string]: Tree };

/** Every number of a recipe, in the order of their names, whatever the order in which it was put together. */
export function numbersOf(recipe: Recipe): number[] {
  return numbersIn(recipe as unknown as Tree);
}

/**
 * The recipe with each of its numbers moved.
 * @throws RangeError where there are not as many moves as numbers: they are of a recipe that was built otherwise.
 */
export function movedBy(recipe: Recipe, moves: readonly number[]): Recipe {
  const numbers = numbersOf(recipe).length;
  if (moves.length !== numbers)
    throw new RangeError(`a recipe of ${numbers} numbers cannot be moved by ${moves.length}`);
  let place = 0;
  const moved = (tree: Tree): Tree => {
    if (typeof tree === 'number') return tree + moves[place++]!;
    if (isList(tree)) return tree.map(moved);
    return Object.fromEntries(entriesOf(tree).map(([name, inner]) => [name, moved(inner)]));
  };
  return moved(recipe as unknown as Tree) as unknown as Recipe;
}

function numbersIn(tree: Tree): number[] {
  if (typeof tree === 'number') return [tree];
  return (isList(tree) ? tree : entriesOf(tree).map(([, inner]) => inner)).flatMap(numbersIn);
}

function entriesOf(tree: { readonly [name: string]: Tree }): [string, Tree][] {
  return Object.entries(tree).sort(([a], [b]) => (a < b ? -1 : 1));
}

function isList(tree: Tree): tree is readonly Tree[] {
  return Array.isArray(tree);
}

// The parameters of a recipe that calibration moves together: shapes, as positive numbers moved by their logarithm or as
// plain numbers, each within bounds beyond which nobody would believe it.

import { exp, log } from '../engine/math.ts';
import type { Recipe, Shapes } from '../population/incomes/recipe.ts';

export interface Parameter {
  readonly name: string;
  /** How far one step of the solver is at first, on the parameter's scale. */
  readonly step: number;
  readonly scale: 'logarithm' | 'plain';
  readonly least: number;
  readonly most: number;
  readonly path: readonly string[];
}

type Tree = { readonly [name: string]: Tree | number };

const factor = (path: string, least = 0.1, most = 10): Parameter => ({
  name: path,
  step: 0.05,
  scale: 'logarithm',
  least,
  most,
  path: path.split('.'),
});

const prosperity = (where: string): Parameter[] =>
  [0, 1, 2, 3].map((knot) => ({
    name: `prosperity.${where}.${knot}`,
    step: 0.05,
    scale: 'plain' as const,
    least: knot < 2 ? -3 : -1,
    most: knot < 2 ? 0.3 : 3,
    path: ['prosperity', where, String(knot)],
  }));

/** What is left to pay: the body's spread, the tail's exponent, and where the tail begins. */
const pay: readonly Parameter[] = [
  factor('pay.sigma', 0.1, 1),
  factor('pay.tailIndex', 1.15, 4),
  factor('pay.tailTo', 5, 200),
  { ...factor('pay.tailFrom', 0.9, 0.998), scale: 'plain', step: 0.003 },
];

/** Sets of parameters by name. */
export const parameterSets = {
  prosperity: [...prosperity('urban'), ...prosperity('rural')],
  pay,
  business: [factor('business.spread', 0.3, 1.5)],
  pensions: ['pensions.cover', 'pensions.level'].map((path) => factor(path)),
  allowance: ['allowance.urban', 'allowance.rural'].map((path) => factor(path, 0.02, 10)),
  wealth: [
    factor('wealth.deposits', 0.2, 5),
    factor('wealth.homes', 0.2, 5),
    factor('wealth.homesByIncome', 0.6, 2),
    factor('wealth.homesSpread', 0.5, 3),
  ],
  homesElsewhere: [
    { ...factor('wealth.homesElsewhere', 0, 1), scale: 'plain' as const, step: 0.05 },
  ],
} as const;

const inner = (parameter: Parameter, value: number): number =>
  parameter.scale === 'logarithm' ? log(value) : value;

/** The parameters' values on the solver's scale. */
export function valuesOf({ shapes }: Recipe, parameters: readonly Parameter[]): number[] {
  return parameters.map((parameter) => {
    const value = parameter.path.reduce<Tree | number>(
      (tree, name) => (tree as Tree)[name]!,
      shapes as unknown as Tree,
    );
    return inner(parameter, value as number);
  });
}

/** The bounds on the solver's scale. */
export function boundsOf(parameter: Parameter): readonly [number, number] {
  return [inner(parameter, parameter.least), inner(parameter, parameter.most)];
}

/** The recipe with other values of the parameters. */
export function withValues(
  recipe: Recipe,
  parameters: readonly Parameter[],
  values: readonly number[],
): Recipe {
  const shapes = parameters.reduce<Tree>(
    (tree, parameter, i) => {
      const plain = parameter.scale === 'logarithm' ? exp(values[i]!) : values[i]!;
      return placed(tree, parameter.path, plain);
    },
    recipe.shapes as unknown as Tree,
  );
  return { ...recipe, shapes: shapes as unknown as Shapes };
}

function placed(tree: Tree, [name, ...rest]: readonly string[], value: number): Tree {
  const child = rest.length === 0 ? value : placed(tree[name!] as Tree, rest, value);
  if (Array.isArray(tree)) return tree.with(Number(name), child) as unknown as Tree;
  return { ...tree, [name!]: child };
}

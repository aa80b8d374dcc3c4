// Layouts: who is whose spouse, mother and father in a household, member by member. Sexes and ages belong to types.

/** The ways in which the members of a household are related. Pointers name a member by place, -1 nobody. */
export interface Layout {
  readonly name: string;
  readonly size: number;
  readonly generations: 1 | 2 | 3 | 4;
  readonly spouse: readonly number[];
  readonly mother: readonly number[];
  readonly father: readonly number[];
}

const nobody = -1;

/**
 * One member a letter, with pointers after it: `s` spouse, `m` mother, `f` father, each followed by a place.
 * `a couple with a child`: 's1', 's0', 'm1f0'.
 */
function layout(name: string, generations: Layout['generations'], ...members: string[]): Layout {
  const pointer = (letter: string) =>
    members.map((text) => {
      const at = text.indexOf(letter);
      return at < 0 ? nobody : Number(text[at + 1]);
    });
  const size = members.length;
  return {
    name,
    size,
    generations,
    spouse: pointer('s'),
    mother: pointer('m'),
    father: pointer('f'),
  };
}

const child = 'm1f0';

/** Couples stand as husband, wife; then children, oldest first; then the husband's father and mother, if both, as spouses. */
export const layouts = {
  one: layout('one person', 1, ''),
  couple: layout('couple', 1, 's1', 's0'),
  twoMates: layout('two unrelated', 1, '', ''),
  threeMates: layout('three unrelated', 1, '', '', ''),
  coupleChild: layout('couple, a child', 2, 's1', 's0', child),
  coupleTwoChildren: layout('couple, two children', 2, 's1', 's0', child, child),
  coupleThreeChildren: layout('couple, three children', 2, 's1', 's0', child, child, child),
  motherChild: layout('mother, a child', 2, '', 'm0'),
  fatherChild: layout('father, a child', 2, '', 'f0'),
  motherTwoChildren: layout('mother, two children', 2, '', 'm0', 'm0'),
  fatherTwoChildren: layout('father, two children', 2, '', 'f0', 'f0'),
  coupleGrandmother: layout('couple, his mother', 2, 's1m2', 's0', ''),
  coupleGrandfather: layout('couple, his father', 2, 's1f2', 's0', ''),
  coupleGrandparents: layout('couple, his parents', 2, 's1f2m3', 's0', 's3', 's2'),
  grandmotherChild: layout('grandmother, a grandchild', 2, '', ''),
  grandparentsChild: layout('grandparents, a grandchild', 2, 's1', 's0', ''),
  childGrandmother: layout('couple, a child, his mother', 3, 's1m3', 's0', child, ''),
  childGrandfather: layout('couple, a child, his father', 3, 's1f3', 's0', child, ''),
  childGrandparents: layout(
    ...(['couple, a child, his parents', 3, 's1f3m4', 's0', child, 's4', 's3'] as const),
  ),
  twoGrandmother: layout('couple, two children, his mother', 3, 's1m4', 's0', child, child, ''),
  twoGrandfather: layout('couple, two children, his father', 3, 's1f4', 's0', child, child, ''),
  twoGrandparents: layout(
    ...(['couple, two children, his parents', 3, 's1f4m5', 's0', child, child] as const),
    ...(['s5', 's4'] as const),
  ),
  motherGrandmother: layout('mother, a child, her mother', 3, 'm2', 'm0', ''),
  fatherGrandmother: layout('father, a child, his mother', 3, 'm2', 'f0', ''),
  fatherGrandparents: layout('father, a child, his parents', 3, 'f2m3', 'f0', 's3', 's2'),
  motherGrandparents: layout('mother, a child, her parents', 3, 'f2m3', 'm0', 's3', 's2'),
  fourGenerations: layout(
    ...(['couple, a child, his parents, a great-grandmother', 4] as const),
    ...(['s1f3m4', 's0', child, 's4m5', 's3', ''] as const),
  ),
  fourWithTwoChildren: layout(
    ...(['couple, two children, his parents, a great-grandmother', 4] as const),
    ...(['s1f4m5', 's0', child, child, 's5m6', 's4', ''] as const),
  ),
} as const satisfies Record<string, Layout>;

export type LayoutName = keyof typeof layouts;

/** The layouts by number. */
export const layoutList: readonly Layout[] = Object.values(layouts);

/** Members of the largest layout. */
export const mostMembers = Math.max(...layoutList.map(({ size }) => size));

// What the synthetic population of an area must add up to.

/** Persons by sex (male, female) and five-year age (0–4, …, 80–84, 85 and more). */
export type Ages = readonly [Float64Array, Float64Array];

export interface Margins {
  readonly ages: Ages;
  /** Persons in towns. */
  readonly urban: number;
  /** Persons in collective households. */
  readonly collective: number;
  readonly families: Record<'all' | 'onePerson' | 'with65Plus', number>;
  /** Family households of one, two and three generations; the others have more. */
  readonly generations: readonly number[];
  /** Persons aged 15 and more by sex who never married, are divorced, are widowed; the others are married. */
  readonly marital: readonly (readonly number[])[];
  /** Persons registered in another county of the province, and in another province. */
  readonly hukou: Record<'province' | 'elsewhere', number>;
  readonly shares: Shares;
}

/** Tables of which only the shares count. */
export interface Shares {
  /** Aged 0, and 1–4. */
  readonly infants: readonly [number, number];
  /** By sex, aged 6 and more: none, preschool, primary, lower and upper secondary, junior college, bachelor and more. */
  readonly education: readonly (readonly number[])[];
  /** Employed persons in the 19 industries, in the order of the fact `industry`. */
  readonly industry: readonly number[];
  /** Managers, professionals, clerks, service, agriculture, production, other. */
  readonly occupation: readonly number[];
  /** Employed persons among those aged 15 and more. */
  readonly employed: number;
  /** Family households: rented, self-built, bought, inherited or given, other. */
  readonly tenure: readonly number[];
  /** Floor area per person in family households, m². */
  readonly floorArea: number;
}

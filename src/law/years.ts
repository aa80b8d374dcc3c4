// The years of the law that is written here.

/** Income tax, pensions and the living allowance are known from this year on. */
export const firstYear = 2011;
/** The whole law is known from this year on. */
export const firstWholeYear = 2018;
/** Later years take the last values that are known. */
export const lastYear = 2026;

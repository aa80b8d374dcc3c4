// The top of the distribution: as the survey has it, or lifted so that the published Gini comes out.

export const tops = ['surveyed', 'corrected'] as const;
export type Top = (typeof tops)[number];

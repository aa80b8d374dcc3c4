export const movesOfChina: readonly (readonly number[])[] = [];

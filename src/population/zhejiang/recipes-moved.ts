export const movesOfZhejiang: readonly (readonly number[])[] = [];

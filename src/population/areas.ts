// The areas that can be synthesised, and the years there are people of.

import type { Population } from './population.ts';
import { zhejiang } from './zhejiang.ts';

export interface Area {
  readonly years: readonly number[];
  /** Places that occur in it. */
  readonly places: readonly string[];
  make(options: { households: number; seed: string; year: number }): Population;
}

export const areas: Readonly<Record<string, Area>> = {
  zhejiang: {
    years: [2021, 2025],
    places: [
      'hangzhou',
      'ningbo',
      'wenzhou',
      'jiaxing',
      'huzhou',
      'shaoxing',
      'jinhua',
      'quzhou',
      'zhoushan',
      'taizhou',
      'lishui',
    ],
    make: zhejiang,
  },
};

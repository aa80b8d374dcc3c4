// The synthetic population of Zhejiang: eleven prefectures, town and country, mountain counties apart.

import type { SyntheticArea } from './synthesised.ts';
import { economyOfZhejiang } from './zhejiang/economy.ts';
import { peopleOfZhejiang } from './zhejiang/people.ts';

export const zhejiang: SyntheticArea = {
  name: 'zhejiang',
  version: 1,
  people: peopleOfZhejiang,
  economy: economyOfZhejiang,
};

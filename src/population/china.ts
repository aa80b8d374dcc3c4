// The synthetic population of the nation, in town and country.

import { economyOfChina } from './china/economy.ts';
import { peopleOfChina } from './china/people.ts';
import type { SyntheticArea } from './synthesised.ts';

export const china: SyntheticArea = {
  name: 'china',
  version: 1,
  people: peopleOfChina,
  economy: economyOfChina,
};

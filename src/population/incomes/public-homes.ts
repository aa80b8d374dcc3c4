// Who lives in a public rental home: town families of lower income who rent. The rent drawn for them is what they pay.

import { collective, residence, tenure } from '../facts/household.ts';
import { publicRental } from '../facts/services.ts';
import { publicHomes } from './data/habits.ts';
import { upperUniform } from './draws.ts';
import type { Step } from './frame.ts';
import { kindNumber } from './kinds.ts';

const rented = kindNumber(tenure, 'rented');
const urban = kindNumber(residence, 'urban');

/** Fills who rents from the public. */
export function publicHomesStep(): Step {
  const { share, relativeBelow } = publicHomes.values;
  return ({ block, cast, relative, words: { fuel: fuelWords } }) => {
    const { households } = cast;
    const rents = block.column(tenure);
    const where = block.column(residence);
    const apart = block.column(collective);
    const publicly = block.column(publicRental);
    for (let at = 0; at < households; at++) {
      const isTenant =
        Number(rents[at] === rented) * Number(where[at] === urban) * (1 - apart[at]!);
      const isPoor = Number(relative[at]! < relativeBelow);
      publicly[at] = isTenant * isPoor * Number(upperUniform(fuelWords[at]!) < share);
    }
  };
}

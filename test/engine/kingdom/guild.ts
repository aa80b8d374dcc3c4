// What the guild pays: wound pay, in two versions, and schooling.

import { table } from '../../../src/engine/parameter.ts';
import {
  anyOver,
  at,
  countOver,
  household,
  largestOver,
  monthsOf,
  person,
} from '../../../src/engine/quantity.ts';
import { rule, version } from '../../../src/engine/rule.ts';
import { harvest, mate, named, since, source, wounded } from './facts.ts';
import { ofSmiths, pair } from './people.ts';
import { inNeed } from './relief.ts';

const pay = table({
  unit: 'yuan',
  mode: 'linear',
  values: since([
    '2021-01-01',
    [
      [0, 10],
      [10, 30.55],
      [12, 50],
    ],
  ]),
});

export const woundPay = rule({
  name: 'woundPay',
  label: named('wound pay'),
  per: person,
  unit: 'yuan/year',
  stage: 'secondary',
  source,
  flow: { from: 'guild', to: 'households' },
  versions: [
    version(person, {
      from: '2010-01-01',
      until: '2020-12-31',
      reads: { wounded, mates: at(mate, harvest) },
      formula: ({ wounded, mates }) => (wounded && mates < 3000 ? 333.335 : 0),
    }),
    version(person, {
      from: '2021-01-01',
      reads: {
        wounded,
        months: monthsOf(inNeed),
        most: largestOver(pair, harvest),
        anyone: anyOver(household, wounded),
      },
      parameters: { pay },
      formula: ({ wounded, months, most, anyone }, { pay }) => {
        if (!wounded && !anyone) return 0;
        return wounded === most > 2500 ? pay.at(months) : pay.at(months) / 3;
      },
    }),
  ],
});

/** By smiths' children in the household, less a hundredth of its largest harvest: it can be negative. */
export const schooling = rule({
  name: 'schooling',
  label: named('schooling of smiths'),
  per: household,
  unit: 'yuan/year',
  stage: 'secondary',
  source,
  flow: { from: 'guild', to: 'households' },
  reads: { n: countOver(household, ofSmiths), largest: largestOver(household, harvest) },
  parameters: {
    byNumber: table({
      unit: 'yuan/year',
      mode: 'step',
      values: since([
        '2005-01-01',
        [
          [0, 0],
          [1, 61.11],
          [3, 99.99],
        ],
      ]),
    }),
  },
  formula: ({ n, largest }, { byNumber }) => byNumber.at(n) - (n > 0 ? largest / 100 : 0),
});

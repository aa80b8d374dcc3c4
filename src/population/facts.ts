// Every fact: the input columns of a run, in the order in which they are listed to a reader.

import type { Fact } from '../engine/fact.ts';
import * as consumption from './facts/consumption.ts';
import * as hardship from './facts/hardship.ts';
import { home1, home2, home3 } from './facts/homes.ts';
import * as household from './facts/household.ts';
import * as occasional from './facts/occasional.ts';
import * as pensions from './facts/pensions.ts';
import * as people from './facts/people.ts';
import * as property from './facts/property.ts';
import * as services from './facts/services.ts';
import * as takeUp from './facts/take-up.ts';
import * as transactions from './facts/transactions.ts';
import * as work from './facts/work.ts';
import { livesIn } from './places.ts';

const all: readonly Fact[] = [
  livesIn,
  ...Object.values<Fact>(household),
  ...Object.values<Fact>(home1),
  ...Object.values<Fact>(home2),
  ...Object.values<Fact>(home3),
  ...Object.values<Fact>(people),
  ...Object.values<Fact>(work),
  ...Object.values<Fact>(property),
  ...Object.values<Fact>(pensions),
  ...Object.values<Fact>(takeUp),
  ...Object.values<Fact>(consumption),
  ...Object.values<Fact>(services),
  ...Object.values<Fact>(occasional),
  ...Object.values<Fact>(transactions),
  ...Object.values<Fact>(hardship),
];

/** The facts by name. */
export const facts: Readonly<Record<string, Fact>> = Object.fromEntries(
  all.map((fact) => [fact.name, fact]),
);

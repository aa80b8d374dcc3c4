// The income concepts: each is the one before it, plus flows, less flows. Every flow of the households stands in just one,
// and a flow that passes through them (employer contributions) is added in one and taken in another.

import type { Concept } from '../engine/legislation.ts';
import { disposable, netMarket } from './concepts/disposable-income.ts';
import { afterGiving, consumable, final, ownAccounts } from './concepts/final-income.ts';
import { market, primary } from './concepts/primary-income.ts';

export const concepts: readonly Concept[] = [
  primary,
  market,
  netMarket,
  disposable,
  afterGiving,
  consumable,
  final,
  ownAccounts,
];

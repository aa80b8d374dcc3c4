// Everything that targets count beside the flows of the law, by name.

import type { Quantity } from '../../engine/quantity.ts';
import { assistanceFigures } from './figures/assistance.ts';
import { householdFigures } from './figures/households.ts';
import { pensionFigures } from './figures/pensions.ts';
import { peopleFigures } from './figures/people.ts';
import { taxFigures } from './figures/taxes.ts';
import { workFigures } from './figures/work.ts';

export const targetFigures: Readonly<Record<string, Quantity<number, 'household'>>> = {
  ...peopleFigures,
  ...workFigures,
  ...pensionFigures,
  ...assistanceFigures,
  ...taxFigures,
  ...householdFigures,
};

// Dividends of village collectives 农村集体经济组织收益分配: what a collective pays its members out of land and assets.
// The lever pays every member the same amount more. A member here is whoever is registered in the county as rural
// and lives in the country; the law also looks at rights in land (art. 11), which no fact tells.

import type { Instrument } from '../../engine/legislation.ts';
import { lever } from '../../engine/parameter.ts';
import { person } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { residence } from '../../population/facts/household.ts';
import { hukou, hukouKind } from '../../population/facts/people.ts';
import { collectiveDividend } from '../../population/facts/property.ts';

const law =
  'Law on Rural Collective Economic Organisations 农村集体经济组织法 (in force 2025-05-01)';

const collectiveMember = rule({
  name: 'collectiveMember',
  label: { en: 'member of a village collective', zh: '农村集体经济组织成员' },
  per: person,
  stage: 'primary',
  unit: 'yes/no',
  source: `${law} art. 11`,
  reads: { hukou, hukouKind, residence },
  formula: ({ hukou, hukouKind, residence }) =>
    hukouKind === 'rural' && hukou === 'here' && residence === 'rural',
});

export const collectiveDividends = rule({
  name: 'collectiveDividends',
  label: { en: 'dividends of the village collective', zh: '集体经济分红' },
  per: person,
  stage: 'primary',
  unit: 'yuan/year',
  source: `${law} art. 40–42`,
  flow: { from: 'village', to: 'households' },
  reads: { collectiveDividend, collectiveMember },
  parameters: {
    perMember: lever({
      name: 'collectiveDividends.perMember',
      label: { en: 'additional dividend per member', zh: '每名成员增加的分红' },
      unit: 'yuan/year',
      neutral: 0,
    }),
  },
  formula: ({ collectiveDividend, collectiveMember }, { perMember }) =>
    collectiveDividend + (collectiveMember ? perMember : 0),
});

export const collectiveDividendsInstrument: Instrument = {
  name: 'collectiveDividends',
  label: { en: 'Dividends of village collectives', zh: '农村集体分红' },
  stage: 'primary',
  about: {
    en: 'What village collectives pay their members; a lever adds an amount per member.',
    zh: '农村集体经济组织向成员的分红；可按人增加。',
  },
  rules: [collectiveMember, collectiveDividends],
};

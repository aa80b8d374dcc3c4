// Income from independent work 劳务报酬、稿酬、特许权使用费: paid by enterprises to persons who are not their employees.
// The three are kinds of income of their own in the income tax (个人所得税法 art. 2).

import type { Instrument } from '../../engine/legislation.ts';
import { authorRemuneration, labourRemuneration, royalties } from '../../population/facts/work.ts';
import { incomeAsStated } from './income.ts';

const source =
  'Implementing Regulations of the Individual Income Tax Law 个人所得税法实施条例 (国务院令第707号) art. 6';

export const labourIncome = incomeAsStated({
  name: 'labourIncome',
  label: { en: 'remuneration for independent labour', zh: '劳务报酬所得' },
  fact: labourRemuneration,
  from: 'enterprises',
  source: `${source}(2)`,
});

export const authorIncome = incomeAsStated({
  name: 'authorIncome',
  label: { en: "author's remuneration", zh: '稿酬所得' },
  fact: authorRemuneration,
  from: 'enterprises',
  source: `${source}(3)`,
});

export const royaltyIncome = incomeAsStated({
  name: 'royaltyIncome',
  label: { en: 'royalties', zh: '特许权使用费所得' },
  fact: royalties,
  from: 'enterprises',
  source: `${source}(4)`,
});

export const independentLabourInstrument: Instrument = {
  name: 'independentLabour',
  label: { en: 'Independent labour', zh: '独立劳务收入' },
  stage: 'primary',
  about: {
    en: "Remuneration for services, author's remuneration and royalties, before tax.",
    zh: '税前劳务报酬、稿酬和特许权使用费。',
  },
  rules: [labourIncome, authorIncome, royaltyIncome],
};

// Who is insured 参保: who says so, and, where a reform widens cover, more of the others by their chance number. Full legal
// cover of employees and cover of flexible workers are aims of policy (法定人员全覆盖); no act says how many of those
// outside come in, so the shares are levers.

import { lever } from '../../../engine/parameter.ts';
import { person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { coverageTakeUp } from '../../../population/facts/take-up.ts';
import { activity, insured } from '../../../population/facts/work.ts';

export const isInsured = rule({
  name: 'isInsured',
  label: { en: 'insured, wider cover included', zh: '参保（含扩面）' },
  per: person,
  unit: 'yes/no',
  stage: 'secondary',
  source: 'Social Insurance Law 社会保险法 art. 10, 23, 58',
  reads: { activity, insured, coverageTakeUp },
  parameters: {
    ofEmployees: lever({
      name: 'coverage.ofEmployees',
      label: {
        en: 'share of the employees outside who come in',
        zh: '未参保职工新参保比例',
      },
      unit: 'share',
      neutral: 0,
    }),
    ofFlexible: lever({
      name: 'coverage.ofFlexible',
      label: {
        en: 'share of the flexible workers outside who come in',
        zh: '未参保灵活就业人员新参保比例',
      },
      unit: 'share',
      neutral: 0,
    }),
  },
  formula: ({ activity, insured, coverageTakeUp }, { ofEmployees, ofFlexible }) => {
    if (insured) return true;
    if (activity === 'employee') return coverageTakeUp < ofEmployees;
    const flexible = activity === 'flexible' || activity === 'business';
    return flexible && coverageTakeUp < ofFlexible;
  },
});

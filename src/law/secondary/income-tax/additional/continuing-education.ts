// Continuing education 继续教育: a monthly amount while studying for a degree (at most 48 months for one degree), or an
// amount once in the year in which a professional certificate is obtained.

import { scalar } from '../../../../engine/parameter.ts';
import { person } from '../../../../engine/quantity.ts';
import { rule } from '../../../../engine/rule.ts';
import { continuingEducation } from '../../../../population/facts/people.ts';
import { additionalDeductionRules } from '../sources.ts';

const source = `${additionalDeductionRules}, art. 8`;

export const continuingEducationDeduction = rule({
  name: 'continuingEducationDeduction',
  label: { en: 'continuing education', zh: '继续教育扣除' },
  per: person,
  unit: 'yuan/year',
  source,
  note: 'The fact is asked for the year: a degree counts twelve months; its limit of 48 is not tracked.',
  from: '2019-01-01',
  reads: { continuingEducation },
  parameters: {
    degreePerMonth: scalar({
      label: { en: 'studying for a degree', zh: '学历（学位）继续教育扣除标准' },
      unit: 'yuan/month',
      values: [{ from: '2019-01-01', value: 400, source, confidence: 'C' }],
    }),
    certificate: scalar({
      label: { en: 'professional certificate', zh: '职业资格继续教育扣除标准' },
      unit: 'yuan/year',
      values: [{ from: '2019-01-01', value: 3600, source, confidence: 'C' }],
    }),
  },
  formula: ({ continuingEducation }, { degreePerMonth, certificate }) => {
    if (continuingEducation === 'degree') return 12 * degreePerMonth;
    return continuingEducation === 'certificate' ? certificate : 0;
  },
});

// What is left to chance or to the will: one uniform number for each take-up, the same in baseline and reform, and giving.

import { amount } from '../../engine/fact.ts';
import { household, person } from '../../engine/quantity.ts';

export const allowanceTakeUp = amount({
  name: 'allowanceTakeUp',
  label: { en: 'chance number of the take-up of the living allowance', zh: '低保申领随机数' },
  of: household,
  unit: 'uniform',
});

export const residentPensionTakeUp = amount({
  name: 'residentPensionTakeUp',
  label: { en: "chance number of joining the residents' pension", zh: '居民养老参保随机数' },
  of: person,
  unit: 'uniform',
});

export const residentMedicalTakeUp = amount({
  name: 'residentMedicalTakeUp',
  label: { en: "chance number of joining the residents' medical scheme", zh: '居民医保参保随机数' },
  of: person,
  unit: 'uniform',
});

export const childcareTakeUp = amount({
  name: 'childcareTakeUp',
  label: { en: 'chance number of the take-up of the childcare subsidy', zh: '育儿补贴申领随机数' },
  of: household,
  unit: 'uniform',
});

export const charityDraw = amount({
  name: 'charityDraw',
  label: { en: 'chance number of receiving charity', zh: '受助随机数' },
  of: household,
  unit: 'uniform',
});

export const givingDraw = amount({
  name: 'givingDraw',
  label: { en: 'chance number of beginning to give', zh: '新增捐赠人随机数' },
  of: person,
  unit: 'uniform',
});

export const volunteerDraw = amount({
  name: 'volunteerDraw',
  label: { en: 'chance number of being active as a volunteer', zh: '活跃志愿者随机数' },
  of: person,
  unit: 'uniform',
  absent: 1,
  note: 'a document that says nothing means nobody who is active',
});

export const givingShare = amount({
  name: 'givingShare',
  label: {
    en: 'share of market income meant to be given to charity',
    zh: '捐赠意愿（占市场收入比例）',
  },
  of: person,
  unit: 'share',
});

export const givingInFull = amount({
  name: 'givingInFull',
  label: {
    en: 'share of the gifts that goes to recipients with full deduction',
    zh: '可全额扣除捐赠比例',
  },
  of: person,
  unit: 'share',
});

export const annuityTakeUp = amount({
  name: 'annuityTakeUp',
  label: { en: 'chance number of membership in an annuity', zh: '参加年金随机数' },
  of: person,
  unit: 'uniform',
});

export const coverageTakeUp = amount({
  name: 'coverageTakeUp',
  label: { en: 'chance number of being insured where cover widens', zh: '扩大参保随机数' },
  of: person,
  unit: 'uniform',
});

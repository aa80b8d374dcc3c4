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

export const temporaryAidTakeUp = amount({
  name: 'temporaryAidTakeUp',
  label: { en: 'chance number of the take-up of temporary aid', zh: '临时救助申请随机数' },
  of: household,
  unit: 'uniform',
});

export const educationAidTakeUp = amount({
  name: 'educationAidTakeUp',
  label: { en: 'chance number of the take-up of education aid', zh: '教育救助申请随机数' },
  of: household,
  unit: 'uniform',
});

export const disabilityAllowanceTakeUp = amount({
  name: 'disabilityAllowanceTakeUp',
  label: {
    en: 'chance number of the take-up of disability allowances',
    zh: '残疾人两项补贴申领随机数',
  },
  of: household,
  unit: 'uniform',
});

export const oldAgeAllowanceTakeUp = amount({
  name: 'oldAgeAllowanceTakeUp',
  label: { en: 'chance number of the take-up of the old-age allowance', zh: '高龄津贴申领随机数' },
  of: household,
  unit: 'uniform',
});

export const rentSubsidyTakeUp = amount({
  name: 'rentSubsidyTakeUp',
  label: { en: 'chance number of the take-up of the rent subsidy', zh: '租赁补贴申请随机数' },
  of: household,
  unit: 'uniform',
});

export const careInsuranceTakeUp = amount({
  name: 'careInsuranceTakeUp',
  label: {
    en: 'chance number of the take-up of long-term care insurance',
    zh: '长期护理保险申请随机数',
  },
  of: household,
  unit: 'uniform',
});

export const commercialHealthTakeUp = amount({
  name: 'commercialHealthTakeUp',
  label: {
    en: 'chance number of buying commercial health insurance',
    zh: '商业健康保险投保随机数',
  },
  of: household,
  unit: 'uniform',
});

export const publicJobTakeUp = amount({
  name: 'publicJobTakeUp',
  label: { en: 'chance number of getting a public-welfare job', zh: '公益性岗位安置随机数' },
  of: household,
  unit: 'uniform',
});

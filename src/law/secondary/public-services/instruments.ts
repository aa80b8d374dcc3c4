// Public services in kind, as instruments. They are counted at what they cost the public, whatever the users would give for
// them, and make final income; measures of poverty look at incomes before them.

import type { Instrument } from '../../../engine/legislation.ts';
import { elderCareInKind, nurseryInKind } from './care.ts';
import { cultureInKind } from './culture.ts';
import { healthInKind } from './health.ts';
import { publicRentalInKind } from './public-rental.ts';
import { freePreschoolShare, schoolFeeAsked, schoolFees, schoolFeeWaived } from './school-fees.ts';
import { publicPlace } from './school-place.ts';
import { educationInKind, publicSchoolCost } from './schooling.ts';

export const schoolingInstrument: Instrument = {
  name: 'schooling',
  label: { en: 'Public schooling', zh: '公共教育' },
  stage: 'secondary',
  about: {
    en: 'Places in public schools at public cost per pupil, by level, and the fees paid for them.',
    zh: '公办学校各学段教育服务（按生均财政经费计值）及学费、保教费。',
  },
  rules: [
    publicPlace,
    publicSchoolCost,
    schoolFeeAsked,
    freePreschoolShare,
    schoolFeeWaived,
    educationInKind,
    schoolFees,
  ],
};

export const publicHealthInstrument: Instrument = {
  name: 'publicHealth',
  label: { en: 'Public health services', zh: '公共卫生服务' },
  stage: 'secondary',
  about: {
    en: 'What government pays to providers of health care, per head and by age; refunds of the funds are not in it.',
    zh: '政府对医疗卫生机构的投入，按人均和年龄计值（不含医保报销）。',
  },
  rules: [healthInKind],
};

export const careServicesInstrument: Instrument = {
  name: 'careServices',
  label: { en: 'Care, homes and culture in kind', zh: '托育、养老、公租房和文化服务' },
  stage: 'secondary',
  about: {
    en: 'Nursery places, services for old people, public rental homes, culture and sport at public cost.',
    zh: '普惠托育、养老服务、公租房实物保障和公共文化体育服务（按公共成本计值）。',
  },
  rules: [nurseryInKind, elderCareInKind, publicRentalInKind, cultureInKind],
};

// Instruments of redistribution: assistance and welfare, public services and housing, transfers between governments.

import { context, figure, type InstrumentRow, lever, row, rule } from './row.ts';

export const assistanceRows: readonly InstrumentRow[] = [
  row(
    'S21',
    'living allowance raised, town and country alike',
    '提高低保标准、缩小城乡差距',
    [
      rule('livingAllowance', 'allowanceStandard'),
      lever('livingAllowance.standard', 'livingAllowance.ruralShare'),
    ],
    'The standard of each place, and how much of it the country gets.',
    'allowance-raised',
  ),
  row(
    'S22',
    'graded assistance: allowance, margin, temporary relief',
    '分层分类救助体系',
    [
      rule('lowIncomeMargin', 'singlePersonAllowance', 'temporaryAid', 'lowIncomeBenefit'),
      lever('lowIncomeMargin.multiple', 'lowIncomeBenefit.perPerson'),
    ],
    'Lines at once, one and a half times and twice the standard, each with what it opens.',
    'low-income-benefit',
  ),
  row(
    'S23',
    'rural allowance joined with help against relapse',
    '农村低保与乡村振兴衔接、防返贫监测',
    [rule('lowIncomeMargin', 'gradualExit'), figure('cascade.belowAllowanceLine')],
    'Families near the line are told apart, keep the allowance for a while, and are counted.',
  ),
  row(
    'S24',
    'low-income groups identified precisely',
    '低收入人口精准识别',
    [
      rule('passesAssetTest', 'takesUpAllowance'),
      lever('livingAllowance.takeUpAtNoGap', 'livingAllowance.takeUpAtFullGap'),
    ],
    'Who takes up rises with the gap; asset tests decide who may.',
  ),
  row(
    'S25',
    'special and temporary relief',
    '专项救助、临时救助',
    [
      rule('temporaryAid', 'medicalAid', 'educationAid', 'temporaryAssistanceLimit'),
      lever('temporaryAid.atFullGap', 'medicalAid.cap'),
    ],
    'An emergency, an illness or school costs bring relief for a time.',
  ),
  row(
    'S26',
    'insurance paid for the poor',
    '资助困难群众参保',
    [rule('premiumAid'), lever('premiumAid.allowance', 'premiumAid.margin')],
    'Government pays the contributions of families on the allowance, in whole or in part.',
  ),
  row(
    'S27',
    'lasting support of low-income households',
    '低收入家庭常态化帮扶',
    [
      rule('livingAllowance', 'gradualExit', 'charityReceived'),
      figure('cascade.belowAllowanceLine'),
    ],
    'Assistance, slow exit and charity together; the share below the line says how far they reach.',
    'common-prosperity-package',
  ),
  row(
    'S28',
    'welfare of children, orphans, disabled and old people',
    '儿童、孤儿、残疾人、老年人福利',
    [
      rule('childrenWithoutParents', 'disabilityAllowances', 'oldAgeAllowance'),
      lever('childWithoutParentsAllowance.amount', 'disabilityLivingSubsidy.amount'),
    ],
    'Categorical allowances by person; protection and rehabilitation move no money here.',
  ),
  row(
    'S29',
    'training funds and employment subsidies',
    '职业培训和就业补贴',
    [rule('skillSubsidy', 'jobKeepingRefund'), lever('skillSubsidy.amount')],
    'A certificate of skill is paid for out of the unemployment fund.',
  ),
];

export const serviceRows: readonly InstrumentRow[] = [
  row(
    'S30',
    'investment in people, lighter burden of schooling for the poor',
    '普惠性人力资本投入、减轻困难家庭教育负担',
    [
      rule('educationInKind', 'educationAid'),
      lever('education.publicShare', 'educationAid.amount'),
    ],
    'School places count at their public cost; poor pupils get aid.',
    'schools-open',
  ),
  row(
    'S31',
    'compulsory schools and preschools alike',
    '义务教育均衡、学前教育普惠',
    [
      rule('schooling', 'schoolFees'),
      lever('education.preschoolCost', 'education.primaryCost', 'schoolFees.preschoolWaived'),
    ],
    'Cost and fees by level are values by date.',
    'schools-open',
  ),
  row(
    'S32',
    'care of infants and small children',
    '托育服务（每千人4.5个托位）',
    [rule('nurseryInKind', 'childcareSubsidy'), lever('nursery.places', 'nursery.subsidy')],
    'Places and their subsidy in kind, the childcare subsidy in cash.',
  ),
  row(
    'S33',
    'care of the old',
    '养老服务、居家适老化',
    [rule('elderCareInKind', 'careInsuranceBenefit'), lever('elderCare.perPerson')],
    'Public spending per old person, in kind.',
  ),
  row(
    'S34',
    'public health, county medical communities',
    '公共卫生、县域医共体',
    [rule('healthInKind'), lever('health.publicHealth', 'health.providers')],
    'Public spending on health per head, net of refunds, in kind.',
  ),
  row(
    'S35',
    'rental housing, renters’ rights',
    '保障性租赁住房、租购同权',
    [
      rule('rentSubsidy', 'publicRentalInKind', 'rentDeduction'),
      lever('rentSubsidy.byIncome', 'publicRentalInKind.rentShare', 'rentDeduction.perMonth'),
    ],
    'A subsidy for poor tenants, public rental homes in kind; rent lessens the income tax.',
  ),
  row(
    'S36',
    'safe homes in the country, old communities renewed',
    '农村住房安全保障、老旧小区改造',
    [rule('ruralHousingGrant'), lever('ruralHousingGrant.amount')],
    'A grant to rural families of low income; renewal of communities moves no money here.',
  ),
  row(
    'S37',
    'public culture, sport, digital services',
    '公共文化体育、数字服务',
    [rule('cultureInKind'), lever('culture.perPerson')],
    'Public spending per head, in kind.',
  ),
];

export const transferRows: readonly InstrumentRow[] = [
  row(
    'S38',
    'transfers level spending per head',
    '转移支付均衡人均财力',
    [
      rule('regionalGrant', 'regionalServices'),
      lever('regionalTransfers.perHead', 'regionalTransfers.mountain'),
      figure('places.services'),
    ],
    'Grants per head to the mountain counties or any city become services, shown by place.',
    'mountain-counties',
  ),
  row(
    'S39',
    'fiscal powers below the province',
    '省以下财政事权与支出责任划分',
    [figure('government.centre', 'government.province'), context],
    'Each flow is divided between the centre and the province with what lies below; below that it is not.',
  ),
  row(
    'S40',
    'ecological compensation',
    '生态补偿、重点生态功能区转移支付',
    [rule('regionalCash'), lever('regionalTransfers.ecological')],
    'Cash to country people of the mountain counties.',
    'mountain-counties',
  ),
  row(
    'S41',
    'people, land and money linked',
    '人地钱挂钩',
    [rule('regionalGrant'), lever('regionalTransfers.perNewcomer')],
    'A grant to the place for every resident registered elsewhere.',
    'grants-follow-people',
  ),
  row(
    'S42',
    'mountain-sea cooperation, counterpart aid',
    '山海协作、26县帮扶、飞地、对口支援',
    [
      rule('regionalContribution', 'collectiveRevenue'),
      lever('regionalTransfers.contribution', 'collective.coastalParks'),
      figure('places.ratio'),
    ],
    'Coastal places give up services, parks on the coast pay the villages of the mountain counties.',
    'mountain-counties',
  ),
];

// Instruments of redistribution: taxes, social insurance.

import { figure, type InstrumentRow, lever, row, rule, shift } from './row.ts';

export const taxRows: readonly InstrumentRow[] = [
  row(
    'S1',
    'income tax improved',
    '完善个人所得税制度',
    [
      rule('incomeTax', 'comprehensiveTax', 'additionalDeductions'),
      lever('incomeTax.basicDeduction', 'incomeTax.schedule', 'childrenEducation.perMonth'),
    ],
    'The whole tax from 2011 on: kinds of income, deductions with the couple’s choice, settlement; every value can be set.',
    'income-tax-steeper',
  ),
  row(
    'S2',
    'capital income taxed and managed by rule',
    '规范资本性所得管理',
    [
      rule('interestTax', 'dividendTax', 'rentTax', 'shareGainTax', 'homeSaleTax'),
      lever('incomeTax.capitalRate', 'incomeTax.capitalMerged', 'incomeTax.listedShareRate'),
    ],
    'Interest, dividends, rent and gains by rates of their own, or merged into comprehensive income.',
    'capital-income-merged',
  ),
  row(
    'S3',
    'property tax: law, reform and pilots',
    '房地产税立法、改革和试点',
    [
      rule('shanghaiPropertyTax', 'chongqingPropertyTax', 'generalPropertyTax'),
      lever('generalPropertyTax.rate', 'generalPropertyTax.exemptAreaPerPerson'),
    ],
    'Both pilots in full, and a general tax with rate, exempt area or value, homes counted.',
    'property-tax',
  ),
  row(
    'S4',
    'taxes on consumption, consumption tax widened',
    '扩大消费税征收范围、加强消费环节税收调节',
    [
      rule('valueAddedTax', 'consumptionTax', 'widerExcise', 'luxuryExcise'),
      lever('vat.standardRate', 'consumptionTax.luxuryRate', 'consumptionTax.clothingRate'),
    ],
    'VAT and excises fall on what households consume by category; the excise can be widened to any category or to luxury.',
    'consumption-tax-wider',
  ),
  row(
    'S5',
    'excessively high income regulated',
    '合理调节过高收入',
    [lever('incomeTax.schedule', 'wages.payCap', 'businessProfit.excessCut')],
    'Top rates, caps on pay and cuts of excess profit.',
    'income-tax-steeper',
  ),
  row(
    'S6',
    'tax evasion cracked down on',
    '打击偷逃税',
    [lever('incomeTax.compliance')],
    'The share of profit and rent that is declared.',
    'profits-undeclared',
  ),
  row(
    'S7',
    'taxes, insurance and transfers: stronger, more precise',
    '加大税收、社保、转移支付调节力度和精准性',
    [figure('cascade.gini', 'cascade.olive', 'changes', 'winners')],
    'The cascade shows what each step does, a comparison what each yuan buys.',
    'common-prosperity-package',
  ),
  row(
    'S8',
    'tax reliefs for small firms',
    '小微企业税收优惠',
    [rule('businessTax'), lever('businessTax.reliefShare', 'businessTax.reliefCeiling')],
    'As P24: the relief on the profits of sole traders.',
    'small-business-relief',
  ),
  row(
    'S9',
    'tax preferences for gifts',
    '公益捐赠税收优惠',
    [rule('limitedGifts', 'giftsInFull'), lever('incomeTax.giftLimit', 'gifts.response')],
    'Gifts lessen the income tax up to 30 % of what is taxable or in full; giving may answer to it.',
    'giving-encouraged',
  ),
];

export const insuranceRows: readonly InstrumentRow[] = [
  row(
    'S10',
    'basic pension of residents raised',
    '提高城乡居民基础养老金',
    [rule('residentBasicPension'), lever('residentPension.basic')],
    'The basic amount of each place is a value with a date.',
    'resident-pension-raised',
  ),
  row(
    'S11',
    'gaps between employees and residents, town and country narrow',
    '缩小职工与居民、城乡之间筹资和待遇差距',
    [
      rule('residentConvergence'),
      lever('residentConvergence.share', 'residentPension.basic', 'residentMedical.subsidy'),
    ],
    'Residents’ pensions move towards the employees’ formula by a share, or their amounts are raised.',
    'pensions-converging',
  ),
  row(
    'S12',
    'employees’ pension pooled nationally',
    '企业职工基本养老保险全国统筹',
    [
      figure('funds.balance', 'funds.lacking'),
      lever(
        'newPension.nationalShare',
        'pensionIncrease.ratio',
        'employerPensionContribution.rate',
      ),
    ],
    'What the fund lacks in the year is what pooling would level; new pensions can stand on the nation’s mean wage.',
    'pensions-pooled',
  ),
  row(
    'S13',
    'uniform rates, all who must be are covered, one service',
    '统一费率、法定人员全覆盖',
    [
      lever('employerPensionContribution.rate', 'coverage.ofEmployees', 'coverage.ofFlexible'),
      shift('{ become: { insured: yes, declaredShare: 1 }, where: { activity: employee } }'),
    ],
    'Rates by place are values; coverage is a lever, and a shift lets employers declare all of the wage.',
    'contributions-uniform',
  ),
  row(
    'S14',
    'several pillars: annuities, personal and commercial pensions',
    '多层次多支柱养老保险',
    [
      rule('annuity', 'personalPension', 'personalPensionDeduction'),
      lever('annuity.coverage', 'personalPension.limit'),
    ],
    'Enterprise and occupational annuities and the personal account, in and out, with their taxes.',
    'annuities-widened',
  ),
  row(
    'S15',
    'flexible workers insured',
    '灵活就业人员社会保障',
    [
      rule('flexiblePensionContribution', 'flexibleMedicalContribution'),
      lever('coverage.ofFlexible', 'flexiblePensionContribution.rate', 'contributionBase.floor'),
      shift('{ become: { insured: yes }, where: { activity: flexible }, share: 30 % }'),
    ],
    'They choose whether, and on which base between floor and cap; a lever brings in a share of those outside.',
    'flexible-workers-covered',
  ),
  row(
    'S16',
    'medical, unemployment and injury insurance pooled by province',
    '医疗、失业、工伤保险省级统筹',
    [
      lever(
        'ownMedicalContribution.rate',
        'employerMedicalContribution.rate',
        'employerUnemploymentContribution.rate',
        'residentMedical.subsidy',
      ),
      figure('funds.balance'),
    ],
    'Rates and amounts stand by place; one value for the province is one line of `set`.',
  ),
  row(
    'S17',
    'critical-illness and commercial health insurance',
    '大病保险、商业健康保险',
    [
      rule('employeeCriticalIllness', 'residentCriticalIllness', 'commercialHealth'),
      lever('criticalIllness.deductible', 'criticalIllness.share', 'commercialHealth.members'),
    ],
    'What is left of a hospital bill is refunded in layers.',
  ),
  row(
    'S18',
    'long-term care insurance',
    '长期护理保险',
    [
      rule('careInsurance'),
      lever('careInsurance.own', 'careInsurance.subsidy', 'careInsuranceBenefit.full'),
    ],
    'Contributions and benefits where the pilot is in force.',
  ),
  row(
    'S19',
    'unemployment insurance: benefit, refunds to keep jobs',
    '失业保险金、稳岗返还',
    [
      rule('unemploymentBenefit', 'jobKeepingRefund'),
      lever('unemploymentBenefit.share', 'jobKeepingRefund.share'),
    ],
    'The benefit by minimum wage and years; the refund goes from the fund to firms.',
  ),
  row(
    'S20',
    'own share of health costs below 26 %',
    '个人卫生支出占比26%以下',
    [rule('medicalInsurance', 'ownMedicalCost'), lever('medicalInsurance.ownShareCut')],
    'What insurance leaves is cut by a share.',
    'own-medical-share-cut',
  ),
];

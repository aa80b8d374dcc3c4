// The acts that the income tax is taken from, written once.

/** 中华人民共和国个人所得税法, seventh amendment, 31 August 2018. */
export const taxLaw = 'Individual Income Tax Law 个人所得税法 (2018-08-31)';
/** 个人所得税法实施条例, State Council order 707, 18 December 2018. */
export const taxRegulations = '个人所得税法实施条例 (国务院令第707号)';
/** 个人所得税专项附加扣除暂行办法, 13 December 2018. */
export const additionalDeductionRules = 'Special additional deductions 国发〔2018〕41号';
/** 国务院关于设立3岁以下婴幼儿照护个人所得税专项附加扣除的通知, 19 March 2022. */
export const infantCareNotice = 'Infant-care deduction 国发〔2022〕8号';
/** 国务院关于提高个人所得税有关专项附加扣除标准的通知, 28 August 2023. */
export const raisedDeductions = 'Raised deductions 国发〔2023〕13号';
/** 个人所得税专项附加扣除操作办法（试行）: from which month to which month. */
export const deductionProcedure = '国家税务总局公告2022年第7号';
/** 个人所得税扣缴申报管理办法（试行）. */
export const withholdingRules = 'Withholding rules 国家税务总局公告2018年第61号';

// Acts that several pages of the indirect taxes name.

export const vatLaw =
  'VAT Law 增值税法 (2024-12-25, in force 2026-01-01); until then 增值税暂行条例 (国务院令第538号)';
export const consumptionTaxRules = '消费税暂行条例 (国务院令第539号, 2008-11-10)';
/** How the shares of spending were found that statistics do not publish. */
export const ownAssignment =
  'own assignment of what the category contains to the rates of the act; to be calibrated to receipts';

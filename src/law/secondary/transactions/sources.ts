// The acts that the taxes on transactions are taken from, written once.

/** 中华人民共和国契税法, in force since 1 September 2021; before it the Provisional Regulations of 1997. */
export const deedTaxLaw = 'Deed Tax Law 契税法 (2020-08-11)';
/** 中华人民共和国车辆购置税法, in force since 1 July 2019; before it the Provisional Regulations of 2000. */
export const vehicleTaxLaw = 'Vehicle Purchase Tax Law 车辆购置税法 (2018-12-29)';
/** 中华人民共和国印花税法, in force since 1 July 2022; before it the Provisional Regulations of 1988. */
export const stampTaxLaw = 'Stamp Tax Law 印花税法 (2021-06-10)';
/** Deed tax and VAT on homes since 1 December 2024. */
export const homeTaxes2024 = '财政部 税务总局 住房城乡建设部公告2024年第16号';
/** VAT on homes sold by persons since 2026. */
export const homeVat2026 = '财政部 税务总局公告2025年第17号';
/** The pilot of VAT instead of business tax, since 1 May 2016. */
export const vatReform = '财税〔2016〕36号, annex 3 art. 5';

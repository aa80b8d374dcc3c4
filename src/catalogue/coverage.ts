// How far each instrument is simulated, and by what simplification, as the country reports of tax-benefit models tell it.
//   simulated   by its rules, from the facts
//   partly      some of it by its rules, the rest left out or taken as it is
//   given       the amount is a fact, drawn or surveyed; only levers move it
//   lever       not in force; a scenario may bring it in
//   not         nothing of it is in the model

export type Coverage = 'simulated' | 'partly' | 'given' | 'lever' | 'not';

export interface CoverageLine {
  readonly how: Coverage;
  /** What is simplified or left out, in one or two sentences. */
  readonly simplified: string;
}

function line(how: Coverage, simplified: string): CoverageLine {
  return { how, simplified };
}

/** Of every instrument of the law, by its name. */
export const coverage: Readonly<Record<string, CoverageLine>> = {
  minimumWage: line(
    'simulated',
    'By month and place for employees; hours below full time are not known, and it costs no jobs.',
  ),
  wages: line(
    'given',
    'Pay is a fact; the minimum wage and levers move it. Employers pay whatever it is raised by.',
  ),
  independentLabour: line('given', 'Amounts are facts; a lever raises each.'),
  business: line(
    'given',
    'Net income before tax is a fact, of the owner alone; costs and firms’ own taxes are not seen.',
  ),
  interestAndDividends: line(
    'given',
    'Amounts are facts, entered with the member listed first; returns on what is held are levers.',
  ),
  rent: line('given', 'Rents received and imputed are facts; tenants pay from outside the model.'),
  collectiveDividends: line(
    'given',
    'The dividend is a fact; new revenue of the village, its levy and what is paid out are levers. Members are those registered as rural who live in the country.',
  ),
  stateDividend: line('lever', 'Passes through the budget; neither taxed nor counted.'),
  hiddenIncome: line(
    'lever',
    'Its size is an assumption of the scenario; it is outside every test of income.',
  ),
  retirement: line(
    'simulated',
    'By sex, kind of staff and month of birth. Sooner or later than the legal age by a wish, which is a fact nobody of the synthetic population has; a lever shifts all.',
  ),
  ownSocialInsurance: line(
    'simulated',
    'On last year’s pay as far as it is declared, between floor and cap; who is insured is a fact.',
  ),
  employerSocialInsurance: line(
    'simulated',
    'By place; the risk class of injury insurance follows the industry, the reliefs of 2020 the size of the employer. Gross wages stay when rates move.',
  ),
  flexibleSocialInsurance: line(
    'simulated',
    'Who joins, and on which base between floor and cap, is a fact.',
  ),
  residentMedical: line(
    'simulated',
    'Own part and subsidy by place; joining is by chance at the published coverage.',
  ),
  housingFund: line(
    'simulated',
    'Both sides pay the same rate, a fact, into the member’s own account; drawings and loans are left out.',
  ),
  employeePension: line(
    'partly',
    'New pensions by formula from the contribution history; those in payment are facts and get the yearly rise in one usual division of its four parts, and of three until 2015. Zhejiang’s own additions to new pensions before 2018 are estimates; public staff’s pensions do not rise before 2016.',
  ),
  residentPension: line(
    'simulated',
    'Basic amount, account, years and contributions by place, the amounts prefectures add left out; the account at 60 is a fact.',
  ),
  incomeTax: line(
    'simulated',
    'Year’s withholding in closed form, then settlement. Spouses divide deductions child by child and loan by loan as costs them least. Business income by actual profit only; government bonds are not told from other interest; of severance the mean wage of the province stands for the city’s; a home given by others than relatives is entered as a windfall.',
  ),
  propertyTax: line(
    'simulated',
    'Both pilots by home; thresholds after 2013 and 2014 carry the last published. The general tax is a lever.',
  ),
  livingAllowance: line(
    'simulated',
    'The household is the family; savings, homes and cars are tested; take-up rises with the gap. What comes once counts over the year in which it comes (of things sold the gain), afterwards as savings. Standards of some places follow their incomes.',
  ),
  childcareSubsidy: line('simulated', 'Per child and year; take-up is an assumption.'),
  employmentSupport: line(
    'partly',
    'A mean refund, since firms are not told by size; certificates only of employees who take a course.',
  ),
  ruralHousing: line(
    'lever',
    'Which houses are unsafe is not known; a bound on their value stands for it.',
  ),
  regionalTransfers: line(
    'lever',
    'On top of what places get today; a grant becomes services at cost, or cash. Levels below the province are not told apart.',
  ),
  publicJobs: line(
    'lever',
    'For the whole year, without contributions; who is hard to employ follows from age, sex, disability and time out of work.',
  ),
  oneOffPay: line(
    'given',
    'Shares from employers, severance and early-retirement pay are facts; their taxes are computed.',
  ),
  annuity: line(
    'partly',
    'Occupational annuity by law, enterprise annuity by who is offered one; drawn as a pension, never in one sum.',
  ),
  personalPension: line(
    'simulated',
    'What is paid in and drawn is a fact; the account itself is not carried forward.',
  ),
  deedTax: line(
    'simulated',
    'On homes whose month of purchase lies in the year; transfers to spouses and heirs are not told apart.',
  ),
  rentVat: line(
    'simulated',
    'The year’s rent is spread over its months; surcharges at the town rate. Shops and other rooms let by persons are not known.',
  ),
  homeSaleVat: line(
    'simulated',
    'By years held and month of sale, until April 2016 business tax, which is local; surcharges at the town rate.',
  ),
  vehiclePurchaseTax: line('simulated', 'On cars bought in the year, by engine and price.'),
  securitiesStampDuty: line('simulated', 'On what is sold in the year, paid by the seller.'),
  valueAddedTax: line(
    'simulated',
    'Inside the price of eight categories of spending, each a mix of rates; households bear all of it, whoever pays.',
  ),
  consumptionTax: line(
    'simulated',
    'On tobacco, alcohol, fuel, cars, jewellery and cosmetics as they are drawn within spending; wider excises are levers.',
  ),
  taxSurcharges: line(
    'simulated',
    'At the rates of the buyer’s residence, as an effective part of the two taxes.',
  ),
  schooling: line(
    'partly',
    'A place in a public school at its public cost by level, alike in every place; fees by level.',
  ),
  publicHealth: line(
    'partly',
    'Spending on public health and on providers per head, by need at each age; refunds are in medical insurance.',
  ),
  careServices: line(
    'partly',
    'Nursery places, care of the old, public rental homes, culture: public cost per user or head.',
  ),
  extremePoverty: line(
    'simulated',
    'Living and care by age, disability and kin; care is a service and enters final income.',
  ),
  temporaryAid: line(
    'simulated',
    'A part of what an emergency costs, a fact, up to months of the standard.',
  ),
  unemployment: line(
    'simulated',
    'By place and months drawn; temporary supplements of 2020 to 2022 are left out.',
  ),
  medicalInsurance: line(
    'partly',
    'Refunds of hospital stays and counters by scheme and province, critical illness on top; hospitals are not told by grade.',
  ),
  medicalAid: line(
    'simulated',
    'By group of the poor, settled at once; what lies outside the catalogue is not covered.',
  ),
  careInsurance: line(
    'partly',
    'Where a pilot is listed; care is taken at what the fund pays for it.',
  ),
  commercialHealth: line('lever', 'How many buy, premium and cover are set by a scenario.'),
  premiumAid: line(
    'simulated',
    'Paid to the person and not straight to the fund; the same to the fen.',
  ),
  educationAid: line('simulated', 'In money only; waived fees are no flow. Nobody boards.'),
  childrenWithoutParents: line('simulated', 'At the rate for children in families.'),
  disabilityAllowances: line(
    'simulated',
    'The level of the disability stands for the ability to care for oneself.',
  ),
  oldAgeAllowance: line('simulated', 'By age and place; most values are from memory.'),
  rentSubsidy: line(
    'simulated',
    'Falls on a straight line as income rises, where local rules have bands; public rental homes are worth the rent not asked for.',
  ),
  lowIncomeBenefit: line('lever', 'A flat benefit with a taper; nothing in force.'),
  support: line('given', 'Received and paid are facts, and not balanced within the province.'),
  gifts: line(
    'partly',
    'Who gives and what share of income is drawn; gifts of enterprises are a share of pay, and their tax relief is left out.',
  ),
  charity: line(
    'partly',
    'Low-income families get an equal amount a head, from the nation’s totals; what is not spent in the province is the balance.',
  ),
  villageFunds: line('lever', 'What villages do for their members today is not known.'),
  volunteering: line(
    'partly',
    'Hours of the nation spread by lot over ages 14 to 70; valued, in no income.',
  ),
};

/** What the law has and the model does not, with the reason. */
export const notCovered: readonly {
  readonly en: string;
  readonly zh: string;
  readonly why: string;
}[] = [
  {
    en: 'Corporate income tax',
    zh: '企业所得税',
    why: 'Firms are one sector without profits of their own.',
  },
  {
    en: 'Land value increment tax',
    zh: '土地增值税',
    why: 'Persons who sell homes are exempt since 2008.',
  },
  {
    en: 'Customs duties',
    zh: '关税',
    why: 'What is imported is not told in households’ spending.',
  },
  {
    en: 'Environmental and resource taxes',
    zh: '环境保护税、资源税',
    why: 'Paid by firms; their part in prices is not known.',
  },
  { en: 'Vehicle and vessel tax', zh: '车船税', why: 'Engine size and use of cars are not facts.' },
  {
    en: 'Urban land use tax, rural land tax',
    zh: '城镇土地使用税、耕地占用税',
    why: 'Homes of persons are exempt.',
  },
  {
    en: 'Work injury and maternity benefits',
    zh: '工伤、生育保险待遇',
    why: 'Accidents and births with leave are not drawn.',
  },
  {
    en: 'Survivors’ and disability pensions',
    zh: '遗属待遇、病残津贴',
    why: 'The events behind them are not facts.',
  },
  {
    en: 'Veterans’ and bereavement allowances',
    zh: '优抚对象抚恤补助',
    why: 'Who is entitled is not a fact.',
  },
  {
    en: 'Farm subsidies',
    zh: '农业支持保护补贴',
    why: 'Part of net income from farming as it is surveyed.',
  },
];

// Pensioners, pensions and members of social insurance.

import type { Evidence } from './evidence.ts';
import { inYear, listed } from './listing.ts';
import type { Common, Target } from './target.ts';

const months = 12;
const total = (figure: string) => (evidence: Evidence) => evidence.total(figure);
const perMonth = (yuan: string, persons: string) => (evidence: Evidence) =>
  evidence.total(yuan) / evidence.total(persons) / months;
const employee = perMonth('employeePensions', 'employeePensioners');
const resident = perMonth('residentPensions', 'residentPensioners');
const enterprise = perMonth('enterprisePensions', 'enterprisePensioners');

const ministry = 'Ministry of Human Resources and Social Security';

function nation(year: number, source: string, own: Partial<Common> = {}): Common {
  return {
    ...inYear('china', year),
    subject: 'pensions',
    weight: 'census',
    unit: 'person',
    format: 'count',
    tolerance: { is: 'relative', by: 0.05 },
    source,
    confidence: 'C',
    calibrated: false,
    ...own,
  };
}

const yuan = { format: 'yuan' } as const;
const sums = { format: 'yuanTotal', unit: 'total' } as const;
const tenth = { tolerance: { is: 'relative', by: 0.1 } } as const;
const rounded = { ...yuan, tolerance: { is: 'shown', by: 0.1 } } as const;
const derived = { ...yuan, confidence: 'D' } as const;
const solved = { calibrated: true } as const;

export const pensionTargets: readonly Target[] = [
  ...listed(nation(2019, `${ministry}, March 2019: persons whose pension was raised`), [
    [
      'cn.2019.pension_ee_pensioners',
      'Pensioners of the employees’ scheme',
      '职工养老保险离退休人员',
      118e6,
      total('employeePensioners'),
    ],
  ]),
  ...listed(nation(2020, 'State Council, report on the 14th Five-Year Plan, September 2025'), [
    [
      'cn.2020.pension_enterprise_mean_month',
      'Mean pension of enterprise retirees, a month',
      '企业退休人员月人均养老金',
      2900,
      enterprise,
      yuan,
    ],
  ]),
  ...listed(nation(2021, `${ministry}, bulletin of 2021`), [
    [
      'cn.2021.pension_ee_pensioners',
      'Pensioners of the employees’ scheme',
      '职工养老保险离退休人员',
      131_570_000,
      total('employeePensioners'),
      solved,
    ],
    [
      'cn.2021.pension_ee_mean_month',
      'Mean employees’ pension, a month',
      '职工养老金月人均水平',
      3577,
      employee,
      { ...derived, ...solved },
    ],
    [
      'cn.2021.pension_ee_spending',
      'Spending of the employees’ scheme',
      '职工养老保险基金支出',
      5_648.1e9,
      total('employeePensions'),
      { ...sums, ...tenth },
    ],
    [
      'cn.2021.pension_ee_contributors',
      'Contributors to the employees’ scheme',
      '职工养老保险参保在职人员',
      349_170_000,
      total('employeeContributors'),
      tenth,
    ],
    [
      'cn.2021.pension_res_pensioners',
      'Pensioners of the residents’ scheme',
      '居民养老保险领取人数',
      162_130_000,
      total('residentPensioners'),
      solved,
    ],
    [
      'cn.2021.pension_res_mean_month',
      'Mean residents’ pension, a month',
      '居民养老金月人均水平',
      191,
      resident,
      derived,
    ],
    [
      'cn.2021.pension_res_spending',
      'Spending of the residents’ scheme',
      '居民养老保险基金支出',
      371.5e9,
      total('residentPensions'),
      { ...sums, ...tenth },
    ],
    [
      'cn.2021.pension_res_contributors',
      'Members of the residents’ scheme who draw nothing yet',
      '居民养老保险未领取待遇参保人员',
      385_840_000,
      total('residentContributors'),
      {
        confidence: 'D',
        tolerance: { is: 'shown', by: 0.1 },
        note: {
          en: 'Published: members less pensioners; the model: who pays a contribution in the year',
          zh: '公布口径为参保人数减领取人数，模型为当年缴费人数',
        },
      },
    ],
  ]),
  ...listed(nation(2022, `${ministry}, bulletin of 2022`, tenth), [
    [
      'cn.2022.unemployment_benefit',
      'Unemployment benefits paid',
      '失业保险金发放',
      88.7e9,
      (one) => one.yuan('unemploymentBenefit'),
      { ...sums, tolerance: { is: 'relative', by: 0.25 } },
    ],
    [
      'cn.2022.unemployment_benefit_persons',
      'Persons with unemployment benefits in the year',
      '领取失业保险待遇人次',
      10_580_000,
      (one) => one.persons('unemploymentBenefit'),
      {
        tolerance: { is: 'shown', by: 0.25 },
        note: { en: 'Published with temporary subsidies', zh: '公布口径含失业补助金等' },
      },
    ],
  ]),
  ...listed(nation(2023, `${ministry}, bulletin of 2023`), [
    [
      'cn.2023.pension_ee_pensioners',
      'Pensioners of the employees’ scheme',
      '职工养老保险离退休人员',
      141_960_000,
      total('employeePensioners'),
    ],
    [
      'cn.2023.pension_ee_contributors',
      'Contributors to the employees’ scheme',
      '职工养老保险参保在职人员',
      379_250_000,
      total('employeeContributors'),
      tenth,
    ],
    [
      'cn.2023.pension_ee_spending',
      'Spending of the employees’ scheme',
      '职工养老保险基金支出',
      6_336.614e9,
      total('employeePensions'),
      { ...sums, ...tenth },
    ],
    [
      'cn.2023.pension_res_pensioners',
      'Pensioners of the residents’ scheme',
      '居民养老保险领取人数',
      172_680_000,
      total('residentPensioners'),
    ],
    [
      'cn.2023.pension_res_mean_month',
      'Mean residents’ pension, a month',
      '居民养老金月人均水平',
      223,
      resident,
      { ...yuan, confidence: 'M' },
    ],
    [
      'cn.2023.pension_res_spending',
      'Spending of the residents’ scheme',
      '居民养老保险基金支出',
      461.3e9,
      total('residentPensions'),
      { ...sums, ...tenth, confidence: 'M' },
    ],
    [
      'cn.2023.pension_enterprise_mean_month',
      'Mean pension of enterprise retirees, a month',
      '企业退休人员月人均养老金',
      3162,
      enterprise,
      {
        ...yuan,
        source: 'National Bureau of Statistics, report on the 14th Five-Year Plan, September 2025',
      },
    ],
    [
      'cn.2023.unemployment_benefit',
      'Unemployment benefits paid',
      '失业保险金发放',
      72.9e9,
      (one) => one.yuan('unemploymentBenefit'),
      { ...sums, tolerance: { is: 'relative', by: 0.25 } },
    ],
    [
      'cn.2023.unemployment_benefit_persons',
      'Persons with unemployment benefits in the year',
      '领取失业保险金人数',
      7_300_000,
      (one) => one.persons('unemploymentBenefit'),
      { tolerance: { is: 'relative', by: 0.25 } },
    ],
  ]),
  ...listed(nation(2024, 'State Council speech on pensions, rounded', rounded), [
    [
      'cn.2024.pension_government_mean_month_approx',
      'Mean pension of public retirees, a month',
      '机关事业单位退休人员月人均养老金（约）',
      6000,
      (one) =>
        (one.total('employeePensions') - one.total('enterprisePensions')) /
        (one.total('employeePensioners') - one.total('enterprisePensioners')) /
        months,
    ],
    [
      'cn.2024.pension_enterprise_mean_month_approx',
      'Mean pension of enterprise retirees, a month',
      '企业退休人员月人均养老金（约）',
      3000,
      enterprise,
    ],
    [
      'cn.2024.pension_resident_mean_month_approx',
      'Mean residents’ pension, a month',
      '居民养老金月人均水平（约）',
      220,
      resident,
    ],
  ]),
  ...listed(nation(2024, `${ministry}, figures of 2024`), [
    [
      'cn.2024.pension_ee_pensioners',
      'Pensioners of the employees’ scheme',
      '职工养老保险离退休人员',
      147_390_000,
      total('employeePensioners'),
    ],
    [
      'cn.2024.pension_members_total',
      'Members of both pension schemes',
      '基本养老保险参保人数',
      1_072_820_000,
      (one) =>
        one.total('employeePensioners') +
        one.total('employeeContributors') +
        one.total('residentPensioners') +
        one.total('residentContributors'),
      { source: 'National bulletin on ageing 2024', ...tenth },
    ],
    [
      'cn.2024.annuity_members',
      'Members of enterprise annuities',
      '企业年金参加职工',
      32_420_000,
      total('enterpriseAnnuityMembers'),
      { source: 'National Bureau of Statistics, 2025', ...tenth },
    ],
    [
      'cn.2024.medical_members',
      'Members of basic medical insurance',
      '基本医疗保险参保人数',
      1_330_000_000,
      total('medicalMembers'),
      { source: 'National Bureau of Statistics, 2025' },
    ],
  ]),
];

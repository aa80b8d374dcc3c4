// Instruments of primary distribution 初次分配: pay and work.

import { type InstrumentRow, lever, row, rule, shift } from './row.ts';

export const workRows: readonly InstrumentRow[] = [
  row(
    'P1',
    'labour’s share and pay rise',
    '提高劳动报酬在初次分配中的比重',
    [lever('wages.raise', 'wages.lowPayRaise'), rule('wages')],
    'Wages of all, or of those with low pay, are scaled up; enterprises pay, and the ledger shows what is left with them.',
    'pay-spread-narrowed',
  ),
  row(
    'P2',
    'wages grow reasonably',
    '工资合理增长机制',
    [
      lever('wages.raise', 'wages.skilledRaise', 'wages.professionalRaise'),
      shift('{ income: wage, where: { industry: manufacturing }, raise: 3 % }'),
    ],
    'A raise for all or a skill is a value, for an industry a shift of its wages.',
  ),
  row(
    'P3',
    'wages surveyed and published',
    '企业薪酬调查和信息发布',
    [lever('wages.compression', 'wages.reference')],
    'What publication may do is an assumption: pay moves towards a reference by a part of the gap.',
  ),
  row(
    'P4',
    'minimum wage adjusted',
    '最低工资标准调整',
    [rule('minimumWageDue'), lever('minimumWage.monthly', 'minimumWage.compliance')],
    'The minimum of each tier of Zhejiang and of each province lifts lower wages month by month; how far employers comply is a lever.',
    'minimum-wage-raised',
  ),
  row(
    'P5',
    'paid leave',
    '带薪年休假',
    [rule('unusedLeavePay'), lever('paidLeave.unusedDays')],
    'Days of leave that are not taken are paid three times; how many is a lever, hours are not modelled.',
  ),
  row(
    'P6',
    'employment first',
    '就业优先、更充分更高质量就业',
    [
      shift(
        '{ become: { activity: employee, wage: 4500/month, insured: yes }, where: { activity: unemployed }, share: 30 % }',
      ),
    ],
    'A share of the unemployed, or of any group, becomes employees at a wage; tax, insurance and assistance follow.',
    'jobs-for-the-unemployed',
  ),
  row(
    'P7',
    'new and flexible work supported',
    '支持和规范新就业形态、灵活就业',
    [
      rule('flexibleSocialInsurance', 'labourIncome'),
      shift('{ become: { insured: yes }, where: { activity: flexible }, share: 50 % }'),
    ],
    'Flexible workers are a kind of their own, with insurance of their own; coverage is shifted by a share of them.',
  ),
  row(
    'P8',
    'start-ups and return-home businesses',
    '创业带动就业、返乡入乡创业',
    [
      shift(
        '{ become: { activity: business, businessIncome: 7500/month, wage: 0 }, where: { activity: flexible, mountain: yes }, share: 10 % }',
      ),
      lever('businessProfit.raise'),
    ],
    'A share of a group opens a business with a profit; profits of all businesses are a lever.',
    'return-home-businesses',
  ),
  row(
    'P9',
    'barriers of registration, region, standing and sex fall',
    '破除户籍、地域、身份、性别障碍，户籍制度改革',
    [
      lever('wages.migrantRaise', 'wages.womenRaise'),
      shift('{ become: { hukou: here }, where: { hukou: [province, elsewhere] } }'),
    ],
    'Wage gaps close by raises of women or migrants; registration itself is a fact that a shift sets.',
    'registered-where-they-live',
  ),
  row(
    'P10',
    'migrants settle, their children go to school',
    '农业转移人口市民化、随迁子女教育',
    [
      rule('registeredElsewhere'),
      shift('{ become: { hukou: here }, where: { hukou: elsewhere }, share: 20 % }'),
      lever('education.migrantShare', 'regionalTransfers.perNewcomer'),
    ],
    'Public schools take migrants’ children by a share; registration opens local benefits, a grant follows each who moves in.',
    'schools-open',
  ),
  row(
    'P11',
    'pay of skilled workers, lifelong training',
    '提高技能人才待遇、终身职业技能培训',
    [
      lever('wages.skilledRaise'),
      rule('skillSubsidy'),
      shift(
        '{ become: { skill: skilled }, where: { skill: unskilled, activity: employee }, share: 5 % }',
      ),
    ],
    'The premium of skill is a lever, more skilled workers a shift, the subsidy for a certificate a rule.',
    'skilled-pay',
  ),
  row(
    'P12',
    'graduates earn more',
    '提高高校毕业生收入',
    [lever('wages.graduateRaise')],
    'Wages of graduates of colleges and universities are raised.',
  ),
  row(
    'P13',
    'pay of grassroots public staff',
    '提高基层公务员和事业单位基层人员待遇',
    [lever('wages.publicRaise', 'wages.grassrootsRaise', 'wages.grassrootsBelow')],
    'All public staff, or those with pay below a bound, are paid more.',
    'pay-spread-narrowed',
  ),
  row(
    'P14',
    'nine key groups, middle incomes expand',
    '九类重点群体、扩中行动',
    [
      lever(
        'wages.skilledRaise',
        'wages.professionalRaise',
        'farmProfit.raise',
        'businessProfit.raise',
      ),
      shift(
        '{ income: businessIncome, where: { businessIncome: { below: 200000 } }, raise: 10 % }',
      ),
    ],
    'Each group is a kind of work, skill or income; the olive bands show whether the middle grows.',
    'common-prosperity-package',
  ),
];

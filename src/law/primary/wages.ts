// Wages and bonuses 工资性收入: what employers pay, not below the minimum wage.
// The facts hold the wage that is offered; the law and the levers make the wage that is paid.
// Whoever is not an employee (a pensioner who goes on working, say) is paid what was offered.

import type { Instrument } from '../../engine/legislation.ts';
import { person, perYear } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { bonus, wage } from '../../population/facts/work.ts';
import { minimumWageTopUp } from './minimum-wage.ts';
import { unusedLeavePay } from './paid-leave.ts';
import { payFactor, payRaise } from './pay-levers.ts';

export const wages = rule({
  name: 'wages',
  label: { en: 'wages', zh: '工资' },
  per: person,
  stage: 'primary',
  unit: 'yuan/year',
  source: 'Labour Law 劳动法 art. 46–50',
  note: 'Paid by enterprises, which here are employers of every kind. A wage is raised to the minimum only where one was offered.',
  flow: { from: 'enterprises', to: 'households' },
  reads: { wage, payFactor, topUp: perYear(minimumWageTopUp) },
  formula: ({ wage, payFactor, topUp }) => wage * payFactor + topUp,
});

export const bonuses = rule({
  name: 'bonuses',
  label: { en: 'annual bonus', zh: '全年一次性奖金' },
  per: person,
  stage: 'primary',
  unit: 'yuan/year',
  source:
    'Rules on the Composition of Total Wages 关于工资总额组成的规定 (国家统计局令第1号, 1990) art. 4',
  flow: { from: 'enterprises', to: 'households' },
  reads: { bonus, payFactor },
  formula: ({ bonus, payFactor }) => bonus * payFactor,
});

/** All that employers pay out in the year: the base of contributions. */
export const totalPay = rule({
  name: 'totalPay',
  label: { en: 'wage and bonus', zh: '工资总额' },
  per: person,
  stage: 'primary',
  unit: 'yuan/year',
  source: 'Rules on the Composition of Total Wages 关于工资总额组成的规定 (1990) art. 4',
  reads: { wages, bonuses },
  formula: ({ wages, bonuses }) => wages + bonuses,
});

export const wagesInstrument: Instrument = {
  name: 'wages',
  label: { en: 'Wages and bonuses', zh: '工资和奖金' },
  stage: 'primary',
  about: {
    en: 'What employers pay; levers for raises by skill, schooling, employer, origin, sex and pay, for a narrower spread and for caps.',
    zh: '用人单位支付的劳动报酬；可按技能、学历、单位、户籍、性别、薪酬高低调整，可缩小差距，亦可设上限。',
  },
  rules: [unusedLeavePay, payRaise, payFactor, wages, bonuses, totalPay],
};

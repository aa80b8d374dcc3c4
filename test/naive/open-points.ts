// Where the model and the statute are known to part: no household by lot is of these kinds until the model is mended.

import { allowance, answers } from './law/answers.ts';
import { costOf } from './law/income-tax.ts';
import { sum } from './law/money.ts';
import type { Household } from './law/people.ts';
import { month } from './law/people.ts';
import { retirementMonth } from './law/retirement.ts';
import type { Case } from './random-households.ts';
import type { LawByLot } from './random-values.ts';

interface OpenPoint {
  readonly what: string;
  readonly statute: string;
  readonly concerns: (one: Case) => boolean;
}

export const openPoints: readonly OpenPoint[] = [
  {
    what: 'rent is deducted although the family lives in a home of its own',
    statute: '国发〔2018〕41号 art. 17: no own home in the main city of work',
    concerns: ({ household }) => household.tenure === 'owned' && household.rentPaid > 0,
  },
  {
    what: 'a wage between the old and the new minimum wage is not raised in the months after a rise',
    statute: '最低工资规定 art. 12: no month below the minimum wage',
    concerns: ({ household, law }) => {
      const { year, persons } = household;
      const { minimumWage } = law.values;
      const [before, after] = [minimumWage(month(year, 1)), minimumWage(month(year, 12))];
      return persons.some(({ wage, monthsWorked }) => {
        const aMonth = wage / Math.max(1, monthsWorked);
        return aMonth > before && aMonth < after;
      });
    },
  },
  {
    what: 'who retires in the year pays contributions at the rate of the whole year’s mean',
    statute: 'Social Insurance Law art. 16: to the month of retirement, at the rates of these months',
    concerns: ({ household, law }) =>
      Object.keys(law.set).length > 0 &&
      household.persons.some((person) => {
        const retires = retirementMonth(person, household.year);
        return retires >= month(household.year, 1) && retires <= month(household.year, 12);
      }),
  },
  {
    what: 'a new employee, without pay last year, contributes on the floor',
    statute: '劳社险中心函〔2006〕60号; 住房公积金管理条例 art. 17: on this year’s pay',
    concerns: ({ household }) =>
      household.persons.some(({ activity, wageLastYear }) => {
        return activity === 'employee' && wageLastYear === 0;
      }),
  },
  {
    what: 'husband and wife share out the deductions of all their children in one way',
    statute: '国发〔2018〕41号 art. 6, 12: parents choose for each child (answer of the tax administration)',
    concerns: ({ household, law }) => leastTax(household, law, false) < leastTax(household, law, true),
  },
  {
    what: 'the additional aid is shared out by heads where only some members are covered',
    statute: '社会救助暂行办法 art. 12: paid to the old, minors and severely disabled who are covered',
    concerns: ({ household, law }) =>
      household.year < 2021 &&
      law.values.allowance.additionalAid > 0 &&
      household.persons.some(({ hukou }) => hukou !== 'here'),
  },
  {
    what: 'a detached home on a homestead takes the exempt area',
    statute: '渝府令〔2011〕247号 sect. 6: the taxable home bought first',
    concerns: ({ household }) =>
      household.place === 'chongqing' &&
      household.homes.some(({ land, kind }) => land === 'homestead' && kind !== 'ordinary'),
  },
  {
    what: 'property tax is not taken off the income that counts for the allowance',
    statute: '民发〔2021〕57号 art. 12: transfers paid, taxes among them',
    concerns: ({ household, law }) => {
      const second = answers(household, law.values);
      const paid = (propertyTax: number) =>
        allowance(household, law.values, { ...second, propertyTax }, 0);
      return second.propertyTax > 0 && paid(second.propertyTax) !== paid(0);
    },
  },
];

function leastTax(household: Household, law: LawByLot, childrenAlike: boolean): number {
  const { taxes } = answers(household, law.values, childrenAlike);
  return sum(taxes.map(({ ways: [way] }) => (way === undefined ? 0 : costOf(way))));
}

/** The open points that a household touches. */
export function openPointsOf(one: Case): readonly OpenPoint[] {
  return openPoints.filter(({ concerns }) => concerns(one));
}

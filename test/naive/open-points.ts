// Where the model and the statute are known to part. A household by lot that touches such a point is changed so that it
// no longer does, or passed over. When the model is mended, its entry goes, and the point is compared like all others.

import { allowance, answers } from './law/answers.ts';
import { hasComprehensiveIncome } from './law/family.ts';
import { costOf } from './law/income-tax.ts';
import { sum } from './law/money.ts';
import type { Household, Person } from './law/people.ts';
import { month } from './law/people.ts';
import { retirementMonth } from './law/retirement.ts';
import type { Case } from './random-households.ts';

interface OpenPoint {
  readonly what: string;
  readonly statute: string;
  /** The household beside the point; null where it is to be passed over. */
  readonly beside: (one: Case) => Case | null;
}

export const openPoints: readonly OpenPoint[] = [
  {
    what: 'rent is deducted although the family lives in a home of its own',
    statute: '国发〔2018〕41号 art. 17: no own home in the main city of work',
    beside: (one) => (one.household.tenure === 'owned' ? changed(one, { rentPaid: 0 }) : one),
  },
  {
    what: 'a wage between the old and the new minimum wage is not raised in the months after a rise',
    statute: '最低工资规定 art. 12: no month below the minimum wage',
    beside: (one) => (hasWageBetweenMinima(one) ? null : one),
  },
  {
    what: 'a new employee, without pay last year, contributes on the floor',
    statute: '劳社险中心函〔2006〕60号; 住房公积金管理条例 art. 17: on the pay of the first month',
    beside: (one) =>
      withPersons(one, (person) =>
        person.wageLastYear === 0 ? { ...person, wageLastYear: -1 } : person,
      ),
  },
  {
    what: 'who retires in the year contributes at the mean rate of all twelve months',
    statute: 'Social Insurance Law art. 10, 16: in the months to retirement, at their rates',
    beside: (one) => (one.household.persons.some(retiresIn(one)) ? withoutChange(one) : one),
  },
  {
    what: 'husband and wife share out the deductions of all their children in one way',
    statute: '国发〔2018〕41号 art. 6, 12: for each child (answer of the tax administration)',
    beside: (one) => (leastTax(one, false) < leastTax(one, true) ? null : one),
  },
  {
    what: 'gifts are taken from comprehensive income before business income',
    statute: '财政部 税务总局公告2019年第99号: in the order that the taxpayer chooses',
    beside: (one) =>
      withPersons(one, (person) =>
        person.businessIncome > 0 && hasComprehensiveIncome(person)
          ? { ...person, gifts: 0 }
          : person,
      ),
  },
  {
    what: 'who retires in December draws a pension on the base of the next year',
    statute: '国发〔2005〕38号 art. 6: on the mean wage of the year before retirement',
    beside: (one) => (one.household.persons.some(retiredLastDecember(one)) ? null : one),
  },
  {
    what: 'the additional aid is shared out by heads where only some members are covered',
    statute: '社会救助暂行办法 art. 12: paid for the old, minors and severely disabled covered',
    beside: (one) => {
      const aid = one.law.values.allowance.additionalAid > 0;
      return aid && one.household.year < 2021 ? withPersons(one, registeredHere) : one;
    },
  },
  {
    what: 'property tax is not taken off the income that counts for the allowance',
    statute: '民发〔2021〕57号 art. 12: transfers paid, taxes among them',
    beside: (one) => (propertyTaxMatters(one) ? null : one),
  },
];

/** A household beside all open points, or null. */
export function besideOpenPoints(one: Case): Case | null {
  return openPoints.reduce<Case | null>(
    (found, { beside }) => (found === null ? null : beside(found)),
    one,
  );
}

function changed({ household, law }: Case, facts: Partial<Household>): Case {
  return { household: { ...household, ...facts }, law };
}

function withPersons(one: Case, change: (person: Person) => Person): Case {
  return changed(one, { persons: one.household.persons.map(change) });
}

/** Nothing changes within the year: the rise by lot is left out, and the fund whose cap may change in July. */
function withoutChange({ household, law }: Case): Case {
  const steady = { ...law, set: {}, values: { ...law.values, pensionRate: () => 0.08 } };
  return withPersons({ household, law: steady }, (person) => ({ ...person, housingFundRate: 0 }));
}

function registeredHere(person: Person): Person {
  return { ...person, hukou: 'here' };
}

function hasWageBetweenMinima({ household, law }: Case): boolean {
  const { year, persons } = household;
  const { minimumWage } = law.values;
  const [before, after] = [minimumWage(month(year, 1)), minimumWage(month(year, 12))];
  return persons.some(({ wage, monthsWorked }) => {
    const aMonth = wage / Math.max(1, monthsWorked);
    return aMonth > before && aMonth < after;
  });
}

function retiresIn({ household: { year } }: Case): (person: Person) => boolean {
  return (person) => Math.floor(retirementMonth(person, year) / 12) === year;
}

function retiredLastDecember({ household: { year } }: Case): (person: Person) => boolean {
  return (person) => retirementMonth(person, year) === month(year - 1, 12);
}

function leastTax({ household, law }: Case, childrenAlike: boolean): number {
  const { taxes } = answers(household, law.values, childrenAlike);
  return sum(taxes.map(({ ways: [way] }) => (way === undefined ? 0 : costOf(way))));
}

function propertyTaxMatters({ household, law }: Case): boolean {
  const second = answers(household, law.values);
  if (second.propertyTax === 0) return false;
  const incomeTax = sum(
    second.taxes.flatMap(({ ways: [way] }) => (way ?? []).map((taxes) => taxes.incomeTax)),
  );
  const allowed = (propertyTax: number) =>
    allowance(household, law.values, { ...second, propertyTax }, incomeTax);
  return allowed(second.propertyTax) > 0 || allowed(0) > 0;
}

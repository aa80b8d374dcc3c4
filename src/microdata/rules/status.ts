// What follows from the rest: marriage from spouses, work from incomes, school from age, schemes from pensions, tenure
// from rent. Each of these is what a household document says as well that leaves it out, or has its ground beside it.

import { ageOf } from './lots.ts';
import type { ImputationRule } from './rule.ts';

export const maritalFromSpouse: ImputationRule = {
  name: 'maritalFromSpouse',
  says: {
    en: 'marital status: married with a spouse in the household, single without',
    zh: '婚姻状况：户内有配偶者为已婚，否则为未婚',
  },
  apply: (people) => {
    const spouse = people.column('spouse', 'person');
    const [single, married] = [people.kind('marital', 'single'), people.kind('marital', 'married')];
    const marital = people.fillPersons('marital', (person) =>
      spouse.get(person) >= 0 ? married : single,
    );
    return { marital };
  },
};

export const hukouKindFromResidence: ImputationRule = {
  name: 'hukouKindFromResidence',
  says: {
    en: 'kind of registration: rural in the country, urban in towns',
    zh: '户口性质：居住在乡村者为农业户口，居住在城镇者为非农业户口',
  },
  apply: (people) => {
    const residence = people.column('residence', 'household');
    const rural = people.kind('residence', 'rural');
    const kinds = ['urban', 'rural'].map((kind) => people.kind('hukouKind', kind));
    const hukouKind = people.fillPersons(
      'hukouKind',
      (_, household) => kinds[residence.get(household) === rural ? 1 : 0] ?? 0,
    );
    return { hukouKind };
  },
};

const compulsory = { from: 6, to: 15 } as const;

export const activityFromIncome: ImputationRule = {
  name: 'activityFromIncome',
  says: {
    en: 'activity: employee with a wage, else business with business income, else farmer with farm income, else pupil with a school or at 6 to 15 years, else inactive',
    zh: '就业状态：有工资者为雇员；否则有经营收入者为经营者；否则有农业收入者为农民；否则在校或6–15岁者为学生；其余不在业',
  },
  apply: (people) => {
    const of = (name: string) => people.column(name, 'person');
    const incomes = (
      [
        ['wage', 'employee'],
        ['businessIncome', 'business'],
        ['farmIncome', 'farmer'],
      ] as const
    ).map(([name, kind]) => ({ column: of(name), kind: people.kind('activity', kind) }));
    const [schooling, born] = [of('schooling'), of('born')];
    const [pupil, inactive] = ['pupil', 'inactive'].map((kind) => people.kind('activity', kind));
    const activity = people.fillPersons('activity', (person) => {
      const earned = incomes.find(({ column }) => Math.abs(column.get(person)) > 0);
      if (earned !== undefined) return earned.kind;
      const age = ageOf(people, born.get(person));
      const isPupil = schooling.get(person) > 0 || (age >= compulsory.from && age <= compulsory.to);
      return (isPupil ? pupil : inactive) ?? 0;
    });
    return { activity };
  },
};

/** Last ages, in full years at the end of the year, of the schools. */
const schools = [
  { to: 2, kind: 'none' },
  { to: 6, kind: 'preschool' },
  { to: 12, kind: 'primary' },
  { to: 15, kind: 'lowerSecondary' },
  { to: 18, kind: 'upperSecondary' },
] as const;

export const schoolingFromAge: ImputationRule = {
  name: 'schoolingFromAge',
  says: {
    en: 'school attended by pupils: that of their age, college beyond 18; children of 3 to 6 attend a preschool',
    zh: '在读学段：学生按年龄推定，18岁以上为大学；3–6岁儿童为学前教育',
  },
  apply: (people) => {
    const [activity, born] = ['activity', 'born'].map((name) => people.column(name, 'person'));
    const pupil = people.kind('activity', 'pupil');
    const kind = (name: string) => people.kind('schooling', name);
    const places = schools.map(({ to, kind: name }) => ({ to, place: kind(name) }));
    const [college, none, preschool] = [kind('college'), kind('none'), kind('preschool')];
    const schooling = people.fillPersons('schooling', (person) => {
      const age = ageOf(people, born?.get(person) ?? Number.NaN);
      const own = places.find(({ to }) => age <= to)?.place ?? college;
      return activity?.get(person) === pupil || own === preschool ? own : none;
    });
    return { schooling };
  },
};

export const insuredByActivity: ImputationRule = {
  name: 'insuredByActivity',
  says: {
    en: 'insurance of workers: employees are insured, as the law bids; who is flexible or runs a business may join of their own will (Social Insurance Law, art. 10 and 23) and counts as not insured',
    zh: '职工社会保险：雇员依法参保；灵活就业人员和经营者自愿参保（《社会保险法》第10、23条），视为未参保',
  },
  apply: (people) => {
    const activity = people.column('activity', 'person');
    const voluntary = ['flexible', 'business'].map((kind) => people.kind('activity', kind));
    const insured = people.fillPersons('insured', (person) =>
      voluntary.includes(activity.get(person)) ? 0 : 1,
    );
    return { insured };
  },
};

const residentAge = 60;

export const schemeFromPension: ImputationRule = {
  name: 'schemeFromPension',
  says: {
    en: 'scheme of the pension: the employees’ where an employee pension is paid; the residents’ from 60 years on where none is and no wage either: nearly all of that age draw one of the two (294 million pensioners in 2021, Ministry of Human Resources and Social Security, of 267 million aged 60 or more)',
    zh: '养老金制度：领取职工养老金者为职工养老；60岁以上无职工养老金且无工资者为居民养老（人社部2021年公报：两项制度领取人数合计约2.94亿，60岁及以上人口2.67亿）',
  },
  apply: (people) => {
    const [pension, born, wage] = ['pensionInPayment', 'born', 'wage'].map((name) =>
      people.column(name, 'person'),
    );
    const kind = (name: string) => people.kind('pensionScheme', name);
    const [none, employee, resident] = [kind('none'), kind('employee'), kind('resident')];
    const pensionScheme = people.fillPersons('pensionScheme', (person) => {
      if ((pension?.get(person) ?? 0) > 0) return employee;
      const isOld = ageOf(people, born?.get(person) ?? Number.NaN) >= residentAge;
      return isOld && !((wage?.get(person) ?? 0) > 0) ? resident : none;
    });
    return { pensionScheme };
  },
};

/** Age at which work begins, by education: a school that ends so, and no year between. */
const begins = [
  ['none', 16],
  ['primary', 16],
  ['lowerSecondary', 16],
  ['upperSecondary', 19],
  ['juniorCollege', 22],
  ['bachelor', 23],
] as const;

export const contributionYearsFromAge: ImputationRule = {
  name: 'contributionYearsFromAge',
  says: {
    en: 'years of contributions of insured employees: those since school ended (an assumption; it decides on pensions that begin in the year)',
    zh: '参保雇员的缴费年限：离校以来的年数（假定；仅影响当年新领取的养老金）',
  },
  apply: (people) => {
    const of = (name: string) => people.column(name, 'person');
    const [activity, insured, born] = [of('activity'), of('insured'), of('born')];
    const education = of('education');
    const employee = people.kind('activity', 'employee');
    const from = new Map(begins.map(([name, age]) => [people.kind('education', name), age]));
    const contributionYears = people.fillPersons('contributionYears', (person) => {
      if (activity.get(person) !== employee || insured.get(person) !== 1) return 0;
      const since = ageOf(people, born.get(person)) - (from.get(education.get(person)) ?? 16);
      return Math.max(0, since);
    });
    return { contributionYears };
  },
};

export const tenureFromRent: ImputationRule = {
  name: 'tenureFromRent',
  says: {
    en: 'tenure: rented where rent is paid, else owned',
    zh: '住房来源：有房租支出者为租赁，否则为自有',
  },
  apply: (people) => {
    const rent = people.column('rentPaid', 'household');
    const [owned, rented] = [people.kind('tenure', 'owned'), people.kind('tenure', 'rented')];
    const tenure = people.fillHouseholds('tenure', (household) =>
      rent.get(household) > 0 ? rented : owned,
    );
    return { tenure };
  },
};

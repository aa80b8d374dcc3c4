// Work and pay. Pay is that of employees in towns, wages and bonuses, over the years they worked.

import { person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { totalPay } from '../../../law/primary/wages.ts';
import { residence } from '../../../population/facts/household.ts';
import { activity, industry, monthsWorked, skill } from '../../../population/facts/work.ts';
import { counted, source, summed } from './counting.ts';

const working = rule({
  name: 'countedAsWorking',
  label: { en: 'employed', zh: '就业' },
  per: person,
  unit: 'yes/no',
  source,
  reads: { activity },
  formula: ({ activity }) =>
    activity === 'employee' ||
    activity === 'flexible' ||
    activity === 'business' ||
    activity === 'farmer',
});

const townPay = rule({
  name: 'payOfTownEmployees',
  label: { en: 'pay of employees in towns', zh: '城镇雇员工资总额' },
  per: person,
  unit: 'yuan/year',
  source,
  reads: { totalPay, activity, residence },
  formula: ({ totalPay, activity, residence }) =>
    activity === 'employee' && residence === 'urban' ? totalPay : 0,
});

const townMonths = rule({
  name: 'monthsOfTownEmployees',
  label: { en: 'months worked by employees in towns', zh: '城镇雇员工作月数' },
  per: person,
  unit: 'months',
  source,
  reads: { monthsWorked, activity, residence },
  formula: ({ monthsWorked, activity, residence }) =>
    activity === 'employee' && residence === 'urban' ? monthsWorked : 0,
});

const pay = { townPay, industry };
const months = { townMonths, industry };
const payBySkill = { townPay, skill };
const monthsBySkill = { townMonths, skill };

export const workFigures = {
  employed: counted('countedEmployed', {
    reads: { working },
    formula: ({ working }) => working,
  }),
  employedInTowns: counted('countedEmployedInTowns', {
    reads: { working, residence },
    formula: ({ working, residence }) => working && residence === 'urban',
  }),
  unemployedInTowns: counted('countedUnemployedInTowns', {
    reads: { activity, residence },
    formula: ({ activity, residence }) => residence === 'urban' && activity === 'unemployed',
  }),
  inPrimarySector: counted('countedInPrimarySector', {
    reads: { working, industry },
    formula: ({ working, industry }) => working && industry === 'agriculture',
  }),
  inSecondarySector: counted('countedInSecondarySector', {
    reads: { working, industry },
    formula: ({ working, industry }) =>
      working &&
      (industry === 'mining' ||
        industry === 'manufacturing' ||
        industry === 'utilities' ||
        industry === 'construction'),
  }),
  payInTowns: summed('summedPayInTowns', {
    reads: { townPay },
    formula: ({ townPay }) => townPay,
  }),
  monthsInTowns: summed('summedMonthsInTowns', {
    reads: { townMonths },
    formula: ({ townMonths }) => townMonths,
  }),
  payInManufacturing: summed('summedPayInManufacturing', {
    reads: pay,
    formula: ({ townPay, industry }) => (industry === 'manufacturing' ? townPay : 0),
  }),
  monthsInManufacturing: summed('summedMonthsInManufacturing', {
    reads: months,
    formula: ({ townMonths, industry }) => (industry === 'manufacturing' ? townMonths : 0),
  }),
  payInIct: summed('summedPayInIct', {
    reads: pay,
    formula: ({ townPay, industry }) => (industry === 'ict' ? townPay : 0),
  }),
  monthsInIct: summed('summedMonthsInIct', {
    reads: months,
    formula: ({ townMonths, industry }) => (industry === 'ict' ? townMonths : 0),
  }),
  payInFinance: summed('summedPayInFinance', {
    reads: pay,
    formula: ({ townPay, industry }) => (industry === 'finance' ? townPay : 0),
  }),
  monthsInFinance: summed('summedMonthsInFinance', {
    reads: months,
    formula: ({ townMonths, industry }) => (industry === 'finance' ? townMonths : 0),
  }),
  payInScience: summed('summedPayInScience', {
    reads: pay,
    formula: ({ townPay, industry }) => (industry === 'science' ? townPay : 0),
  }),
  monthsInScience: summed('summedMonthsInScience', {
    reads: months,
    formula: ({ townMonths, industry }) => (industry === 'science' ? townMonths : 0),
  }),
  payInConstruction: summed('summedPayInConstruction', {
    reads: pay,
    formula: ({ townPay, industry }) => (industry === 'construction' ? townPay : 0),
  }),
  monthsInConstruction: summed('summedMonthsInConstruction', {
    reads: months,
    formula: ({ townMonths, industry }) => (industry === 'construction' ? townMonths : 0),
  }),
  payInHotelFood: summed('summedPayInHotelFood', {
    reads: pay,
    formula: ({ townPay, industry }) => (industry === 'hotelFood' ? townPay : 0),
  }),
  monthsInHotelFood: summed('summedMonthsInHotelFood', {
    reads: months,
    formula: ({ townMonths, industry }) => (industry === 'hotelFood' ? townMonths : 0),
  }),
  payOfProfessionals: summed('summedPayOfProfessionals', {
    reads: payBySkill,
    formula: ({ townPay, skill }) => (skill === 'professional' ? townPay : 0),
  }),
  monthsOfProfessionals: summed('summedMonthsOfProfessionals', {
    reads: monthsBySkill,
    formula: ({ townMonths, skill }) => (skill === 'professional' ? townMonths : 0),
  }),
};

// What decides on public services in kind: the kind of school, whether there is a public place, a public home.

import { amount, statement } from '../../engine/fact.ts';
import { household, person } from '../../engine/quantity.ts';

export const vocationalSchool = statement({
  name: 'vocationalSchool',
  label: { en: 'attends a vocational upper secondary school', zh: '就读中等职业学校' },
  of: person,
});

export const publicPlaceDraw = amount({
  name: 'publicPlaceDraw',
  label: {
    en: 'chance number of a place in a public school or nursery',
    zh: '公办学位（托位）随机数',
  },
  of: person,
  unit: 'uniform',
});

export const publicRental = statement({
  name: 'publicRental',
  label: { en: 'rents a public rental home', zh: '承租公租房（实物配租）' },
  of: household,
  note: 'rentPaid is then the regulated rent',
});

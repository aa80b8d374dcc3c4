// Homes: up to three, the first the one lived in. Household documents write them as a list under `homes`.

import { amount, month, oneOf } from '../../engine/fact.ts';
import { household } from '../../engine/quantity.ts';

export const homeLands = ['none', 'urban', 'homestead'] as const;
export const homeKinds = ['ordinary', 'highEnd', 'detached'] as const;
export const homeReliefs = ['none', 'childsOnlyHome', 'talentsOnlyHome'] as const;

function home(place: 1 | 2 | 3) {
  const of = household;
  const label = (en: string, zh: string) => ({
    en: `home ${place}: ${en}`,
    zh: `第${place}套住房${zh}`,
  });
  return {
    area: amount({ name: `home${place}Area`, label: label('floor area', '面积'), of, unit: 'm2' }),
    value: amount({
      name: `home${place}Value`,
      label: label('market value', '市值'),
      of,
      unit: 'yuan',
    }),
    price: amount({
      name: `home${place}Price`,
      label: label('price paid', '成交价'),
      of,
      unit: 'yuan',
      note: '0: as the market value',
    }),
    land: oneOf({
      name: `home${place}Land`,
      label: label('land', '土地性质'),
      of,
      kinds: homeLands,
    }),
    kind: oneOf({
      name: `home${place}Kind`,
      label: label('kind', '类型'),
      of,
      kinds: homeKinds,
    }),
    relief: oneOf({
      name: `home${place}Relief`,
      label: label('ground of relief from the Shanghai pilot', '上海试点免税事由'),
      of,
      kinds: homeReliefs,
      note: 'the only home of the family of an adult child; the only home of a highly qualified permit holder',
    }),
    bought: month({ name: `home${place}Bought`, label: label('bought', '购置年月'), of }),
  };
}

export const home1 = home(1);
export const home2 = home(2);
export const home3 = home(3);

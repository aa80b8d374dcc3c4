// Who has a place in a public school. Compulsory schooling (primary and lower secondary) is a right of every child where it
// lives with working parents (义务教育法 art. 12); children registered in another province have it in practice where public
// schools, or places that government buys in private ones, reach. Which pupils these are is left to chance.

import { byGroup, scalar } from '../../../engine/parameter.ts';
import { person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { hukou, schooling } from '../../../population/facts/people.ts';
import { publicPlaceDraw } from '../../../population/facts/services.ts';
import { series, since } from '../../places/series.ts';

const act = '义务教育法 (2006, amended 2018) art. 2, 12';
const bulletins =
  '教育部, 全国教育事业发展统计公报: pupils less those of private schools (from memory)';

export const publicPlace = rule({
  name: 'publicPlace',
  label: { en: 'has a place in a public school', zh: '享有公办学位' },
  per: person,
  unit: 'yes/no',
  source: act,
  reads: { schooling, hukou, publicPlaceDraw },
  parameters: {
    share: byGroup(schooling, {
      name: 'education.publicShare',
      label: { en: 'pupils in public schools', zh: '公办学校在校生占比' },
      unit: 'share',
      groups: {
        none: since('2011-01-01', 0, 'not at school', 'C'),
        preschool: series(bulletins, 'M', [
          ['2011-01-01', 0.44],
          ['2021-01-01', 0.52],
          ['2023-01-01', 0.56],
        ]),
        primary: series(bulletins, 'M', [
          ['2011-01-01', 0.91],
          ['2023-01-01', 0.94],
        ]),
        lowerSecondary: series(bulletins, 'M', [
          ['2011-01-01', 0.86],
          ['2023-01-01', 0.89],
        ]),
        upperSecondary: since('2011-01-01', 0.82, bulletins, 'M'),
        college: since('2011-01-01', 0.76, bulletins, 'M'),
      },
    }),
    migrantShare: scalar({
      name: 'education.migrantShare',
      label: {
        en: 'public places for children registered in another province, against others',
        zh: '省外户籍随迁子女公办学位保障比例（义务教育）',
      },
      unit: 'share',
      values: series(
        '教育部: migrants’ children in public schools or places bought by government (from memory)',
        'M',
        [
          ['2011-01-01', 0.8],
          ['2020-01-01', 0.858],
          ['2021-01-01', 0.909],
          ['2022-01-01', 0.952],
        ],
      ),
    }),
  },
  formula: ({ schooling, hukou, publicPlaceDraw }, { share, migrantShare }) => {
    const compulsory = schooling === 'primary' || schooling === 'lowerSecondary';
    const reached = compulsory && hukou === 'elsewhere' ? share * migrantShare : share;
    return schooling !== 'none' && publicPlaceDraw < reached;
  },
});

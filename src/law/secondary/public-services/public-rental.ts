// Public rental homes in kind 公租房实物配租: what the tenant saves against the market rent. The regulated rent is a share of it. Money in
// place of such a home is assistance.

import { byPlace, everywhere } from '../../../engine/parameter.ts';
import { household } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { rentPaid } from '../../../population/facts/household.ts';
import { publicRental } from '../../../population/facts/services.ts';
import { since } from '../../places/series.ts';

const act =
  '公共租赁住房管理办法 (住房城乡建设部令第11号, 2012) art. 19: rent somewhat below the market; lower for low incomes';

export const publicRentalInKind = rule({
  name: 'publicRentalInKind',
  label: { en: 'public rental home in kind', zh: '公租房实物保障' },
  per: household,
  stage: 'secondary',
  unit: 'yuan/month',
  source: act,
  flow: { from: 'government', to: 'households' },
  reads: { publicRental, rentPaid },
  parameters: {
    rentShare: byPlace({
      label: { en: 'regulated rent over the market rent', zh: '公租房租金占市场租金比例' },
      unit: 'share',
      places: {
        [everywhere]: since(
          '2012-07-15',
          0.6,
          `${act}; local schedules of 30 to 90 %, from memory`,
          'L',
        ),
      },
    }),
  },
  formula: ({ publicRental, rentPaid }, { rentShare }) =>
    publicRental && rentShare > 0 ? Math.max(0, rentPaid / rentShare - rentPaid) : 0,
});

// Instruments of tertiary distribution 三次分配.

import { figure, type InstrumentRow, lever, row, rule } from './row.ts';

export const tertiaryRows: readonly InstrumentRow[] = [
  row(
    'T1',
    'rich persons and firms give back',
    '高收入人群和企业回报社会',
    [
      rule('gifts', 'enterpriseGifts'),
      lever('gifts.highIncomeShare', 'gifts.highIncomeAbove', 'enterpriseGifts.factor'),
    ],
    'Giving rises with income; more is given of what lies beyond a bound, and by enterprises.',
    'first-rich-help-later-rich',
  ),
  row(
    'T2',
    'charity supervised and lasting',
    '慈善事业规范发展',
    [rule('charityCosts', 'charityProgrammes'), lever('charity.costShare', 'charity.reliefShare')],
    'What charity spends on itself, on programmes and on the poor.',
  ),
  row(
    'T3',
    'tax preferences for giving',
    '捐赠税收优惠',
    [rule('limitedGifts', 'giftsInFull'), lever('incomeTax.giftLimit')],
    'Gifts of persons lessen their income tax; the deduction of firms is not modelled.',
    'giving-encouraged',
  ),
  row(
    'T4',
    'charitable trusts',
    '慈善信托',
    [rule('trustPayout'), lever('trusts.assets', 'trusts.payoutRate', 'trusts.endowed')],
    'Trusts pay out a part of their assets; a part of gifts may become new ones.',
  ),
  row(
    'T5',
    'new ways of giving',
    '探索各类新型捐赠方式',
    [rule('ownGivingShare'), lever('gifts.participation', 'gifts.newGiverShare')],
    'A part of those who gave nothing begins to give.',
    'first-rich-help-later-rich',
  ),
  row(
    'T6',
    'ways into charity for all, help that reaches',
    '畅通社会各方面参与慈善和社会救助的渠道',
    [
      rule('charityEligible', 'charityForNeeds', 'charityReceived'),
      lever('charity.reach', 'charity.marginShare', 'charity.perChild', 'charity.perDisabled'),
    ],
    'Whom gifts reach: families on the allowance or in its margin, children, the severely disabled.',
  ),
  row(
    'T7',
    'charity honoured and rewarded',
    '慈善褒奖制度',
    [lever('gifts.honourRaise', 'gifts.honourAbove', 'gifts.response')],
    'How large donors answer to honours, and all to the tax they save, is an assumption to set.',
  ),
  row(
    'T8',
    'volunteering and mutual help',
    '志愿服务、邻里互助',
    [
      rule('volunteerHours', 'volunteerValue'),
      lever('volunteering.participation', 'volunteering.hours'),
      figure('instruments'),
    ],
    'Hours are valued apart, under the table of instruments, and stand in no income.',
  ),
  row(
    'T9',
    'village funds and collective welfare (Fanglin)',
    '村级基金、集体福利（方林村）',
    [
      rule('villageWelfare', 'villageGifts'),
      lever('villageWelfare.food', 'villageWelfare.pension', 'villageWelfare.medicalRefund'),
    ],
    'Food, a pension, a refund of what illness costs, and a fund to which members give.',
    'village-welfare',
  ),
  row(
    'T10',
    'those first rich help those later rich',
    '先富带后富、帮后富',
    [lever('gifts.highIncomeShare', 'villageFund.giftShare', 'regionalTransfers.contribution')],
    'Gifts of the rich, of villagers who have done well, and contributions of rich places.',
    'first-rich-help-later-rich',
  ),
];

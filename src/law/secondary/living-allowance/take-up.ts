// Take-up 申领: not every family that is entitled asks, and the closer its income is to the standard the fewer do. The
// family's chance number is stored, the same in baseline and reform; whether it lies below the probability follows
// from the law. The probabilities are behaviour, not law. They are set so that about .95 % of Zhejiang's residents draw the
// allowance in 2021, as in that province (some 600 thousand, 540 thousand in 2023, both unconfirmed); the nation's share is
// 3.0 % and no target for a rich province.

import { scalar } from '../../../engine/parameter.ts';
import { helper } from '../../../engine/rule.ts';
import { since } from '../../places/series.ts';

const assumed =
  'assumption: set to Zhejiang’s recipients in 2021 (unconfirmed); household surveys find a quarter to a half of those entitled in receipt';

export const takeUpProbability = helper({
  name: 'takeUpProbability',
  label: { en: 'probability of take-up', zh: '申领概率' },
  source: 'assumption: a straight line from no gap to a gap of the full standard',
  formula: (gapShare: number, atNoGap: number, atFullGap: number) =>
    atNoGap + (atFullGap - atNoGap) * gapShare,
});

export const takeUpAtNoGap = scalar({
  name: 'livingAllowance.takeUpAtNoGap',
  label: { en: 'take-up where income only just misses the standard', zh: '收入接近标准时的申领率' },
  unit: 'share',
  values: since('2000-01-01', 0.12, assumed, 'L'),
});

export const takeUpAtFullGap = scalar({
  name: 'livingAllowance.takeUpAtFullGap',
  label: { en: 'take-up where there is no income', zh: '无收入时的申领率' },
  unit: 'share',
  values: since('2000-01-01', 0.62, assumed, 'L'),
});

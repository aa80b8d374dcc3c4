// What is said below every table of headlines: by which convention they are computed, and what stands behind ±.

import type { Label } from '../../engine/quantity.ts';
import type { Convention } from '../../measures/convention.ts';
import { conventionChoices, conventionNames, houseConvention } from '../../measures/convention.ts';

/** Whose weights, who is counted: the house's in a sentence, another one by what differs. */
export function weightsNote(convention: Convention = houseConvention): Label {
  const other = conventionNames.filter((name) => convention[name] !== houseConvention[name]);
  if (other.length === 0) return houseNote;
  const words = (language: 'en' | 'zh') =>
    other.map((name) => {
      const { label, values } = conventionChoices[name];
      const value = values[convention[name]]?.[language] ?? convention[name];
      return language === 'zh' ? `${label.zh}：${value}` : `${label.en} ${value}`;
    });
  return {
    en: `By the convention asked for, ${words('en').join('; ')}; otherwise survey weights, persons, income per head. The median household, both bands and the allowance line keep their own: households (bands: income per head × 3), persons per head.`,
    zh: `按所选口径：${words('zh').join('；')}；其余按住户调查权数、人口、人均收入。“中位数（户）”、两个收入带和低保线口径不变（户；收入带按人均收入×3；低保线按人均）。`,
  };
}

const houseNote: Label = {
  en: 'Survey weights. Persons, but for the median household and both bands: households (bands: income per head × 3).',
  zh: '按住户调查权数。以人口为单位；“中位数（户）”与两个收入带以户为单位（收入带按人均收入×3）。',
};

/** What ± is. */
export const standardErrorNote: Label = {
  en: '±: standard error, numerical alone: so many households and not all, as if drawn independently. Cautious for synthetic people, which are spread evenly; --uncertainty tells calibration and law as well.',
  zh: '±：仅含数值误差的标准误，将住户视为独立抽取；合成人口分布均匀，故偏保守。校准与法规的不确定性另见 --uncertainty。',
};

/** What O is, in a sentence. */
export function oliveNote({ centre }: Convention = houseConvention): Label {
  const [en, zh] = centre === 'mean' ? ['mean', '平均收入'] : ['median', '收入中位数'];
  return {
    en: `O: take anybody and compare them with the ${en}; the smaller income is on average O of the larger. 1 − O = lower end + upper end.`,
    zh: `O：任取一人与${zh}相比，较小者平均为较大者的O倍；1 − O = 低端 + 高端。`,
  };
}

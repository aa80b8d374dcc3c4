// Every word the report writes, in both languages. A message missing from one of them does not compile.
// Terms follow the statistics bureau's (居民可支配收入, 中等收入群体) and the Party's (初次分配, 再分配, 三次分配).

import type { Language } from './language.ts';

const en = {
  concepts: {
    primary: 'primary income',
    market: 'market income',
    netMarket: 'net market income',
    disposable: 'disposable income',
    afterGiving: 'income after giving',
    consumable: 'consumable income',
    final: 'final income',
  },
  stages: {
    primary: 'Primary',
    market: 'Market',
    netMarket: 'Net market',
    disposable: 'Secondary',
    afterGiving: 'Tertiary',
    consumable: 'Consumable',
    final: 'Final',
  },
  noShape: 'none',
  chart: {
    perHead: 'yuan/head',
    perHousehold: '× 3 persons',
    index: 'O',
    above: 'above',
    middle: 'middle',
    below: 'below',
    mean: 'mean',
    median: 'median',
    meanOf: (amount: string) => `mean ${amount}`,
    medianOf: (amount: string) => `median ${amount}`,
    atomAt: (amount: string) => `at ${amount}`,
    offScaleBelow: (amount: string) => `< ${amount}`,
    offScaleAbove: (amount: string) => `> ${amount}`,
    lowerEnd: (value: string) => `lower end ${value}`,
    upperEnd: (value: string) => `upper end ${value}`,
    bandShare: (share: string) => `middle ${share}`,
    shapeName: (name: string) => `${name}*`,
    change: (difference: string) => `${difference} on baseline`,
  },
  legend: {
    outline: 'outline: everybody',
    flesh: 'flesh: O of its area',
    mean: 'mean',
    median: 'median',
    band: (low: string, high: string) => `middle band: ${low}–${high} for 3 persons`,
    baseline: 'baseline',
    atom: 'step: many on one income',
    offScale: 'hatched: off the scale',
    area: (share: string) => `= ${share} of people`,
  },
  caption: {
    axis: (low: string, high: string) =>
      `Vertical: yearly income per head, logarithmic, ${low} to ${high} yuan (right: × 3, a household of three). Horizontal: the number of people there; all panels share both scales.`,
    index:
      'Area is people: the outline holds everybody, and the flesh is O of its area. O: take anybody and compare them with the mean; the smaller income is on average O of the larger. It is computed from the records, not from the curve; 1 − O = lower end + upper end.',
    honesty:
      'On a logarithmic axis almost any hump resembles an olive: read the numbers, not the looks.',
    shapeName: '* Name of the shape by a rule of thumb.',
    panel: (name: string, concept: string, numbers: string) => `${name} (${concept}): ${numbers}.`,
    numbers: (o: {
      index: string;
      lower: string;
      upper: string;
      band: string;
      shapeName: string;
    }) =>
      `O ${o.index} (lower end ${o.lower}, upper end ${o.upper}), middle band ${o.band}, shape ${o.shapeName} (heuristic)`,
    offScale: (below: string, above: string) => `off the scale: ${below} below, ${above} above`,
    clamped: (share: string) => `${share} of people below zero, counted as zero`,
    baseline: (numbers: string) => `baseline ${numbers}`,
    join: '; ',
    space: ' ',
  },
  table: {
    title: 'The olive chart in numbers',
    titleOf: (title: string, scenarios: string) => `${title}: ${scenarios}`,
    against: (scenario: string, baseline: string) => `${scenario} against ${baseline}`,
    reading:
      'As in the picture, negative incomes count as 0 in the mean, and shares are of persons: the tables of a run count negative incomes as they are, and its bands households.',
    scenario: 'Scenario',
    scenarios: { scenario: 'scenario', baseline: 'baseline' },
    concept: 'Income',
    mean: 'Mean',
    median: 'Median',
    index: 'O',
    lowerEnd: 'Lower end',
    upperEnd: 'Upper end',
    below: 'Below the band',
    middle: 'In the band',
    above: 'Above the band',
    belowHalfMean: 'Below half the mean',
    nearMean: 'Half to twice the mean',
    aboveTwiceMean: 'Above twice the mean',
    shapeName: 'Shape (heuristic)',
    offScaleBelow: 'Off the scale, below',
    offScaleAbove: 'Off the scale, above',
    clamped: 'Below zero',
    band: (low: string, high: string) =>
      `Middle band: ${low}–${high} a year for a household of three, ends included. Persons by weight.`,
    scale: (low: string, high: string) => `The scale is ${low} to ${high} yuan per head and year.`,
    atom: (o: { concept: string; scenario: string; share: string; amount: string }) =>
      `${o.concept}, ${o.scenario}: ${o.share} of people on ${o.amount} yuan per head exactly.`,
  },
  bands: {
    title: 'People by income for a household of three',
    reading: 'Persons by income per head × 3, not households.',
    range: 'Yuan a year for three persons',
    upTo: (high: string) => `below ${high}`,
    between: (low: string, high: string) => `${low} – ${high}`,
    from: (low: string) => `${low} and more`,
    of: (concept: string, what: string) => `${concept}, ${what}`,
    change: 'change',
  },
};

type Widened<T> = T extends string
  ? string
  : T extends (...values: infer V) => string
    ? (...values: V) => string
    : { readonly [K in keyof T]: Widened<T[K]> };

/** The catalogue of one language. */
export type Messages = Widened<typeof en>;

const zh: Messages = {
  concepts: {
    primary: '初次分配收入',
    market: '市场收入',
    netMarket: '净市场收入',
    disposable: '可支配收入',
    afterGiving: '三次分配后收入',
    consumable: '可消费收入',
    final: '最终收入',
  },
  stages: {
    primary: '初次分配',
    market: '市场',
    netMarket: '净市场',
    disposable: '再分配',
    afterGiving: '三次分配',
    consumable: '可消费',
    final: '最终',
  },
  noShape: '无',
  chart: {
    perHead: '元/人',
    perHousehold: '三口之家',
    index: 'O',
    above: '高于',
    middle: '中等',
    below: '低于',
    mean: '均值',
    median: '中位数',
    meanOf: (amount) => `均值 ${amount}`,
    medianOf: (amount) => `中位数 ${amount}`,
    atomAt: (amount) => `在 ${amount}`,
    offScaleBelow: (amount) => `< ${amount}`,
    offScaleAbove: (amount) => `> ${amount}`,
    lowerEnd: (value) => `低端 ${value}`,
    upperEnd: (value) => `高端 ${value}`,
    bandShare: (share) => `中等 ${share}`,
    shapeName: (name) => `${name}*`,
    change: (difference) => `较基准 ${difference}`,
  },
  legend: {
    outline: '外形：全体人口',
    flesh: '果肉：占其面积的 O',
    mean: '均值',
    median: '中位数',
    band: (low, high) => `中等收入带：三口之家 ${low}—${high}元`,
    baseline: '基准方案',
    atom: '台阶：多人同一收入',
    offScale: '斜纹：超出坐标范围',
    area: (share) => `= ${share} 的人口`,
  },
  caption: {
    axis: (low, high) =>
      `纵轴为人均年收入（对数刻度，${low}—${high}元；右侧乘以三，即三口之家），横向宽度为该收入上的人数；各图纵横刻度相同。`,
    index:
      '面积即人口：外形是全体人口，果肉占其面积的 O。O 的含义：任取一人与平均收入相比，较小者平均为较大者的 O 倍；由逐条记录算出，而非由曲线算出；1 − O = 低端 + 高端。',
    honesty: '在对数轴上，几乎任何单峰分布都像橄榄：请看数字，不要只看形状。',
    shapeName: '* 形状名称按经验规则判定。',
    panel: (name, concept, numbers) => `${name}（${concept}）：${numbers}。`,
    numbers: (o) =>
      `O ${o.index}（低端 ${o.lower}，高端 ${o.upper}），中等收入带 ${o.band}，形状 ${o.shapeName}（经验判定）`,
    offScale: (below, above) => `坐标范围之下 ${below}，之上 ${above}`,
    clamped: (share) => `${share} 的人收入为负，按零计`,
    baseline: (numbers) => `基准方案 ${numbers}`,
    join: '；',
    space: '',
  },
  table: {
    title: '橄榄图的数据',
    titleOf: (title, scenarios) => `${title}：${scenarios}`,
    against: (scenario, baseline) => `${scenario}，基准：${baseline}`,
    reading:
      '与图形一致：均值中负收入按零计，比例以人口为单位；运行结果各表中负收入按原值计，收入带以户为单位。',
    scenario: '方案',
    scenarios: { scenario: '方案', baseline: '基准方案' },
    concept: '收入',
    mean: '均值',
    median: '中位数',
    index: 'O',
    lowerEnd: '低端',
    upperEnd: '高端',
    below: '低于中等收入带',
    middle: '中等收入带',
    above: '高于中等收入带',
    belowHalfMean: '低于均值一半',
    nearMean: '均值的一半至两倍',
    aboveTwiceMean: '高于均值两倍',
    shapeName: '形状（经验判定）',
    offScaleBelow: '坐标范围之下',
    offScaleAbove: '坐标范围之上',
    clamped: '收入为负',
    band: (low, high) => `中等收入带：三口之家年收入 ${low}—${high}元，含两端。按人口加权。`,
    scale: (low, high) => `坐标范围为人均每年 ${low}—${high}元。`,
    atom: (o) => `${o.concept}，${o.scenario}：${o.share} 的人人均收入恰为 ${o.amount} 元。`,
  },
  bands: {
    title: '按三口之家收入分组的人口',
    reading: '以人口为单位，按人均收入×3，不以户为单位。',
    range: '三口之家年收入（元）',
    upTo: (high) => `${high}以下`,
    between: (low, high) => `${low}—${high}`,
    from: (low) => `${low}及以上`,
    of: (concept, what) => `${concept}，${what}`,
    change: '变化',
  },
};

/** The catalogue: one entry per language, all with the same messages. */
export const messages: Readonly<Record<Language, Messages>> = { en, zh };

/** The concepts of income there are words for. */
export type ConceptKey = keyof typeof en.concepts;

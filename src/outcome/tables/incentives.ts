// T14: how much of a rise in pay is taken away, by decile.

import { quantile } from '../../measures/location.ts';
import { makeSample } from '../../measures/sample.ts';
import { formatNumber } from '../../report/numbers.ts';
import type { Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Earner, Incentives } from '../incentives.ts';
import { isFall, meanParts, parts, rateOf, riseInYuan } from '../incentives.ts';
import { countNote, numbers, words } from './shown.ts';

const partLabels = {
  contributions: ['Contributions', '社保缴费'],
  incomeTax: ['Income tax', '个人所得税'],
  benefits: ['Benefits withdrawn', '待遇减少'],
  others: ['Others', '其他'],
} as const;

const percentiles = [10, 25, 50, 75, 90, 95, 99] as const;

/** The rise as readers see it. */
const rise = formatNumber(riseInYuan, 'yuan', 'en', { unit: false });

/** Marginal effective tax rates of highest earners, by decile and for all. */
export function incentivesTable(found: Incentives): Table {
  const { earners, base } = found;
  const deciles = Array.from({ length: 10 }, (_, i) => ({
    label: { en: `decile ${i + 1}`, zh: `第${i + 1}十分位组` },
    own: earners.filter(({ decile }) => decile === i + 1),
  }));
  const all = { label: { en: 'all earners', zh: '全部挣工资者' }, own: earners };
  const rows = [...deciles, all].filter(({ own }) => own.length > 0);
  return table({
    id: 'incentives',
    title: {
      en: `What a rise in pay of ${rise} yuan a year leaves: marginal effective tax rates`,
      zh: `年工资增加${rise}元的边际有效税率`,
    },
    columns: [
      words('group', 'Group', '分组'),
      numbers('earners', 'count', 'Earners of the sample', '样本人数'),
      numbers('persons', 'count', 'Earners', '人数'),
      numbers('mean', 'share', 'Mean rate', '平均税率'),
      ...parts.map((part) => {
        const [en, zh] = partLabels[part];
        return numbers(part, 'share', en, zh);
      }),
      ...percentiles.map((p) => numbers(`p${p}`, 'share', `P${p}`, `第${p}百分位`)),
      numbers('above60', 'share', 'Earners above 60 %', '高于60%者'),
      {
        ...numbers('loses', 'share', 'Earners whose household loses', '收入反而减少者'),
        digits: 2,
      },
      numbers('below0', 'share', 'Earners below 0 %', '低于0者'),
    ],
    rows: rows.map(({ label, own }) => ({ group: label, ...rowOf(found, own) })),
    notes: [
      {
        en: `The highest earner of each household gets ${rise} yuan a year more, and got it last year already, of which contributions are; everything that follows is computed in a second run. Rate: 1 less the change of disposable income over that of market income. One earner for each household with a wage, survey weights; earners: census weights.`,
        zh: `各住户工资最高者年工资增加${rise}元（作为缴费基数的上年工资同样增加），其余随之变动，由第二次运行得出。税率=1−可支配收入变化÷市场收入变化。每个有工资的住户计一人，按住户调查权数；人数按普查权数。`,
      },
      {
        en: 'Contributions, income tax, benefits withdrawn and others (support, private insurance, property tax) add up to the mean rate. Above 100 % the household has less than before, by a cliff or a rounding (who loses: by more than 12.50 yuan, the rounding of a year); below 0 it has more than the rise. Cliffs make the mean move: read the percentiles beside it. Where pay stands below the minimum wage or above the bounds of contributions, a rise moves less or nothing.',
        zh: '社保缴费、个人所得税、待遇减少和其他（赡养、商业保险、房产税）之和等于平均税率。高于100%为收入反而减少（悬崖或取整；“收入反而减少者”指超过全年取整误差12.5元者），低于0为所得超过加薪额。悬崖使均值波动，应与分位数同看。',
      },
      {
        en: 'What is not counted: employers’ contributions, pension rights earned by contributions, taxes on what the rise buys. Participation tax rates are not shown: what people out of work would be paid is not a fact of the population.',
        zh: '未计用人单位缴费、缴费积累的养老金权益以及加薪消费所含间接税。未列参与税率：人口数据中没有未就业者的可能工资。',
      },
      countNote(base),
    ],
  });
}

function rowOf(found: Incentives, own: readonly Earner[]): Row {
  const rates = own.map(rateOf);
  const sample = makeSample(
    rates,
    own.map(({ weight }) => weight),
  );
  const census = found.base.table.column('census');
  const share = (isMeant: (one: Earner) => boolean) =>
    own.reduce((sum, one) => sum + (isMeant(one) ? one.weight : 0), 0) / sample.totalWeight;
  const quantiles = percentiles.map((p) => [`p${p}`, quantile(sample, p / 100)] as const);
  return {
    earners: own.length,
    persons: own.reduce((sum, { row }) => sum + (census[row] ?? 0) / 1000, 0),
    mean: sample.mean,
    ...meanParts(found, own),
    ...(Object.fromEntries(quantiles) as Row),
    above60: share((one) => rateOf(one) > 0.6),
    loses: share(isFall),
    below0: share(({ rise, left }) => left > rise),
  };
}

// T14b: who stands before a cliff: households that a small rise in pay makes poorer, by what makes them so.
// T14c: who stands close to the bounds of the income tax.

import type { Label } from '../../engine/quantity.ts';
import { formatNumber } from '../../report/numbers.ts';
import type { Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Outcome } from '../../simulate.ts';
import { figureTotal } from '../figures.ts';
import type { Incentives } from '../incentives.ts';
import { fallsByFlow, isFall, riseInYuan } from '../incentives.ts';
import { closeToBound, taxBounds } from '../table-figures.ts';
import { countNote, numbers, words } from './shown.ts';
import { percent } from './winners.ts';

/** The rise as readers see it. */
const rise = formatNumber(riseInYuan, 'yuan', 'en', { unit: false });

/** A row for each flow that makes households poorer, and for all of them. */
export function cliffsTable(found: Incentives): Table {
  const { base, earners } = found;
  const falls = fallsByFlow(found);
  const all = earners.filter(isFall);
  const weight = all.reduce((sum, one) => sum + one.weight, 0);
  const loss = all.reduce((sum, one) => sum - (one.weight * one.left) / 100, 0);
  const total = {
    flow: { en: 'all', zh: '合计' },
    earners: all.length,
    households: falls.reduce((sum, one) => sum + one.households, 0),
    meanLoss: weight > 0 ? loss / weight : null,
  };
  return table({
    id: 'cliffs',
    title: {
      en: `Who stands before a cliff: a rise in pay of ${rise} yuan a year leaves them less`,
      zh: `悬崖之前：年工资增加${rise}元而收入反减的住户`,
    },
    columns: [
      words('flow', 'By what most', '主要原因'),
      numbers('earners', 'count', 'Households of the sample', '样本户数'),
      numbers('households', 'count', 'Households', '户数'),
      { ...numbers('meanLoss', 'yuan', 'Mean loss', '平均损失'), unit: perYear },
    ],
    rows: [...falls.map((one) => ({ ...one, flow: labelOf(base, one.flow) })), total],
    notes: [
      {
        en: `Households whose highest earner stands within ${rise} yuan of wages below a bound at which disposable income falls, by more than the rounding of a year (12.50 yuan): census weights; mean loss, beside the rise itself: survey weights. Each is told by the flow that moves most against it. The bounds of the law: docs/cliffs.md.`,
        zh: `工资最高者距可支配收入下降界限不足${rise}元工资的住户（下降超过全年取整误差12.5元）：户数按普查权数，平均损失按住户调查权数，加薪本身不计入损失。按对其不利变动最大的项目归类。各界限见docs/cliffs.md。`,
      },
      countNote(base),
    ],
  });
}

const perYear: Label = { en: 'yuan per household', zh: '元/户' };

function labelOf({ policy }: Outcome, flow: string): Label {
  const rules = policy.legislation.instruments.flatMap((one) => one.rules);
  return rules.find(({ name }) => name === flow)?.label ?? { en: flow, zh: flow };
}

/** A row for each bound of the yearly schedule: persons close to it on either side. */
export function taxBoundsTable(outcome: Outcome): Table {
  const close = percent(closeToBound);
  return table({
    id: 'tax-bounds',
    title: {
      en: 'Who stands close to the bounds of the income tax',
      zh: '个人所得税级距附近的人数',
    },
    columns: [
      numbers('bound', 'yuan', 'Bound', '级距'),
      numbers('below', 'count', `Within ${close} % below`, `以下${close}%内`),
      numbers('above', 'count', `Within ${close} % above`, `以上${close}%内`),
      numbers('ratio', 'ratio', 'Below over above', '下/上'),
      numbers('bonus', 'count', `Annual bonus within ${close} % above`, `年终奖在其上${close}%内`),
    ],
    rows: taxBounds.map((bound) => {
      const of = (name: string) => figureTotal(outcome, `${name}${bound}`);
      const [below, above] = [of('taxableBelow'), of('taxableAbove')];
      return {
        bound,
        below,
        above,
        ratio: above > 0 ? below / above : null,
        bonus: of('bonusAbove'),
      };
    }),
    notes: [
      {
        en: 'Persons, census weights, by taxable comprehensive income; bounds of the schedule since 2019. In the model nobody earns less to stay below a bound, so that more below than above only tells how incomes lie. A bonus taxed apart that lies a little above a bound costs more tax than it adds; families may add it to other income instead.',
        zh: '按综合所得应纳税所得额计人数，普查权数；级距为2019年起税率表。模型中无人为避开级距而少挣，下多于上仅反映收入分布。单独计税的年终奖略超级距时增税超过增收，纳税人可改为并入综合所得。',
      },
      countNote(outcome),
    ],
  });
}

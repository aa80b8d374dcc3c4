// `docs/scenarios/README.md`: every scenario in a league, by baseline.

import { formatNumber } from '../../report/numbers.ts';
import { leagueOrder, usualOrder } from '../league/order.ts';
import type { Expected, ExpectedReform } from './expected.ts';
import type { Listed } from './page.ts';

const columns = [
  'Scenario 方案',
  'Question 问题',
  'Cost, bn yuan 净支出（10亿元）',
  'O',
  'Gini 基尼',
  'Bureau’s band, pp 收入带（百分点）',
  'Below the line, pp 低保线下（百分点）',
  'Town over country 城乡比',
  'Winners 受益',
  'Losers 受损',
  'Points of O per bn 点/10亿元',
];

/** The page in Markdown. */
export function scenariosPage(all: readonly Listed[], expected: Expected): string {
  const { households, seed } = expected.population;
  const count = formatNumber(households, 'count', 'en', { unit: false });
  const bases = expected.levels.filter(({ name }) => ofBase(expected, name).length > 0);
  const alone = expected.levels.filter(({ name }) => ofBase(expected, name).length === 0);
  return `# Scenarios 方案

${all.length} questions that an analyst of common prosperity asks, each a file in \`scenarios/\`, with a page: its source, what it
changes value by value, what it leaves out, what it comes to. The figures are of **final income**, which every reform can
move: after taxes, insurance, assistance, giving, taxes on consumption and services in kind; the line is of income after
giving. Sorted by O, the best first. They are of ${count} households (seed \`${seed}\`): a small population, whose order may change with a larger.

每个问题对应 \`scenarios/\` 中的一个文件和一页说明：出处、逐项改动、未涵盖内容和预期结果。表中为**最终收入**的变化（含税收、社会保险、
救助、捐赠、消费环节税收和实物服务），低保线一列按三次分配后收入；按O由优到次排列。样本较小，扩大样本后次序可能变化。

What documents ask for rarely has a number: where the source names none, the size of a change is chosen here to illustrate.
文件多未规定具体数值；出处未列明的，其幅度为本项目的示意。

\`\`\`sh
olive compare scenarios/baseline-2021.yaml scenarios/property-tax.yaml scenarios/skilled-pay.yaml --sort gini
\`\`\`

${bases.map(({ name }) => `## Against ${link(name)} 与之相比\n\n${leagueOf(all, ofBase(expected, name))}`).join('\n')}
## By themselves 单独运行

${[...bases, ...alone].map(({ name }) => `- ${link(name)}: ${questionOf(all, name)}`).join('\n')}

Made by \`npm run documents\` from [expected.json](expected.json), and that by \`npm run expected\`; a test runs every scenario again.
`;
}

const link = (name: string): string => `[${name}](${name}.md)`;

function ofBase({ reforms }: Expected, base: string): ExpectedReform[] {
  return reforms.filter(({ against }) => against === base);
}

function questionOf(all: readonly Listed[], name: string): string {
  const question = all.find(({ scenario }) => scenario.name === name)?.scenario.question;
  return question === undefined ? '' : `${question.en} ${question.zh}`;
}

function leagueOf(all: readonly Listed[], reforms: readonly ExpectedReform[]): string {
  const rows = reforms.map(({ name, incomes, costFen }) => {
    const { total, centre, provinceAndBelow, funds } = costFen;
    const cost = {
      total: BigInt(total),
      centre: BigInt(centre),
      provinceAndBelow: BigInt(provinceAndBelow),
      funds: BigInt(funds),
    };
    const { mean: _mean, ...final } = incomes.final;
    return { reform: name, cost, ...final, belowLine: incomes.afterGiving.belowLine };
  });
  const lines = leagueOrder(rows, usualOrder).flatMap((place) => {
    const row = rows[place];
    if (row === undefined) return [];
    const change = (value: number | null, digits: number, times = 1) =>
      value === null
        ? '–'
        : formatNumber(times * value, 'ratio', 'en', { digits, signed: true, unit: false });
    const share = (value: number | null) =>
      value === null ? '–' : formatNumber(value, 'share', 'en', { digits: 1 });
    return [
      [
        link(row.reform),
        questionOf(all, row.reform),
        change(Number(row.cost.total) / 1e11, 2),
        change(row.olive, 4),
        change(row.gini, 4),
        change(row.bandNbs, 2, 100),
        change(row.belowLine, 2, 100),
        change(row.urbanRuralRatio, 3),
        share(row.winners),
        share(row.losers),
        change(row.pointsPerBillion, 3),
      ],
    ];
  });
  const rule = columns.map((_, i) => (i < 2 ? ':--' : '--:'));
  return `${[columns, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

// The pages in `docs/scenarios`: a scenario's question, where it comes from, what it changes, what it comes to, in English
// and in Chinese.

import { instrumentRows } from '../../catalogue/instruments/instruments.ts';
import type { Language } from '../../report/language.ts';
import { formatNumber } from '../../report/numbers.ts';
import type { Table } from '../../report/table.ts';
import { toMarkdown } from '../../report/table.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { legislationOf, policyOf } from '../../simulate.ts';
import { shiftText } from '../tables/change-text.ts';
import { setTable } from './changes.ts';
import type { Expected } from './expected.ts';
import { baseOf } from './expected.ts';
import { costTable, flowsTable, incomesTable, levelsTable } from './tables.ts';

/** A scenario of this project, with where its file lies below `scenarios/`. */
export interface Listed {
  readonly scenario: Scenario;
  /** `structural/negative-income-tax.yaml` */
  readonly file: string;
  /** Scenarios that it puts together, by name; none where it is no package. */
  readonly parts: readonly string[];
}

const words = {
  en: {
    source: 'Source',
    answers: 'Answers',
    omits: 'Leaves out',
    against: 'Against',
    changes: 'What it changes',
    parts: 'Parts',
    nothing: 'Nothing: the law of the year as it stands.',
    reading: 'No value of the law: only how incomes or people are read.',
    module: 'The module',
    off: 'switched off',
    result: 'What it comes to',
    sample: (households: string, seed: string) =>
      `Of ${households} households (seed \`${seed}\`), a small population: the tests hold the program to these figures; for a finding run more, with \`--uncertainty\`.`,
    colon: ': ',
  },
  zh: {
    source: '出处',
    answers: '对应的政策工具',
    omits: '未涵盖',
    against: '基准方案',
    changes: '改动内容',
    parts: '组成部分',
    nothing: '无改动：按当年现行法规。',
    reading: '不改动法规参数，只改变收入或人口的口径。',
    module: '模块',
    off: '停用',
    result: '预期结果',
    sample: (households: string, seed: string) =>
      `样本${households}户（种子\`${seed}\`），规模较小：测试据此核对程序；形成结论请扩大样本并使用\`--uncertainty\`。`,
    colon: '：',
  },
} as const;

/** The page of a scenario in Markdown. */
export function scenarioPage(listed: Listed, all: readonly Listed[], expected: Expected): string {
  const { scenario, file } = listed;
  const { en, zh } = scenario.question;
  return [
    `# ${scenario.name}\n`,
    `**${en}**\n\n**${zh}**\n`,
    commandText(listed, all),
    ...(['en', 'zh'] as const).map((language) => part(listed, all, expected, language)),
    `---\n\n[All scenarios 全部方案](README.md) · [${file}](../../scenarios/${file}). Made by \`npm run documents\` from the file and \`expected.json\`, and that by \`npm run expected\`.\n`,
  ].join('\n');
}

function commandText({ scenario, file }: Listed, all: readonly Listed[]): string {
  const base = baseNamed(scenario, all);
  const modules = (scenario.modules ?? []).map(
    () => ` --module scenarios/${file.replace(/\.yaml$/, '.ts')}`,
  );
  const words =
    base === null
      ? `olive run scenarios/${file}`
      : `olive compare scenarios/${base.file} scenarios/${file}`;
  return `\`\`\`sh\n${words}${modules.join('')}\n\`\`\`\n`;
}

function baseNamed(scenario: Scenario, all: readonly Listed[]): Listed | null {
  const base = baseOf(
    scenario,
    all.map((one) => one.scenario),
  );
  return all.find((one) => one.scenario === base) ?? null;
}

function part(
  listed: Listed,
  all: readonly Listed[],
  expected: Expected,
  language: Language,
): string {
  const { scenario } = listed;
  const text = words[language];
  const base = baseNamed(scenario, all);
  const { households, seed } = expected.population;
  const shown = formatNumber(households, 'count', language, { unit: false });
  return [
    `## ${language === 'en' ? 'English' : '中文'}\n`,
    factsOf(listed, base, language),
    `### ${text.changes}\n`,
    changesOf(listed, base, language),
    `### ${text.result}\n`,
    `${text.sample(shown, seed)}\n`,
    resultOf(scenario, expected, language),
  ].join('\n');
}

/** Source, instruments answered, what is left out, the baseline. */
function factsOf({ scenario }: Listed, base: Listed | null, language: Language): string {
  const text = words[language];
  const answered = instrumentRows.filter((row) => row.scenario === scenario.name);
  const answers = answered.map(({ no, what }) => `${no} ${what[language]}`);
  const between = language === 'zh' ? '；' : '; ';
  const lines: [string, string | undefined][] = [
    [text.source, scenario.source?.[language]],
    [
      text.answers,
      answers.length === 0
        ? undefined
        : `${answers.join(between)} ([${language === 'zh' ? '政策工具' : 'instruments'}](../instruments.md))`,
    ],
    [text.omits, scenario.omits?.[language]],
    [text.against, base === null ? undefined : `[${base.scenario.name}](${base.scenario.name}.md)`],
  ];
  const told = lines.filter(([, value]) => value !== undefined);
  return `${told.map(([name, value]) => `- **${name}**${text.colon}${value}`).join('\n')}\n`;
}

function changesOf({ scenario, parts }: Listed, base: Listed | null, language: Language): string {
  const text = words[language];
  const set = setTable(scenario, base?.scenario ?? null);
  const own = { policy: policyOf(scenario) };
  const shifts = scenario.shifts.map((one) => `- ${shiftText(own, one)[language]}`);
  const off = scenario.off.map((name) => `- \`${name}\` ${text.off}`);
  const modules = (scenario.modules ?? []).map(
    ({ reform }) => `- ${text.module}${text.colon}${reform.label[language]}`,
  );
  const links = parts.map((name) => `[${name}](${name}.md)`).join(language === 'zh' ? '、' : ', ');
  const found = [
    ...(parts.length === 0 ? [] : [`${text.parts}${text.colon}${links}\n`]),
    ...(set === null ? [] : [untitled(set, language)]),
    ...[[...modules, ...off, ...shifts]]
      .filter((list) => list.length > 0)
      .map((list) => `${list.join('\n')}\n`),
  ];
  if (found.length > 0) return found.join('\n');
  return `${scenario.files.length === 1 ? text.nothing : text.reading}\n`;
}

function resultOf(scenario: Scenario, expected: Expected, language: Language): string {
  const reform = expected.reforms.find(({ name }) => name === scenario.name);
  const levels = expected.levels.find(({ name }) => name === scenario.name);
  const tables: Table[] = [
    ...(levels === undefined ? [] : [levelsTable(levels)]),
    ...(reform === undefined
      ? []
      : [incomesTable(reform), costTable(reform), flowsTable(reform, legislationOf(scenario))]),
  ];
  const filled = tables.filter(({ rows }) => rows.length > 0);
  return filled.map((one) => toMarkdown(one, language)).join('\n');
}

function untitled(shown: Table, language: Language): string {
  return toMarkdown(shown, language).split('\n').slice(2).join('\n');
}

// `olive start`, what `npm start` runs: a baseline against a reform, from scenario to tables and olive, told step by step.

import { join, relative } from 'node:path';
import type { Command } from 'commander';
import { compare, onSamePeople } from '../../outcome/compare.ts';
import { compareDocument } from '../../outcome/documents.ts';
import { oliveSvg } from '../../outcome/olives.ts';
import { anchorTables, comparisonTables } from '../../outcome/result-tables.ts';
import { ofSelection } from '../../outcome/selection.ts';
import { cascadeTable } from '../../outcome/tables/cascade.ts';
import { runCard } from '../../outcome/tables/run-card.ts';
import type { Language } from '../../report/language.ts';
import type { RunFlags } from '../flags.ts';
import { readAsked, withRunFlags } from '../flags.ts';
import { resultFiles, resultPaths } from '../result-files.ts';
import { runScenario, uncertainIn, warm } from '../running.ts';
import type { Session } from '../session.ts';
import { packageFolder } from '../version.ts';
import { checkWritable, writeFiles } from '../writing.ts';

interface Flags extends RunFlags {
  readonly out: string;
}

const baselineFile = join('scenarios', 'baseline-2021.yaml');
const reformFile = join('scenarios', 'common-prosperity-package.yaml');

const steps = {
  en: {
    reading: (files: string) => `1/4 Reading ${files}`,
    running: '2/4 Running both on the same people of Zhejiang',
    measuring: '3/4 Measuring, comparing household by household',
    writing: (folder: string) => `4/4 Writing tables and pictures to ${folder}`,
    pictures: 'Pictures',
  },
  zh: {
    reading: (files: string) => `1/4 读取 ${files}`,
    running: '2/4 在同一批浙江人口上运行两个方案',
    measuring: '3/4 逐户比较、计算指标',
    writing: (folder: string) => `4/4 写出表格与图形至 ${folder}`,
    pictures: '图形',
  },
} as const satisfies Record<Language, unknown>;

export function addStart(program: Command, session: Session): void {
  const command = program
    .command('start')
    .summary('a first look: a baseline against a reform')
    .description('Runs the baseline of 2021 and a reform on 100,000 households of Zhejiang.')
    .option(
      '-o, --out <folder>',
      'where tables and pictures go; what is there is overwritten',
      'out',
    );
  withRunFlags(command).action((flags: Flags) => start(session, flags));
}

async function start(session: Session, flags: Flags): Promise<void> {
  const { talk } = session;
  const say = steps[flags.lang];
  talk.say(say.reading(`${baselineFile}, ${reformFile}`));
  const files = [baselineFile, reformFile].map((file) => relative('', join(packageFolder, file)));
  const { scenarios, where } = readAsked(files, flags);
  const [first, second] = scenarios;
  if (first === undefined || second === undefined) return;
  checkWritable(resultPaths(flags.out, 'compare', []), true);
  warm(session, flags.threads, first);
  talk.say(say.running);
  const uncertain = uncertainIn(first);
  const baseline = await runScenario(session, first, { ...flags, where });
  const beside = { ...flags, where, beside: baseline };
  const reform = await runScenario(session, onSamePeople(first, second), beside);
  talk.say(say.measuring);
  const comparison = compare(baseline, reform);
  const tables = comparisonTables(comparison, reform.scenario.name, undefined, true);
  const anchors = anchorTables(baseline);
  const facts = session.runFacts(flags.threads);
  const document = compareDocument(baseline, [comparison], tables, facts, uncertain);
  const card = runCard(reform, { ...facts, digest: document.digest, uncertain });
  talk.say(say.writing(flags.out));
  const charts = {
    'olive-baseline': oliveSvg(baseline, flags.lang),
    [`olive-${reform.scenario.name}`]: oliveSvg(reform, flags.lang, baseline),
  };
  const all = [ofSelection(baseline, cascadeTable(baseline)), ...tables, card, ...anchors];
  const result = { kind: 'compare', document, tables: all, charts, language: flags.lang } as const;
  writeFiles(resultFiles(flags.out, result), true);
  talk.say('');
  session.print(all, flags.lang);
  const pictures = Object.keys(charts).map((name) => join(flags.out, `${name}.svg`));
  session.streams.out(`\n${say.pictures}: ${pictures.join(', ')}\n`);
}

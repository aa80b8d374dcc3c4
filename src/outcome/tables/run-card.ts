// The run card: what a result is a result of, so that anybody can make it again.

import type { Label } from '../../engine/quantity.ts';
import { formatNumber } from '../../report/numbers.ts';
import type { Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { ReformModule, Scenario } from '../../scenario/scenario.ts';
import type { Outcome } from '../../simulate.ts';
import { whyNoAnchors } from '../anchors.ts';
import { areaLabel } from '../area-label.ts';
import { conditionText, isOfPersons } from '../selection.ts';
import type { UncertainValue } from '../uncertain-values.ts';
import { changeText, shiftText } from './change-text.ts';
import { both, words } from './shown.ts';

/** What the card says beside the outcome. */
export interface CardFacts {
  readonly digest: string;
  /** Version of the engine. */
  readonly engine: string;
  readonly uncertain: readonly UncertainValue[];
  /** Whether it is the card of a comparison, which is held against no published figures. */
  readonly isCompared?: boolean;
}

/** The run card. */
export function runCard(outcome: Outcome, facts: CardFacts): Table {
  const rows = [
    ...questionRows(outcome),
    ...policyRows(outcome),
    ...populationRows(outcome),
    row('uncertain values', '未确定的参数', uncertainText(facts.uncertain)),
    ...anchorRows(outcome, facts),
    row('engine', '引擎', `olive ${facts.engine}`),
    row('digest', '摘要', facts.digest),
  ];
  return table({
    id: 'run-card',
    title: { en: 'Run card', zh: '运行卡' },
    columns: [words('item', 'Item', '项目'), words('value', 'Value', '内容')],
    rows,
    notes: [],
  });
}

function questionRows({ scenario, policy }: Outcome): Row[] {
  const { year, lawYear, index } = scenario;
  const indexed =
    index === 'none'
      ? ''
      : both((l) => (l === 'zh' ? `（按${zhIndex[index]}调整）` : ` (indexed by ${index})`));
  const ending = indexed === '' ? { en: '', zh: '' } : indexed;
  return [
    row('scenario', '方案', scenario.name),
    ...(hasQuestion(scenario) ? [row('question', '问题', scenario.question)] : []),
    ...(scenario.source === undefined ? [] : [row('source', '出处', scenario.source)]),
    row('files', '文件', scenario.files.join(' → ')),
    row('area', '地区', areaLabel({ scenario, policy })),
    row('people and incomes of', '人口与收入年份', String(year)),
    row('law of', '法规年份', { en: `${lawYear}${ending.en}`, zh: `${lawYear}${ending.zh}` }),
    ...(scenario.pensions === 'deferred' ? [deferredRow] : []),
  ];
}

const deferredRow = row('contributory pensions', '缴费型养老金', {
  en: 'deferred income: in market income, as are the contributions that buy them',
  zh: '递延收入：养老金及其缴费计入市场收入',
});

const zhIndex = { none: '', prices: '物价', wages: '工资' } as const;

function policyRows(outcome: Outcome): Row[] {
  const { scenario } = outcome;
  const modules = (scenario.modules ?? []).map((one) => row('module', '改革模块', moduleText(one)));
  const set = scenario.changes.map((change) => row('set', '设定', changeText(change)));
  const off = scenario.off.map((name) => row('switched off', '停用', name));
  const shifts = scenario.shifts.map((one) => row('shift', '收入变动', shiftText(outcome, one)));
  return [...modules, ...set, ...off, ...shifts];
}

/** What a module is, which file, and the beginning of what it says as a digest. */
function moduleText({ file, digest, reform }: ReformModule): Label {
  const [en, zh] = [reform.label.en, reform.label.zh];
  const short = digest.slice(0, 12);
  return { en: `${en} (${file}, ${short})`, zh: `${zh}（${file}，${short}）` };
}

/** What the reader must know of lifted incomes. */
const correctedTop = row('top of the distribution', '高收入端', {
  en: 'corrected: the most prosperous lifted to the published Gini; means lie above the survey’s',
  zh: '已校正：高收入户收入上调至公布的基尼系数，均值高于调查值',
});

const streamedRow = row('computed', '计算方式', {
  en: 'as a stream: households forgotten once added up; bounds of every figure in its own table',
  zh: '流式：住户逐批累加后不保留，各指标误差上限另表列出',
});

function populationRows(outcome: Outcome): Row[] {
  const { scenario, totals, included, options, stream } = outcome;
  const { households, seed, file, top } = scenario.population;
  const count = (thousandths: bigint | undefined) =>
    both((language) => formatNumber(Number(thousandths ?? 0n) / 1000, 'count', language));
  const conditions = (options.where ?? []).map(conditionText);
  const [whole, whom] = conditions.length === 0 ? ['', ''] : [', whole population', '（全部人口）'];
  const all = [
    row(
      'records',
      '样本户数',
      both((language) => formatNumber(households, 'count', language)),
    ),
    ...fileRows(outcome),
    ...(file === undefined ? [row('seed', '随机种子', seed)] : []),
    ...(stream === undefined ? [] : [streamedRow]),
    ...(top === 'corrected' ? [correctedTop] : []),
    row(`households they stand for${whole}`, `代表户数${whom}`, count(totals.population[0])),
    row(`persons they stand for${whole}`, `代表人数${whom}`, count(totals.population[1])),
  ];
  if (conditions.length === 0) return all;
  return [
    ...all,
    isOfPersons(options.where ?? [])
      ? row('measures of persons where', '统计范围（人口）', conditions.join(' and '))
      : row('measures of households where', '统计范围', conditions.join(' and ')),
    row('persons in them', '范围内人数', count(included.population[1])),
  ];
}

/** Of people read from a file: which, from what, and what was imputed. */
function fileRows({ scenario }: Outcome): Row[] {
  const { file } = scenario.population;
  if (file === undefined) return [];
  const { survey, mapping, mappingDigest, imputations } = file.origin;
  const rules = [...new Set(imputations.map((one) => one.rule))];
  return [
    row('people', '人口', { en: `read from ${file.file}`, zh: `读自${file.file}` }),
    row('digest of the file', '文件摘要', file.digest),
    row('survey', '调查', survey),
    row('mapping', '变量对照', `${mapping}, ${mappingDigest.slice(0, 12)}`),
    row(
      'imputed by',
      '插补规则',
      rules.length === 0 ? { en: 'nothing', zh: '无' } : rules.join(', '),
    ),
  ];
}

/** Whether a scenario asks something of its own, beyond its name. */
export function hasQuestion({ name, question }: Scenario): boolean {
  return question.en !== '' && question.en !== name;
}

function anchorRows(outcome: Outcome, { isCompared }: CardFacts): Row[] {
  const compared: Label = {
    en: 'in a run of the baseline: a comparison is held against none',
    zh: '见基准方案的单独运行：对比结果不与公布数据对照',
  };
  const why = isCompared === true ? compared : whyNoAnchors(outcome);
  return why === null ? [] : [row('published figures', '公布数据', why)];
}

function uncertainText(values: readonly UncertainValue[]): Label {
  const names = values.map((value) => value.parameter);
  const shown = names.slice(0, 4).join(', ');
  const more = names.length > 4 ? ', …' : '';
  if (names.length === 0) return { en: 'none', zh: '无' };
  return {
    en: `${names.length} (${shown}${more}): carried forward, interpolated, from memory or of low confidence`,
    zh: `${names.length}项（${shown}${more}）：沿用、内插、凭记忆或可信度低`,
  };
}

function row(en: string, zh: string, value: string | Label): Row {
  return { item: { en, zh }, value };
}

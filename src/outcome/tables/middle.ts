// The middle by every published definition: the share of people in it, and how close all are to it.

import type { BandMiddle } from '../../measures/band-family.ts';
import { bandFamily, contextOf } from '../../measures/band-family.ts';
import { bands } from '../../measures/bands.ts';
import type { Sample } from '../../measures/sample.ts';
import { makeSample } from '../../measures/sample.ts';
import type { Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Outcome } from '../../simulate.ts';
import { readingOf } from '../../simulate.ts';
import type { Comparison } from '../compare.ts';
import { incomesOf } from '../incomes.ts';
import { both, cellOf, changesIn, numbers, words } from './shown.ts';

/** Disposable income by every band that has limits here. */
export function middleTable(outcome: Outcome): Table {
  const found = limited(bandFamily(personsOf(outcome), contextIn(outcome)));
  return table({
    id: 'middle',
    title: {
      en: 'The middle by every definition (disposable income)',
      zh: '各口径的中等收入群体（可支配收入）',
    },
    columns: [
      ...limitColumns,
      numbers('crisp', 'share', 'Persons inside', '人口占比'),
      numbers('soft', 'index', 'Soft share', '软占比'),
      numbers('low', 'index', 'Lower end', '低端'),
      numbers('high', 'index', 'Upper end', '高端'),
    ],
    rows: found.map((one) => ({
      ...limitCells(one),
      crisp: cellOf(one.crisp),
      soft: cellOf(one.soft),
      low: cellOf(one.low),
      high: cellOf(one.high),
    })),
    notes: [familyNote, sourcesNote(found)],
  });
}

/** The same under a reform: with limits that float with its incomes, and with the baseline's. */
export function middleChangeTable(id: string, { baseline, reform }: Comparison): Table {
  const before = bandFamily(personsOf(baseline), contextIn(baseline));
  const floating = bandFamily(personsOf(reform), contextIn(reform));
  const anchored = bandFamily(personsOf(reform), contextIn(baseline));
  const rows = before.flatMap((was, place): Row[] => {
    const [floats, stays] = [floating[place], anchored[place]];
    if (was.limits === null || floats === undefined || stays === undefined) return [];
    const change = (is: BandMiddle, key: 'crisp' | 'soft') => {
      const [from, to] = [cellOf(was[key]), cellOf(is[key])];
      return from === null || to === null ? null : to - from;
    };
    return [
      {
        ...limitCells(was),
        crisp: cellOf(was.crisp),
        crispAnchored: change(stays, 'crisp'),
        crispFloating: change(floats, 'crisp'),
        soft: cellOf(was.soft),
        softAnchored: change(stays, 'soft'),
        softFloating: change(floats, 'soft'),
      },
    ];
  });
  const points = (key: string, en: string, zh: string) => ({
    ...changesIn(key, 'points', en, zh),
    digits: 2,
  });
  const index = (key: string, en: string, zh: string) => ({
    ...changesIn(key, 'index', en, zh),
    digits: 4,
  });
  return table({
    id,
    title: {
      en: `The middle by every definition: ${reform.scenario.name} against ${baseline.scenario.name}`,
      zh: `各口径的中等收入群体：${reform.scenario.name} 与 ${baseline.scenario.name}`,
    },
    columns: [
      ...limitColumns,
      numbers('crisp', 'share', 'Persons inside, baseline', '基准人口占比'),
      points('crispAnchored', 'Change, anchored', '变化（固定界限）'),
      points('crispFloating', 'Change, floating', '变化（浮动界限）'),
      numbers('soft', 'index', 'Soft share, baseline', '基准软占比'),
      index('softAnchored', 'Change, anchored', '变化（固定界限）'),
      index('softFloating', 'Change, floating', '变化（浮动界限）'),
    ],
    rows,
    notes: [
      familyNote,
      {
        en: 'Anchored: limits of the baseline; floating: multiples of the reform’s own mean or median. Limits in yuan do not float.',
        zh: '固定界限：沿用基准方案；浮动界限：取改革方案自身均值或中位数的倍数。以元表示的界限不浮动。',
      },
    ],
  });
}

const limitColumns = [
  words('band', 'Band', '口径'),
  numbers('from', 'yuanPerHead', 'From', '下限'),
  numbers('to', 'yuanPerHead', 'To', '上限'),
];

function limitCells({ band, limits }: BandMiddle): Row {
  return { band: bands[band].label, from: limits?.[0] ?? null, to: limits?.[1] ?? null };
}

const limited = (found: readonly BandMiddle[]) => found.filter(({ limits }) => limits !== null);

const familyNote = {
  en: 'Persons by income per head, survey weights; bands of households by income per head × 3. Soft share: 1 − lower end − upper end; an income outside counts by its closeness to the band, so that nobody stands on a cliff (O¹[a, b]).',
  zh: '以人口为单位，按人均收入和住户调查权数；按户定义的收入带取人均收入×3。软占比=1−低端−高端：带外收入按与界限的接近程度计入（O¹[a, b]）。',
};

function sourcesNote(found: readonly BandMiddle[]) {
  return both((language) => {
    const sources = found.map(({ band }) => {
      const { label, source } = bands[band];
      return language === 'zh' ? `${label.zh}（${source}）` : `${label.en} (${source})`;
    });
    return language === 'zh' ? `来源：${sources.join('；')}。` : `Sources: ${sources.join('; ')}.`;
  });
}

function personsOf(outcome: Outcome): Sample {
  const { incomePerHead, personWeight } = incomesOf(outcome, 'disposable');
  return makeSample(incomePerHead, personWeight);
}

function contextIn(outcome: Outcome) {
  const { pricesSince2018 = 1 } = readingOf(outcome.scenario, {});
  return contextOf(personsOf(outcome), { priceFactor: pricesSince2018 });
}

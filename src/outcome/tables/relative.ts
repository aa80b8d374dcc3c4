// A reform against its baseline rank by rank: how many stand at each tenth of the baseline, and whether the middle hollowed out.

import type { Label } from '../../engine/quantity.ts';
import type { Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Comparison } from '../compare.ts';
import type { Polarisation, PolarisationPart } from '../relative.ts';
import { polarisationParts, relativeOf } from '../relative.ts';
import { noClearChange } from './changes.ts';
import { cellOf, numbers, words } from './shown.ts';

const tenths = 10;

/** The relative distribution of a comparison by tenths of the baseline, and its polarisation. */
export function relativeTables(name: string, comparison: Comparison): Table[] {
  const found = relativeOf(comparison, tenths);
  const concept = comparison.baseline.policy.legislation.concepts.find(
    ({ key }) => key === found.concept,
  );
  const of = concept?.label ?? { en: found.concept, zh: found.concept };
  const { overall, location, shape, limits, shift } = found.distribution;
  const rows = overall.map(
    (one, tenth): Row => ({
      tenth: String(tenth + 1),
      upTo: limits[tenth] ?? null,
      overall: one,
      location: location[tenth] ?? null,
      shape: shape[tenth] ?? null,
    }),
  );
  const { entropy } = found;
  const distribution = table({
    id: `relative-distribution.${name}`,
    title: {
      en: `Relative distribution: ${of.en} under the reform by tenths of the baseline`,
      zh: `相对分布：按基准方案十等分的改革后${of.zh}`,
    },
    columns: [
      words('tenth', 'Tenth of the baseline', '基准十等分组'),
      numbers('upTo', 'yuanPerHead', 'Up to', '上限'),
      times('overall', 'People there now', '改革后人口'),
      times('location', 'By location', '其中：位移效应'),
      times('shape', 'By shape', '其中：形状效应'),
    ],
    rows: [
      ...rows,
      {
        tenth: { en: 'entropy', zh: '相对熵' },
        upTo: null,
        overall: entropy.overall,
        location: entropy.location,
        shape: entropy.shape,
      },
    ],
    notes: [distributionNote(shift), handcockMorris],
  });
  return [distribution, polarisationTable(`polarisation.${name}`, of, found.polarisation)];
}

const times = (key: string, en: string, zh: string) => ({
  ...numbers(key, 'ratio', en, zh),
  unit: { en: 'times the baseline', zh: '与基准之比' },
  digits: 4,
});

const partLabels: Readonly<Record<PolarisationPart, Label>> = {
  median: { en: 'Median relative polarisation', zh: '相对极化指数（MRP）' },
  lower: { en: 'of the half below the median', zh: '中位数以下（LRP）' },
  upper: { en: 'of the half above the median', zh: '中位数以上（URP）' },
};

function polarisationTable(
  id: string,
  of: Label,
  parts: Readonly<Record<PolarisationPart, Polarisation>>,
): Table {
  return table({
    id,
    title: {
      en: `Did the middle hollow out? ${of.en}, the reform against the baseline`,
      zh: `中间是否空心化？${of.zh}，改革相对于基准`,
    },
    columns: [
      words('index', 'Index', '指数'),
      { ...numbers('value', 'index', 'Value', '数值'), digits: 4, signed: true },
      { ...numbers('error', 'index', '±', '±'), digits: 4 },
      words('finding', 'Finding', '结论'),
    ],
    rows: polarisationParts.map((part) => {
      const value = cellOf(parts[part].value);
      const { error } = parts[part];
      return { index: partLabels[part], value, error, finding: findingOf(value, error) };
    }),
    notes: [polarisationNote],
  });
}

/** Beyond two standard errors: to the middle or to the ends. */
function findingOf(value: number | null, error: number | null): Label | null {
  if (value === null || error === null) return null;
  if (Math.abs(value) <= 2 * error) return noClearChange;
  return value > 0
    ? { en: 'to the ends', zh: '向两端分化' }
    : { en: 'to the middle', zh: '向中间集中' };
}

function distributionNote(shift: number): Label {
  const yuan = shift.toFixed(0);
  return {
    en: `Persons by income per head, survey weights. 1: as many as in the baseline. By location: everybody’s income moved by the change of the median (${yuan} yuan); by shape: the rest, by tenths of the baseline so moved. Entropy: 0 where nobody stands elsewhere; the parts need not add up.`,
    zh: `以人口为单位、按人均收入和住户调查权数。1表示与基准相同。位移效应：所有收入随中位数变动（${yuan}元）平移；形状效应：其余部分，按平移后基准的十等分。相对熵为0表示无人移动，各部分未必可加。`,
  };
}

const handcockMorris: Label = {
  en: 'Handcock & Morris 1999, Relative Distribution Methods in the Social Sciences.',
  zh: '方法见 Handcock 与 Morris（1999）。',
};

const polarisationNote: Label = {
  en: 'From −1 (all to the middle) to +1 (all to the ends), medians aligned; 0: no change of shape. The whole is the mean of both halves. ±: standard error, leaving out one fortieth of the households at a time; a finding is more than two of it.',
  zh: '取值−1（全部向中间）至+1（全部向两端），先对齐中位数；0为形状不变。总指数为两半之均值。±：每次剔除四十分之一住户的刀切法标准误；超过两倍方作结论。',
};

// The cliffs of the law: the bounds at which a yuan more of wages leaves a household with less disposable income.
// Between them more wages never mean less; a test searches for others. Each stands here with a household that meets it,
// so that its size can be computed. `docs/cliffs.md` is made from this list.

import { inLaw, rulesOf } from '../engine/policy.ts';
import type { Label } from '../engine/quantity.ts';
import type { Fall } from '../engine/slopes/falls.ts';
import { IncomeLine } from '../engine/slopes/falls.ts';
import { sourceInWords } from '../law/acts/in-words.ts';
import { plainNumber } from '../report/sheet/value-text.ts';
import type { DocumentLanguage } from '../scenario/household-document.ts';
import { readHousehold } from '../scenario/household-document.ts';
import { readPlain } from '../scenario/located.ts';

/** A bound at which income falls. */
export interface Cliff {
  /** The rule or choice whose branch turns. */
  readonly rule: string;
  readonly why: Label;
  /** A household whose first member's yearly wage is taken from one amount to another; null where none is told. */
  readonly example: Readonly<Record<string, unknown>> | null;
  readonly from: number;
  readonly to: number;
}

/**
 * The least fall that counts, in yuan a year: below it lies the declared rounding, the allowance's to whole yuan in each
 * of twelve months and the fen of every payment.
 */
export const roundingOfYear = 12.5;

const worker = { id: 'a', born: '1985-01', sex: 'male', wage: '1000/month' };
const couple = [
  { ...worker, spouse: 'b' },
  { id: 'b', born: '1986-01', sex: 'female' },
];
const children = [2014, 2016, 2018, 2020].map((year, i) => {
  return { id: `c${i + 1}`, born: `${year}-01`, mother: 'b', father: 'a' };
});

export const cliffs: readonly Cliff[] = [
  {
    rule: 'taxTopUpWaived',
    why: {
      en: 'A top-up of the income tax is waived up to 400 yuan, and whatever it is on receipts up to 120,000 yuan: beyond, all of it is due.',
      zh: '年度汇算补税额不超过400元或年收入不超过12万元的免补；超过后须全额补缴。',
    },
    example: { place: 'hangzhou', year: 2025, persons: [{ ...worker, royalties: 100_000 }] },
    from: 315_000,
    to: 325_000,
  },
  {
    rule: 'takesUpAllowance',
    why: {
      en: 'The smaller the living allowance would be, the fewer ask for it: a family may give it up while it is still something. What people do, not the law.',
      zh: '低保差额越小，申请比例越低：有的家庭在仍有差额时即不再申请（行为假设，非法规规定）。',
    },
    example: {
      place: 'ningbo',
      year: 2025,
      allowanceTakeUp: 0.3,
      persons: [...couple, ...children.slice(0, 2)],
    },
    from: 50_000,
    to: 55_000,
  },
  {
    rule: 'lowIncomeMargin',
    why: {
      en: 'The margin above the standard is a line, not a slope: beyond it gradual exit ends, and severely ill or disabled members are no longer counted alone.',
      zh: '低保边缘家庭以收入线划定：超过后渐退期补助停发，重残重病人员不再单独纳入低保。',
    },
    example: {
      place: 'ningbo',
      year: 2025,
      persons: [couple[0], { ...couple[1], disability: 1 }, children[0]],
    },
    from: 85_000,
    to: 92_000,
  },
  {
    rule: 'temporaryAid',
    why: {
      en: 'The smaller the temporary aid would be, the fewer ask for it, as with the allowance: what people do, not the law.',
      zh: '临时救助金额越小，申请比例越低（行为假设，非法规规定）。',
    },
    example: null,
    from: 0,
    to: 0,
  },
  {
    rule: 'hasComprehensiveIncome',
    why: {
      en: 'Whoever has any wage takes the basic and the additional deductions from it, where they save less than from a large business income.',
      zh: '一旦取得综合所得，基本减除费用和专项附加扣除即改在综合所得中扣除，对高额经营所得者节税较少。',
    },
    example: null,
    from: 0,
    to: 0,
  },
];

const points = 200;

/** What a cliff's example comes to: the largest fall in which its rule turns; null where there is none. */
export function fallOf(cliff: Cliff, language: DocumentLanguage): Fall | null {
  if (cliff.example === null) return null;
  const household = readHousehold(readPlain(cliff.example, 'example'), language);
  const line = new IncomeLine(inLaw(language.legislation), household, 'wage', 'disposable');
  const { from, to } = cliff;
  const wages = Array.from({ length: points }, (_, i) => from + ((to - from) * i) / (points - 1));
  const falls = line.falls(wages.map(Math.floor), roundingOfYear);
  const own = falls.filter((one) => one.turned.includes(cliff.rule));
  return own.sort((a, b) => b.size - a.size)[0] ?? null;
}

const opening = `# The cliffs of the law

More wages never lower a household's disposable income by more than the declared rounding (${roundingOfYear} yuan a year), except
at these bounds. A test takes households by lot through all wages and finds no others. The size is that of the household
below it, computed by the law of its year; other households lose other amounts at the same bound.

年工资增加不会使住户可支配收入减少（取整误差除外），以下各处例外。测试对随机住户逐一检验，未发现其他情形；数额为所列住户的
计算结果，其他住户在同一界限处的数额可能不同。

This page is made by \`npm run documents\`.
`;

/** The page `docs/cliffs.md`. */
export function cliffsPage(language: DocumentLanguage): string {
  return [opening, ...cliffs.map((cliff) => section(cliff, language))].join('\n');
}

function section(cliff: Cliff, language: DocumentLanguage): string {
  const rule = rulesOf(language.legislation).find((one) => one.name === cliff.rule);
  if (rule === undefined) throw new Error(`there is no rule ${cliff.rule}`);
  const { en, zh } = rule.label;
  const source = sourceInWords(rule.source);
  return [
    `## ${cliff.rule}: ${en} ${zh}\n`,
    `§ ${source.en} ${source.zh}\n`,
    `${cliff.why.en}\n\n${cliff.why.zh}\n`,
    ...exampleOf(cliff, language),
  ].join('\n');
}

function exampleOf(cliff: Cliff, language: DocumentLanguage): string[] {
  const fall = fallOf(cliff, language);
  if (fall === null) return [];
  const wage = plainNumber(fall.last, 2);
  const size = plainNumber(fall.size, 2);
  return [
    `Above a wage of ${wage} yuan a year this household loses ${size} yuan a year (${fall.flow}) 年工资超过${wage}元时减少${size}元/年:\n`,
    `\`\`\`json\n${JSON.stringify(cliff.example)}\n\`\`\`\n`,
  ];
}

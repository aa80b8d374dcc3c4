// T12: whom the programmes for the poor reach, whom they miss, and what of their money goes where.

import type { Label } from '../../engine/quantity.ts';
import type { Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Outcome } from '../../simulate.ts';
import type { TakeUp } from '../targeting.ts';
import { takeUp, targeting } from '../targeting.ts';
import { countNote, numbers, words } from './shown.ts';

/** A row for each programme that pays anybody and each line. */
export function targetingTable(outcome: Outcome): Table {
  const taken = takeUp(outcome);
  return table({
    id: 'targeting',
    title: { en: 'Targeting of the programmes for the poor', zh: '扶助项目的瞄准' },
    columns: [
      words('programme', 'Programme', '项目'),
      words('line', 'Poor without it: below', '无此项时低于此线为贫困'),
      numbers('recipients', 'count', 'Persons in families that get it', '受助家庭人数'),
      numbers('yuan', 'yuanTotal', 'Paid', '支出'),
      numbers('poor', 'count', 'Poor without it', '无此项时贫困人数'),
      numbers('coverage', 'share', 'Coverage of the poor', '贫困人口覆盖率'),
      numbers('exclusionError', 'share', 'Exclusion error', '漏保率'),
      numbers('inclusionError', 'share', 'Inclusion error', '错保率'),
      numbers('leakage', 'share', 'Leakage to others', '资金漏出率'),
      numbers('spillover', 'share', 'Beyond the line', '超出线部分'),
      numbers('gapFilled', 'share', 'Gap filled', '缺口填补率'),
      numbers('takeUp', 'share', 'Take-up by families', '申领率（户）'),
      numbers('takeUpMoney', 'share', 'Take-up by money', '申领率（金额）'),
    ],
    rows: targeting(outcome).map(({ programme, line, ...found }): Row => {
      const own = programme.key === 'livingAllowance' ? taken : null;
      return {
        programme: programme.label,
        line: line.label,
        ...found,
        takeUp: own?.byFamilies ?? null,
        takeUpMoney: own?.byMoney ?? null,
      };
    }),
    notes: [...notes, entitledNote(taken), countNote(outcome)],
  });
}

const notes: readonly Label[] = [
  {
    en: 'Poor without it: disposable income per head less the programme’s own money is below the line. Persons by survey weights; numbers of persons and money: census weights.',
    zh: '“无此项时贫困”：人均可支配收入减去该项目资金后低于该线。按住户调查权数以人口计；人数和资金按普查权数。',
  },
  {
    en: 'Coverage: share of the poor whose family gets it; exclusion error: the rest. Inclusion error: share of recipients who are not poor without it. Leakage: share of the money that goes to them; beyond the line: share that lifts the poor above it. Gap filled: share of what the poor lack to the line, incomes below zero counting as zero.',
    zh: '覆盖率：所在家庭受助的贫困人口比例，其余为漏保率；错保率：受助者中无此项也不贫困者的比例；漏出率：流向这些人的资金比例；超出线部分：使贫困者超过该线的资金比例；缺口填补率：占贫困者距线缺口的比例，负收入按零计。',
  },
  {
    en: 'Offices count income and property in their own way, so that even full take-up would not reach all of the poor by disposable income.',
    zh: '民政部门核算的收入和财产口径与可支配收入不同，即使应申领者全部申领也不能覆盖全部贫困人口。',
  },
];

function entitledNote({ families }: TakeUp): Label {
  const thousands = Math.round(families / 1000).toLocaleString('en-US');
  const inTenThousands = Math.round(families / 1000) / 10;
  return {
    en: `Take-up: of the families entitled to the allowance by law (${thousands} thousand, census weights), as what people do, see take-up.ts.`,
    zh: `申领率：占依法应享低保家庭（${inTenThousands}万户，普查权数）的比例，为行为假设。`,
  };
}

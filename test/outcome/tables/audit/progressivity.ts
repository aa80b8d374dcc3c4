// T9 once more: each group of instruments alone, ranked by the income without it.

import type { Account, PrintedTable } from './account.ts';
import { wordsIn } from './account.ts';
import { FLOWS_OF_GROUPS } from './flows.ts';
import { perHead } from './groups.ts';
import { concentration, gini, sampleOf, suits } from './measures.ts';
import type { Policy } from './people.ts';

/** A line of T9: the income it is set against, and what is taken of it (+) or given (−), by groups. */
const LINES: Readonly<Record<string, readonly [concept: string, ...groups: string[]]>> = {
  'Employees’ contributions': ['disposable', 'ownContributions'],
  'Residents’ contributions': ['disposable', 'residentContributions'],
  'Income tax on work': ['disposable', 'incomeTaxOnWork'],
  'Income tax on business and capital': ['disposable', 'incomeTaxOnCapital'],
  'Property tax and others': ['disposable', 'otherDirectTaxes'],
  'Employees’ pensions': ['disposable', '-employeePensions'],
  'Residents’ pensions': ['disposable', '-residentPensions'],
  'Social assistance': ['disposable', '-assistance'],
  'Medical and care payments': ['disposable', '-medicalPayments'],
  'Child and education benefits': ['disposable', '-familyBenefits'],
  'Support and private insurance': ['disposable', '-privateTransfers'],
  'Other cash benefits': ['disposable', '-otherBenefits'],
  'Gifts, charity, villages': ['afterGiving', '-giving'],
  'VAT and consumption tax': ['consumable', 'consumptionTaxes'],
  'Taxes on homes, cars, securities bought': ['consumable', 'transactionTaxes'],
  'Education, less fees': ['final', '-education'],
  Health: ['final', '-health'],
  'Other services': ['final', '-otherServices'],
};

/** The lines at the foot: the whole way from one income to another. */
const WAYS: Readonly<Record<string, readonly [from: string, to: string, against: string]>> = {
  'all direct taxes and contributions': ['market', 'netMarket', 'disposable'],
  'all transfers': ['netMarket', 'disposable', 'disposable'],
  'taxes and transfers': ['market', 'disposable', 'disposable'],
  'all indirect taxes': ['afterGiving', 'consumable', 'consumable'],
  'all services in kind': ['consumable', 'final', 'final'],
};

/** What each household pays, and the income it is set against, yuan per head. */
function lineOf(policy: Policy, words: string): { taken: Float64Array; after: Float64Array } {
  const { size } = policy.people;
  const yuan = (fen: Float64Array) => fen.map((amount, row) => amount / 100 / size[row]!);
  const line = LINES[words];
  if (line !== undefined) {
    const [concept, ...groups] = line;
    const flows = groups.flatMap((group) =>
      group.startsWith('-')
        ? FLOWS_OF_GROUPS[group.slice(1)]!.map((flow) =>
            flow.startsWith('-') ? flow.slice(1) : `-${flow}`,
          )
        : FLOWS_OF_GROUPS[group]!,
    );
    return { taken: yuan(policy.sum(flows)), after: perHead(policy, concept) };
  }
  const [from, to, against] = WAYS[words]!;
  return { taken: yuan(policy.sum([from, `-${to}`])), after: perHead(policy, against) };
}

/** T9 of one policy. */
export function auditProgressivity(account: Account, table: PrintedTable, policy: Policy): void {
  const { survey, size } = policy.people;
  const weight = survey.map((households, row) => households * size[row]!);
  for (const row of table.rows) {
    const words = wordsIn(row.instrument);
    const where = `T9 ${words}`;
    const { taken, after } = lineOf(policy, words);
    // Whole fen before the division, so that equal incomes stay equal.
    const without = after.map(
      (income, at) => Math.round((income + taken[at]!) * size[at]! * 100) / 100 / size[at]!,
    );
    const [a, b] = [gini(sampleOf(without, weight)), gini(sampleOf(after, weight))];
    const [sum, income, persons] = [
      weighted(taken, weight),
      weighted(without, weight),
      weighted(weight, null),
    ];
    const concerned =
      weighted(
        taken.map((amount) => (amount === 0 ? 0 : 1)),
        weight,
      ) / persons;
    const rate = sum / income;
    const kakwani = concentration(taken, without, weight) - a;
    const equalised = a - concentration(after, without, weight);
    account.number(`${where} concerned`, row.concerned, concerned);
    account.number(`${where} A`, row.giniWithout, a);
    account.number(`${where} B`, row.giniWith, b);
    account.number(`${where} A − B`, row.effect, a - b, 1);
    account.number(`${where} D`, row.averageRate, rate, 1);
    const amounts = weighted(taken.map(Math.abs), weight);
    const cancels = Math.abs(sum) < amounts / 4;
    const largest = Math.max(1, Math.abs(kakwani));
    account.number(`${where} C`, row.kakwani, cancels ? null : kakwani, largest);
    account.number(`${where} Reynolds–Smolensky`, row.reynoldsSmolensky, equalised, 1);
    account.number(`${where} E`, row.reranking, b - (a - equalised), 1);
    account.number(`${where} A − B = RS − E`, row.effect, equalised - (b - (a - equalised)), 1);
    account.number(
      `${where} RS = C D / (1 − D)`,
      row.reynoldsSmolensky,
      (kakwani * rate) / (1 - rate),
      1,
    );
    const index = suits(taken, without, weight);
    account.number(`${where} Suits`, row.suits, cancels ? null : index, largest);
  }
}

function weighted(amounts: Float64Array, weight: Float64Array | null): number {
  return amounts.reduce((sum, amount, row) => sum + amount * (weight?.[row] ?? 1), 0);
}

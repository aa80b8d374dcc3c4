// T6 and T7 once more: deciles, the bureau’s fifths, kinds of household and places, from the rows of people.

import type { Account, PrintedTable } from './account.ts';
import { wordsIn } from './account.ts';
import { FLOWS_OF_GROUPS } from './flows.ts';
import type { People, Policy } from './people.ts';

type Rows = readonly number[];

/** Income per head in yuan, by household. */
export function perHead(policy: Policy, concept: string): Float64Array {
  return policy.of(concept).map((fen, row) => fen / 100 / policy.people.size[row]!);
}

/** The groups of T6 and T7 by disposable income per head, as they are printed. */
function incomeGroups(policy: Policy): Map<string, Rows> {
  const { people } = policy;
  const income = perHead(policy, 'disposable');
  const everybody = [...income.keys()];
  const collective = people.households.text('collective');
  const families = everybody.filter((row) => collective[row] !== '1');
  const persons = people.survey.map((weight, row) => weight * people.size[row]!);
  const rank = middles(everybody, income, persons);
  const groups = new Map<string, Rows>();
  for (let decile = 1; decile <= 10; decile++) {
    groups.set(
      `decile ${decile}`,
      everybody.filter((row) => Math.min(9, Math.floor(10 * rank[row]!)) === decile - 1),
    );
  }
  groups.set(
    'top 5 %',
    everybody.filter((row) => rank[row]! >= 0.95),
  );
  groups.set(
    'top 1 %',
    everybody.filter((row) => rank[row]! >= 0.99),
  );
  groups.set('all persons', everybody);
  const familyRank = middles(families, income, people.survey);
  const fifths = ['low-income', 'lower-middle', 'middle', 'upper-middle', 'high-income'];
  for (const [i, name] of fifths.entries()) {
    groups.set(
      `${name} fifth`,
      families.filter((row) => Math.min(4, Math.floor(5 * familyRank[row]!)) === i),
    );
  }
  groups.set('all family households', families);
  return groups;
}

/** For each of these rows the share of the weight below the middle of its own, by rising income. */
function middles(rows: Rows, income: Float64Array, weight: Float64Array): Float64Array {
  const order = [...rows].sort((a, b) => income[a]! - income[b]! || a - b);
  const all = order.reduce((sum, row) => sum + weight[row]!, 0);
  const middle = new Float64Array(income.length).fill(-1);
  let before = 0;
  for (const row of order) {
    middle[row] = (before + weight[row]! / 2) / all;
    before += weight[row]!;
  }
  return middle;
}

/** Yuan per head of a group: survey weights. */
function mean(people: People, fen: Float64Array, rows: Rows): number {
  let [amount, persons] = [0, 0];
  for (const row of rows) {
    amount += people.survey[row]! * fen[row]!;
    persons += people.survey[row]! * people.size[row]!;
  }
  return amount / 100 / persons;
}

const personsOf = (people: People, rows: Rows): number =>
  rows.reduce((sum, row) => sum + people.census[row]! * people.size[row]!, 0) / 1000;

const weightOf = (people: People, rows: Rows): number =>
  rows.reduce((sum, row) => sum + people.survey[row]! * people.size[row]!, 0);

const minus = (a: Float64Array, b: Float64Array): Float64Array => a.map((x, row) => x - b[row]!);

/** Counts of a row: households of the sample and persons. */
function auditCounts(
  account: Account,
  where: string,
  row: PrintedTable['rows'][number],
  people: People,
  rows: Rows,
): void {
  account.number(`${where} households`, row.households, rows.length);
  account.number(`${where} persons`, row.persons, personsOf(people, rows));
}

/** T6 of a comparison: means of both policies, the change, and of what the change is made up. */
export function auditDistribution(
  account: Account,
  table: PrintedTable,
  policies: readonly [Policy, Policy],
  income: string,
): void {
  const [before, after] = policies;
  const { people } = before;
  const groups = incomeGroups(before);
  const change = minus(after.of(income), before.of(income));
  const final = minus(after.of('final'), before.of('final'));
  account.same(
    'T6 rows',
    table.rows.map((row) => wordsIn(row.group)).join(),
    [...groups.keys()].join(),
  );
  const kinds = table.columns.map(({ key }) => key).filter((key) => key in FLOWS_OF_GROUPS);
  for (const [kind, flows] of Object.entries(FLOWS_OF_GROUPS)) {
    const moved = minus(after.sum(flows), before.sum(flows)).some((fen) => fen !== 0);
    account.same(`T6 has a column of ${kind}`, String(kinds.includes(kind)), String(moved));
  }
  for (const row of table.rows) {
    const name = wordsIn(row.group);
    const where = `T6 ${name}`;
    const rows = groups.get(name)!;
    const all = groups.get(
      name.includes('fifth') || name.includes('family') ? 'all family households' : 'all persons',
    )!;
    auditCounts(account, where, row, people, rows);
    const [base, reform] = [before, after].map((policy) =>
      mean(people, policy.of(income), rows),
    ) as [number, number];
    account.number(`${where} baseline`, row.baseline, base);
    account.number(`${where} reform`, row.reform, reform);
    const gain = mean(people, change, rows);
    account.number(`${where} change`, row.change, gain, base);
    account.number(`${where} relative change`, row.relativeChange, gain / base, 1);
    const whole = mean(people, change, all) * weightOf(people, all);
    account.number(
      `${where} share of change`,
      row.shareOfChange,
      whole === 0 ? null : (gain * weightOf(people, rows)) / whole,
      1,
    );
    if (income !== 'final') {
      account.number(`${where} final`, row.finalChange, mean(people, final, rows), base);
    }
    for (const kind of kinds) {
      const flows = FLOWS_OF_GROUPS[kind]!;
      account.number(
        `${where} ${kind}`,
        row[kind],
        mean(people, minus(after.sum(flows), before.sum(flows)), rows),
        base,
      );
    }
  }
}

const DIRECT = [
  'ownContributions',
  'residentContributions',
  'incomeTaxOnWork',
  'incomeTaxOnCapital',
  'otherDirectTaxes',
];
const CASH = [
  'employeePensions',
  'residentPensions',
  'assistance',
  'medicalPayments',
  'familyBenefits',
  'otherBenefits',
];
const PRIVATE = ['privateTransfers', 'giving'];
const INDIRECT = ['consumptionTaxes', 'transactionTaxes'];
const SERVICES = ['education', 'health', 'otherServices'];

/** T6 of one run. */
export function auditRunDistribution(account: Account, table: PrintedTable, policy: Policy): void {
  const { people } = policy;
  const groups = incomeGroups(policy);
  const of = (kinds: readonly string[]) =>
    policy.sum(kinds.flatMap((kind) => FLOWS_OF_GROUPS[kind]!));
  const sums = {
    directTax: of(DIRECT),
    cash: of(CASH),
    private: of(PRIVATE),
    indirectTax: of(INDIRECT),
    service: of(SERVICES),
  };
  const shares = {
    shareOfTaxes: of([...DIRECT, ...INDIRECT]),
    shareOfCash: sums.cash,
    shareOfServices: sums.service,
  };
  for (const row of table.rows) {
    const name = wordsIn(row.group);
    const rows = groups.get(name)!;
    const all = groups.get(
      name.includes('fifth') || name.includes('family') ? 'all family households' : 'all persons',
    )!;
    const where = `T6 of ${policy.name} ${name}`;
    auditCounts(account, where, row, people, rows);
    const size = mean(people, policy.of('disposable'), rows);
    for (const { key } of table.columns) {
      if (
        ['market', 'netMarket', 'disposable', 'afterGiving', 'consumable', 'final'].includes(key)
      ) {
        account.number(`${where} ${key}`, row[key], mean(people, policy.of(key), rows));
      } else if (key in FLOWS_OF_GROUPS) {
        account.number(`${where} ${key}`, row[key], mean(people, of([key]), rows), size);
      } else if (key in sums) {
        account.number(
          `${where} ${key}`,
          row[key],
          mean(people, sums[key as keyof typeof sums], rows),
          size,
        );
      } else if (key in shares) {
        const amounts = shares[key as keyof typeof shares];
        const part =
          (mean(people, amounts, rows) * weightOf(people, rows)) /
          (mean(people, amounts, all) * weightOf(people, all));
        account.number(`${where} ${key}`, row[key], part, 1);
      }
    }
    const [direct, indirect, cash] = [sums.directTax, sums.indirectTax, sums.cash].map((fen) =>
      mean(people, fen, rows),
    ) as [number, number, number];
    account.number(`${where} tax rate`, row.taxRate, (direct + indirect) / (size + direct));
    account.number(
      `${where} net rate`,
      row.netRate,
      (direct - cash) / mean(people, policy.of('market'), rows),
    );
  }
}

/** Who lives in a household, by the ages of its members at the end of the year. */
function kindsOfHousehold(people: People, year: number): string[] {
  const born = people.persons.text('born').map((month) => Number(month.slice(0, 4)));
  const collective = people.households.text('collective');
  const members = Array.from(people.size, () => ({ children: 0, adults: 0, elders: 0 }));
  for (const [person, row] of people.home.entries()) {
    const age = year - born[person]!;
    members[row]![age < 16 ? 'children' : age < 60 ? 'adults' : 'elders'] += 1;
  }
  return members.map(({ children, adults, elders }, row) => {
    if (collective[row] === '1') return 'collective households';
    if (children + adults + elders === 1)
      return elders === 1 ? 'one person from 60' : 'one person under 60';
    if (children === 0) {
      if (adults === 0) return 'several, all from 60';
      return elders === 0 ? 'several of 16 to 59' : 'of 16 to 59 with elders';
    }
    if (elders > 0) return adults > 0 ? 'children, adults and elders' : 'children with elders only';
    if (adults === 1) return 'one of 16 to 59 with children';
    if (adults === 0) return 'children only';
    return children === 1 ? 'several of 16 to 59, one child' : 'several of 16 to 59, more children';
  });
}

function winnerGroups(policy: Policy, year: number): Map<string, Rows> {
  const { people } = policy;
  const everybody = [...people.size.keys()];
  const groups = new Map<string, Rows>([['all persons', everybody]]);
  for (const [name, rows] of incomeGroups(policy)) {
    if (name.startsWith('decile')) groups.set(name, rows);
  }
  const by = (names: readonly string[]) => {
    for (const name of new Set(names))
      groups.set(
        name,
        everybody.filter((row) => names[row] === name),
      );
  };
  by(kindsOfHousehold(people, year));
  by(people.households.text('residence').map((where) => (where === 'urban' ? 'town' : 'country')));
  by(
    people.households
      .text('mountain')
      .map((is) => (is === '1' ? 'the 26 mountain counties' : 'all other counties')),
  );
  by(people.households.text('place').map((place) => place[0]!.toUpperCase() + place.slice(1)));
  return groups;
}

/** T7: five bins of what becomes of an income in a year. */
export function auditWinners(
  account: Account,
  table: PrintedTable,
  policies: readonly [Policy, Policy],
  concept: string,
  year: number,
): void {
  const [before, after] = policies;
  const { people } = before;
  const base = before.of(concept);
  const change = minus(after.of(concept), base);
  const groups = winnerGroups(before, year);
  const shown = table.rows.map((row) => wordsIn(row.group));
  account.same('T7 rows', [...shown].sort().join('; '), [...groups.keys()].sort().join('; '));
  const bins = Array.from(change, (fen, row) => binOf(fen, base[row]!));
  for (const row of table.rows) {
    const name = wordsIn(row.group);
    const rows = groups.get(name) ?? [];
    const where = `T7 ${name}`;
    auditCounts(account, where, row, people, rows);
    const all = weightOf(people, rows);
    for (const bin of ['loseOver5', 'loseUpTo5', 'none', 'gainUpTo5', 'gainOver5']) {
      const share =
        weightOf(
          people,
          rows.filter((each) => bins[each] === bin),
        ) / all;
      account.number(`${where} ${bin}`, row[bin], share, 1);
    }
    for (const [column, word] of [
      ['meanGain', 'gain'],
      ['meanLoss', 'lose'],
    ] as const) {
      const concerned = rows.filter((each) => bins[each]!.startsWith(word));
      const households = concerned.reduce((sum, each) => sum + people.survey[each]!, 0);
      const yuan = concerned.reduce(
        (sum, each) => sum + (people.survey[each]! * change[each]!) / 100,
        0,
      );
      account.number(`${where} ${column}`, row[column], households === 0 ? 0 : yuan / households);
    }
    const [gain, income] = [mean(people, change, rows), mean(people, base, rows)];
    account.number(`${where} change`, row.meanChange, gain, income);
    account.number(`${where} relative`, row.relativeChange, gain / income, 1);
  }
}

function binOf(change: number, income: number): string {
  const size = Math.abs(change);
  if (size <= 6000 || size <= 0.001 * Math.abs(income)) return 'none';
  const over = size > 0.05 * Math.abs(income);
  return `${change > 0 ? 'gain' : 'lose'}${over ? 'Over5' : 'UpTo5'}`;
}

// The page `docs/facts.md`: two worked household documents, then every fact, as `law facts` lists them.

import { toMarkdown } from '../report/table.ts';
import type { DocumentLanguage } from '../scenario/household-document.ts';
import { factTables } from './facts.ts';

/** A pensioner with the residents' pension and a retired employee, who live together. */
export const pensionersDocument = `place: hangzhou
year: 2025
persons:
  - id: grandmother
    born: 1945-03
    sex: female
    marital: married
    spouse: grandfather
    pensionScheme: resident      # draws the residents' basic pension
    residentAccount: 8000        # what stood in her own account at 60, yuan
  - id: grandfather
    born: 1943-11
    sex: male
    pensionScheme: employee
    pensionInPayment: 4200/month # at the end of the year before; the yearly rise is computed
    contributionYears: 32
deposits: 60000
`;

/** A family with a mortgage on the first of two homes. */
export const ownersDocument = `place: shanghai
year: 2025
persons:
  - id: a
    born: 1985-06
    sex: female
    spouse: b
    hukou: here
    wage: 18000/month
    housingFundRate: 7 %
  - id: b
    born: 1984-01
    sex: male
    hukou: here
    wage: 22000/month
    bonus: 60000
  - id: c
    born: 2014-09
    mother: a
    father: b
tenure: owned
mortgageInterest: 42000          # a year, on the first home
homes:
  - { area: 89, value: 6200000, price: 3100000, land: urban, bought: 2012-05 }
  - { area: 120, value: 8500000, land: urban, bought: 2019-03 }
`;

/** Somebody who began in May, was paid double in June and nothing in July. */
export const monthsDocument = `place: hangzhou
year: 2025
persons:
  - id: a
    born: 1990-01
    wage: { 2025-05: 15000, 2025-06: 30000, 2025-07: 0, 2025-08: 15000, 2025-09: 15000 }
`;

/** A couple with a child in the shape of OpenFisca. */
export const situationDocument = `{
  "persons": {
    "Ari": {
      "born": { "ETERNITY": "1990-01" },
      "wage": { "2025": 144000 },
      "incomeTax": { "2025": null }
    },
    "Bo": { "born": { "ETERNITY": "1991-05" }, "wage": { "2025-01": 8000, "2025-02": 8000 } },
    "Kim": { "born": { "ETERNITY": "2017-09" } }
  },
  "households": {
    "home": {
      "parents": ["Ari", "Bo"],
      "children": ["Kim"],
      "place": { "2025": "hangzhou" },
      "disposable": { "2025": null },
      "livingAllowance": { "2025-03": null }
    }
  }
}
`;

const situations = `Persons and households by name, households with roles, variables by period, \`null\` for what is to be computed:
\`olive household FILE --json\` prints the same document with the nulls filled in. Variables are the facts below, the rules of
\`olive law list\` and, of households, the income concepts of \`olive law concepts\` with \`employerCost\` and \`takeHomePay\`. A rule
with a value is taken as given. Periods are years, months and \`ETERNITY\`; amounts of months add up, and a wage of two
months is paid in two. Each year and each household is computed by itself. The first two \`parents\` (or \`adults\`) are a couple
and the \`children\` theirs, unless the persons say otherwise themselves; \`others\` (or \`members\`) are no kin.`;

const months = `Months that are not named are months without the job, before it and after it; 0 is a month with the job and without pay.
A list says the same of January to December: \`wage: [null, null, 12000, …]\`, twelve amounts, \`null\` without the job. Months may be
written \`2025年5月\`, too. \`monthsWorked\` follows. \`olive household FILE --withholding\` shows what is held back month by month, and
the settlement goes by it; minimum wage and contributions go by the mean of the months. From the law of 2019 on.`;

const opening = `# What a household document can say

A household document has a \`place\`, a \`year\` and \`persons\`; everything else is a fact by its name below, or follows from
what was said (a wage makes an employee, age six a pupil), or is its neutral value. Amounts may be written by the month
or the year whatever their unit: \`12000/month\`, \`144,000/year\`, \`3万元/年\`; places and kinds in Chinese: \`place: 杭州\`,
\`sex: 女\`, \`activity: 灵活就业\`. \`given\` takes any computed quantity of \`olive law list\` as it is, \`set\` gives the law
other values, \`law: 2018\` takes the law of another year, with \`index: prices\` or \`wages\` its money values moved to
this one. The law is known from 2011 on, as a whole from 2018 on. Editors check documents by
[\`schema/household-document.schema.json\`](schema/household-document.schema.json) and scenarios by
[\`schema/scenario.schema.json\`](schema/scenario.schema.json).

This page is made by \`node scripts/write-documents.mjs\` from the facts themselves; \`olive law facts --lang zh\` tells the
same in Chinese, and \`olive law show NAME\` which rules read a fact.
`;

/** The page in Markdown. */
export function factsPage(language: DocumentLanguage): string {
  const tables = factTables(language).map((one) => toMarkdown(one, 'en').trim());
  return [
    opening,
    '## Two pensioners\n',
    fenced(pensionersDocument),
    'Who is over 60 and says no `pensionScheme` draws no pension.\n',
    '## A family with two homes\n',
    fenced(ownersDocument),
    '## A wage month by month\n',
    fenced(monthsDocument),
    `${months}\n`,
    '## In the shape of OpenFisca\n',
    fenced(situationDocument, 'json'),
    `${situations}\n`,
    '## Every fact\n',
    `${tables.join('\n\n')}\n`,
  ].join('\n');
}

function fenced(text: string, language = 'yaml'): string {
  return `\`\`\`${language}\n${text}\`\`\`\n`;
}

// `--uncertainty` from the command line, on a law with few doubtful values left.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Called, call, folder, root } from './calling.ts';

const { write } = folder();
const off = [
  ...['valueAddedTax', 'consumptionTax', 'taxSurcharges', 'deedTax', 'homeSaleVat'],
  ...['schooling', 'publicHealth', 'careServices', 'educationAid', 'rentSubsidy', 'annuity'],
  ...['medicalInsurance', 'medicalAid', 'careInsurance', 'disabilityAllowances', 'unemployment'],
  ...['employeePension', 'residentPension', 'oldAgeAllowance', 'residentMedical', 'housingFund'],
  ...['ownSocialInsurance', 'employerSocialInsurance', 'flexibleSocialInsurance', 'incomeTax'],
  ...['employmentSupport', 'vehiclePurchaseTax', 'securitiesStampDuty', 'minimumWage'],
];
const plain = write(
  'plain.yaml',
  `area: zhejiang\nyear: 2021\npopulation: { households: 1100, seed: olive }\noff: [${off.join(', ')}]\n`,
);
const dearer = write(
  'dearer.yaml',
  'extends: plain.yaml\nset:\n  livingAllowance.standard: { raise: 50 % }\n',
);
const small = ['--uncertainty', '2', '-q', '--json'];

const schema = (name: string): object =>
  JSON.parse(readFileSync(join(root, 'docs', 'schema', `${name}.schema.json`), 'utf8'));
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false });
const isRun = ajv.compile(schema('run'));
const isComparison = ajv.compile(schema('compare'));

interface Row {
  readonly concept: string | null;
  readonly measure: string;
  readonly value?: number;
  readonly change?: number;
  readonly numerical: number;
  readonly calibration: number;
  readonly law: number;
  readonly sum: number;
  readonly clear?: boolean;
}

interface Sure {
  readonly replicates: number;
  readonly recipes: number;
  readonly values: readonly string[];
  readonly lawHouseholds: number;
  readonly headlines: readonly Row[];
}

interface Printed {
  readonly digest: string;
  readonly tables: readonly { readonly id: string; readonly rows: readonly object[] }[];
}

const read = <T>({ out }: Called): T => JSON.parse(out) as T;

describe('run --uncertainty', () => {
  let document: Printed & { readonly uncertainty: Sure };
  beforeAll(async () => {
    document = read(await call('run', plain, ...small, '-t', '2'));
  });

  it('prints three numbers for each headline, as the schema says', () => {
    isRun(document);
    expect(isRun.errors).toBeNull();
    const { headlines, ...how } = document.uncertainty;
    expect(how).toMatchObject({ replicates: 2, recipes: 8, lawHouseholds: 1100 });
    expect(how.values).toContain('charity.reliefShare');
    const mean = headlines.find((row) => row.concept === 'disposable' && row.measure === 'mean');
    expect(mean?.numerical).toBeGreaterThan(0);
    expect(mean?.calibration).toBeGreaterThan(0);
    expect(mean?.law).toBeGreaterThan(0);
    expect(mean?.sum).toBe((mean?.numerical ?? 0) + (mean?.calibration ?? 0) + (mean?.law ?? 0));
    expect(document.tables.map((table) => table.id)).toContain('uncertainty');
  });
});

describe('compare --uncertainty', () => {
  it('says which changes are clear, and prints no others', async () => {
    const called = await call('compare', plain, dearer, ...small, '-t', '1', '-n', '600');
    const { reforms, tables } = read<
      Printed & { readonly reforms: readonly { readonly uncertainty: Sure }[] }
    >(called);
    isComparison(JSON.parse(called.out));
    expect(isComparison.errors).toBeNull();
    const rows = reforms[0]?.uncertainty.headlines ?? [];
    const cost = rows.find((row) => row.measure === 'publicCost');
    expect(cost?.clear).toBe(true);
    expect(cost?.change).toBeGreaterThan(cost?.sum ?? 0);
    expect(rows.filter(({ clear }) => clear === false).length).toBeGreaterThan(0);
    for (const { change = 0, sum, clear } of rows)
      if (clear !== null) expect(clear).toBe(Math.abs(change) > sum);
    const printed = JSON.stringify(tables.find(({ id }) => id === 'changes.dearer')?.rows);
    expect(printed).toContain('no clear change');
    expect(printed).toContain('无明显变化');
  });
});

describe('the number of populations', () => {
  it('is two or more', async () => {
    const called = await call('run', plain, '--uncertainty', '1');
    expect(called.code).toBe(2);
    expect(called.err).toContain('from 2 to 1000');
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { factTables } from '../../src/catalogue/facts.ts';
import {
  factsPage,
  monthsDocument,
  ownersDocument,
  pensionersDocument,
} from '../../src/catalogue/facts-page.ts';
import { householdDocumentSchema, scenarioSchema } from '../../src/catalogue/input-schemas.ts';
import { documentLanguage } from '../../src/household.ts';
import { china } from '../../src/law/china.ts';
import { scenarioLanguage } from '../../src/node/reading.ts';
import { answer, earner, poor } from '../outcome/household/written.ts';

const docs = new URL('../../docs/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, docs), 'utf8');
const remake = 'run node scripts/write-documents.mjs and npm run format';
/** Without the spaces and dashes by which the formatter aligns tables. */
const unpadded = (page: string) => page.replace(/ +/g, ' ').replace(/-{2,}/g, '--');
const language = documentLanguage();
const ajv = new Ajv2020({ strict: false });
const household = ajv.compile(householdDocumentSchema(language));
const scenario = ajv.compile(scenarioSchema(scenarioLanguage));

describe('the documents made from the law', () => {
  it('are up to date', () => {
    expect(unpadded(read('facts.md')), remake).toBe(unpadded(factsPage(language)));
    const schema = (name: string) => JSON.parse(read(`schema/${name}.schema.json`));
    expect(schema('household-document'), remake).toEqual(householdDocumentSchema(language));
    expect(schema('scenario'), remake).toEqual(scenarioSchema(scenarioLanguage));
  });

  it('accept what the readers accept', () => {
    for (const one of [
      earner,
      poor(),
      parse(pensionersDocument),
      parse(ownersDocument),
      parse(monthsDocument),
    ])
      expect([household(one), household.errors]).toEqual([true, null]);
    const folder = new URL('../../scenarios/', import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.yaml'),
    );
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) {
      const plain = parse(readFileSync(new URL(file, folder), 'utf8'));
      expect([file, scenario(plain), scenario.errors]).toEqual([file, true, null]);
    }
  });

  it('refuse unknown names and kinds', () => {
    expect(household({ ...earner, place: 'atlantis' })).toBe(false);
    expect(household({ ...earner, wages: 1 })).toBe(false);
    expect(household({ ...earner, persons: [{ sex: 'urban' }] })).toBe(false);
    expect(scenario({ area: 'zhejiang', year: 2021, set: { 'incomeTax.basic': 1 } })).toBe(false);
  });
});

describe('the worked documents', () => {
  it('draw their pensions', () => {
    const { evaluation } = answer(parse(pensionersDocument));
    expect(evaluation.ofYear('residentBasicPension', 0)).toBeGreaterThan(12 * 100);
    expect(evaluation.ofYear('employeePension', 1)).toBeGreaterThanOrEqual(12 * 4200);
  });

  it('owe a property tax on the second home', () => {
    const { evaluation } = answer(parse(ownersDocument));
    expect(evaluation.ofYear('propertyTax')).toBeGreaterThan(0);
  });
});

describe('the table of facts', () => {
  it('has every fact once, and the homes by the names documents write', () => {
    const names = factTables(language).flatMap((one) => one.rows.map((row) => row.name));
    const expected = Object.keys(china.facts).filter((name) => !/^home[123]/.test(name));
    expect([...names].sort()).toEqual(
      [...expected, 'area', 'value', 'price', 'land', 'kind', 'relief', 'bought'].sort(),
    );
  });

  it('tells only those asked for', () => {
    const [only, ...more] = factTables(language, ['pensionScheme']);
    expect([only!.rows.map((row) => row.name), more]).toEqual([['pensionScheme'], []]);
    expect(only!.rows[0]).toMatchObject({
      unit: { zh: 'none（无）、employee（职工）、public（机关事业单位）、resident（城乡居民）' },
      neutral: { en: 'none', zh: '无' },
    });
  });
});

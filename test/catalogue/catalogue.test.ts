import { describe, expect, it } from 'vitest';
import { changesBetween, changeTables } from '../../src/catalogue/change-log.ts';
import { conceptSigns, conceptsTable } from '../../src/catalogue/concepts.ts';
import type { ParameterDescription, RuleDescription } from '../../src/catalogue/description.ts';
import { describeNamed } from '../../src/catalogue/description.ts';
import { descriptionLines } from '../../src/catalogue/description-text.ts';
import { differenceOf, differenceTables } from '../../src/catalogue/difference.ts';
import { listTables } from '../../src/catalogue/list.ts';
import { named } from '../../src/catalogue/names.ts';
import { legsOf } from '../../src/engine/ledger.ts';
import { flowsOf } from '../../src/engine/outputs.ts';
import { parametersOf, rulesOf } from '../../src/engine/policy.ts';
import { china } from '../../src/law/china.ts';
import { toText } from '../../src/report/table.ts';
import { problemsOf } from '../engine/laboratory.ts';
import { riverKingdom } from '../engine/river-kingdom.ts';

const describe_ = (name: string, law = china) => named(law, name, 'test').map(describeNamed);

describe('the list of the law', () => {
  const listing = { legislation: china, instruments: china.instruments, year: 2021, place: null };
  const tables = listTables(listing);

  it('has every instrument and rule under its stage, and every value once', () => {
    const names = tables.flatMap((one) => one.rows.map((row) => row.name));
    const expected = [
      ...china.instruments.map((one) => one.name),
      ...rulesOf(china).map((one) => one.name),
      ...parametersOf(china).keys(),
    ];
    expect([...names].sort()).toEqual([...expected].sort());
    expect(tables.map((one) => one.id)).toEqual([
      'law-primary',
      'law-secondary',
      'law-tertiary',
      'law-values',
    ]);
  });

  it('says what is in force in the year', () => {
    const force = (year: number, name: string) => {
      const rows = listTables({ ...listing, year }).flatMap((one) => one.rows);
      return rows.findLast((row) => row.name === name)?.force;
    };
    expect(force(2021, 'childcareSubsidy')).toMatchObject({ en: 'no', zh: '否' });
    expect(force(2025, 'childcareSubsidy')).toMatchObject({ en: expect.stringMatching(/^yes/) });
  });

  it('gives values of the nation, of a place, or how many places have one', () => {
    const value = (name: string, place: string | null) => {
      const rows = listTables({ ...listing, place }).at(-1)!.rows;
      return rows.find((row) => row.name === name);
    };
    expect(value('incomeTax.basicDeduction', null)).toMatchObject({
      value: { en: '60,000 yuan a year', zh: '60,000 元/年' },
      from: '2019-01-01',
      confidence: 'C',
    });
    expect(value('minimumWage.monthly', null)!.value).toMatchObject({
      en: expect.stringMatching(/^by place \(\d+\)$/),
    });
    // Hangzhou's minimum wage of 2021-08-01.
    expect(value('minimumWage.monthly', 'hangzhou')).toMatchObject({
      value: { en: '2,280 yuan a month', zh: '2,280 元/月' },
      from: '2021-08-01',
    });
    expect(value('livingAllowance.workDeduction', null)).toMatchObject({
      confidence: { en: 'lever', zh: '假设' },
      from: '',
    });
  });
});

describe('a name', () => {
  it('is a rule with article, formula as written, reads, and the history of its values', () => {
    const [rule] = describe_('dues', riverKingdom) as RuleDescription[];
    expect(rule).toMatchObject({
      kind: 'rule',
      instrument: 'guild',
      unit: 'yuan/month',
      source: 'River Code',
      flow: { from: 'households', to: 'guild', via: null },
    });
    expect(rule!.versions[0]!.formula).toContain(
      "trade === 'none' ? 0 : rate * guild * capped(harvest, floor, 3000)",
    );
    expect(rule!.versions[0]!.reads.map((one) => [one.key, one.name])).toEqual([
      ['harvest', 'perMonth(harvest, monthsFishing)'],
      ['trade', 'trade'],
    ]);
    const lines = descriptionLines(rule!, 'en').join('\n');
    expect(lines).toContain('2020-10-01  7 %  [C] River Code');
    expect(lines).toContain('capped  capped (River Code)');
    expect(lines).toContain('Math.min(Math.max(x, low), high)');
    expect(lines).toMatch(/smith\n +2000-01-01 {2}50 % {2}\[C\] River Code/);
  });

  it('is every dated version of a rule', () => {
    const [rule] = describe_('woundPay', riverKingdom) as RuleDescription[];
    const lines = descriptionLines(rule!, 'en').join('\n');
    expect(rule!.versions).toHaveLength(2);
    expect(lines).toContain('version: 2010-01-01 – 2020-12-31');
    expect(lines).toContain('version: 2021-01-01 – …');
  });

  it('is a value with its whole history by place and who reads it', () => {
    const [value] = describe_('livingAllowance.standard') as ParameterDescription[];
    expect(value!.kind).toBe('parameter');
    const hangzhou = value!.history.find((one) => one.of === 'hangzhou')!;
    const dates = hangzhou.values.map((one) => one.from);
    expect(dates).toEqual([...dates].sort());
    expect(hangzhou.values.find((one) => one.from === '2017-11-01')!.value).toBe(917);
    expect(value!.readBy.map((one) => one.name)).toContain('allowanceStandard');
    expect(descriptionLines(value!, 'zh').join('\n')).toContain('917 元/人·月  [C]');
  });

  it('is an instrument, a fact, a choice, a lever', () => {
    // An instrument and a rule may share a name: both are told.
    const kinds = (name: string) => describe_(name).map((one) => one.kind);
    expect(kinds('livingAllowance')).toEqual(['instrument', 'rule']);
    expect(kinds('hukou')).toEqual(['fact']);
    expect(kinds('bonusTaxedApart')).toEqual(['choice']);
    const text = (name: string) =>
      describe_(name).map((one) => descriptionLines(one, 'en').join('\n'));
    expect(text('bonusTaxedApart')[0]).toContain('options: merged, apart');
    expect(text('hukou')[0]).toContain('kinds: here, province, elsewhere');
    expect(text('livingAllowance.workDeduction')[0]).toContain('a lever: never enacted');
    expect(text('wage')[0]).toMatch(/read by:\n(?: +\w+ .*\n)* +wages /);
  });

  it('is refused with the nearest where there is none', () => {
    expect(problemsOf(() => named(china, 'livingAlowance', 'law show'))).toEqual([
      'law show: the law has nothing called "livingAlowance"',
    ]);
    expect(problemsOf(() => named(china, '__proto__', 'law show'))).toHaveLength(1);
    // A word of a name or a label names what has it, facts first.
    expect(problemsOf(() => named(china, 'dividends', 'law show'))[0]).toContain(
      'it is a word in dividendsHeldOver',
    );
    expect(problemsOf(() => named(china, '残疾', 'law show'))[0]).toContain('disability');
  });

  it.each(['en', 'zh'] as const)('can be told whatever it is (%s)', (language) => {
    const names = [
      ...china.instruments.map((one) => one.name),
      ...rulesOf(china).map((one) => one.name),
      ...parametersOf(china).keys(),
      ...Object.keys(china.facts),
    ];
    const empty = names.filter((name) =>
      describe_(name).some((one) => descriptionLines(one, language).length < 2),
    );
    expect(empty).toEqual([]);
  });
});

describe('the table of concepts', () => {
  const signs = conceptSigns(china);

  it('has a row for every flow and a sign for every leg that touches the households', () => {
    expect([...signs.keys()]).toEqual(flowsOf(china).map((rule) => rule.name));
    for (const rule of flowsOf(china)) {
      const own = Object.values(signs.get(rule.name)!);
      const legs = legsOf(rule);
      expect(own.filter((sign) => sign === 1)).toHaveLength(
        legs.filter((leg) => leg.to === 'households').length,
      );
      expect(own.filter((sign) => sign === -1)).toHaveLength(
        legs.filter((leg) => leg.from === 'households').length,
      );
    }
  });

  it('prints them', () => {
    expect(signs.get('wages')).toMatchObject({ primary: 1, market: 0, disposable: 0 });
    expect(signs.get('employerPensionContribution')).toMatchObject({ primary: 1, market: -1 });
    const text = toText(conceptsTable(china), 'en');
    expect(text).toMatch(/employerPensionContribution +\+1 +−1 +0 +0 /);
  });
});

describe('the change log between two years', () => {
  const log = changesBetween(china, 2018, 2026);
  const of = (instrument: string) =>
    log.find((one) => one.instrument.name === instrument)?.changes ?? [];
  const steps = (instrument: string, name: string) =>
    of(instrument)
      .filter((one) => one.name === name)
      .map(({ day, before, after }) => [day, before.en, after.en]);

  it('tells every change of a value, with what held before', () => {
    expect(steps('incomeTax', 'childrenEducation.perMonth')).toEqual([
      ['2019-01-01', '–', '1,000 yuan a month'],
      ['2023-01-01', '1,000 yuan a month', '2,000 yuan a month'],
    ]);
    expect(steps('vehiclePurchaseTax', 'vehiclePurchaseTax.middleRate')).toEqual([
      ['2022-06-01', '10 %', '5 %'],
      ['2023-01-01', '5 %', '10 %'],
    ]);
    expect(steps('homeSaleVat', 'homeSaleVat.rate')).toEqual([['2026-01-01', '5 %', '3 %']]);
  });

  it('folds places, and names the one it tells of', () => {
    const wages = of('minimumWage').filter((one) => one.name === 'minimumWage.monthly');
    expect(wages.at(-1)!.of.en).toMatch(/^Zhejiang \(\+ \d+ more\)$/);
    expect(wages.length).toBeLessThan(6);
  });

  it('tells of payments that begin, and of those computed anew', () => {
    const subsidy = of('childcareSubsidy').find((one) => one.name === 'childcareSubsidy');
    expect(subsidy).toMatchObject({ day: '2025-01-01', after: { en: 'begins' } });
    const tax = of('incomeTax').find((one) => one.name === 'comprehensiveTax');
    expect(tax).toMatchObject({ day: '2019-01-01', after: { en: 'a new formula' } });
  });

  it('is in the order of days, within the years, and has no values that did not move', () => {
    for (const { changes } of log) {
      const days = changes.map((one) => one.day);
      expect([...days].sort()).toEqual(days);
      expect(days.every((day) => day > '2018-12-31' && day <= '2026-12-31')).toBe(true);
      expect(changes.every((one) => one.before.en !== one.after.en)).toBe(true);
    }
    expect(changesBetween(china, 2021, 2021)).toEqual([]);
  });

  it('takes as what held before what a wider place said', () => {
    const earlier = changesBetween(china, 2011, 2018);
    const named = (name: string) =>
      earlier.flatMap(({ changes }) => changes.filter((one) => one.name === name));
    const subsidy = named('residentPensionSubsidy.high').map(({ before, after }) => [
      before.en,
      after.en,
    ]);
    expect(subsidy).toEqual([['60 yuan a year', '80 yuan a year']]);
    // Guangzhou's own rate of 2018 is what the nation had before.
    expect(named('flexibleMedicalContribution.rate')).toEqual([]);
    expect(named('pensionIncrease.ratio').map(({ day, after }) => [day, after.en])).toEqual([
      ['2016-01-01', '6.5 %'],
      ['2017-01-01', '5.5 %'],
      ['2018-01-01', '5 %'],
    ]);
  });

  it('prints a table for each instrument', () => {
    const tables = changeTables(log);
    expect(tables.length).toBe(log.length);
    const deeds = tables.find((one) => one.id === 'law-changes-deedTax')!;
    expect(toText(deeds, 'en')).toMatch(/2024-12-01 +area up to .* 90 m² +140 m²/);
    expect(toText(deeds, 'zh')).toContain('此前');
  });
});

describe('the difference between two years', () => {
  const { values, rules } = differenceOf(china, 2018, 2019);

  it('names values that differ, with both, and no others', () => {
    const pension = values.find(
      (one) => one.parameter.name === 'employerPensionContribution.rate' && one.of === 'everywhere',
    );
    expect(pension).toMatchObject({ of: 'everywhere', after: { value: 0.16 } });
    for (const { before, after } of values) {
      if (!('why' in before) && !('why' in after)) expect(before.value).not.toEqual(after.value);
      expect('why' in before && 'why' in after).toBe(false);
    }
  });

  it('is the same backwards, and nothing within a year', () => {
    const back = differenceOf(china, 2019, 2018);
    expect(back.values).toHaveLength(values.length);
    expect(back.rules).toHaveLength(rules.length);
    expect(differenceOf(china, 2021, 2021)).toEqual({ values: [], rules: [] });
  });

  it('names rules that came into force', () => {
    expect(differenceOf(china, 2024, 2025).rules.map((one) => one.rule.name)).toContain(
      'childcareSubsidy',
    );
    const tables = differenceTables(china, { values, rules }, 2018, 2019);
    expect(toText(tables[0]!, 'en')).toMatch(/employerPensionContribution\.rate .* 16 % /);
    const known = values.filter((one) => !('why' in one.before) && !('why' in one.after));
    expect(known.length).toBeLessThan(values.length);
    expect(tables.map((one) => [one.id, one.rows.length])).toEqual([
      ['law-values', known.length],
      ['law-rules', rules.length],
      ['law-unknown-2018', values.length - known.length],
    ]);
  });

  it('compares places and kinds of the river kingdom', () => {
    const found = differenceOf(riverKingdom, 2019, 2020).values.map(
      (one) => `${one.parameter.name} ${one.of}`,
    );
    expect(found.sort()).toEqual([
      'dues.rate everywhere',
      'levy.rate everywhere',
      'relief.standard delta',
    ]);
  });
});

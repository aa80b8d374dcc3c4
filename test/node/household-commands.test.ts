import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { situationDocument } from '../../src/catalogue/facts-page.ts';
import { baseline, call, folder, root } from './calling.ts';

const { write } = folder();

const family = write(
  'family.yaml',
  `place: hangzhou
year: 2025
persons:
  - { id: a, born: 1990-01, sex: female, wage: 12000/month }
  - { id: c, born: 2017-01, mother: a }
`,
);
const poor = write(
  'poor.json',
  JSON.stringify({
    place: 'hangzhou',
    year: 2025,
    persons: [{ id: 'a', born: '1988-05' }],
    given: { 'livingAllowance.standard': 1000, residentMedicalContribution: 0 },
  }),
);

interface Document {
  readonly schema: string;
  readonly input: { readonly place: string; readonly persons: readonly { readonly id: string }[] };
  readonly concepts: Readonly<Record<string, number>>;
  readonly values: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly budgetLine?: { readonly points: readonly { readonly value: number }[] };
  readonly withholding?: readonly { readonly withheld: number }[];
  readonly explanation?: { readonly name: string; readonly value: number };
}

const read = (text: string) => JSON.parse(text) as Document;

describe('household', () => {
  it('prints a statement, amounts and statuses, in both languages', async () => {
    const english = await call('household', family);
    expect(english).toMatchObject({ code: 0, err: '' });
    expect(english.out).toMatch(/= market income +market +144,000\.00/);
    expect(english.out).toMatch(/= take-home pay +takeHomePay +126,912\.00/);
    expect(english.out).toContain('Statuses and other figures');
    const chinese = await call('household', family, '--lang', 'zh');
    expect(chinese.out).toMatch(/= 到手收入 +takeHomePay +126,912\.00/);
  });

  it('takes values of the law from --set and the document, and prints one document', async () => {
    const { out, code } = await call(
      'household',
      family,
      '--json',
      '--set',
      'incomeTax.basicDeduction=+10000',
    );
    const document = read(out);
    expect([code, document.schema]).toEqual([0, 'olive/household@1']);
    // Taxable: 44,880 before, 34,880 now; 36,000 and less at 3 %.
    const saved = 44_880 * 0.1 - 2_520 - 34_880 * 0.03;
    expect(document.concepts.takeHomePay).toBeCloseTo(126_912 + saved, 2);
  });

  it('stands for a household in a few words', async () => {
    const { out, err } = await call(
      'household',
      '--wage',
      '12000/month',
      '--children',
      '1',
      '--city',
      'hangzhou',
      '--json',
    );
    const document = read(out);
    expect(document.concepts.takeHomePay).toBe(126_912);
    expect(document.input.persons.map((one) => one.id)).toEqual(['a', 'c1']);
    expect(err).toContain('persons:');
    const couple = read(
      (await call('household', '--wage', '8000', '--partner-wage', '9000', '--json')).out,
    );
    expect(couple.concepts.market).toBe(17_000 * 12);
  });

  it('says what work comes to, in the document too', async () => {
    const words = ['household', '--wage', '20000', '--spouse-wage', '0', '--children-ages', '2,9'];
    const { out } = await call(...words, '--rent', '4000', '--city', 'shanghai', '--json', '-q');
    const { rates, input } = JSON.parse(out) as Document & { rates: Record<string, number> };
    expect(input.persons).toHaveLength(4);
    expect(rates).toMatchObject({ earner: 'a' });
    expect(rates.taxWedge).toBeGreaterThan(0.3);
    expect(rates.netReplacementRate).toBeLessThan(1);
    const table = await call('household', family, '--lang', 'zh');
    expect(table.out).toMatch(/税楔 +taxWedge +\d/);
    expect((await call('household', '--children-ages', 'two')).code).toBe(2);
  });

  it('answers the shape of OpenFisca in that shape, and draws its budget line', async () => {
    const file = write('situation.json', situationDocument);
    const { out, err, code } = await call('household', file, '--json');
    expect([code, err]).toEqual([0, '']);
    const filled = JSON.parse(out) as { persons: Record<string, Record<string, object>> };
    expect(filled.persons.Ari?.incomeTax).toEqual({ 2025: 1968 });
    expect((await call('household', file)).out).toContain('= disposable income');
    const vary = ['--vary', 'Ari.wage=0:20000:1000'];
    expect((await call('household', file, ...vary)).out).toMatch(/^Budget line: .*Ari/);
    const points = read((await call('household', file, ...vary, '--json')).out).budgetLine!.points;
    expect(points).toHaveLength(21);
    const told = await call('explain', file, '--of', 'incomeTax', '--person', 'Ari');
    expect([told.code, told.out]).toEqual([0, expect.stringContaining('1,968')]);
  });

  it('of several years draws a line each, and is explained one at a time', async () => {
    const text = situationDocument.replace('{ "2025": 144000 }', '{ "2025": 144000, "2024": 1e5 }');
    const file = write('years.json', text.replace('{ "2025": "hangzhou" }', '"hangzhou"'));
    const lines = await call('household', file, '--vary', 'Ari.wage=0:9000:3000');
    expect(lines.out.match(/^Budget line/gm)).toHaveLength(2);
    for (const words of [
      ['household', file, '--vary', 'Ari.wage=0:9:3', '--json'],
      ['explain', file],
    ])
      expect((await call(...words)).code).toBe(2);
    const early = {
      persons: { a: { born: '1960-01', volunteerHours: { 2012: null } } },
      households: { h: { parents: 'a', place: 'hangzhou' } },
    };
    const none = await call('household', write('early.json', JSON.stringify(early)), '--json');
    expect(none.err).toMatch(/^persons\.a\.volunteerHours\.2012 has no value here: /m);
  });

  it('reads standard input', () => {
    const words = [join(root, 'src', 'node', 'main.ts'), 'household', '-', '--json'];
    const { stdout, status } = spawnSync(process.execPath, words, {
      input: readFileSync(family),
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(read(stdout).concepts.takeHomePay).toBe(126_912);
  });

  it('prints a budget line, all points of it in the document', async () => {
    const vary = ['--vary', 'a.wage=0:60000:500'];
    const table = await call('household', family, ...vary);
    expect(table.out).toMatch(/^Budget line: wage offered/);
    expect(table.out.split('\n').length).toBeLessThan(60);
    const { out } = await call('household', family, ...vary, '--json');
    expect(read(out).budgetLine!.points).toHaveLength(121);
  });

  it('prints the tax withheld month by month, and in the document', async () => {
    const table = await call('household', family, '--withholding');
    expect(table).toMatchObject({ code: 0, err: '' });
    expect(table.out).toMatch(/^Tax withheld from a, month by month/);
    // 44,880 a year: a twelfth of it at 3 % in January; the whole at 10 % less 2,520.
    expect(table.out).toMatch(/^1 .* 112\.20$/m);
    expect(table.out).toMatch(/^In the year .* 1,968\.00$/m);
    const { out } = await call('household', family, '--withholding', '--json');
    const schema = JSON.parse(
      readFileSync(join(root, 'docs', 'schema', 'household.schema.json'), 'utf8'),
    ) as object;
    const valid = new Ajv2020({ strict: false }).compile(schema);
    expect(valid(JSON.parse(out)), JSON.stringify(valid.errors)).toBe(true);
    expect(read(out).withholding?.[0]?.withheld).toBe(1968);
  });

  it('names every fault with its place, those of --set with them', async () => {
    const faulty = write(
      'faulty.yaml',
      `place: hangzou
year: 2025
persons:
  - { id: a, born: 1988-15, wag: 12000/month }
  - { id: b, spouse: zz, wage: lots }
`,
    );
    const { code, out, err } = await call(
      'household',
      faulty,
      '--set',
      'incomeTax.basicDeductio=3',
    );
    expect([code, out]).toEqual([3, '']);
    const lines = err.trim().split('\n');
    expect(lines.map((line) => line.replace(`${faulty}:`, '').split(' ')[0])).toEqual([
      '1:8:',
      '4:20:',
      '4:29:',
      '5:22:',
      '5:32:',
      '--set',
    ]);
    expect(lines[0]).toContain('did you mean "hangzhou"?');
    expect(lines[5]).toContain('did you mean "incomeTax.basicDeduction"?');
  });

  it.each([
    [['nothere.yaml'], 5, 'nothere.yaml'],
    [[], 2, 'expected a file'],
    [[family, '--wage', '3'], 2, 'not both'],
    [['--children', '1', '--children-ages', '2,9'], 2, '--children says 1, --children-ages 2'],
    [['--children', 'many', '--wage', '3'], 2, 'whole number'],
    [['--children', '29', '--wage', '3'], 2, 'Expected at most 28'],
    [['--wage', '3', '--city', 'hangzou'], 3, 'did you mean "hangzhou"?'],
    [[family, '--vary', 'a.wagee=0:1:1'], 3, 'did you mean "wage"?'],
    [[write('broken.yaml', 'place: [')], 3, 'broken.yaml:1:'],
  ] as const)('%j ends with %i', async (words, code, message) => {
    const found = await call('household', ...words);
    expect(found).toMatchObject({ code, out: '' });
    expect(found.err).toContain(message);
    expect(found.err).not.toMatch(/^ +at /m);
  });
});

describe('explain', () => {
  it('prints the sheet of a document', async () => {
    const { code, out } = await call('explain', poor);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^minimum living allowance · Hangzhou · 2025 · persons a · 12,000 yuan a year/,
    );
    expect(out).toMatch(/^ +1,000 {2}minimum living allowance 最低生活保障金, yuan a month$/m);
    const tax = await call('explain', family, '--of', 'comprehensiveTax', '--lang', 'zh');
    expect(tax.out).toContain('《个人所得税法》（2018-08-31修正）第三条');
    const untold = tax.out.split('\n').filter((line) => /[§·(（].*[a-z]{3,} [a-z]{3,}/.test(line));
    // A line of an amount has its label in both languages, and whose it is in brackets.
    expect(untold.filter((line) => !/^ *[\d,.-]+ /.test(line))).toEqual([]);
    expect(tax.out).toContain('= 44,880 × 10 % − 2,520\n');
  });

  it('prints a household of a scenario as a document, and its sheet', async () => {
    const words = ['explain', baseline, '--household', '17', '--of', 'disposable'];
    const { code, out } = await call(...words, '--depth', '1');
    expect(code).toBe(0);
    expect(out).toMatch(/^place: \w+\nyear: 2021\npersons:\n {2}- \{ id: a,/);
    expect(out).toMatch(/^disposable income · \w+ · 2021 · persons a/m);
    const document = read((await call(...words, '--json')).out);
    expect(document).toMatchObject({
      schema: 'olive/explain@1',
      explanation: { name: 'disposable' },
    });
    const [yaml] = out.split('\ndisposable income');
    const again = read((await call('household', write('seventeen.yaml', yaml!), '--json')).out);
    expect(again.concepts.disposable).toBe(document.explanation!.value);
  });

  it.each([
    [[family, '--of', 'wagess'], 3, 'did you mean "wages"?'],
    [[family, '--person', 'q'], 3, 'there is no person "q"'],
    [[baseline], 2, '--household 1'],
    [[baseline, '--household', '0'], 3, 'numbered 1 to 100000'],
    [[baseline, '--household', 'x'], 2, 'whole number'],
    [[family, '--seed', 'x'], 2, 'of a scenario'],
    [[family, '--set', 'nothing=1'], 3, 'there is no parameter "nothing"'],
  ] as const)('%j ends with %i', async (words, code, message) => {
    const found = await call('explain', ...words);
    expect(found).toMatchObject({ code, out: '' });
    expect(found.err).toContain(message);
  });
});

describe('law', () => {
  it('lists, shows, compares and prints the concepts', async () => {
    const list = await call('law', 'list', 'childcareSubsidy', '--year', '2025', '--lang', 'zh');
    expect(list).toMatchObject({ code: 0, err: '' });
    expect(list.out).toContain('再分配');
    expect(list.out).not.toContain('livingAllowance');
    const show = await call('law', 'show', 'incomeTax.basicDeduction');
    expect(show.out).toMatch(/2019-01-01 {2}60,000 yuan a year {2}\[C\] .*art\. 6\(1\)/);
    const chinese = await call('law', 'show', 'deedTax', '--lang', 'zh');
    expect(chinese.out).toContain('依据：《契税法》第一条');
    expect(chinese.out).toContain('资金流向：住户 → 政府（再分配）');
    const act = await call('law', 'show', '国发〔2018〕41号');
    expect(act.out).toMatch(
      /^国发〔2018〕41号 {2}Special additional deductions 个人所得税专项附加扣除暂行办法$/m,
    );
    const standing = act.out.split('rests on it:')[1];
    expect(standing).toMatch(/^ +educationOfChild {2}/m);
    const titled = await call('law', 'show', '契税法', '--json');
    expect(read(titled.out)).toMatchObject({
      entries: [
        { kind: 'act', name: '契税法', issuer: { zh: expect.stringContaining('人民代表大会') } },
      ],
    });
    const acts = await call('law', 'acts', '--lang', 'zh');
    expect(acts.out).toMatch(/主席令第35号 +社会保险法 +2010-10-28 +2011-07-01 –/);
    const diff = await call('law', 'diff', '2018', '2019');
    expect(diff.out).toMatch(/^2019-01-01 +basic deduction +nation +– +60,000 yuan a year/m);
    const ends = await call('law', 'diff', '2018', '2019', '--ends');
    expect(ends.out).toMatch(/employerPensionContribution\.rate/);
    const concepts = await call('law', 'concepts', '--json');
    const { flows } = JSON.parse(concepts.out) as { flows: Record<string, object> };
    expect(flows.livingAllowance).toMatchObject({ disposable: 1, primary: 0 });
  });

  it('prints documents', async () => {
    const schemas = await Promise.all(
      [['list'], ['show', 'wages'], ['acts'], ['concepts'], ['diff', '2020', '2021']].map(
        async (words) => {
          const { out } = await call('law', ...words, '--json');
          return read(out).schema;
        },
      ),
    );
    expect(schemas).toEqual([
      'olive/law-list@1',
      'olive/law-show@1',
      'olive/law-acts@1',
      'olive/law-concepts@1',
      'olive/law-diff@1',
    ]);
  });

  it.each([
    [['show', 'livingAlowance'], 3, 'did you mean "livingAllowance"?'],
    [['list', 'incomTax'], 3, 'did you mean "incomeTax"?'],
    [['list', '--place', 'hangzou'], 3, 'did you mean "hangzhou"?'],
    [['diff', '2018', 'then'], 2, 'Expected a year'],
    [['list', '--year', '99'], 2, 'Expected a year'],
  ] as const)('%j ends with %i', async (words, code, message) => {
    const found = await call('law', ...words);
    expect(found).toMatchObject({ code, out: '' });
    expect(found.err).toContain(message);
  });
});

describe('the schemas', () => {
  it('fit what is printed', async () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false });
    const file = join(root, 'docs', 'schema', 'household.schema.json');
    const isHousehold = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
    const { out } = await call('household', family, '--json', '--vary', 'wage=0:9000:3000');
    expect(isHousehold(read(out)), ajv.errorsText(isHousehold.errors)).toBe(true);
    expect(isHousehold({ ...read(out), more: 1 })).toBe(false);
  });
});

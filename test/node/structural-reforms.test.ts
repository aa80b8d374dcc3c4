import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ProblemsError } from '../../src/engine/problem.ts';
import { restructured } from '../../src/engine/structure.ts';
import { household } from '../../src/household.ts';
import { china } from '../../src/law/china.ts';
import { loadModule, openModule } from '../../src/node/modules.ts';
import { readScenarioFile } from '../../src/node/reading.ts';
import { executeHere, simulate } from '../../src/simulate.ts';
import { baseline, call, folder, root } from './calling.ts';

const { write, path } = folder();
const names = ['income-tax-by-couple', 'negative-income-tax', 'uniform-basic-pension'] as const;
const fileOf = (name: string, ending: string) =>
  join(root, 'scenarios', 'structural', `${name}.${ending}`);
const lawWith = (name: (typeof names)[number]) =>
  restructured(china, [openModule(fileOf(name, 'ts'))]);

const header = `import { lever, person, rule } from 'olive-microsim';
import { ownMedicalContribution as old } from 'olive-microsim/law/secondary/social-insurance/own';
`;
/** A reform of the own contribution to the medical fund. */
const module = (amount: number) => `${header}
const free = rule({
  name: old.name, label: old.label, per: person, unit: 'yuan/month', stage: 'secondary',
  source: 'reform', flow: old.flow!, reads: {},
  parameters: { amount: lever({ name: 'medical.flat', label: old.label, unit: 'yuan/month', neutral: ${amount} }) },
  formula: (_: object, { amount }: { amount: number }) => amount,
});
export const reform = { name: 'flatMedical', label: { en: 'flat', zh: '定额' }, replace: [free] };
`;
const flat = write('scenarios/flat.ts', module(10));
const other = write('scenarios/other.ts', module(20));
write('scenarios/base.yaml', 'area: zhejiang\nyear: 2025\npopulation: { households: 300 }\n');
const named = write(
  'scenarios/named.yaml',
  'extends: base.yaml\nmodules: [flat.ts]\nset: { medical.flat: 12 }\n',
);
const plain = (text: string) => text.replaceAll(`${path}/`, '');

describe('the scenarios of scenarios/structural', () => {
  const read = (name: string) => {
    const module = openModule(fileOf(name, 'ts'));
    return readScenarioFile(fileOf(name, 'yaml'), { households: 700 }, [module]);
  };
  const enacted = simulate({ ...read(names[0]), modules: [] }, {}, executeHere);

  it.each(names)(
    'balance to the fen, differ from the law and ask in both languages: %s',
    async (name) => {
      const scenario = read(name);
      expect(scenario.question.en).not.toBe(scenario.question.zh);
      const [now, before] = [await simulate(scenario, {}, executeHere), await enacted];
      expect(now.ledger.imbalance).toBe(0n);
      expect(now.measures.disposable).not.toEqual(before.measures.disposable);
    },
  );
});

describe('income tax by couple', () => {
  const person = { activity: 'employee', given: { specialDeductions: 0, taxWithheld: 0 } };
  const earner = { ...person, id: 'a', born: '1985-01', wage: '360000/year' };
  const couple = (...more: object[]) =>
    household(
      { place: 'hangzhou', year: 2025, persons: [earner, ...more] },
      lawWith('income-tax-by-couple'),
    );

  it('taxes each on half of what both have', () => {
    // 360,000 less twice 60,000, halved: 120,000 at 10 % less 2,520, twice.
    const answer = couple({ id: 'b', born: '1985-01', spouse: 'a' });
    expect(answer.of('splittingTax', 'a')).toBe(2 * (120_000 * 0.1 - 2520));
    expect(answer.of('comprehensiveTax', 'a')).toBe(18_960);
    expect(answer.of('comprehensiveTax', 'b')).toBe(0);
  });

  it('shares the tax by what each has', () => {
    const b = { ...person, id: 'b', born: '1985-01', spouse: 'a', wage: '120000/year' };
    const answer = couple(b);
    // 480,000 less 120,000: 180,000 each at 20 % less 16,920.
    expect(answer.of('comprehensiveTaxDue', 'a')).toBe(2 * (180_000 * 0.2 - 16_920) * 0.75);
    expect(answer.of('comprehensiveTaxDue', 'b')).toBe(2 * (180_000 * 0.2 - 16_920) * 0.25);
  });

  it('leaves a single as before', () => {
    const document = { place: 'hangzhou', year: 2025, persons: [earner] };
    const due = (law = china) => household(document, law).of('comprehensiveTaxDue', 'a');
    expect(couple().of('comprehensiveTaxDue', 'a')).toBe(due());
    expect(due()).toBe(300_000 * 0.2 - 16_920);
  });

  it('lets both choose together whose bonus is taxed apart', () => {
    const answer = couple({
      ...person,
      id: 'b',
      born: '1985-01',
      spouse: 'a',
      wage: '40000/year',
      bonus: 36000,
    });
    // Apart it costs 1,080, which is less than merged at 10 %.
    expect(answer.of('bonusTax', 'b')).toBe(1080);
  });
});

describe('the negative income tax', () => {
  it('guarantees the standard and takes half of what one has', () => {
    const document = {
      place: 'hangzhou',
      year: 2025,
      persons: [
        { id: 'a', born: '1980-01' },
        { id: 'b', born: '1980-01', spouse: 'a' },
      ],
      given: { 'livingAllowance.standard': 1200, countedIncome: 1000 },
    };
    const answer = household(document, lawWith('negative-income-tax'));
    expect(answer.year('livingAllowance')).toBe((2 * 1200 - 500) * 12);
    expect(() => answer.of('gradualExit')).toThrow('nothing called "gradualExit"');
  });
});

describe('the uniform basic pension', () => {
  const law = lawWith('uniform-basic-pension');
  const of = (facts: object) =>
    household(
      { place: 'hangzhou', year: 2025, persons: [{ id: 'a', born: '1960-01', ...facts }] },
      law,
    );

  it('is paid to everybody from sixty on', () => {
    expect(of({}).year('uniformPension', 'a')).toBe(12_000);
    // Sixty in March: from April on.
    expect(of({ born: '1965-03' }).year('uniformPension', 'a')).toBe(9000);
    expect(of({ born: '1970-01' }).year('uniformPension', 'a')).toBe(0);
  });

  it('is the first part of a former employee’s pension', () => {
    const facts = { pensionScheme: 'employee', pensionInPayment: '3000/month' };
    const answer = of(facts);
    expect(answer.of('employeePension', 'a')).toBe(3060 - 1000);
    const before = household({
      place: 'hangzhou',
      year: 2025,
      persons: [{ id: 'a', born: '1960-01', ...facts }],
    });
    expect(before.of('employeePension', 'a')).toBe(3060);
  });

  it('takes the place of the residents’ basic pension', () => {
    expect(of({ pensionScheme: 'resident' }).of('residentBasicPension', 'a')).toBe(0);
  });
});

describe('a module', () => {
  it('is refused where the command line does not name it', async () => {
    const { code, err } = await call('check', named);
    expect(code).toBe(3);
    expect(plain(err)).toBe(
      'scenarios/named.yaml:2:11: "flat.ts" is code, and is loaded only where the command line names it: --module scenarios/flat.ts\n',
    );
    expect((await call('check', named, '--module', other)).code).toBe(3);
  });

  it('lets a scenario set its values', async () => {
    const { code, out } = await call('check', named, '--module', flat);
    expect([code, plain(out)]).toEqual([
      0,
      expect.stringContaining('scenarios/named.yaml: ok (zhejiang'),
    ]);
  });

  it('is of the scenario that names it, and of all where none does', async () => {
    const base = join(path, 'scenarios', 'base.yaml');
    const costs = async (...words: string[]) => {
      const { out } = await call('compare', base, named, ...words, '--json', '-t', '1');
      return JSON.parse(out) as Compared;
    };
    const own = await costs('--module', flat);
    expect(own.law).toBeUndefined();
    expect(own.reforms[0]?.law?.modules[0]?.name).toBe('flatMedical');
    expect(own.run.reforms[0]?.modules?.[0]?.file).toBe(flat);
    expect(own.ledger.imbalanceFen).toBe('0');
    const { code, err } = await call('check', base, named, '--module', flat, '--module', other);
    expect([code, plain(err)]).toEqual([
      3,
      expect.stringContaining('flat.ts and scenarios/other.ts both replace ownMedicalContribution'),
    ]);
  });

  it('gives the same on one thread and on two, and stands on the run card', async () => {
    const words = ['run', join(path, 'scenarios', 'base.yaml'), '--module', flat, '-n', '1500'];
    const { digest } = JSON.parse((await call(...words, '--json', '-t', '1')).out) as Compared;
    const { out } = await call(...words, '-t', '2', '-q');
    expect(out).toContain(digest);
    expect(out).toMatch(/module +flat \(.*flat\.ts, [0-9a-f]{12}\)/);
  });

  it('is written as docs/structural-reforms.md says', () => {
    const page = readFileSync(join(root, 'docs', 'structural-reforms.md'), 'utf8');
    const text = /^```ts\n(.*?)^```/ms.exec(page)?.[1] ?? '';
    const law = restructured(china, [openModule(write('documented.ts', text))]);
    const document = {
      place: 'hangzhou',
      year: 2025,
      persons: [{ id: 'a', born: '1990-01', wage: '30000/month' }],
    };
    expect(household(document, law).of('ownMedicalContribution', 'a')).toBe(300);
    expect(household(document).of('ownMedicalContribution', 'a')).toBeGreaterThan(300);
  });

  it('is put on top once, however often it is named', async () => {
    const words = ['household', '--wage', '30000', '--json'];
    const once = await call(...words, '--module', flat);
    expect(once.code).toBe(0);
    expect(await call(...words, '--module', flat, '--module', flat)).toEqual(once);
  });

  it('holds for household, explain and curve', async () => {
    const document = write(
      'person.yaml',
      'place: hangzhou\nyear: 2025\npersons: [{ id: a, born: 1990-01, wage: 9000/month }]\n',
    );
    const shown = await call('household', document, '--module', flat, '--json');
    expect(JSON.parse(shown.out)).toMatchObject({
      flows: { ownMedicalContribution: 120 },
      modules: [{ file: flat, name: 'flatMedical' }],
    });
    const tables = await call('household', document, '--module', flat, '--lang', 'zh');
    expect(tables.out).toContain(`适用结构性改革：定额（${flat}）`);
    const told = await call(
      'explain',
      document,
      '--of',
      'ownMedicalContribution',
      '--module',
      flat,
    );
    expect([told.code, told.out]).toEqual([
      0,
      expect.stringMatching(/· flat \(.*flat\.ts\) ·[\s\S]*§ reform/),
    ]);
    const drawn = await call(
      ...['curve', named, '--module', flat, '-t', '1', '-q', '--out', join(path, 'olive.svg')],
    );
    expect([drawn.code, drawn.err]).toEqual([0, '']);
  });

  it('and a value that it removes are a conflict, both files named', async () => {
    const file = write(
      'scenarios/both.yaml',
      'extends: base.yaml\nmodules: [flat.ts]\nset: { ownMedicalContribution.rate: 3 % }\noff: [gradual]\n',
    );
    const { code, err } = await call('check', file, '--module', flat);
    expect(code).toBe(3);
    expect(plain(err)).toContain('scenarios/both.yaml:3:8: scenarios/flat.ts removes own');
    const off = write(
      'scenarios/off.yaml',
      `area: zhejiang\nyear: 2025\nmodules: [gone.ts]\noff: [childcareSubsidy]\n`,
    );
    const gone = write(
      'scenarios/gone.ts',
      "export const reform = { name: 'gone', label: { en: 'g', zh: '去' }, remove: ['childcareSubsidy'] };",
    );
    expect(plain((await call('check', off, '--module', gone)).err)).toBe(
      'scenarios/off.yaml:4:7: scenarios/gone.ts removes childcareSubsidy already\n',
    );
  });

  it.each([
    ['nothing.ts', 'export const other = 1;', 'the module exports no "reform"'],
    ['broken.ts', 'export const reform = {;', 'the module cannot be loaded: '],
    ['throws.ts', "throw new Error('no');", 'the module cannot be loaded: no'],
    ['waits.ts', 'await 1; export const reform = 1;', 'it awaits something at its outermost level'],
    ['wrong.ts', 'export const reform = { name: 1 };', 'the reform needs a name'],
    ['lost.ts', "import 'olive-microsim/node';", 'the module cannot be loaded: '],
  ])('that is none is told so: %s', async (name, text, expected) => {
    const { code, err } = await call('check', baseline, '--module', write(name, text));
    expect(code).toBe(3);
    expect(err).toContain(expected);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('that is not there, or lies outside, is told so', async () => {
    expect((await call('check', baseline, '--module', join(path, 'none.ts'))).code).toBe(5);
    expect((await call('check', baseline, '--module', path)).code).toBe(5);
    const out = write('scenarios/out.yaml', 'extends: base.yaml\nmodules: ../person.ts\n');
    const { err } = await call('check', out);
    expect(plain(err)).toContain('"../person.ts" lies outside scenarios');
    const word = write('scenarios/word.yaml', 'extends: base.yaml\nmodules: [7]\n');
    expect(plain((await call('check', word)).err)).toBe(
      'scenarios/word.yaml:2:11: found 7; expected the name of a TypeScript file\n',
    );
  });

  it('is loaded from its place again, with the same digest', () => {
    const first = openModule(flat);
    expect(loadModule(first).digest).toBe(first.digest);
    expect(openModule(other).digest).not.toBe(first.digest);
    expect(() => loadModule({ file: 'x', path: '/none.ts' })).toThrow(ProblemsError);
  });
});

interface Compared {
  readonly digest: string;
  readonly law?: { readonly modules: readonly { readonly name: string }[] };
  readonly ledger: { readonly imbalanceFen: string };
  readonly reforms: readonly Pick<Compared, 'law'>[];
  readonly run: {
    readonly reforms: readonly { readonly modules?: readonly { readonly file: string }[] }[];
  };
}

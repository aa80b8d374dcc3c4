import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProblemsError } from '../../src/engine/problem.ts';
import { readScenarioFile } from '../../src/node/reading.ts';
import { folder } from './calling.ts';

const base = 'area: zhejiang\nyear: 2021\npopulation: { households: 2000, seed: a }\n';
const { path, write } = folder();

function faults(file: string): string[] {
  try {
    readScenarioFile(file);
  } catch (error) {
    if (error instanceof ProblemsError)
      return error.problems.map(
        (one) =>
          `${one.code} ${one.where.replaceAll(path, '')}: ${one.message.replaceAll(path, '')}`,
      );
    throw error;
  }
  return [];
}

describe('a scenario reaches', () => {
  write('scenarios/base.yaml', base);
  write('scenarios/deep/scenarios/low.yaml', 'extends: ../../base.yaml\n');
  write('scenarios/deep/scenarios/out.yaml', 'extends: ../../../secret.yaml\n');
  write('scenarios/absolute.yaml', `extends: ${path}/secret.yaml\n`);
  write('secret.yaml', base);
  write('loose/own.yaml', 'extends: beside.yaml\n');
  write('loose/beside.yaml', base);
  write('loose/up.yaml', 'extends: ../secret.yaml\n');
  write('loose/none.yaml', 'extends: ../there-is-none.yaml\n');
  symlinkSync(join(path, 'secret.yaml'), join(path, 'scenarios', 'link.yaml'));
  write('scenarios/linked.yaml', 'extends: link.yaml\n');
  symlinkSync(join(path, 'scenarios'), join(path, 'door'));

  it('all of the outermost folder named scenarios', () => {
    const scenario = readScenarioFile(join(path, 'scenarios/deep/scenarios/low.yaml'));
    expect(scenario.area).toBe('zhejiang');
    expect(scenario.files).toEqual(['base', 'low']);
  });

  it('else its own folder', () => {
    expect(readScenarioFile(join(path, 'loose/own.yaml')).year).toBe(2021);
  });

  it('through a link to the folder too', () => {
    expect(readScenarioFile(join(path, 'door/deep/scenarios/low.yaml')).files).toEqual([
      'base',
      'low',
    ]);
  });

  it.each([
    ['scenarios/deep/scenarios/out.yaml', '../../../secret.yaml'],
    ['scenarios/absolute.yaml', '/secret.yaml'],
    ['scenarios/linked.yaml', 'link.yaml'],
    ['loose/up.yaml', '../secret.yaml'],
    ['loose/none.yaml', '../there-is-none.yaml'],
  ])('nothing beyond: %s', (file, name) => {
    const [first, ...others] = faults(join(path, file));
    expect(first).toContain(`forbidden-path /${file}:1:10: "${name}" lies outside`);
    expect(others).toEqual([]);
  });

  it('nothing beyond, though the file named is a link itself', () => {
    expect(faults(join(path, 'scenarios', 'link.yaml'))[0]).toContain('forbidden-path');
  });
});

describe('a file that cannot be read', () => {
  mkdirSync(join(path, 'a-folder.yaml'));
  writeFileSync(join(path, 'bytes.yaml'), Buffer.from([0xff, 0xfe, 0x41, 0x80]));
  write('long.yaml', `# ${'x'.repeat(1_000_001)}`);
  write('typo.yaml', 'extends: bytse.yaml\n');

  it.each([
    ['nowhere.yaml', 'there is no such file'],
    ['none/nowhere.yaml', 'there is no such file'],
    ['secret.yaml/x.yaml', 'there is no such f'],
    ['a-folder.yaml', 'it is no file'],
    ['bytes.yaml', 'it is no text in UTF-8'],
    ['long.yaml', 'it is longer than 1000000 bytes'],
    ['nul\0.yaml', 'no file can have such a name'],
  ])('%s: %s', (name, why) => {
    const [only, ...others] = faults(`${path}/${name}`);
    expect(only).toMatch(/^unreadable-file /);
    expect(only).toContain(why);
    expect(others).toEqual([]);
  });

  it('has its place where a scenario extends it, and a near name is told', () => {
    const file = join(path, 'typo.yaml');
    const fault = (() => {
      try {
        return readScenarioFile(file);
      } catch (error) {
        return error;
      }
    })();
    expect(fault).toBeInstanceOf(ProblemsError);
    const [first] = (fault as ProblemsError).problems;
    expect(first?.where).toBe(`${file}:1:10`);
    expect(first?.suggestion).toBe('bytes.yaml');
  });
});

describe('whatever stands in a scenario', () => {
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('zhejiang', 2021, '20 %', '2021-02-30', '__proto__', '../x.yaml', 'fuzz.yaml'),
  );
  const key = fc.constantFrom(
    ...[
      'question',
      'extends',
      'area',
      'year',
      'law',
      'index',
      'population',
      'set',
      'off',
      'on',
      'shift',
    ],
    ...['__proto__', 'constructor', 'toString', 'raise', 'livingAllowance.standard', 'where'],
  );
  const document = fc.dictionary(key, fc.oneof(value, fc.dictionary(key, value)), {
    noNullPrototype: true,
  });
  const words = fc.array(
    fc.constantFrom(
      'set:',
      '\n',
      '  ',
      '- ',
      '{',
      '}',
      '[',
      ']',
      ':',
      '&a ',
      '*a',
      '<<: ',
      '"',
      "'",
      '|',
      '#',
      '2021',
      'area',
      'é',
      '\t',
      '? ',
      '!!js/undefined ',
      '---\n',
      '%',
    ),
    { maxLength: 30 },
  );
  /** A scenario with everything in it, one part of which is replaced. */
  const full = {
    question: { en: 'What?', zh: '什么？' },
    area: 'zhejiang',
    year: 2021,
    law: 2021,
    index: 'none',
    population: { households: 2000, seed: 'a' },
    set: {
      'livingAllowance.standard': { raise: '20 %', places: ['hangzhou'], from: '2021-07-01' },
      'incomeTax.schedule': {
        rows: [
          [36000, '3 %'],
          [null, 0.2],
        ],
      },
      'incomeTax.basicDeduction': 72000,
    },
    off: ['livingAllowance'],
    shift: [
      { income: 'wage', where: { residence: ['rural'] }, raise: '10 %', paidBy: 'enterprises' },
    ],
  };
  const mutated = fc
    .tuple(fc.array(fc.nat(8), { maxLength: 5 }), value)
    .map(([path, replacement]) => {
      const copy = structuredClone(full) as Record<string, unknown>;
      let at: Record<string, unknown> = copy;
      for (const [i, step] of path.entries()) {
        const keys = Object.keys(at);
        const name = keys[step % Math.max(1, keys.length)];
        if (name === undefined) break;
        const next = at[name];
        const isLast = i === path.length - 1 || typeof next !== 'object' || next === null;
        if (isLast) {
          at[name] = structuredClone(replacement);
          break;
        }
        at = next as Record<string, unknown>;
      }
      return JSON.stringify(copy);
    });
  const text = fc.oneof(
    document.map((one) => JSON.stringify(one)),
    mutated,
    words.map((parts) => parts.join('')),
    fc.tuple(fc.constant(base), words).map(([start, parts]) => start + parts.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );

  it('is read, or all that is wrong with it is told with its place', () => {
    const file = join(path, 'fuzz.yaml');
    fc.assert(
      fc.property(text, (written) => {
        write('fuzz.yaml', written);
        for (const fault of faults(file)) {
          expect(fault).toMatch(/^[a-z-]+ \/(?:fuzz|x)\.yaml(?::\d+:\d+)?: \S/);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('cannot reach the prototype of objects', () => {
    const file = write(
      'proto.yaml',
      `${base}"__proto__": { polluted: yes }\nset: { "__proto__": { value: 1 }, constructor: 2 }\n`,
    );
    expect(faults(file).map((one) => one.replace(/;.*/, ''))).toEqual([
      'unknown-key /proto.yaml:4:1: a scenario has no "__proto__"',
      'unknown-name /proto.yaml:5:8: there is no parameter "__proto__"',
      'unknown-name /proto.yaml:5:35: there is no parameter "constructor"',
    ]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

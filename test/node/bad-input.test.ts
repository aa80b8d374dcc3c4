import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { baseline, call, folder } from './calling.ts';

const { path, write } = folder();
const shown = (text: string): string[] => text.trim().replaceAll(`${path}/`, '').split('\n');

describe('a scenario full of faults', () => {
  const file = write(
    'faulty.yaml',
    [
      'aera: zhejiang',
      'area: zhejang',
      'year: 2021.5',
      'law: 1900',
      'population: { households: -5, sed: 1 }',
      'set:',
      '  livingAllowance.standrd: { raise: 20 % }',
      '  livingAllowance.standard: { from: 2021-02-30, raise: much }',
      '  incomeTax.basicDeduction: [1, 2]',
      'off: [livingAlowance]',
      'shift: [{ income: wages, raise: 10 % }]',
      'extends: [faulty.yaml, nowhere.yaml]',
    ].join('\n'),
  );

  it.each(['check', 'run'])('is told whole by %s, one fault a line, and exits 3', async (verb) => {
    const { code, out, err } = await call(verb, file);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    const lines = shown(err);
    const places = lines.map((line) => /^faulty\.yaml:(\d+):\d+: /.exec(line)?.[1]);
    for (const line of ['1', '2', '3', '4', '5', '7', '8', '9', '10', '11', '12'])
      expect(places).toContain(line);
    expect(places).not.toContain(undefined);
    expect(err).toContain('a scenario has no "aera"');
    expect(err).toContain('did you mean "area"?');
    expect(err).toContain('did you mean "livingAllowance.standard"?');
    expect(err).toContain('2021-02-30');
    expect(err).toContain('circle: ');
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('is told together with the faults of flags', async () => {
    const flags = ['--set', 'nothing=1', '--where', 'residense=rural', '--households', '0'];
    const { code, err } = await call('run', file, ...flags);
    expect(code).toBe(3);
    expect(err).toContain('--set nothing=1: there is no parameter "nothing"');
    expect(err).toContain('--where residense=rural: ');
    expect(err).toContain('--households 0: found 0; expected a whole number of households');
    expect(err).toContain('a scenario has no "aera"');
  });
});

describe('broken YAML', () => {
  it('has its place', async () => {
    const { code, err } = await call(
      'check',
      write('broken.yaml', 'area: zhejiang\nset: {a: [1\n'),
    );
    expect(code).toBe(3);
    expect(shown(err)[0]).toMatch(/^broken\.yaml:\d+:\d+: the YAML is broken: /);
  });

  it('may be tied into a circle', async () => {
    const { code, err } = await call(
      'check',
      write('tied.yaml', 'area: &a [*a]\nyear: &y { y: *y }\n'),
    );
    expect(code).toBe(3);
    expect(err).not.toContain('fault of olive');
  });
});

const household = write(
  'household.yaml',
  'place: hangzhou\nyear: 2025\npersons: [{ id: a, born: 1980-01, wage: 5000/month }]\n',
);

describe('a selection of nobody', () => {
  it('is no fault of olive', async () => {
    const where = ['--where', 'place=shanghai', '--where', 'residence=rural'];
    const { out, err } = await call('run', baseline, '-n', '300', '-t', '1', '-q', ...where);
    expect(out).toBe('');
    expect(err).toContain(
      'no household of the population meets place=shanghai and residence=rural',
    );
  });
});

describe('a sum that is no income', () => {
  it('is told with its parts', async () => {
    const { err } = await call('explain', household, '--of', 'employerCost');
    expect(err).toContain('is a line of `olive household`, wages + ');
  });
});

describe('exit codes', () => {
  it.each([
    [0, ['check', baseline]],
    [0, ['--help']],
    [0, ['run', '--help']],
    [0, ['--version']],
    [2, []],
    [2, ['rnu', baseline]],
    [2, ['run']],
    [2, ['run', baseline, '--householdz', '5']],
    [2, ['run', baseline, '--threads', 'many']],
    [2, ['run', baseline, '--lang', 'fr']],
    [2, ['curve', baseline]],
    [3, ['check', baseline, '--set', 'livingAllowance.standard=much']],
    [3, ['check', baseline, '--households=-5']],
    [3, ['check', baseline, '--set', 'incomeTax.basicDeduction=1e308']],
    [3, ['check', baseline, '--set', 'incomeTax.basicDeduction=*1e9']],
    [5, ['check', join('no', 'such.yaml')]],
    [5, ['run', path]],
    [5, ['run', '']],
    [5, ['check', '.']],
    [3, ['run', baseline, '-n', '300', '-t', '1', '--where', 'place=shanghai']],
    [3, ['explain', household, '--of', 'takeHomePay']],
  ])('%i: olive %s', async (code, words) => {
    expect((await call(...words)).code).toBe(code);
  });

  it('are in --help, with examples', async () => {
    const { out } = await call('--help');
    expect(out).toContain('Examples:');
    expect(out).toContain(
      '0 ok · 1 our fault · 2 usage · 3 bad input · 4 a check failed · 5 file · 130 interrupted',
    );
  });

  it('come with the nearest name', async () => {
    expect((await call('rnu')).err).toContain('Did you mean run?');
    expect((await call('run', baseline, '--housholds', '5')).err).toContain('--households');
  });
});

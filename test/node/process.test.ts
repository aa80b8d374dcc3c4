import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { baseline, codeOfDeaf, folder, start } from './calling.ts';

const { path, write } = folder();

describe('the process', () => {
  it('prints results on standard output and faults on standard error, without a stack', async () => {
    const good = await start(['check', baseline]);
    expect(good).toMatchObject({ code: 0, err: '' });
    expect(good.out).toContain('baseline-2021.yaml: ok');
    const bad = await start(['check', write('bad.yaml', 'area: zhejang\n')]);
    expect(bad).toMatchObject({ code: 3, out: '' });
    expect(bad.err).toContain('did you mean "zhejiang"?');
    expect(bad.err).not.toContain('    at ');
  });

  it('ends at once at Ctrl-C, with 130 and no file', async () => {
    let asked = 0;
    const out = join(path, 'out');
    const words = ['run', baseline, '-n', '2000000', '-t', '2', '--out', out];
    const ended = await start(words, (err, kill) => {
      if (asked > 0 || !err.includes('households')) return;
      asked = performance.now();
      kill('SIGINT');
    });
    expect(performance.now() - asked).toBeLessThan(5000);
    expect(ended).toMatchObject({ code: 130, out: '' });
    expect(ended.err).toContain('interrupted');
    expect(readdirSync(path)).toEqual(['bad.yaml']);
  });

  it('ends as ever where nobody listens to its talk', async () => {
    const bad = write('bad.yaml', 'area: zhejang\n');
    expect(await codeOfDeaf(['check', bad])).toBe(3);
    expect(await codeOfDeaf(['household', '--wage', '8000'])).toBe(0);
  });

  it('shows the stack with --verbose alone', async () => {
    const words = [
      'check',
      write('gone.yaml', 'extends: nowhere.yaml\narea: zhejiang\nyear: 2021\n'),
    ];
    const plain = await start(words);
    const verbose = await start([...words, '--verbose']);
    expect([plain.code, verbose.code]).toEqual([5, 5]);
    expect(plain.err).toMatch(
      /gone\.yaml:1:10: cannot read "nowhere\.yaml": there is no such file\n$/,
    );
    expect(plain.err).not.toContain('    at ');
    expect(verbose.err).toContain('    at ');
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './calling.ts';

const namesOf = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));

/** The scenario files that a text names; patterns such as `p*.yaml` name none. */
const scenariosIn = (file: string): string[] => {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/\bscenarios\/[a-z0-9-]+\.yaml/g)].map(([name]) => name);
};

describe('scenario files named in examples', () => {
  const files = [...namesOf('src/node/commands', '.ts'), ...namesOf('docs', '.md'), 'README.md'];
  const naming = files.filter((file) => scenariosIn(file).length > 0);

  it('stand in help, documents and README', () => {
    expect(naming).toContain('README.md');
    expect(naming).toContain(join('src/node/commands', 'solve.ts'));
  });

  it.each(naming)('%s names files that are there', (file) => {
    expect(scenariosIn(file).filter((name) => !existsSync(join(root, name)))).toEqual([]);
  });
});

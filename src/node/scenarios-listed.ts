// The scenarios of this project, read for their pages and their expected results.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Listed } from '../outcome/scenarios/page.ts';
import type { Overrides } from '../scenario/overrides.ts';
import { nameOf } from '../scenario/read-scenario.ts';
import { partsOf } from './joining.ts';
import { openModule } from './modules.ts';
import { readScenarioFile } from './reading.ts';

/**
 * Every scenario below a folder, by name. Modules beside them are loaded: they are this project's own code.
 * @param folder `scenarios` of the project.
 */
export function listedScenarios(folder: string, overrides: Overrides): Listed[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const modules = files.filter((file) => file.endsWith('.ts')).sort();
  const opened = modules.map((file) => openModule(join(folder, file)));
  return files
    .filter((file) => file.endsWith('.yaml'))
    .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
    .map((file) => {
      const path = join(folder, file);
      const scenario = readScenarioFile(path, overrides, opened);
      return { scenario, file, parts: partsOf(path).map(nameOf) };
    });
}

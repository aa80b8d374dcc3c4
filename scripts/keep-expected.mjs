// Makes again what the scenarios are expected to come to, docs/scenarios/expected.json, after calibration or a change of the
// law that has moved it: a minute on a busy machine. npm run documents comes after, for their pages.

import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listedScenarios } from '../src/node/scenarios-listed.ts';
import { expectedOf, expectedPopulation } from '../src/outcome/scenarios/expected.ts';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const scenarios = listedScenarios(at('scenarios'), expectedPopulation).map((one) => one.scenario);
const begun = Date.now();
const kept = await expectedOf(scenarios, (name) => console.error(name));
mkdirSync(at('docs/scenarios'), { recursive: true });
writeFileSync(at('docs/scenarios/expected.json'), `${JSON.stringify(kept, null, 2)}\n`);
console.error(`${scenarios.length} scenarios in ${Math.round((Date.now() - begun) / 1000)} s`);

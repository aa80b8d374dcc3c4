// Writes the pages and schemas in docs that are made from the facts and the law:
// node scripts/write-documents.mjs, then npm run format.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cliffsPage } from '../src/catalogue/cliffs.ts';
import { coveragePage } from '../src/catalogue/coverage-page.ts';
import { factsPage } from '../src/catalogue/facts-page.ts';
import { householdDocumentSchema, scenarioSchema } from '../src/catalogue/input-schemas.ts';
import { instrumentsPage } from '../src/catalogue/instruments-page.ts';
import { lawBook } from '../src/catalogue/law-book.ts';
import { documentLanguage } from '../src/household.ts';
import { china } from '../src/law/china.ts';
import { centralShares } from '../src/law/government-levels.ts';
import { scenarioLanguage } from '../src/node/reading.ts';
import { listedScenarios } from '../src/node/scenarios-listed.ts';
import { measuresPage } from '../src/outcome/measures-page/page.ts';
import { scenariosPage } from '../src/outcome/scenarios/index-page.ts';
import { scenarioPage } from '../src/outcome/scenarios/page.ts';
import { tablesPage } from '../src/outcome/tables/page.ts';
import { fitSvg } from '../src/outcome/targets/chart.ts';
import { resultsKept } from '../src/outcome/targets/kept.ts';
import { validationPage } from '../src/outcome/targets/page.ts';

const docs = new URL('../docs/', import.meta.url);
const write = (name, text) => writeFileSync(new URL(name, docs), text);
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

write('cliffs.md', cliffsPage(documentLanguage()));
write('facts.md', factsPage(documentLanguage()));
write('instruments.md', instrumentsPage());
write('coverage.md', coveragePage());
write('tables.md', tablesPage(china));
write('measures.md', measuresPage());
const kept = JSON.parse(readFileSync(new URL('validation.json', docs), 'utf8'));
write('validation.md', validationPage(kept));
write('validation.svg', fitSvg(resultsKept(kept), kept.population, 'en'));
write('schema/household-document.schema.json', json(householdDocumentSchema(documentLanguage())));
write('schema/scenario.schema.json', json(scenarioSchema(scenarioLanguage)));

const expected = JSON.parse(readFileSync(new URL('scenarios/expected.json', docs), 'utf8'));
const scenarios = listedScenarios(
  fileURLToPath(new URL('../scenarios', import.meta.url)),
  expected.population,
);
write('scenarios/README.md', scenariosPage(scenarios, expected));
for (const one of scenarios)
  write(`scenarios/${one.scenario.name}.md`, scenarioPage(one, scenarios, expected));

for (const language of ['en', 'zh']) {
  rmSync(new URL(`law/${language}`, docs), { recursive: true, force: true });
  mkdirSync(new URL(`law/${language}`, docs), { recursive: true });
}
for (const [path, page] of lawBook(china, centralShares)) write(`law/${path}`, page);

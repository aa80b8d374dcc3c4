// The public API under Node: scenario files, surveys, and runs on several threads.

export type { ImportedFile } from './microdata/import-file.ts';
export { importFile } from './microdata/import-file.ts';
export { openPeople } from './microdata/people.ts';
export { writePopulation } from './microdata/population-file.ts';
export { openModule } from './modules.ts';
export { defaultThreads, WorkerPool } from './pool.ts';
export type { ExecuteOptions } from './protocol.ts';
export { readScenarioFile, scenarioLanguage } from './reading.ts';

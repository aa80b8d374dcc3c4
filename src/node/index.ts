// The public API under Node: scenario files, and runs on several threads.

export { openModule } from './modules.ts';
export { defaultThreads, WorkerPool } from './pool.ts';
export type { ExecuteOptions } from './protocol.ts';
export { readScenarioFile, scenarioLanguage } from './reading.ts';

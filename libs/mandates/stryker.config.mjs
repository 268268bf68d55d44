/**
 * Mutation testing of the rules: `npm run mutation:mandates`, from the root. One worker, since each runs Jest. Sentences are
 * prose, so mutants of text are left out; everything that decides is mutated.
 */
export default {
  packageManager: 'npm',
  plugins: ['@stryker-mutator/jest-runner'],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
  jest: { projectType: 'custom', configFile: 'libs/mandates/jest.mutation.config.mjs', enableFindRelatedTests: false },
  mutate: ['libs/mandates/src/rules/*.rule.ts', 'libs/mandates/src/assess.ts'],
  mutator: { excludedMutations: ['StringLiteral'] },
  ignorePatterns: ['**/dist', '.cache', 'reports', 'docs', 'apps', 'test/integration', 'test/e2e', 'test/browser'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 20000,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false },
  jsonReporter: { fileName: 'reports/mutation/mandates.json' },
  thresholds: { high: 90, low: 75, break: 70 },
};

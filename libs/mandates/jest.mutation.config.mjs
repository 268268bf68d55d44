import jestConfig from '../../jest.config.mjs';

/** The readings of the rules alone, in one file, so that each mutant costs one start of Jest's modules. */
const [unit] = jestConfig.projects.filter(({ displayName }) => displayName === 'unit');

export default {
  ...unit,
  rootDir: new URL('../..', import.meta.url).pathname,
  testMatch: ['<rootDir>/libs/mandates/src/testing/every-reading.mutation.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
};

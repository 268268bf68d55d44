import { describe, it } from '@jest/globals';
import { testData } from './data-path.js';

export { testData };

/**
 * A `describe` that runs where every named file is present and is skipped by name elsewhere.
 * With CI=true an absent file fails instead, so that nothing is left out unnoticed.
 */
export function describeWithData(
  name: string,
  paths: readonly string[],
  body: (files: readonly string[]) => void,
): void {
  const missing = paths.filter((path) => testData(path) === undefined);
  if (missing.length === 0) {
    describe(name, () => body(paths.map((path) => testData(path)!)));
    return;
  }
  if (process.env['CI'] === 'true') throw new Error(`${name}: test data absent: ${missing.join(', ')}`);
  // The body is not evaluated: it may read the files while it declares its tests.
  describe.skip(`${name} (test data absent: ${missing.join(', ')})`, () => {
    it.todo('needs the test data; see CONTRIBUTING.md');
  });
}

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from '@jest/globals';

const root = process.env['COMITIA_TEST_DATA'] ?? resolve(import.meta.dirname, '../../../shared/data');
const reference = process.env['COMITIA_TEST_REFERENCE'] ?? resolve(root, '../reference');

/** Path of a file or folder in the test data, for example `registers/bulgaria-2024/31_sections.csv`; undefined where the data are absent. */
export function testData(path: string): string | undefined {
  const full = path.startsWith('reference/')
    ? resolve(reference, path.slice('reference/'.length))
    : resolve(root, path);
  return existsSync(full) ? full : undefined;
}

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

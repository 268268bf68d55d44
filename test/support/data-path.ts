import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The project's root folder, found upwards from this file, wherever it was compiled to. */
export const projectRoot = ((): string => {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && (JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string }).name === 'comitia') {
      return folder;
    }
    if (folder === dirname(folder)) throw new Error('No package.json of the project above this file.');
  }
})();

const root = process.env['COMITIA_TEST_DATA'] ?? resolve(projectRoot, '../shared/data');
const reference = process.env['COMITIA_TEST_REFERENCE'] ?? resolve(root, '../reference');

/** Path of a file or folder in the test data, for example `registers/bulgaria-2024/31_sections.csv`; undefined where the data are absent. */
export function testData(path: string): string | undefined {
  const full = path.startsWith('reference/')
    ? resolve(reference, path.slice('reference/'.length))
    : resolve(root, path);
  return existsSync(full) ? full : undefined;
}

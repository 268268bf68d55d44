// Joins the built library into one file, in the place of the module that its package names. A hundred small modules cost far
// more to find and link than to run: the sources stay small files, a process that starts reads one. Without this step (a bare
// `tsc -b`) the library works the same and loads more slowly.
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const library = join(import.meta.dirname, '..');

const bundle = await rolldown({
  input: join(library, 'src/index.ts'),
  platform: 'neutral',
  resolve: {
    // The kernel's few pure functions are taken along: another package to resolve would cost more than its text.
    alias: { '@comitia/kernel': join(library, '../kernel/src/index.ts') },
    extensionAlias: { '.js': ['.ts', '.js'] },
  },
  tsconfig: false,
});
await bundle.write({ file: join(library, 'dist/index.js'), format: 'esm', sourcemap: true });
await bundle.close();

// `npm start`: prepares the project, then becomes `comitia up` in this same process, so that a signal has one process to reach.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, install, requireNode, root } from './prepare.mjs';

requireNode();
try {
  await install();
  await build();
} catch (error) {
  process.stderr.write(
    `Comitia could not be prepared: ${error.message}. The lines above say why; mend it and run npm start again.\n`,
  );
  process.exit(1);
}
const { runProgram } = await import(pathToFileURL(join(root, 'apps/cli/dist/program.js')).href);
await runProgram([process.argv[0], 'comitia', 'up', ...process.argv.slice(2)]);

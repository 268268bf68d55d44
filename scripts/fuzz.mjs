// `npm run fuzz [-- --files N --seed S --from F]`: prepares the project and gives corrupted lists to the built reader.
import { join } from 'node:path';
import { build, install, requireNode, root, run } from './prepare.mjs';

requireNode();
await install();
await build();
await run(process.execPath, [join(root, '.cache/test/fuzz/main.js'), ...process.argv.slice(2)]).catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});

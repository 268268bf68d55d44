// `npm run bench [NAME…]`: prepares the project and measures the built code, one bench after the other.
import { join } from 'node:path';
import { build, install, requireNode, root, run } from './prepare.mjs';

requireNode();
await install();
await build();
await run(process.execPath, ['--expose-gc', join(root, '.cache/test/bench/main.js'), ...process.argv.slice(2)]).catch(
  (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  },
);

#!/usr/bin/env node
// npm links a bin only if its file exists when it installs; the program itself is built.
import { existsSync } from 'node:fs';

const program = new URL('../dist/main.js', import.meta.url);
if (existsSync(program)) {
  await import(program.href);
} else {
  process.stderr.write('comitia is not built yet: run `npm run build` in the project folder first.\n');
  process.exitCode = 1;
}

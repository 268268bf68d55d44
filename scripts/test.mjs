// `npm test`: prepares the project, runs every kind of test and counts them. Names what was skipped; in CI a skipped test is a failure.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build, install, requireNode, root, run } from './prepare.mjs';

requireNode();
await install();
await build();

const kinds = ['unit', 'integration', 'e2e', 'browser'];
const wanted = process.argv.slice(2).filter((argument) => kinds.includes(argument));
const reports = join(root, '.cache', 'test-reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const totals = { passed: 0, failed: 0 };
const skipped = [];
for (const kind of wanted.length > 0 ? wanted : kinds) {
  const report = join(reports, `${kind}.json`);
  const args = [
    '--experimental-vm-modules',
    '--no-warnings',
    join(root, 'node_modules/jest/bin/jest.js'),
    '--selectProjects',
    kind,
    '--passWithNoTests',
    '--json',
    '--outputFile',
    report,
    // Whole installations and browsers need both cores to themselves; the other files run two at a time.
    ...(kind === 'unit' || kind === 'integration' ? ['--maxWorkers=2'] : ['--runInBand']),
  ];
  process.stdout.write(`\n== ${kind} tests\n`);
  await run(process.execPath, args).catch(() => undefined);
  let result;
  try {
    result = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    process.stdout.write(`${kind}: the test runner ended without a report.\n`);
    totals.failed += 1;
    continue;
  }
  totals.passed += result.numPassedTests;
  totals.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  for (const file of result.testResults) {
    for (const test of file.assertionResults) {
      if (test.status === 'pending' || test.status === 'todo')
        skipped.push(`${relative(root, file.name)}: ${test.fullName}`);
    }
  }
}

if (skipped.length > 0) {
  process.stdout.write(`\nSkipped on this machine:\n${skipped.map((name) => `  ${name}`).join('\n')}\n`);
  if (process.env.CI === 'true') totals.failed += skipped.length;
}
process.stdout.write(
  `\n${totals.passed} passed, ${totals.failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}\n`,
);
process.exitCode = totals.failed === 0 ? 0 : 1;

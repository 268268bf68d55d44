import { readdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot, testData } from '../support/data-path.js';
import { median, type Bench, type Figure } from './bench.js';

// `npm run bench [NAME…]`: runs the benches named (all of them otherwise), prints a table and writes bench-results.json.
const wanted = process.argv.slice(2);
const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.bench.js'))
  .sort();
const results: { bench: string; skipped?: string; failed?: string; figures: readonly Figure[] }[] = [];

function show(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toPrecision(4);
}

for (const file of files) {
  const name = file.replace('.bench.js', '');
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { bench } = (await import(pathToFileURL(join(import.meta.dirname, file)).href)) as { bench: Bench };
  const missing = (bench.needs ?? []).filter((path) => testData(path) === undefined);
  console.log(`\n${bench.name}`);
  if (missing.length > 0) {
    console.log(`  skipped: test data absent: ${missing.join(', ')}`);
    results.push({ bench: bench.name, skipped: missing.join(', '), figures: [] });
    continue;
  }
  try {
    const figures = await bench.run();
    for (const figure of figures) {
      const goal =
        figure.goal === undefined ? '' : `   goal: ${figure.goal}${figure.met === false ? ' — NOT MET' : ''}`;
      const spread =
        figure.values.length > 1 ? ` (${show(Math.min(...figure.values))} to ${show(Math.max(...figure.values))})` : '';
      console.log(`  ${figure.name}: ${show(median(figure.values))} ${figure.unit}${spread}${goal}`);
      if (figure.note !== undefined) console.log(`      ${figure.note}`);
    }
    results.push({ bench: bench.name, figures });
  } catch (error) {
    console.log(`  failed: ${(error as Error).message}`);
    results.push({ bench: bench.name, failed: (error as Error).message, figures: [] });
    process.exitCode = 1;
  }
}

writeFileSync(
  join(projectRoot, 'bench-results.json'),
  `${JSON.stringify({ at: new Date().toISOString(), node: process.version, processors: cpus().length, processor: cpus()[0]?.model, memory: totalmem(), results }, null, 2)}\n`,
);

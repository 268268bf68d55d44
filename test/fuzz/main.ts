import { parseArgs } from 'node:util';
import { fuzzLists } from './corrupted-lists.js';

// `npm run fuzz -- --files N --seed S --from F`: inspects N corrupted lists and says which were neither read nor refused.
const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
  },
});
const [count, seed, from] = [values.files, values.seed, values.from].map(Number) as [number, number, number];
if (![count, seed, from].every((value) => Number.isSafeInteger(value) && value >= 0)) {
  process.stderr.write('--files, --seed and --from are whole numbers from 0 on.\n');
  process.exit(1);
}
const began = performance.now();
const result = await fuzzLists({
  seed,
  count,
  from,
  onFile: (done) => {
    if (done % 5_000 === 0) process.stderr.write(`${done} of ${count}\n`);
  },
});
const seconds = (performance.now() - began) / 1000;
process.stdout.write(`${JSON.stringify({ seed, from, seconds: Math.round(seconds), ...result }, null, 2)}\n`);
process.exitCode = result.faults.length === 0 ? 0 : 1;

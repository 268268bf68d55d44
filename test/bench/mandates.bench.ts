import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { addDays } from '@comitia/kernel';
import { assess, BODY_IDS, compare, eligibleServices, REQUESTER_KINDS, type AssessmentFacts } from '@comitia/mandates';
import { rolldown } from 'rolldown';
import { projectRoot } from '../support/data-path.js';
import { milliseconds, type Bench } from './bench.js';

const STATES = ['UA', 'FJ', 'ZM', 'BO', 'GE', 'KE', 'NP', 'MD', 'TN', 'XK'];
const SHARED: AssessmentFacts['facts'] = {
  writtenRequest: true,
  invitation: 'received',
  assessment: { status: 'done', outcome: 'positive' },
  agreement: 'unsigned',
  access: 'granted',
  funding: 'unsecured',
  politicalMandate: { status: 'none' },
};

/** A thousand requests over all bodies, requesters, ten states and twenty years, half of them with many facts. */
function requests(): readonly AssessmentFacts[] {
  return Array.from({ length: 1000 }, (_, index): AssessmentFacts => {
    const body = BODY_IDS[index % BODY_IDS.length]!;
    const decisionDate = addDays('2005-01-01', (index * 37) % 7300);
    const services = eligibleServices(body, decisionDate);
    return {
      body,
      service: services[index % Math.max(1, services.length)]?.service ?? 'observation_full',
      requesterKind: REQUESTER_KINDS[(index * 7) % REQUESTER_KINDS.length]!,
      state: STATES[(index * 3) % STATES.length]!,
      decisionDate,
      electionDay: addDays(decisionDate, 20 + (index % 200)),
      facts: index % 2 === 0 ? SHARED : { invitation: 'pending' },
    };
  });
}

/** Milliseconds from the start of a process of Node to its end, with this text as its module. */
function startOf(code: string): number {
  const before = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: projectRoot });
  if (status !== 0) throw new Error(`A process that loads the library ended with ${status}: ${stderr.toString()}`);
  return performance.now() - before;
}

/** What loading the library adds to the start of a process, each time beside a bare one. */
function loadTimes(): readonly number[] {
  return Array.from({ length: 9 }, () => {
    const bare = startOf('');
    return startOf("await import('@comitia/mandates')") - bare;
  });
}

/** Bytes of the whole library as a browser would fetch it, minified: as it is, and compressed. */
async function browserBundle(): Promise<{ readonly plain: number; readonly compressed: number }> {
  const bundle = await rolldown({ input: join(projectRoot, 'libs/mandates/dist/index.js'), platform: 'browser' });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  const { code } = output[0];
  return { plain: Buffer.byteLength(code), compressed: gzipSync(code).byteLength };
}

export const bench: Bench = {
  name: 'Mandates: assessments',
  async run() {
    const asked = requests();
    for (const request of asked) assess(request);
    const perSecond: number[] = [];
    const compared: number[] = [];
    const heap: number[] = [];
    for (let round = 0; round < 7; round += 1) {
      const spent = await milliseconds(() => {
        for (let index = 0; index < 20_000; index += 1) assess(asked[index % asked.length]!);
      });
      perSecond.push((20_000 / spent) * 1000);
      compared.push((await milliseconds(() => asked.slice(0, 50).forEach((request) => compare(request)))) / 50);
      heap.push(process.memoryUsage().heapUsed / 1_048_576);
    }
    const loads = loadTimes();
    const medianLoad = [...loads].sort((left, right) => left - right)[4]!;
    const { plain, compressed } = await browserBundle();
    const median = [...perSecond].sort((left, right) => left - right)[3]!;
    return [
      {
        name: 'assessments on one thread',
        unit: 'per second',
        values: perSecond,
        goal: 'at least 100000',
        met: median >= 100_000,
      },
      { name: 'comparison of every body with openings', unit: 'milliseconds', values: compared },
      { name: 'heap after the run', unit: 'MB', values: heap },
      {
        name: 'load, beside a bare process',
        unit: 'milliseconds',
        values: loads,
        goal: 'under 50',
        met: medianLoad < 50,
      },
      { name: 'browser bundle of the whole library, minified', unit: 'kB', values: [plain / 1024] },
      { name: 'the same, compressed by gzip', unit: 'kB', values: [compressed / 1024] },
    ];
  },
};

// A worker in a process of its own, to be killed: runs `test.effect` jobs, each leaving one row. Needs the build.
import 'reflect-metadata';
import { setTimeout as delay } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { z } from 'zod';
import {
  createLog,
  databaseAddresses,
  defineJob,
  housekeeping,
  JobWorkerModule,
  loadConfiguration,
  PlatformModule,
  Processes,
  Secret,
} from '../../libs/platform/dist/index.js';

const owner = new Secret(process.env.TEST_OWNER_URL);
const secret = new Secret(process.env.TEST_SECRET);
const pool = new pg.Pool({ connectionString: owner.reveal(), max: 4 });
const effect = defineJob({
  name: 'test.effect',
  queue: 'default',
  version: 1,
  payload: z.object({ number: z.number() }),
});

class EffectProcessor {
  async process(run) {
    await pool.query('insert into public.started (number) values ($1)', [run.payload.number]);
    await delay(20);
    await pool.query('insert into public.effect (number) values ($1) on conflict do nothing', [run.payload.number]);
    await delay(20);
  }
}
Processes(effect)(EffectProcessor);
class IdleProcessor {
  async process() {}
}
Processes(housekeeping)(IdleProcessor);

const platform = {
  configuration: loadConfiguration({ ...process.env, NODE_ENV: 'test' }),
  addresses: databaseAddresses(owner, secret),
  secret,
  log: createLog('silent'),
};
class KilledWorkerModule {}
await NestFactory.createApplicationContext(
  {
    module: KilledWorkerModule,
    imports: [
      PlatformModule.forRoot(platform),
      JobWorkerModule.forRoot({ lockMilliseconds: 1_000, graceMilliseconds: 500 }),
    ],
    providers: [EffectProcessor, IdleProcessor],
  },
  { logger: false },
);
process.stdout.write('ready\n');

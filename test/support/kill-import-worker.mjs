// A worker in a process of its own that ends itself with SIGKILL at a step of an import: KILL_AT is "<check|commit>:<step>".
import 'reflect-metadata';
import { Injectable } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  checkTableImportJob,
  commitTableImportJob,
  ImportRunner,
  RegisterModule,
} from '../../libs/elections/dist/index.js';
import {
  createLog,
  databaseAddresses,
  housekeeping,
  JobWorkerModule,
  loadConfiguration,
  PlatformModule,
  Processes,
  Secret,
} from '../../libs/platform/dist/index.js';

const owner = new Secret(process.env.TEST_OWNER_URL);
const secret = new Secret(process.env.TEST_SECRET);
const at = (job, step) => {
  if (process.env.KILL_AT === `${job}:${step}`) process.kill(process.pid, 'SIGKILL');
};
const hostOf = (run, job) => ({
  progress: async (progress) => {
    at(job, progress.step);
    await run.report(progress);
  },
  cancelled: () => run.signal.aborted,
});

class CheckProcessor {
  constructor(imports) {
    this.imports = imports;
  }
  async process(run) {
    await this.imports.check(run.payload.importId, hostOf(run, 'check'));
  }
}
class CommitProcessor {
  constructor(imports) {
    this.imports = imports;
  }
  async process(run) {
    await this.imports.commit(run.payload.importId, hostOf(run, 'commit'), () => run.isCancelled());
    at('commit', 'done');
  }
}
class IdleProcessor {
  async process() {}
}
Processes(checkTableImportJob)(CheckProcessor);
Processes(commitTableImportJob)(CommitProcessor);
Processes(housekeeping)(IdleProcessor);
for (const processor of [CheckProcessor, CommitProcessor]) {
  Injectable()(processor);
  Reflect.defineMetadata('design:paramtypes', [ImportRunner], processor);
}

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
      RegisterModule,
    ],
    providers: [CheckProcessor, CommitProcessor, IdleProcessor],
  },
  { logger: false },
);
process.stdout.write('ready\n');

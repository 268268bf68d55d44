import { Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger as Log } from 'pino';
import { DataSource } from 'typeorm';
import { ActorContext } from './actor/actor-context.js';
import { AuditLog } from './audit/audit-log.js';
import { Clock } from './clock/clock.js';
import { Secret, type Configuration } from './configuration/configuration.js';
import { DatabaseHealth, openDataSource } from './database/database.js';
import type { DatabaseAddresses } from './database/roles.js';
import { TransactionRunner } from './database/transaction-runner.js';
import { FileStore } from './files/file-store.js';
import { Housekeeping } from './housekeeping/housekeeping.js';
import { DeadLetters } from './jobs/dead-letters.js';
import { JobFigures } from './jobs/job-figures.js';
import { Jobs } from './jobs/jobs.js';
import { Mailer } from './mail/mailer.js';
import { Signals, SIGNALS_URL } from './signals/signals.js';
import { CONFIGURATION, DATABASE_ADDRESSES, INSTALLATION_SECRET, LOG } from './tokens.js';

/** What a process needs to know before it can be put together. */
export interface PlatformOptions {
  readonly configuration: Configuration;
  readonly addresses: DatabaseAddresses;
  readonly secret: Secret;
  readonly log: Log;
  /** For tests: a clock that stands or jumps. */
  readonly clock?: Clock;
}

/** Closes the database once everything that uses it has stopped. */
class DatabaseLifecycle implements OnApplicationShutdown {
  constructor(private readonly dataSource: DataSource) {}

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}

/** Database, transactions, actor, jobs, files, mail, clock and configuration for every other module. */
@Module({})
export class PlatformModule {
  static forRoot(options: PlatformOptions): DynamicModule {
    const services = [
      ActorContext,
      TransactionRunner,
      Jobs,
      DeadLetters,
      JobFigures,
      Signals,
      AuditLog,
      DatabaseHealth,
      Housekeeping,
      FileStore,
      Mailer,
    ];
    return {
      module: PlatformModule,
      global: true,
      providers: [
        { provide: CONFIGURATION, useValue: options.configuration },
        { provide: DATABASE_ADDRESSES, useValue: options.addresses },
        { provide: INSTALLATION_SECRET, useValue: options.secret },
        { provide: LOG, useValue: options.log },
        { provide: SIGNALS_URL, useValue: options.addresses.app },
        { provide: Clock, useValue: options.clock ?? new Clock() },
        {
          provide: DataSource,
          useFactory: () => openDataSource(options.addresses.app, options.configuration.DATABASE_POOL_SIZE),
        },
        {
          provide: DatabaseLifecycle,
          useFactory: (source: DataSource) => new DatabaseLifecycle(source),
          inject: [DataSource],
        },
        ...services,
      ],
      exports: [CONFIGURATION, DATABASE_ADDRESSES, INSTALLATION_SECRET, LOG, Clock, ...services],
    };
  }
}

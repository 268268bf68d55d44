export { ANONYMOUS, actorOrganisation, actorUser, type Actor } from './actor/actor.js';
export { ActorContext } from './actor/actor-context.js';
export { Clock } from './clock/clock.js';
export {
  ConfigurationError,
  Secret,
  configurationSchema,
  loadConfiguration,
  type Configuration,
} from './configuration/configuration.js';
export { ensureHome, installationSecret } from './configuration/home.js';
export {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './database/embedded-postgres.js';
export {
  migrate,
  parseMigration,
  readMigrations,
  revertMigrations,
  type MigrationFile,
} from './database/migrations.js';
export {
  DATABASE_ROLES,
  databaseAddresses,
  roleUrl,
  type DatabaseAddresses,
  type DatabaseRole,
} from './database/roles.js';
export { TransactionRunner, type TransactionOptions } from './database/transaction-runner.js';
export { AuditLog, type AuditEvent } from './audit/audit-log.js';
export { DatabaseHealth, openPool, registerEntities, type PoolOptions } from './database/database.js';
export { createLog, StructuredLogger } from './logging/logger.js';
export {
  defineJob,
  definedJobs,
  JOB_QUEUES,
  type AnyJobContract,
  type JobContract,
  type JobOptions,
  type JobQueue,
} from './jobs/job-contract.js';
export { JobFigures } from './jobs/job-figures.js';
export { DeadLetters } from './jobs/dead-letters.js';
export { JOB_STATES, Jobs, type DeadLetter, type JobRequest, type JobState, type JobStatus } from './jobs/jobs.js';
export { PlatformModule, type PlatformOptions } from './platform.module.js';
export { CONFIGURATION, DATABASE_ADDRESSES, INSTALLATION_SECRET, LOG } from './tokens.js';
export { Signals, type SignalData } from './signals/signals.js';
export { openInstallation, type Installation } from './installation.js';
export { settingsThatFollow } from './settings-that-follow.js';
export { JobCannotSucceed, Processes, type JobProcessor, type JobRun } from './jobs/processor.js';
export { defineSchedule, type Schedule } from './jobs/schedule.js';
export { JobWorkerModule, WorkerHost, type WorkerSettings } from './jobs/worker-host.js';
export { Housekeeping, KEPT_DAYS } from './housekeeping/housekeeping.js';
export { housekeeping } from './housekeeping/housekeeping.job.js';
export { FILE_KINDS, type FileFailure, type FileKind } from './files/file-kinds.js';
export { FileStore, type IncomingFile, type StoredFile } from './files/file-store.js';
export { Mailer, type Mail } from './mail/mailer.js';

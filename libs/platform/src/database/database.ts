import pg from 'pg';
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import type { Secret } from '../configuration/configuration.js';
import { SnakeCaseNamingStrategy } from './naming-strategy.js';

const entities = new Set<new () => ObjectLiteral>();

/** Tells TypeORM about a feature's entities; call it where the feature's module is defined. */
export function registerEntities(...added: readonly (new () => ObjectLiteral)[]): void {
  for (const entity of added) entities.add(entity);
}

/** Opens the application's connections: as comitia_app, under row-level security, with every registered entity. */
export async function openDataSource(appUrl: Secret, poolSize: number): Promise<DataSource> {
  return new DataSource({
    type: 'postgres',
    url: appUrl.reveal(),
    schema: 'comitia',
    applicationName: 'comitia',
    namingStrategy: new SnakeCaseNamingStrategy(),
    entities: [...entities] as EntityTarget<ObjectLiteral>[] as never,
    synchronize: false,
    logging: false,
    poolSize,
    installExtensions: false,
  }).initialize();
}

/** A plain pool for a role that does not use TypeORM (sessions, queues, signals). */
export function openPool(url: Secret, name: string, size: number): pg.Pool {
  const pool = new pg.Pool({ connectionString: url.reveal(), application_name: name, max: size });
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  return pool;
}

import { Injectable } from '@nestjs/common';
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

/** What a plain pool is for. */
export interface PoolOptions {
  readonly url: Secret;
  /** Shown in pg_stat_activity. */
  readonly name: string;
  readonly size: number;
  /** The schema in which unqualified names are looked up (the role's own search path). */
  readonly schema?: string;
}

/** A plain pool for a role that does not use TypeORM (sessions, queues, signals). */
export function openPool({ url, name, size, schema }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url.reveal(),
    application_name: name,
    max: size,
    ...(schema ? { options: `-c search_path=${schema}` } : {}),
  });
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  return pool;
}

/** Says whether the database answers. */
@Injectable()
export class DatabaseHealth {
  constructor(private readonly dataSource: DataSource) {}

  async isReady(): Promise<boolean> {
    try {
      await this.dataSource.query('select 1');
      return true;
    } catch {
      return false;
    }
  }
}

import { parseId, type Id } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import type { PlanningRun } from './planning-run.js';

const COLUMNS = `id, organisation_id as "organisationId", mission_id as "missionId", name, state, teams, hubs, seconds,
  seed::float8 as seed, settings, problem_hash as "problemHash", iterations_planned::float8 as "iterationsPlanned",
  iterations_done::float8 as "iterationsDone", planner_version as "plannerVersion", progress, score, curve, failure,
  job_id as "jobId", plan_id as "planId", cancel_requested_at as "cancelRequestedAt", created_at as "createdAt",
  started_at as "startedAt", finished_at as "finishedAt"`;

/** What can be set on a run while it goes through its states. */
export type RunUpdate = Partial<
  Omit<
    PlanningRun,
    'id' | 'organisationId' | 'missionId' | 'teams' | 'hubs' | 'seconds' | 'seed' | 'settings' | 'createdAt'
  >
>;

const toColumn = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

@Injectable()
export class PlanningRunRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  private query<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    return this.transactions.manager().query<Row[]>(sql, parameters);
  }

  async insert(
    run: Pick<
      PlanningRun,
      'id' | 'missionId' | 'name' | 'teams' | 'hubs' | 'seconds' | 'seed' | 'settings' | 'createdAt'
    > & {
      readonly createdBy: Id | undefined;
    },
  ): Promise<void> {
    await this.query(
      `insert into comitia.planning_run (id, organisation_id, mission_id, state, teams, hubs, seconds, seed, settings, created_by, created_at, name)
       values ($1, comitia.current_organisation(), $2, 'queued', $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        run.id,
        run.missionId,
        run.teams,
        run.hubs,
        run.seconds,
        run.seed,
        JSON.stringify(run.settings),
        run.createdBy ?? null,
        run.createdAt,
        run.name,
      ],
    );
  }

  async find(id: Id): Promise<PlanningRun | undefined> {
    if (!parseId(id).ok) return undefined;
    const [run] = await this.query<PlanningRun>(`select ${COLUMNS} from comitia.planning_run where id = $1`, [id]);
    return run;
  }

  async lock(id: Id): Promise<PlanningRun | undefined> {
    if (!parseId(id).ok) return undefined;
    const [run] = await this.query<PlanningRun>(
      `select ${COLUMNS} from comitia.planning_run where id = $1 for update`,
      [id],
    );
    return run;
  }

  /** Runs of missions, the newest first. */
  async ofMissions(missionIds: readonly Id[]): Promise<PlanningRun[]> {
    return this.query<PlanningRun>(
      `select ${COLUMNS} from comitia.planning_run where mission_id = any ($1) order by mission_id, created_at desc, id desc`,
      [missionIds],
    );
  }

  async byIds(ids: readonly Id[]): Promise<PlanningRun[]> {
    return this.query<PlanningRun>(`select ${COLUMNS} from comitia.planning_run where id = any ($1)`, [ids]);
  }

  /** Whether a run of the mission waits or goes on. */
  async isBusy(missionId: Id): Promise<boolean> {
    const [row] = await this.query<{ busy: boolean }>(
      `select exists (select from comitia.planning_run where mission_id = $1 and state in ('queued', 'running')) as busy`,
      [missionId],
    );
    return row!.busy;
  }

  async update(id: Id, change: RunUpdate): Promise<void> {
    const names = Object.keys(change) as (keyof RunUpdate)[];
    const set = names.map((name, index) => `${toColumn(name)} = $${index + 2}`).join(', ');
    const values = names.map((name) => {
      const value = change[name];
      return typeof value === 'object' && value !== null && !(value instanceof Date) ? JSON.stringify(value) : value;
    });
    await this.query(`update comitia.planning_run set ${set} where id = $1`, [id, ...values]);
  }

  /** Keeps a problem under its hash; the same problem is kept once. */
  async keepProblem(problem: {
    readonly hash: string;
    readonly missionId: Id;
    readonly registerVersion: number;
    readonly document: Buffer;
  }): Promise<void> {
    await this.query(
      `insert into comitia.planning_problem (organisation_id, hash, mission_id, register_version, document)
       values (comitia.current_organisation(), $1, $2, $3, $4) on conflict (organisation_id, hash) do nothing`,
      [problem.hash, problem.missionId, problem.registerVersion, problem.document],
    );
  }

  /** Keeps the layout of a run: gzip-compressed JSON. */
  async keepLayout(id: Id, layout: Buffer): Promise<void> {
    await this.query('update comitia.planning_run set layout = $2 where id = $1', [id, layout]);
  }

  /** The layout of a run, gzip-compressed; undefined before there is one. */
  async layout(id: Id): Promise<Buffer | undefined> {
    const [row] = await this.query<{ layout: Buffer | null }>('select layout from comitia.planning_run where id = $1', [
      id,
    ]);
    return row?.layout ?? undefined;
  }

  /** The version of the register that a problem was made from. */
  async registerVersionOf(hash: string): Promise<number | undefined> {
    const [row] = await this.query<{ version: number }>(
      `select register_version as version from comitia.planning_problem
        where hash = $1 and organisation_id = comitia.current_organisation()`,
      [hash],
    );
    return row?.version;
  }

  /** The problem's document, gzip-compressed. */
  async problem(hash: string): Promise<Buffer | undefined> {
    const [row] = await this.query<{ document: Buffer }>(
      'select document from comitia.planning_problem where hash = $1 and organisation_id = comitia.current_organisation()',
      [hash],
    );
    return row?.document;
  }
}

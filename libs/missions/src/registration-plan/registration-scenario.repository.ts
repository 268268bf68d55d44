import { parseId, type Id } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import type { RegistrationScenario } from './registration-plan.js';

const COLUMNS = `id, organisation_id as "organisationId", plan_id as "planId", name, state, assumptions, problem_hash as "problemHash",
  seconds, seed::float8 as seed, iterations_planned::float8 as "iterationsPlanned", iterations_done::float8 as "iterationsDone",
  planner_version as "plannerVersion", result, failure, job_id as "jobId", cancel_requested_at as "cancelRequestedAt",
  created_at as "createdAt", started_at as "startedAt", finished_at as "finishedAt"`;

/** What can be set on a scenario while its search goes through its states. */
export type ScenarioUpdate = Partial<
  Pick<
    RegistrationScenario,
    | 'state'
    | 'iterationsPlanned'
    | 'iterationsDone'
    | 'result'
    | 'failure'
    | 'jobId'
    | 'cancelRequestedAt'
    | 'startedAt'
    | 'finishedAt'
  >
>;

/** A scenario as it is asked for, with its problem as gzip-compressed JSON. */
export type NewScenario = Pick<
  RegistrationScenario,
  'id' | 'planId' | 'name' | 'assumptions' | 'problemHash' | 'seconds' | 'seed' | 'plannerVersion' | 'createdAt'
> & { readonly problem: Buffer; readonly createdBy: Id | undefined };

const toColumn = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

@Injectable()
export class RegistrationScenarioRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  private query<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    return this.transactions.manager().query<Row[]>(sql, parameters);
  }

  async insert(scenario: NewScenario): Promise<void> {
    await this.query(
      `insert into comitia.registration_scenario (id, organisation_id, plan_id, name, state, assumptions, problem, problem_hash, seconds,
         seed, planner_version, created_by, created_at)
       values ($1, comitia.current_organisation(), $2, $3, 'queued', $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        scenario.id,
        scenario.planId,
        scenario.name,
        JSON.stringify(scenario.assumptions),
        scenario.problem,
        scenario.problemHash,
        scenario.seconds,
        scenario.seed,
        scenario.plannerVersion,
        scenario.createdBy ?? null,
        scenario.createdAt,
      ],
    );
  }

  async find(id: Id): Promise<RegistrationScenario | undefined> {
    return this.one(id, '');
  }

  async lock(id: Id): Promise<RegistrationScenario | undefined> {
    return this.one(id, 'for update');
  }

  private async one(id: Id, ending: string): Promise<RegistrationScenario | undefined> {
    if (!parseId(id).ok) return undefined;
    const [scenario] = await this.query<RegistrationScenario>(
      `select ${COLUMNS} from comitia.registration_scenario where id = $1 ${ending}`,
      [id],
    );
    return scenario;
  }

  /** The scenarios of plans, the newest first. */
  async ofPlans(planIds: readonly Id[]): Promise<RegistrationScenario[]> {
    return this.query<RegistrationScenario>(
      `select ${COLUMNS} from comitia.registration_scenario where plan_id = any ($1) order by plan_id, created_at desc, id desc`,
      [planIds],
    );
  }

  /** How many scenarios a plan has, and how many of them wait or are searched. */
  async counts(planId: Id): Promise<{ readonly all: number; readonly busy: number }> {
    const [row] = await this.query<{ all: number; busy: number }>(
      `select count(*)::integer as all, (count(*) filter (where state in ('queued', 'running')))::integer as busy
         from comitia.registration_scenario where plan_id = $1`,
      [planId],
    );
    return row!;
  }

  /** The problem of a scenario, gzip-compressed. */
  async problem(id: Id): Promise<Buffer> {
    const [row] = await this.query<{ problem: Buffer }>(
      'select problem from comitia.registration_scenario where id = $1',
      [id],
    );
    return row!.problem;
  }

  async update(id: Id, change: ScenarioUpdate): Promise<void> {
    const names = Object.keys(change) as (keyof ScenarioUpdate)[];
    const set = names.map((name, index) => `${toColumn(name)} = $${index + 2}`).join(', ');
    const values = names.map((name) => {
      const value = change[name];
      return typeof value === 'object' && value !== null && !(value instanceof Date) ? JSON.stringify(value) : value;
    });
    await this.query(`update comitia.registration_scenario set ${set} where id = $1`, [id, ...values]);
  }
}

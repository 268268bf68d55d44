import { parseId, type Id } from '@comitia/kernel';
import type { RoutedTeams } from '@comitia/planning';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import type { PartState, PlanningPart, RoutedPart } from './planning-part.js';

const COLUMNS = `id, run_id as "runId", mission_id as "missionId", hub, teams, problem_hash as "problemHash", seed::float8 as seed,
  seconds, spent, state, iterations_planned::float8 as "iterationsPlanned", iterations_done::float8 as "iterationsDone", best,
  bound, job_id as "jobId"`;

/** A part as it is written down first. */
export type NewPart = Omit<RoutedPart, 'spent' | 'state' | 'jobId' | 'iterationsPlanned' | 'iterationsDone'>;

/** How far the search of a part is. */
export interface PartProgress {
  readonly spent: number;
  readonly iterationsPlanned: number;
  readonly iterationsDone: number;
  readonly best: readonly number[];
  readonly bound: number;
}

@Injectable()
export class PlanningPartRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  private query<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    return this.transactions.manager().query<Row[]>(sql, parameters);
  }

  async insert(part: NewPart): Promise<void> {
    await this.query(
      `insert into comitia.planning_part (id, organisation_id, mission_id, run_id, hub, teams, problem_hash, seed, seconds, state,
         iterations_planned, iterations_done, best, bound, result)
       values ($1, comitia.current_organisation(), $2, $3, $4, $5, $6, $7, $8, 'waiting', $9, $9, $10, $11, $12)`,
      [
        part.id,
        part.missionId,
        part.runId,
        part.hub,
        part.teams,
        part.problemHash,
        part.seed,
        part.seconds,
        part.result.iterations.done,
        JSON.stringify(part.best),
        part.bound,
        JSON.stringify(part.result),
      ],
    );
  }

  async find(id: Id): Promise<PlanningPart | undefined> {
    if (!parseId(id).ok) return undefined;
    const [part] = await this.query<PlanningPart>(`select ${COLUMNS} from comitia.planning_part where id = $1`, [id]);
    return part;
  }

  /** The parts of runs, by hub. */
  async ofRuns(runIds: readonly Id[]): Promise<PlanningPart[]> {
    return this.query<PlanningPart>(
      `select ${COLUMNS} from comitia.planning_part where run_id = any ($1) order by run_id, hub`,
      [runIds],
    );
  }

  /** The parts of a run with the best routes of each, by hub. */
  async routed(runId: Id): Promise<RoutedPart[]> {
    return this.query<RoutedPart>(
      `select ${COLUMNS}, result from comitia.planning_part where run_id = $1 order by hub`,
      [runId],
    );
  }

  async setJob(id: Id, jobId: Id): Promise<void> {
    await this.query('update comitia.planning_part set job_id = $2 where id = $1', [id, jobId]);
  }

  /** Begins the search of a part, or begins it again after the process that ran it was lost. */
  async begin(id: Id, at: Date): Promise<void> {
    await this.query(`update comitia.planning_part set state = 'running', started_at = $2, spent = 0 where id = $1`, [
      id,
      at,
    ]);
  }

  /** Writes down how far the search is; a score that falls below the one of the first search is not taken. */
  async report(id: Id, progress: PartProgress): Promise<void> {
    await this.query(
      `update comitia.planning_part set spent = $2, iterations_planned = $3, iterations_done = $4, best = $5, bound = $6
        where id = $1 and state = 'running'`,
      [
        id,
        progress.spent,
        progress.iterationsPlanned,
        progress.iterationsDone,
        JSON.stringify(progress.best),
        progress.bound,
      ],
    );
  }

  /** Ends a part with what was found. */
  async finish(
    id: Id,
    end: PartProgress & { readonly state: PartState; readonly result: RoutedTeams; readonly at: Date },
  ): Promise<void> {
    await this.report(id, end);
    await this.query(
      `update comitia.planning_part set state = $2, result = $3, finished_at = $4 where id = $1 and state = 'running'`,
      [id, end.state, JSON.stringify(end.result), end.at],
    );
  }

  /** Ends parts as they are: the routes that each has stay its result. */
  async close(ids: readonly Id[], state: PartState, at: Date): Promise<void> {
    await this.query(
      `update comitia.planning_part set state = $2, finished_at = $3 where id = any ($1) and state in ('waiting', 'running')`,
      [ids, state, at],
    );
  }
}

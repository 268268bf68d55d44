import { newId, success, type Id, type Result } from '@comitia/kernel';
import { ActorContext, actorUser, Clock, Jobs, Signals, TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { notInThisState, noSuch, refused, wrongInput, type MissionFailure } from '../mission/mission.failure.js';
import { MissionRepository } from '../mission/mission.repository.js';
import { assemblePlanJob } from './planning-part.job.js';
import { PlanningPartRepository } from './planning-part.repository.js';
import { isOver, sumOfParts, type PlanningPart } from './planning-part.js';
import { planDeploymentJob } from './planning-run.job.js';
import { PlanningRunRepository } from './planning-run.repository.js';
import { afterRunTransition } from './planning-run.states.js';
import type { PlanningRun, RunProgress } from './planning-run.js';
import { readWanted, wholeWithin, type WantedPlan } from './wanted-plan.js';

/** What a coordinator asks the planner for. */
export interface StartPlanningRun extends WantedPlan {
  /** What to call it among the mission's scenarios. */
  readonly name?: string | undefined;
  /** Wall time of the search. */
  readonly seconds: number;
  readonly seed: number;
}

/** The topic on which a run's changes are signalled. */
export function planningRunTopic(runId: Id): string {
  return `planning-run.${runId}`;
}

const LIMITS = { seconds: [1, 3_600], seed: [0, 4_294_967_295] } as const;

const LONGEST_NAME = 80;

/** How long a stopped run waits for hubs that are being searched, in milliseconds. */
const PATIENCE_WITH_LOST_WORKERS = 10_000;

export type RunResult = Result<PlanningRun, MissionFailure>;

/** Searches for deployment plans, asked for and stopped by coordinators. */
@Injectable()
export class PlanningRunService {
  constructor(
    private readonly runs: PlanningRunRepository,
    private readonly missions: MissionRepository,
    private readonly transactions: TransactionRunner,
    private readonly jobs: Jobs,
    private readonly signals: Signals,
    private readonly clock: Clock,
    private readonly actors: ActorContext,
    private readonly parts: PlanningPartRepository,
  ) {}

  /** Asks for a search; one goes on per mission at a time. */
  async start(wanted: StartPlanningRun): Promise<RunResult> {
    const settings = readWanted(wanted);
    if (!settings.ok) return settings;
    for (const name of ['seconds', 'seed'] as const) {
      const fault = wholeWithin(name, wanted[name], LIMITS[name]);
      if (fault) return fault;
    }
    const name = scenarioName(wanted.name);
    if (!name.ok) return name;
    return this.transactions.inTransaction(async () => {
      const mission = await this.missions.lock(wanted.missionId);
      if (!mission) return noSuch('mission', wanted.missionId);
      if (mission.state !== 'preparing' && mission.state !== 'deployed') {
        return notInThisState(mission.state, `The mission is ${mission.state}: nothing is planned for it any more.`);
      }
      if (await this.runs.isBusy(mission.id)) {
        return refused(
          'A planning run of this mission is under way: wait for it, or stop it and keep the best plan so far.',
        );
      }
      const now = this.clock.now();
      const id = newId(now.getTime());
      const { teams, hubs, seconds, seed } = wanted;
      const createdBy = actorUser(this.actors.current());
      await this.runs.insert({
        id,
        missionId: mission.id,
        name: name.value,
        teams,
        hubs,
        seconds,
        seed,
        settings: settings.value,
        createdAt: now,
        createdBy,
      });
      const jobId = await this.jobs.add(planDeploymentJob, { runId: id });
      await this.runs.update(id, { jobId });
      return success((await this.runs.find(id))!);
    });
  }

  /**
   * Asks a run to stop; the best plan found so far is kept. One that has not begun ends without a plan. Hubs that wait are
   * not searched any more; those that are being searched hand in what they have, and what is lost with its worker is not
   * waited for.
   */
  async cancel(id: Id): Promise<RunResult> {
    return this.transactions.inTransaction(async () => {
      const run = await this.runs.lock(id);
      if (!run) return noSuch('planning run', id);
      if (afterRunTransition(run.state, 'stop') === undefined) {
        return notInThisState(run.state, `The planning run is ${run.state}: there is nothing to stop.`);
      }
      const now = this.clock.now();
      if (run.jobId !== null) await this.jobs.cancel(run.jobId);
      await this.runs.update(
        id,
        run.state === 'queued'
          ? { state: 'stopped', cancelRequestedAt: now, finishedAt: now }
          : { cancelRequestedAt: now },
      );
      if (run.state === 'running') await this.stopParts(id, now);
      await this.signals.publish(planningRunTopic(id), { id });
      return success((await this.runs.find(id))!);
    });
  }

  private async stopParts(runId: Id, now: Date): Promise<void> {
    const parts = await this.parts.ofRuns([runId]);
    const waiting = parts.filter((part) => part.state === 'waiting');
    await this.parts.close(
      waiting.map(({ id }) => id),
      'stopped',
      now,
    );
    for (const part of parts.filter((one) => !isOver(one))) {
      if (part.jobId !== null) await this.jobs.cancel(part.jobId);
    }
    const underWay = parts.length === 0 || parts.some((part) => part.state === 'running');
    const dueAt = new Date(now.getTime() + (underWay ? PATIENCE_WITH_LOST_WORKERS : 0));
    await this.jobs.add(assemblePlanJob, { runId }, { dueAt });
  }

  /** Calls a run by another name. */
  async rename(id: Id, wanted: string): Promise<RunResult> {
    const name = scenarioName(wanted);
    if (!name.ok) return name;
    return this.transactions.inTransaction(async () => {
      if (!(await this.runs.lock(id))) return noSuch('planning run', id);
      await this.runs.update(id, { name: name.value });
      return success((await this.runs.find(id))!);
    });
  }

  async byIds(ids: readonly Id[]): Promise<readonly PlanningRun[]> {
    return this.transactions.inTransaction(() => this.runs.byIds(ids));
  }

  /** A run of the actor's organisation; undefined for any other. */
  async find(id: Id): Promise<PlanningRun | undefined> {
    return this.transactions.inTransaction(() => this.runs.find(id));
  }

  /** The hubs of runs, for loaders. */
  async partsOf(runIds: readonly Id[]): Promise<readonly PlanningPart[]> {
    return this.transactions.inTransaction(() => this.parts.ofRuns(runIds));
  }

  /** Where a run stands: over all its hubs, or before they are known as its job last said; or as it was left. */
  async progress(run: PlanningRun): Promise<RunProgress | null> {
    if (run.jobId === null || (run.state !== 'queued' && run.state !== 'running')) return run.progress;
    const parts = await this.partsOf([run.id]);
    if (parts.length > 0) return progressOf(parts);
    const status = await this.transactions.inTransaction(() => this.jobs.status(run.jobId!));
    return (status?.progress as RunProgress | null | undefined) ?? run.progress;
  }

  /** The runs of missions, for loaders, the newest first. */
  async ofMissions(missionIds: readonly Id[]): Promise<readonly PlanningRun[]> {
    return this.transactions.inTransaction(() => this.runs.ofMissions(missionIds));
  }
}

/** A scenario's name without surrounding space, null where nothing is said. */
function scenarioName(wanted: string | undefined): Result<string | null, MissionFailure> {
  const name = wanted?.trim() ?? '';
  return name.length > LONGEST_NAME
    ? wrongInput('input.name', `A scenario's name has at most ${LONGEST_NAME} characters, this one ${name.length}.`)
    : success(name === '' ? null : name);
}

/** Seconds of search done and to do over all parts of a run. */
function progressOf(parts: readonly PlanningPart[]): RunProgress {
  const sum = (of: (part: PlanningPart) => number): number => parts.reduce((total, part) => total + of(part), 0);
  return {
    step: parts.every(isOver) ? 'assembling' : 'routes',
    done: Math.round(sum((part) => (isOver(part) ? part.seconds : Math.min(part.spent, part.seconds)))),
    total: Math.round(sum((part) => part.seconds)),
    best: sumOfParts(parts).score,
  };
}

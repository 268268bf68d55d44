import { gzipSync } from 'node:zlib';
import type { Station } from '@comitia/elections';
import { newId, type Id } from '@comitia/kernel';
import type { Progress } from '@comitia/planning';
import { AuditLog, Clock, Signals, TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { deploymentInput, problemHash } from '../deployment-plan/deployment-problem.js';
import { DeploymentPlanRepository } from '../deployment-plan/deployment-plan.repository.js';
import { draftFromOutcome } from '../deployment-plan/draft-from-outcome.js';
import type { Observer } from '../roster/observer.js';
import { CurveKeeper } from './curve-keeper.js';
import { PlanningRunRepository, type RunUpdate } from './planning-run.repository.js';
import { planningRunTopic } from './planning-run.service.js';
import { afterRunTransition } from './planning-run.states.js';
import type { PlanningRun, RunProgress } from './planning-run.js';
import { PlanningSources } from './planning-sources.js';
import { PLANNER_VERSION } from './planner-version.js';
import { runInThread } from './planning-thread.js';

/** How whoever executes a run is told where it stands, and asks it to stop. */
export interface RunHost {
  readonly signal: AbortSignal;
  /** True where the signal was aborted because somebody stopped the run, not because the process shuts down. */
  isCancelled(): boolean;
  progress(progress: RunProgress): Promise<void>;
}

/** What a run found when it began. */
interface Prepared {
  readonly run: PlanningRun;
  readonly document: Buffer;
  readonly hash: string;
  readonly registerVersion: number;
  readonly day: string;
  readonly stations: ReadonlyMap<Id, Station>;
  readonly observers: ReadonlyMap<Id, Observer>;
}

/** Carries planning runs out: the problem from the database, the search in a thread, the plan back as a draft. */
@Injectable()
export class PlanningExecutor {
  constructor(
    private readonly runs: PlanningRunRepository,
    private readonly plans: DeploymentPlanRepository,
    private readonly sources: PlanningSources,
    private readonly transactions: TransactionRunner,
    private readonly signals: Signals,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /**
   * Carries a run out to its end. One that has ended is left alone, so that a job run again after a crash doubles
   * nothing; one whose process was lost begins anew with the same seed. Undefined where the process shuts down first.
   */
  async execute(runId: Id, host: RunHost): Promise<PlanningRun | undefined> {
    const prepared = await this.begin(runId);
    if (!prepared || !('document' in prepared)) return prepared;
    await host.progress({ step: 'teams and areas', done: 0, total: prepared.run.seconds });
    const began = this.clock.now().getTime();
    const curve = new CurveKeeper((points) =>
      this.transactions.inTransaction(() => this.runs.update(runId, { curve: points })),
    );
    const answer = await runInThread(
      { kind: 'plan', document: prepared.document, seed: prepared.run.seed, seconds: prepared.run.seconds },
      {
        signal: host.signal,
        progress: (progress) => {
          const passed = this.clock.now().getTime() - began;
          if (progress.best.length > 0)
            curve.add({ milliseconds: passed, score: progress.best, bound: progress.bound ?? null });
          void host.progress(toProgress(progress, prepared.run, passed));
        },
      },
    );
    if (host.signal.aborted && !host.isCancelled()) return undefined;
    if (answer.kind === 'faults')
      return this.end(runId, { state: 'failed', failure: answer.sentences.slice(0, 5).join(' ') });
    const points = await curve.end(this.clock.now().getTime() - began);
    const outcome = answer.answer;
    const { planned, done } = outcome.run.iterations;
    const counted = {
      iterationsPlanned: planned,
      iterationsDone: done,
      plannerVersion: PLANNER_VERSION,
      curve: points,
    };
    if (outcome.outcome === 'infeasible') {
      const sentences = outcome.reasons.map((reason) => [reason.message, ...reason.waysOut.slice(0, 2)].join(' '));
      return this.end(runId, { state: 'failed', failure: sentences.slice(0, 5).join(' '), ...counted });
    }
    return this.transactions.inTransaction(async () => {
      const run = (await this.runs.lock(runId))!;
      const state = afterRunTransition(run.state, host.isCancelled() ? 'stop' : 'finish');
      if (state === undefined) return run;
      const planId = newId(this.clock.now().getTime());
      const draft = draftFromOutcome(outcome, { planId, stations: prepared.stations, observers: prepared.observers });
      await this.plans.insert(
        {
          id: planId,
          missionId: run.missionId,
          runId,
          revisesPlanId: null,
          problemHash: prepared.hash,
          registerVersion: prepared.registerVersion,
          plannerVersion: PLANNER_VERSION,
          day: prepared.day,
          score: draft.score,
          shares: draft.shares,
          notCovered: draft.notCovered,
          reserve: draft.reserve,
          gap: draft.gap,
          createdAt: this.clock.now(),
          createdBy: undefined,
        },
        draft,
      );
      await this.audit.write({
        action: 'planning_run.finished',
        subjectKind: 'planning_run',
        subjectId: runId,
        details: { state },
      });
      return this.set(run, { state, planId, score: outcome.score, finishedAt: this.clock.now(), ...counted });
    });
  }

  private async begin(runId: Id): Promise<Prepared | PlanningRun | undefined> {
    return this.transactions.inTransaction(
      async () => {
        const run = await this.runs.lock(runId);
        if (!run || afterRunTransition(run.state, 'begin') === undefined) return run;
        const sources = await this.sources.gather(run);
        if (typeof sources === 'string')
          return this.set(run, { state: 'failed', failure: sources, finishedAt: this.clock.now() });
        const document = JSON.stringify(deploymentInput(sources.parts));
        const hash = problemHash(document);
        const packed = gzipSync(document, { level: 1 });
        await this.runs.keepProblem({
          hash,
          missionId: run.missionId,
          registerVersion: sources.registerVersion,
          document: packed,
        });
        const begun = await this.set(run, { state: 'running', startedAt: this.clock.now(), problemHash: hash });
        return {
          run: begun,
          document: packed,
          hash,
          registerVersion: sources.registerVersion,
          day: sources.parts.day,
          stations: new Map(sources.parts.stations.map((station) => [station.id, station])),
          observers: new Map(sources.parts.observers.map((observer) => [observer.id, observer])),
        };
      },
      { isolation: 'repeatable' },
    );
  }

  private async end(runId: Id, change: RunUpdate): Promise<PlanningRun> {
    return this.transactions.inTransaction(async () => {
      const run = (await this.runs.lock(runId))!;
      return afterRunTransition(run.state, 'fail') === undefined
        ? run
        : this.set(run, { ...change, finishedAt: this.clock.now() });
    });
  }

  private async set(run: PlanningRun, change: RunUpdate): Promise<PlanningRun> {
    await this.runs.update(run.id, change);
    await this.signals.publish(planningRunTopic(run.id), { id: run.id });
    return { ...run, ...change };
  }
}

function toProgress(progress: Progress, run: PlanningRun, passed: number): RunProgress {
  const { planned, done } = progress.iterations;
  const seconds = Math.min(run.seconds, Math.round(passed / 1000));
  return {
    step: progress.phase,
    done: planned > 0 ? done : seconds,
    total: planned > 0 ? planned : run.seconds,
    note: `${seconds} of ${run.seconds} seconds`,
    best: progress.best,
  };
}

import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { newId, type Id } from '@comitia/kernel';
import { Clock, Jobs, Signals, TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { deploymentInput, problemHash } from '../deployment-plan/deployment-problem.js';
import { assemblePlanJob, planHubJob } from './planning-part.job.js';
import { PlanningPartRepository } from './planning-part.repository.js';
import { bestOf, secondsOf } from './planning-part.js';
import type { LaidOut } from './planning-task.js';
import { PLANNER_VERSION } from './planner-version.js';
import { runInThread } from './planning-thread.js';
import { PlanningRunRepository, type RunUpdate } from './planning-run.repository.js';
import { planningRunTopic } from './planning-run.service.js';
import { afterRunTransition } from './planning-run.states.js';
import type { PlanningRun, RunProgress } from './planning-run.js';
import { PlanningSources } from './planning-sources.js';
import { withPoint } from './score-curve.js';

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
}

/**
 * Begins planning runs: the problem from the database, teams, hubs, areas and a first short search in a thread, and then a
 * job for each hub. From the first search on a run has a valid plan, whenever it is stopped.
 */
@Injectable()
export class PlanningExecutor {
  constructor(
    private readonly runs: PlanningRunRepository,
    private readonly parts: PlanningPartRepository,
    private readonly sources: PlanningSources,
    private readonly transactions: TransactionRunner,
    private readonly jobs: Jobs,
    private readonly signals: Signals,
    private readonly clock: Clock,
  ) {}

  /**
   * Lays a run out and hands its hubs over. One that has ended or is laid out is left alone, so that a job run again after
   * a crash doubles nothing; one whose process was lost begins anew with the same seed. Undefined where the process shuts
   * down first.
   */
  async execute(runId: Id, host: RunHost): Promise<PlanningRun | undefined> {
    const prepared = await this.begin(runId);
    if (!prepared || !('document' in prepared)) return prepared;
    const { run, document } = prepared;
    await host.progress({ step: 'teams and areas', done: 0, total: run.seconds });
    const answer = await runInThread(
      { kind: 'layout', document, seed: run.seed },
      { signal: host.signal, progress: () => undefined },
    );
    if (host.signal.aborted && !host.isCancelled()) return undefined;
    if (answer.kind === 'faults')
      return this.end(runId, { state: 'failed', failure: answer.sentences.slice(0, 5).join(' ') });
    const laid = answer.answer;
    if (laid.outcome === 'infeasible') {
      const sentences = laid.reasons.map((reason) => [reason.message, ...reason.waysOut.slice(0, 2)].join(' '));
      const failure = sentences.slice(0, 5).join(' ');
      return this.end(runId, { state: 'failed', failure, plannerVersion: PLANNER_VERSION });
    }
    return this.handOver(runId, laid, host.isCancelled());
  }

  /** Ends a run whose begin or end failed for good: nobody waits for it any more. */
  async giveUp(runId: Id): Promise<void> {
    const failure =
      'The planner failed several times. Plan again; if that fails too, ask your administrator to read the log.';
    await this.end(runId, { state: 'failed', failure });
  }

  /** Writes the layout and the parts down, each with the routes of the first search, and asks for their jobs. */
  private async handOver(runId: Id, laid: LaidOut, cancelled: boolean): Promise<PlanningRun> {
    return this.transactions.inTransaction(async () => {
      const run = (await this.runs.lock(runId))!;
      if (run.state !== 'running' || (await this.parts.ofRuns([runId])).length > 0) return run;
      const now = this.clock.now();
      const layout = JSON.stringify(laid.layout);
      const layoutHash = createHash('sha256').update(layout).digest('hex');
      await this.runs.keepLayout(runId, gzipSync(layout, { level: 1 }));
      const stopped = cancelled || run.cancelRequestedAt !== null;
      const searched = { seconds: run.seconds, teams: laid.layout.teams.length };
      const ids: Id[] = [];
      for (const { hub, teams, routed } of laid.hubs) {
        const id = newId(now.getTime());
        ids.push(id);
        await this.parts.insert({
          id,
          runId,
          missionId: run.missionId,
          hub,
          teams,
          problemHash: createHash('sha256').update(`${run.problemHash} ${layoutHash} ${hub}`).digest('hex'),
          seed: run.seed,
          seconds: secondsOf(teams, searched),
          ...bestOf(routed),
          result: routed,
        });
        if (!stopped) await this.parts.setJob(id, await this.jobs.add(planHubJob, { partId: id }));
      }
      if (stopped) await this.parts.close(ids, 'stopped', now);
      if (stopped || ids.length === 0) await this.jobs.add(assemblePlanJob, { runId });
      const { best, bound } = bestOf({ routes: laid.hubs.flatMap(({ routed }) => routed.routes) });
      const milliseconds = now.getTime() - (run.startedAt ?? run.createdAt).getTime();
      const curve = withPoint([], { milliseconds, score: best, bound });
      return this.set(run, { curve, plannerVersion: PLANNER_VERSION });
    });
  }

  private async begin(runId: Id): Promise<Prepared | PlanningRun | undefined> {
    return this.transactions.inTransaction(
      async () => {
        const run = await this.runs.lock(runId);
        if (!run || afterRunTransition(run.state, 'begin') === undefined) return run;
        if ((await this.parts.ofRuns([runId])).length > 0) return run;
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
        return { run: begun, document: packed };
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

import { gunzipSync } from 'node:zlib';
import { newId, type Id } from '@comitia/kernel';
import type { DeploymentInput, Layout, RoutedTeams } from '@comitia/planning';
import { Signals, TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { DeploymentPlanRepository } from '../deployment-plan/deployment-plan.repository.js';
import { draftFromOutcome } from '../deployment-plan/draft-from-outcome.js';
import { PlanTools } from '../deployment-plan/plan-tools.js';
import { PLANNER_VERSION } from './planner-version.js';
import { PlanningPartRepository } from './planning-part.repository.js';
import { isOver, sumOfParts, type RoutedPart } from './planning-part.js';
import { PlanningRunRepository, type RunUpdate } from './planning-run.repository.js';
import { planningRunTopic } from './planning-run.service.js';
import { afterRunTransition } from './planning-run.states.js';
import type { PlanningRun } from './planning-run.js';
import { PlanningSources } from './planning-sources.js';
import type { TaskAnswer } from './planning-task.js';
import { runInThread } from './planning-thread.js';
import { withPoint } from './score-curve.js';

interface Gathered {
  readonly run: PlanningRun;
  readonly parts: readonly RoutedPart[];
  readonly document: Buffer;
  readonly layout: Layout;
}

type Assembled = Extract<TaskAnswer<'assembly'>, { kind: 'answer' }>['answer'];

/** Puts the hubs of a planning run together, has the whole checked by something that knows nothing of the search, and keeps the draft. */
@Injectable()
export class PlanningAssembler {
  constructor(
    private readonly runs: PlanningRunRepository,
    private readonly parts: PlanningPartRepository,
    private readonly plans: DeploymentPlanRepository,
    private readonly sources: PlanningSources,
    private readonly transactions: TransactionRunner,
    private readonly signals: Signals,
    private readonly tools: PlanTools,
  ) {}

  /**
   * Ends a run with its draft. One that has ended, or that still has hubs to search and was not stopped, is left alone.
   * Undefined where the process shuts down first.
   */
  async assemble(runId: Id, signal: AbortSignal): Promise<PlanningRun | undefined> {
    const gathered = await this.gather(runId);
    if (!gathered || !('layout' in gathered)) return gathered;
    const { run, parts, document, layout } = gathered;
    const answer = await runInThread(
      { kind: 'assembly', document, layout, routed: routedBy(parts), seed: run.seed },
      { signal, progress: () => undefined },
    );
    if (signal.aborted) return undefined;
    if (answer.kind === 'faults') return this.end(runId, answer.sentences);
    const { outcome, faults } = answer.answer;
    if (outcome.outcome === 'infeasible') {
      return this.end(
        runId,
        outcome.reasons.map((reason) => [reason.message, ...reason.waysOut.slice(0, 2)].join(' ')),
      );
    }
    if (faults.length > 0) return this.end(runId, ['The plan did not pass the check of its rules:', ...faults]);
    return this.keep(gathered, outcome);
  }

  private async keep(gathered: Gathered, outcome: Extract<Assembled['outcome'], { outcome: 'feasible' }>) {
    const input = JSON.parse(gunzipSync(gathered.document).toString('utf8')) as DeploymentInput;
    return this.transactions.inTransaction(async () => {
      const run = (await this.runs.lock(gathered.run.id))!;
      const state = afterRunTransition(run.state, run.cancelRequestedAt === null ? 'finish' : 'stop');
      if (state === undefined) return run;
      const planId = newId(this.tools.clock.now().getTime());
      const { registerVersion, stations, observers } = await this.sources.named(run);
      const { gap, notCovered, reserve, score, shares, ...places } = draftFromOutcome(outcome, {
        planId,
        stations,
        observers,
      });
      await this.plans.insert(
        {
          id: planId,
          missionId: run.missionId,
          runId: run.id,
          revisesPlanId: null,
          problemHash: run.problemHash!,
          registerVersion,
          plannerVersion: PLANNER_VERSION,
          day: input.service!.from,
          score,
          shares,
          notCovered,
          reserve,
          gap,
          createdAt: this.tools.clock.now(),
          createdBy: undefined,
        },
        places,
      );
      await this.tools.audit.write({
        action: 'planning_run.finished',
        subjectKind: 'planning_run',
        subjectId: run.id,
        details: { state },
      });
      const { planned, done } = outcome.run.iterations;
      return this.set(run, {
        state,
        planId,
        score: outcome.score,
        iterationsPlanned: planned,
        iterationsDone: done,
        curve: this.lastPoint(run, gathered.parts),
        finishedAt: this.tools.clock.now(),
      });
    });
  }

  private async gather(runId: Id): Promise<Gathered | PlanningRun | undefined> {
    return this.transactions.inTransaction(async () => {
      const run = await this.runs.lock(runId);
      if (run?.state !== 'running') return run;
      const stopped = run.cancelRequestedAt !== null;
      const open = (await this.parts.ofRuns([runId])).filter((part) => !isOver(part));
      if (open.length > 0 && !stopped) return run;
      // Parts whose worker was lost before it heard of the stop keep the routes that they have.
      await this.parts.close(
        open.map(({ id }) => id),
        'stopped',
        this.tools.clock.now(),
      );
      const parts = await this.parts.routed(runId);
      const document = run.problemHash === null ? undefined : await this.runs.problem(run.problemHash);
      const layout = await this.runs.layout(runId);
      if (parts.length > 0 && document && layout) {
        return { run, parts, document, layout: JSON.parse(gunzipSync(layout).toString('utf8')) as Layout };
      }
      // Stopped before there was anything to keep.
      return stopped ? this.set(run, { state: 'stopped', finishedAt: this.tools.clock.now() }) : run;
    });
  }

  private lastPoint(run: PlanningRun, parts: readonly RoutedPart[]): PlanningRun['curve'] {
    const milliseconds = this.tools.clock.now().getTime() - (run.startedAt ?? run.createdAt).getTime();
    return withPoint(run.curve, { milliseconds, ...sumOfParts(parts) });
  }

  private async end(runId: Id, sentences: readonly string[]): Promise<PlanningRun> {
    return this.transactions.inTransaction(async () => {
      const run = (await this.runs.lock(runId))!;
      if (afterRunTransition(run.state, 'fail') === undefined) return run;
      const failure = sentences.slice(0, 5).join(' ');
      return this.set(run, { state: 'failed', failure, finishedAt: this.tools.clock.now() });
    });
  }

  private async set(run: PlanningRun, change: RunUpdate): Promise<PlanningRun> {
    await this.runs.update(run.id, change);
    await this.signals.publish(planningRunTopic(run.id), { id: run.id });
    return { ...run, ...change };
  }
}

/** The routes of all hubs as if one search had found them. */
function routedBy(parts: readonly RoutedPart[]): RoutedTeams {
  const sum = (of: (part: RoutedPart) => number): number => parts.reduce((total, part) => total + of(part), 0);
  return {
    routes: parts.flatMap((part) => part.result.routes),
    iterations: { planned: sum((part) => part.iterationsPlanned), done: sum((part) => part.iterationsDone) },
    stopped: parts.some((part) => part.state !== 'done') ? 'cancelled' : 'time',
  };
}

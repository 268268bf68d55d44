import { gunzipSync } from 'node:zlib';
import type { Id } from '@comitia/kernel';
import type { Layout, Progress, RoutedTeams } from '@comitia/planning';
import { Clock, Jobs, Signals, TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { assemblePlanJob } from './planning-part.job.js';
import { PlanningPartRepository, type PartProgress } from './planning-part.repository.js';
import { bestOf, isOver, sumOfParts, type PartState, type PlanningPart } from './planning-part.js';
import { PlanningRunRepository } from './planning-run.repository.js';
import { planningRunTopic } from './planning-run.service.js';
import type { PlanningRun } from './planning-run.js';
import { runInThread } from './planning-thread.js';
import { withPoint } from './score-curve.js';

/** Pause between two reports of a part, in milliseconds. */
const REPORT_EVERY = 500;

/** How whoever searches a part is asked to stop. */
interface PartHost {
  readonly signal: AbortSignal;
  /** True where the signal was aborted because somebody stopped the run, not because the process shuts down. */
  isCancelled(): boolean;
}

interface Begun {
  readonly part: PlanningPart;
  readonly document: Buffer;
  readonly layout: Layout;
}

/** Searches one hub of a planning run: the layout from the database, the routes in a thread, what was found back. */
@Injectable()
export class PlanningPartExecutor {
  constructor(
    private readonly runs: PlanningRunRepository,
    private readonly parts: PlanningPartRepository,
    private readonly transactions: TransactionRunner,
    private readonly jobs: Jobs,
    private readonly signals: Signals,
    private readonly clock: Clock,
  ) {}

  /**
   * Searches a part to its end. One that has ended, or whose run has, is left alone; one whose process was lost begins
   * anew with the same seed. Undefined where the process shuts down first.
   */
  async route(partId: Id, host: PartHost): Promise<PartState | undefined> {
    const begun = await this.begin(partId);
    if (!begun) return undefined;
    const { part, document, layout } = begun;
    const began = this.clock.now().getTime();
    const spent = (): number => Math.min(part.seconds, (this.clock.now().getTime() - began) / 1000);
    let [reported, reporting] = [-Infinity, Promise.resolve()];
    const report = (progress: Progress): void => {
      const now = this.clock.now().getTime();
      if (now - reported < REPORT_EVERY || progress.best.length === 0) return;
      reported = now;
      // A report that fails costs the watcher a moment, not the search.
      reporting = reporting
        .then(() => this.report(part, { ...countedIn(progress), spent: spent() }))
        .catch(() => undefined);
    };
    const { hub, seed, seconds } = part;
    const answer = await runInThread(
      { kind: 'routes', document, layout, hub, seed, seconds },
      { signal: host.signal, progress: report },
    );
    await reporting;
    if (host.signal.aborted && !host.isCancelled()) return undefined;
    if (answer.kind === 'faults') throw new Error('A problem that was laid out does not fit the planner any more.');
    const state = host.isCancelled() ? 'stopped' : 'done';
    await this.finish(part, answer.answer, { state, spent: spent() });
    return state;
  }

  /** Gives a part up that failed for good: the routes of its first search stay, and the run goes on to its end. */
  async giveUp(partId: Id): Promise<void> {
    await this.transactions.inTransaction(async () => {
      const part = await this.parts.find(partId);
      if (!part || !(await this.runs.lock(part.runId))) return;
      await this.parts.close([partId], 'failed', this.clock.now());
      await this.goOn(part.runId);
    });
  }

  private async begin(partId: Id): Promise<Begun | undefined> {
    return this.transactions.inTransaction(async () => {
      const found = await this.parts.find(partId);
      const run = found && (await this.runs.lock(found.runId));
      // Read again under the run's lock: a stop may have ended the part meanwhile.
      const part = run && (await this.parts.find(partId));
      if (!part || run.state !== 'running' || isOver(part)) return undefined;
      const document = run.problemHash === null ? undefined : await this.runs.problem(run.problemHash);
      const layout = await this.runs.layout(run.id);
      if (!document || !layout) return undefined;
      await this.parts.begin(partId, this.clock.now());
      return { part, document, layout: JSON.parse(gunzipSync(layout).toString('utf8')) as Layout };
    });
  }

  private async report(part: PlanningPart, progress: PartProgress): Promise<void> {
    await this.transactions.inTransaction(async () => {
      const run = await this.runs.lock(part.runId);
      if (run?.state !== 'running') return;
      await this.parts.report(part.id, progress);
      await this.draw(run);
    });
  }

  private async finish(
    part: PlanningPart,
    result: RoutedTeams,
    end: { readonly state: PartState; readonly spent: number },
  ): Promise<void> {
    await this.transactions.inTransaction(async () => {
      const run = await this.runs.lock(part.runId);
      if (run?.state !== 'running') return;
      const { planned, done } = result.iterations;
      await this.parts.finish(part.id, {
        ...end,
        ...bestOf(result),
        iterationsPlanned: planned,
        iterationsDone: done,
        result,
        at: this.clock.now(),
      });
      await this.draw(run);
      await this.goOn(run.id);
    });
  }

  /** Adds where all parts together stand to the curve of the run. */
  private async draw(run: PlanningRun): Promise<void> {
    const { score, bound } = sumOfParts(await this.parts.ofRuns([run.id]));
    const milliseconds = this.clock.now().getTime() - (run.startedAt ?? run.createdAt).getTime();
    await this.runs.update(run.id, { curve: withPoint(run.curve, { milliseconds, score, bound }) });
    await this.signals.publish(planningRunTopic(run.id), { id: run.id });
  }

  /** Asks for the draft once no part is left to search. */
  private async goOn(runId: Id): Promise<void> {
    const parts = await this.parts.ofRuns([runId]);
    if (parts.every(isOver)) await this.jobs.add(assemblePlanJob, { runId });
  }
}

function countedIn({ best, bound, iterations }: Progress): Omit<PartProgress, 'spent'> {
  return { best, bound: bound ?? 0, iterationsPlanned: iterations.planned, iterationsDone: iterations.done };
}

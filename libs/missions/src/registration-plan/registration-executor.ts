import type { Id } from '@comitia/kernel';
import type { Progress } from '@comitia/planning';
import { AuditLog, Clock, Signals, TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import type { RunHost } from '../planning-run/planning-executor.js';
import { afterRunTransition } from '../planning-run/planning-run.states.js';
import type { RunProgress } from '../planning-run/planning-run.js';
import { registrationTopic } from './registration-plan.service.js';
import type { RegistrationScenario } from './registration-plan.js';
import { RegistrationScenarioRepository, type ScenarioUpdate } from './registration-scenario.repository.js';
import { planRegistrationInThread } from './registration-thread.js';

/** Carries the search for a scenario out: the problem from the database, the search in a thread, the result back. */
@Injectable()
export class RegistrationExecutor {
  constructor(
    private readonly scenarios: RegistrationScenarioRepository,
    private readonly transactions: TransactionRunner,
    private readonly signals: Signals,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /**
   * Carries a search out to its end. One that has ended is left alone, so that a job run again after a crash doubles
   * nothing; one whose process was lost begins anew with the same seed. Undefined where the process shuts down first.
   */
  async execute(scenarioId: Id, host: RunHost): Promise<RegistrationScenario | undefined> {
    const begun = await this.begin(scenarioId);
    if (!begun || !('document' in begun)) return begun;
    const { scenario, document } = begun;
    await host.progress({ step: 'centres', done: 0, total: scenario.seconds });
    const began = this.clock.now().getTime();
    const outcome = await planRegistrationInThread(
      { document, seed: scenario.seed, seconds: scenario.seconds },
      {
        signal: host.signal,
        progress: (progress) => void host.progress(toProgress(progress, scenario, this.clock.now().getTime() - began)),
      },
    );
    if (host.signal.aborted && !host.isCancelled()) return undefined;
    const { planned, done } = outcome.run.iterations;
    const counted = { iterationsPlanned: planned, iterationsDone: done };
    if (outcome.outcome === 'infeasible') {
      const sentences = outcome.reasons.map((reason) =>
        [reason.message, ...(reason.waysOut.length > 0 ? [`Ways out: ${reason.waysOut.join('; ')}.`] : [])].join(' '),
      );
      return this.end(scenarioId, 'fail', { failure: sentences.slice(0, 5).join(' '), ...counted });
    }
    const result = { plan: outcome.plan, comparisons: outcome.comparisons };
    return this.end(scenarioId, host.isCancelled() ? 'stop' : 'finish', { result, ...counted });
  }

  private async begin(
    scenarioId: Id,
  ): Promise<
    { readonly scenario: RegistrationScenario; readonly document: Buffer } | RegistrationScenario | undefined
  > {
    return this.transactions.inTransaction(async () => {
      const found = await this.scenarios.lock(scenarioId);
      if (!found || afterRunTransition(found.state, 'begin') === undefined) return found;
      const scenario = await this.set(found, { state: 'running', startedAt: this.clock.now() });
      return { scenario, document: await this.scenarios.problem(scenarioId) };
    });
  }

  private async end(
    scenarioId: Id,
    transition: 'finish' | 'stop' | 'fail',
    change: ScenarioUpdate,
  ): Promise<RegistrationScenario> {
    return this.transactions.inTransaction(async () => {
      const scenario = (await this.scenarios.lock(scenarioId))!;
      const state = afterRunTransition(scenario.state, transition);
      if (state === undefined) return scenario;
      await this.audit.write({
        action: 'registration_scenario.ended',
        subjectKind: 'registration_scenario',
        subjectId: scenarioId,
        details: { state },
      });
      return this.set(scenario, { state, finishedAt: this.clock.now(), ...change });
    });
  }

  private async set(scenario: RegistrationScenario, change: ScenarioUpdate): Promise<RegistrationScenario> {
    await this.scenarios.update(scenario.id, change);
    await this.signals.publish(registrationTopic(scenario.id), { id: scenario.id });
    return { ...scenario, ...change };
  }
}

function toProgress(progress: Progress, scenario: RegistrationScenario, passed: number): RunProgress {
  const { planned, done } = progress.iterations;
  const seconds = Math.min(scenario.seconds, Math.round(passed / 1000));
  return {
    step: progress.phase,
    done: planned > 0 ? done : seconds,
    total: planned > 0 ? planned : scenario.seconds,
    note: `${seconds} of ${scenario.seconds} seconds`,
    best: progress.best,
  };
}

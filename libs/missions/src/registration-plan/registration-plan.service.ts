import { gzipSync } from 'node:zlib';
import { newId, parseId, success, type Id, type Result } from '@comitia/kernel';
import { Clock, Jobs, TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { problemHash } from '../deployment-plan/deployment-problem.js';
import {
  notInThisState,
  noSuch,
  refused,
  wrongFields,
  wrongInput,
  type MissionFailure,
} from '../mission/mission.failure.js';
import { PLANNER_VERSION } from '../planning-run/planner-version.js';
import { afterRunTransition } from '../planning-run/planning-run.states.js';
import type { RunProgress } from '../planning-run/planning-run.js';
import { planRegistrationJob } from './plan-registration.job.js';
import { problemOf, registrationAssumptions, type RegistrationAssumptions } from './registration-assumptions.js';
import { RegistrationPlanRepository } from './registration-plan.repository.js';
import type { RegistrationPlan, RegistrationScenario, RegistrationVersion } from './registration-plan.js';
import { RegistrationScenarioRepository } from './registration-scenario.repository.js';
import { RegistrationTools } from './registration-tools.js';

/** What a scenario is asked for with. */
export interface StartScenario {
  readonly planId: Id;
  readonly name: string;
  /** Wall time of the search, 1 to 3,600 seconds. */
  readonly seconds: number;
  readonly seed: number;
  /** From outside: checked here. */
  readonly assumptions: unknown;
}

/** The topic on which a scenario's changes are signalled. */
export function registrationTopic(scenarioId: Id): string {
  return `registration-scenario.${scenarioId}`;
}

/** Scenarios of one plan; results of large countries take space, and nobody compares more. */
const MOST_SCENARIOS = 50;
const LIMITS = { seconds: [1, 3_600], seed: [0, 4_294_967_295] } as const;

export type ScenarioResult = Result<RegistrationScenario, MissionFailure>;

/** Registration plans of agreed support, and the scenarios that are searched for them. */
@Injectable()
export class RegistrationPlanService {
  constructor(
    private readonly plans: RegistrationPlanRepository,
    private readonly scenarios: RegistrationScenarioRepository,
    private readonly transactions: TransactionRunner,
    private readonly jobs: Jobs,
    private readonly outside: RegistrationTools,
    private readonly clock: Clock,
  ) {}

  /** Opens the plan of an activity of the actor's organisation that supports voter registration; gives it where it is open. */
  async open(activityId: Id): Promise<Result<RegistrationPlan, MissionFailure>> {
    return this.transactions.inTransaction(async () => {
      const now = this.clock.now();
      const id = parseId(activityId).ok ? await this.plans.open(newId(now.getTime()), activityId, now) : undefined;
      const plan = id === undefined ? undefined : await this.plans.find(id);
      if (!plan) return noSuch('activity of yours that supports voter registration and goes on', activityId);
      return success(plan);
    });
  }

  /** A plan that the actor may see: its organisation's, or one that rests on its consent. */
  async find(id: Id): Promise<RegistrationPlan | undefined> {
    return this.transactions.inTransaction(() => this.plans.find(id));
  }

  /** The plans of activities, for loaders. */
  async byActivities(activityIds: readonly Id[]): Promise<readonly RegistrationPlan[]> {
    return this.transactions.inTransaction(() => this.plans.byActivities(activityIds));
  }

  async findScenario(id: Id): Promise<RegistrationScenario | undefined> {
    return this.transactions.inTransaction(() => this.scenarios.find(id));
  }

  /** The scenarios of plans, for loaders, the newest first; none for the authority. */
  async scenariosOf(planIds: readonly Id[]): Promise<readonly RegistrationScenario[]> {
    return this.transactions.inTransaction(() => this.scenarios.ofPlans(planIds));
  }

  /** The versions of plans, for loaders, the newest first. */
  async versionsOf(planIds: readonly Id[]): Promise<readonly RegistrationVersion[]> {
    return this.transactions.inTransaction(() => this.plans.versionsOf(planIds));
  }

  /** The centres of versions, for loaders, by their codes. */
  async centresOf(versionIds: readonly Id[]) {
    return this.transactions.inTransaction(() => this.plans.centresOf(versionIds));
  }

  /** The hand-overs of versions, for loaders. */
  async handOversOf(versionIds: readonly Id[]) {
    return this.transactions.inTransaction(() => this.plans.handOversOf(versionIds));
  }

  /** What versions change against those before, for loaders. */
  async differencesOf(versionIds: readonly Id[]) {
    return this.transactions.inTransaction(() => this.plans.differencesOf(versionIds));
  }

  /** Asks for the search of a scenario; one goes on per plan at a time. */
  async start(wanted: StartScenario): Promise<ScenarioResult> {
    for (const name of ['seconds', 'seed'] as const) {
      const [least, most] = LIMITS[name];
      const value = wanted[name];
      if (!Number.isInteger(value) || value < least || value > most)
        return wrongInput(name, `${name} is ${value}: give a whole number from ${least} to ${most}.`);
    }
    const name = wanted.name.trim();
    if (name.length < 1 || name.length > 100)
      return wrongInput('name', `The name has ${name.length} characters: 1 to 100 are allowed.`);
    const checked = checkAssumptions(wanted.assumptions);
    if (!checked.ok) return checked;
    const { assumptions, document } = checked.value;
    return this.transactions.inTransaction(async () => {
      const plan = await this.plans.lock(wanted.planId);
      if (!plan) return noSuch('registration plan', wanted.planId);
      if (plan.state === 'suspended')
        return notInThisState(plan.state, 'The registration plan is suspended: nothing is planned for it any more.');
      const { all, busy } = await this.scenarios.counts(plan.id);
      if (busy > 0)
        return refused('A scenario of this plan is being searched: wait for it, or stop it and keep the best so far.');
      if (all >= MOST_SCENARIOS)
        return refused(`The plan has ${all} scenarios; ${MOST_SCENARIOS} are kept. Publish one of them.`);
      const now = this.clock.now();
      const id = newId(now.getTime());
      await this.scenarios.insert({
        id,
        planId: plan.id,
        name,
        assumptions,
        problem: gzipSync(document, { level: 1 }),
        problemHash: problemHash(document),
        seconds: wanted.seconds,
        seed: wanted.seed,
        plannerVersion: PLANNER_VERSION,
        createdAt: now,
        createdBy: this.outside.user(),
      });
      await this.scenarios.update(id, { jobId: await this.jobs.add(planRegistrationJob, { scenarioId: id }) });
      return success((await this.scenarios.find(id))!);
    });
  }

  /** Asks a search to stop; the best found so far is kept. One that has not begun ends without a result. */
  async cancel(id: Id): Promise<ScenarioResult> {
    return this.transactions.inTransaction(async () => {
      const scenario = await this.scenarios.lock(id);
      if (!scenario) return noSuch('scenario', id);
      if (afterRunTransition(scenario.state, 'stop') === undefined)
        return notInThisState(scenario.state, `The scenario is ${scenario.state}: there is nothing to stop.`);
      const now = this.clock.now();
      if (scenario.jobId !== null) await this.jobs.cancel(scenario.jobId);
      await this.scenarios.update(
        id,
        scenario.state === 'queued'
          ? { state: 'stopped', cancelRequestedAt: now, finishedAt: now }
          : { cancelRequestedAt: now },
      );
      await this.outside.signals.publish(registrationTopic(id), { id });
      return success((await this.scenarios.find(id))!);
    });
  }

  /** Where a search stands, as its job last said; null before it began and once it has ended. */
  async progress(scenario: RegistrationScenario): Promise<RunProgress | null> {
    if (scenario.jobId === null || (scenario.state !== 'queued' && scenario.state !== 'running')) return null;
    const status = await this.transactions.inTransaction(() => this.jobs.status(scenario.jobId!));
    return (status?.progress as RunProgress | null | undefined) ?? null;
  }
}

function checkAssumptions(
  given: unknown,
): Result<{ readonly assumptions: RegistrationAssumptions; readonly document: string }, MissionFailure> {
  const read = registrationAssumptions.safeParse(given);
  const fields = (list: readonly { readonly path: string; readonly message: string }[]) =>
    wrongFields(list.map(({ path, message }) => ({ path: `assumptions.${path}`, message })));
  if (!read.success) {
    return fields(read.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })));
  }
  const problem = problemOf(read.data);
  if (!problem.ok) return fields(problem.failure);
  return success({ assumptions: read.data, document: JSON.stringify(problem.value) });
}

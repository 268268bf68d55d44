import { gzipSync } from 'node:zlib';
import { RegisterRepository, type Station } from '@comitia/elections';
import { newId, success, type Id, type Result } from '@comitia/kernel';
import type { DeploymentChange, DeploymentInput, VisitPin } from '@comitia/planning';
import { actorUser, TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { notInThisState, noSuch, overtaken, refused, type MissionFailure } from '../mission/mission.failure.js';
import { MissionRepository } from '../mission/mission.repository.js';
import { PlanningRunRepository } from '../planning-run/planning-run.repository.js';
import { PLANNER_VERSION } from '../planning-run/planner-version.js';
import { runInThread } from '../planning-run/planning-thread.js';
import type { Observer } from '../roster/observer.js';
import { ObserverRepository } from '../roster/observer.repository.js';
import { DeploymentPlanRepository } from './deployment-plan.repository.js';
import { DeploymentPlanService } from './deployment-plan.service.js';
import type { DeploymentPlan, PlanParts } from './deployment-plan.js';
import { problemHash, toMember } from './deployment-problem.js';
import { PlanTools } from './plan-tools.js';
import { plannerPlan } from './planner-plan.js';
import { plannerChanges, type ReplanChange } from './replan-changes.js';
import { repairOf, type Repair } from './replan.js';

/** What happened, and when it is. */
export interface ReplanRequest {
  /** The plan in force. */
  readonly planId: Id;
  readonly changes: readonly ReplanChange[];
  /** Minute of the election day up to which visits have begun; undefined before the day. */
  readonly now: number | undefined;
}

/** What a repair would be: feasible with its price, or why there is none, in sentences. */
export type ReplanPreview =
  | { readonly feasible: true; readonly repair: Repair }
  | { readonly feasible: false; readonly reasons: readonly string[] };

/** Repairs are the same for the same plan and changes: what is kept is what was shown. */
const SEED = 1;

interface Gathered {
  readonly plan: DeploymentPlan;
  readonly before: PlanParts;
  readonly input: DeploymentInput;
  readonly changes: readonly DeploymentChange[];
  readonly stations: ReadonlyMap<Id, Station>;
  readonly observers: ReadonlyMap<Id, Observer>;
}

/** Repairs the plan in force after something happened, with as few changes as can be found to what people were told. */
@Injectable()
export class ReplanService {
  constructor(
    private readonly plans: DeploymentPlanRepository,
    private readonly problems: DeploymentPlanService,
    private readonly runs: PlanningRunRepository,
    private readonly missions: MissionRepository,
    private readonly observers: ObserverRepository,
    private readonly registers: RegisterRepository,
    private readonly transactions: TransactionRunner,
    private readonly tools: PlanTools,
  ) {}

  /** What the repair would be and cost; nothing is kept. */
  async preview(request: ReplanRequest): Promise<Result<ReplanPreview, MissionFailure>> {
    const worked = await this.workOut(request);
    return worked.ok ? success(worked.value.preview) : worked;
  }

  /** Keeps a repair that was seen as a draft that revises the plan in force, to be published as the next version. */
  async accept(request: ReplanRequest, fingerprint: string): Promise<Result<DeploymentPlan, MissionFailure>> {
    const worked = await this.workOut(request);
    if (!worked.ok) return worked;
    const { preview, gathered, problem } = worked.value;
    if (!preview.feasible) return refused(`The plan cannot be repaired: ${preview.reasons.join(' ')}`);
    const { draft, differences, ...repair } = preview.repair;
    if (repair.fingerprint !== fingerprint) {
      return overtaken('The repair is another than the one that you have seen: look at it again.');
    }
    return this.transactions.inTransaction(async () => {
      const plan = (await this.plans.lock(gathered.plan.id))!;
      if (plan.state !== 'published') return this.notInForce(plan);
      const id = draft.teams[0]?.planId ?? newId();
      const document = JSON.stringify(problem);
      const hash = problemHash(document);
      const { missionId, registerVersion, day, runId } = plan;
      await this.runs.keepProblem({ hash, missionId, registerVersion, document: gzipSync(document, { level: 1 }) });
      const { score, shares, notCovered, reserve, gap } = draft;
      await this.plans.insert(
        {
          id,
          missionId,
          runId,
          revisesPlanId: plan.id,
          problemHash: hash,
          registerVersion,
          plannerVersion: PLANNER_VERSION,
          day,
          score,
          shares,
          notCovered,
          reserve,
          gap,
          createdAt: this.tools.clock.now(),
          createdBy: actorUser(this.tools.actors.current()),
        },
        { ...draft, pins: draft.pins.map((pin) => ({ ...pin, id: newId() })) },
      );
      await this.tools.audit.write({
        action: 'deployment_plan.replanned',
        subjectKind: 'deployment_plan',
        subjectId: id,
        details: { changes: request.changes.length, changedVisits: repair.changedVisits, teams: differences.length },
      });
      return success((await this.plans.find(id))!);
    });
  }

  private async workOut(
    request: ReplanRequest,
  ): Promise<
    Result<
      { readonly preview: ReplanPreview; readonly gathered: Gathered; readonly problem: DeploymentInput },
      MissionFailure
    >
  > {
    const found = await this.gather(request);
    if (!found.ok) return found;
    const gathered = found.value;
    const { plan, before, input, changes } = gathered;
    const answer = await runInThread(
      {
        kind: 'replan',
        document: gzipSync(JSON.stringify(input), { level: 1 }),
        plan: plannerPlan(input, before),
        changes,
        now: request.now ?? -1,
        seed: SEED,
      },
      { signal: new AbortController().signal, progress: () => undefined },
    );
    const cannot = (reasons: readonly string[]) =>
      success({ preview: { feasible: false as const, reasons }, gathered, problem: input });
    if (answer.kind === 'faults') return cannot(answer.sentences.slice(0, 5));
    const { outcome, problem } = answer.answer;
    if (outcome.outcome === 'infeasible') {
      return cannot(
        outcome.reasons.slice(0, 5).map(({ message, waysOut }) => [message, ...waysOut.slice(0, 2)].join(' ')),
      );
    }
    const { stations, observers } = gathered;
    const repair = repairOf({ planId: newId(), plan, before, input: problem, outcome, stations, observers });
    return success({ preview: { feasible: true as const, repair }, gathered, problem });
  }

  private async gather({ planId, changes }: ReplanRequest): Promise<Result<Gathered, MissionFailure>> {
    return this.transactions.inTransaction(async () => {
      const plan = await this.plans.find(planId);
      if (!plan) return noSuch('deployment plan', planId);
      if (plan.state !== 'published') return this.notInForce(plan);
      const kept = await this.problems.problemOf(plan);
      if (!kept) return refused('The problem that this plan was made from is no longer kept: plan anew.');
      const mission = (await this.missions.find(plan.missionId))!;
      const before = await this.plans.parts(planId);
      const roster = await this.observers.withoutPersons(plan.missionId);
      const placed = new Set(before.teams.flatMap((team) => team.observerIds));
      // Who reports for duty is there and admitted, whatever the roster said when the plan was made.
      const arrivals = new Map(
        roster
          .filter((observer) => !placed.has(observer.id))
          .map((observer) => [observer.id, toMember(observer, { day: plan.day, settings: {} })]),
      );
      const planned = plannerChanges(changes, kept, arrivals);
      if (!planned.ok) return planned;
      const register = await this.registers.findByElection(mission.electionId);
      const stations = register ? await this.registers.all(register.id, plan.registerVersion) : [];
      return success({
        plan,
        before,
        input: readyForChanges(kept, before, planned.value),
        changes: planned.value,
        stations: new Map(stations.map((station) => [station.id, station])),
        observers: new Map(roster.map((observer) => [observer.id, observer])),
      });
    });
  }

  private notInForce(plan: DeploymentPlan) {
    return notInThisState(
      plan.state,
      plan.state === 'draft'
        ? 'The plan is a draft that nobody was told of: change it by hand, or plan anew.'
        : `The plan is ${plan.state}: replan the version that is in force.`,
    );
  }
}

/**
 * The problem as it stands when the changes come: people who arrive are not on its roster yet, and the visits pinned by hand
 * since hold, but for those whose station the changes take away.
 */
function readyForChanges(
  input: DeploymentInput,
  before: PlanParts,
  changes: readonly DeploymentChange[],
): DeploymentInput {
  const arriving = new Set(changes.flatMap((change) => (change.kind === 'person-in' ? [change.member.id] : [])));
  const closed = new Set(changes.flatMap((change) => (change.kind === 'station-closed' ? [change.station] : [])));
  const noGo = new Set(changes.flatMap((change) => (change.kind === 'no-go' ? [change.area] : [])));
  const paths = new Map(input.stations.map((station) => [station.id, station.areaPath]));
  const keys = new Map(before.teams.map((team) => [team.number, team.key]));
  const visits = before.pins
    .filter((pin) => !closed.has(pin.stationId) && !(paths.get(pin.stationId) ?? []).some((area) => noGo.has(area)))
    .flatMap((pin): VisitPin[] => {
      const team = keys.get(pin.teamNumber);
      return team === undefined ? [] : [{ team, station: pin.stationId, author: 'a coordinator', reason: pin.reason }];
    });
  return {
    ...input,
    roster: input.roster.filter((member) => !arriving.has(member.id)),
    pins: { ...input.pins, visits },
  };
}

import { gunzipSync } from 'node:zlib';
import { newId, success, type Id, type Result } from '@comitia/kernel';
import type { DeploymentInput, DeploymentStation } from '@comitia/planning';
import { actorUser, TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import {
  notInThisState,
  noSuch,
  overtaken,
  refused,
  wrongInput,
  type MissionFailure,
} from '../mission/mission.failure.js';
import { MissionRepository } from '../mission/mission.repository.js';
import { PlanningRunRepository } from '../planning-run/planning-run.repository.js';
import { DeploymentPlanRepository } from './deployment-plan.repository.js';
import { afterPlanTransition } from './deployment-plan.states.js';
import type { DeploymentPlan, PlanHub, PlanParts, PlanPin, PlanTeam, PlanVisit, ScoreLine } from './deployment-plan.js';
import { explainStation, type StationExplanation } from './explain-station.js';
import { moveVisit, type MoveOutcome, type MovingTeam } from './move-visit.js';
import { planDifferences, type PlanDifference } from './plan-difference.js';
import { PlanTools } from './plan-tools.js';
import type { DayContext, TimedStop } from './route-day.js';
import { scoreAfterHand, sharesAfter, visitFigures, type CountedVisit } from './visit-score.js';

/** A move as a coordinator asks for it. */
export interface MoveRequest {
  readonly planId: Id;
  /** The change of the draft that the coordinator has seen. */
  readonly planVersion: number;
  readonly visitId: Id;
  readonly toTeamId: Id;
  /** Minute of the day at which the visit should start; as early as fits where undefined. */
  readonly starts: number | undefined;
  readonly reason: string;
}

/** What a move would cost, before it is kept. */
export interface MovePrice {
  readonly feasible: boolean;
  readonly reason: string | undefined;
  readonly scoreBefore: readonly ScoreLine[];
  readonly scoreAfter: readonly ScoreLine[];
  /** Stations whose visits would fall out, by id. */
  readonly lost: readonly Id[];
  readonly extraTravelMinutes: number;
  readonly sentence: string;
}

interface PreparedMove {
  readonly plan: DeploymentPlan;
  readonly visit: PlanVisit;
  readonly from: PlanTeam;
  readonly to: PlanTeam;
  readonly parts: PlanParts;
  readonly input: DeploymentInput;
  readonly outcome: MoveOutcome;
}

/** Deployment plans: looked at, changed by hand while they are drafts, revised once they are published. */
@Injectable()
export class DeploymentPlanService {
  constructor(
    private readonly plans: DeploymentPlanRepository,
    private readonly missions: MissionRepository,
    private readonly runs: PlanningRunRepository,
    private readonly transactions: TransactionRunner,
    private readonly tools: PlanTools,
  ) {}

  async find(id: Id): Promise<DeploymentPlan | undefined> {
    return this.transactions.inTransaction(() => this.plans.find(id));
  }

  async byIds(ids: readonly Id[]): Promise<readonly DeploymentPlan[]> {
    return this.transactions.inTransaction(() => this.plans.byIds(ids));
  }

  /** All plans of missions, for loaders, the newest first. */
  async ofMissions(missionIds: readonly Id[]): Promise<readonly DeploymentPlan[]> {
    return this.transactions.inTransaction(() => this.plans.ofMissions(missionIds));
  }

  async hubs(planIds: readonly Id[]): Promise<readonly PlanHub[]> {
    return this.transactions.inTransaction(() => this.plans.hubs(planIds));
  }

  async hubsById(ids: readonly Id[]): Promise<readonly PlanHub[]> {
    return this.transactions.inTransaction(() => this.plans.hubsById(ids));
  }

  async teams(planIds: readonly Id[]): Promise<readonly PlanTeam[]> {
    return this.transactions.inTransaction(() => this.plans.teams(planIds));
  }

  async teamsById(ids: readonly Id[]): Promise<readonly PlanTeam[]> {
    return this.transactions.inTransaction(() => this.plans.teamsById(ids));
  }

  async visits(teamIds: readonly Id[]): Promise<readonly PlanVisit[]> {
    return this.transactions.inTransaction(() => this.plans.visits(teamIds));
  }

  async pins(planIds: readonly Id[]): Promise<readonly PlanPin[]> {
    return this.transactions.inTransaction(() => this.plans.pins(planIds));
  }

  /** What a plan changes against the published one: as it was kept, or for a draft as it would be now. */
  async differences(plan: DeploymentPlan): Promise<readonly PlanDifference[]> {
    return this.transactions.inTransaction(async () => {
      if (plan.state !== 'draft') return this.plans.differences(plan.id);
      const published = await this.plans.publishedOf(plan.missionId);
      return planDifferences(published && (await this.plans.parts(published.id)), await this.plans.parts(plan.id));
    });
  }

  /** What moving a visit would cost; nothing is kept. */
  async priceOfMove(request: MoveRequest): Promise<Result<MovePrice, MissionFailure>> {
    return this.transactions.inTransaction(async () => {
      const prepared = await this.prepareMove(request);
      return prepared.ok ? success(this.price(prepared.value)) : prepared;
    });
  }

  /** Moves a visit and pins it there, with author and reason. */
  async move(request: MoveRequest): Promise<Result<DeploymentPlan, MissionFailure>> {
    const reason = request.reason.trim();
    if (reason === '' || reason.length > 500) {
      return wrongInput(
        'input.reason',
        `A pin says why: the reason has 1 to 500 characters, this one ${reason.length}.`,
      );
    }
    return this.transactions.inTransaction(async () => {
      const prepared = await this.prepareMove(request);
      if (!prepared.ok) return prepared;
      const { plan, visit, from, to, outcome, input } = prepared.value;
      if (!outcome.feasible) return refused(`The visit cannot be moved there: ${outcome.reason}.`);
      if (from.id !== to.id) await this.keepDay(from, outcome.from.stops, outcome.from);
      await this.keepDay(to, outcome.to.stops, outcome.to);
      const author = actorUser(this.tools.actors.current())!;
      const pin = {
        id: newId(),
        planId: plan.id,
        stationId: visit.stationId,
        teamNumber: to.number,
        service: visit.service,
        reason,
      };
      await this.plans.insertPin({ ...pin, authorId: author, createdAt: this.tools.clock.now() });
      const after = afterMove(prepared.value);
      const score = scoreAfterHand(plan.score, visitFigures(input, after.visits, after.travelMinutes));
      await this.plans.changed(plan.id, score, sharesAfter(plan.shares, input, after.visits));
      await this.tools.audit.write({
        action: 'visit.moved',
        subjectKind: 'deployment_plan',
        subjectId: plan.id,
        details: { from: from.number, to: to.number, lost: outcome.lost.length },
      });
      return success((await this.plans.find(plan.id))!);
    });
  }

  /** Takes a pin away; the visit stays where it is until the plan is made anew. */
  async removePin(pinId: Id): Promise<Result<DeploymentPlan, MissionFailure>> {
    return this.transactions.inTransaction(async () => {
      const pin = await this.plans.findPin(pinId);
      const plan = pin && (await this.plans.lock(pin.planId));
      if (!pin || !plan) return noSuch('pin', pinId);
      if (afterPlanTransition(plan.state, 'edit') === undefined) return this.notADraft(plan);
      await this.plans.removePin(pinId);
      await this.plans.changed(plan.id, plan.score, plan.shares);
      return success((await this.plans.find(plan.id))!);
    });
  }

  /** Makes a new draft from the published plan, to be changed and published as the next version. */
  async revise(missionId: Id): Promise<Result<DeploymentPlan, MissionFailure>> {
    return this.transactions.inTransaction(async () => {
      const mission = await this.missions.lock(missionId);
      if (!mission) return noSuch('mission', missionId);
      if (mission.state !== 'deployed')
        return notInThisState(mission.state, `The mission is ${mission.state}: there is no plan to revise.`);
      const published = await this.plans.publishedOf(missionId);
      if (!published) return notInThisState(mission.state, 'Nothing is published yet: publish a draft first.');
      const parts = await this.plans.parts(published.id);
      const id = newId(this.tools.clock.now().getTime());
      const hubIds = new Map(parts.hubs.map((hub) => [hub.id, newId()]));
      const teamIds = new Map(parts.teams.map((team) => [team.id, newId()]));
      await this.plans.insert(
        {
          ...published,
          id,
          revisesPlanId: published.id,
          createdAt: this.tools.clock.now(),
          createdBy: actorUser(this.tools.actors.current()),
        },
        {
          hubs: parts.hubs.map((hub) => ({ ...hub, id: hubIds.get(hub.id)!, planId: id })),
          teams: parts.teams.map((team) => ({
            ...team,
            id: teamIds.get(team.id)!,
            planId: id,
            hubId: team.hubId === null ? null : hubIds.get(team.hubId)!,
          })),
          visits: parts.visits.map((visit) => ({
            ...visit,
            id: newId(),
            planId: id,
            teamId: teamIds.get(visit.teamId)!,
          })),
          pins: parts.pins.map((pin) => ({ ...pin, id: newId(), planId: id })),
        },
      );
      return success((await this.plans.find(id))!);
    });
  }

  /** Why a station is visited as it is, or by nobody; about one team where one is named. `name` says how a station is called. */
  async explain(
    planId: Id,
    question: { readonly stationId: Id; readonly teamId: Id | undefined; readonly name: (id: Id) => string },
  ): Promise<StationExplanation | undefined> {
    return this.transactions.inTransaction(async () => {
      const plan = await this.plans.find(planId);
      const input = plan && (await this.problemOf(plan));
      if (!plan || !input) return undefined;
      const parts = await this.plans.parts(planId);
      const context = {
        ...parts,
        day: dayContext(input),
        input,
        moving: movingTeams(parts, input),
        name: question.name,
      };
      return explainStation(
        context,
        question.stationId,
        parts.teams.find((team) => team.id === question.teamId),
      );
    });
  }

  /** The problem that a plan was made from; undefined where it is no longer kept. */
  async problemOf(plan: DeploymentPlan): Promise<DeploymentInput | undefined> {
    const document = await this.transactions.inTransaction(() => this.runs.problem(plan.problemHash));
    return document && (JSON.parse(gunzipSync(document).toString('utf8')) as DeploymentInput);
  }

  private notADraft(plan: DeploymentPlan) {
    return notInThisState(
      plan.state,
      `The plan is ${plan.state} as version ${plan.number} and never edited: revise it into a new draft.`,
    );
  }

  private async prepareMove(request: MoveRequest): Promise<Result<PreparedMove, MissionFailure>> {
    const plan = await this.plans.lock(request.planId);
    if (!plan) return noSuch('deployment plan', request.planId);
    if (afterPlanTransition(plan.state, 'edit') === undefined) return this.notADraft(plan);
    if (plan.version !== request.planVersion) {
      return overtaken(
        `The draft was changed meanwhile (you saw change ${request.planVersion}, it has ${plan.version}): look at it again.`,
      );
    }
    const parts = await this.plans.parts(plan.id);
    const visit = parts.visits.find((candidate) => candidate.id === request.visitId);
    if (!visit) return noSuch('visit', request.visitId);
    const to = parts.teams.find((team) => team.id === request.toTeamId);
    if (!to) return noSuch('team', request.toTeamId);
    const from = parts.teams.find((team) => team.id === visit.teamId)!;
    const input = (await this.problemOf(plan))!;
    const context = dayContext(input);
    const moving = movingTeams(parts, input);
    const starts = request.starts === undefined ? {} : { starts: request.starts };
    const outcome = moveVisit(context, { station: visit.stationId, from: moving(from), to: moving(to), ...starts });
    return success({ plan, visit, from, to, parts, input, outcome });
  }

  private price(prepared: PreparedMove): MovePrice {
    const { from, to, outcome, input, parts } = prepared;
    const before = visitFigures(input, parts.visits, travelOf(parts));
    if (!outcome.feasible) {
      const sentence = `It cannot be done: ${outcome.reason}.`;
      const { reason } = outcome;
      return {
        feasible: false,
        reason,
        scoreBefore: before,
        scoreAfter: before,
        lost: [],
        extraTravelMinutes: 0,
        sentence,
      };
    }
    const after = afterMove(prepared);
    const minutes = outcome.extraTravelMinutes;
    const road =
      minutes === 0
        ? 'no more time on the road'
        : `${Math.abs(minutes)} minutes ${minutes > 0 ? 'more' : 'less'} on the road`;
    const lost =
      outcome.lost.length === 0
        ? 'no visit falls out'
        : `${outcome.lost.length} of team ${to.number}'s visits fall out`;
    const where =
      from.id === to.id ? `within team ${to.number}'s day` : `from team ${from.number} to team ${to.number}`;
    return {
      feasible: true,
      reason: undefined,
      scoreBefore: before,
      scoreAfter: visitFigures(input, after.visits, after.travelMinutes),
      lost: outcome.lost,
      extraTravelMinutes: minutes,
      sentence: `Moving the visit ${where} costs ${road}, and ${lost}.`,
    };
  }

  private async keepDay(
    team: PlanTeam,
    stops: readonly TimedStop[],
    day: { readonly leaves: number; readonly back: number; readonly travelMinutes: number },
  ): Promise<void> {
    const visits = stops.map((stop, index): PlanVisit => ({
      id: newId(),
      planId: team.planId,
      teamId: team.id,
      position: index + 1,
      stationId: stop.station,
      service: stop.service,
      arrives: stop.arrives,
      starts: stop.starts,
      ends: stop.ends,
    }));
    await this.plans.replaceDay(
      { ...team, leaves: day.leaves, back: day.back, travelMinutes: day.travelMinutes },
      visits,
    );
  }
}

/** What days are worked out from, out of the problem that a plan was made from. */
export function dayContext(input: DeploymentInput): DayContext {
  const stations = new Map<string, DeploymentStation>(input.stations.map((station) => [station.id, station]));
  return { stations, day: input.day, travel: input.travel };
}

function toStop(visit: PlanVisit, input: DeploymentInput, pinned: ReadonlySet<Id>): MovingTeam['stops'][number] {
  const { visitMinutes } = input.day;
  const rest = visit.service === 'visit' ? visit.ends - visit.starts - visitMinutes : 0;
  return {
    station: visit.stationId,
    service: visit.service,
    ...(rest > 0 ? { breakMinutes: rest } : {}),
    ...(pinned.has(visit.stationId) ? { pinned: true, notBefore: visit.starts } : {}),
  };
}

/** Teams of a plan as moves see them. */
export function movingTeams(parts: PlanParts, input: DeploymentInput): (team: PlanTeam) => MovingTeam {
  const pinned = new Set(parts.pins.map((pin) => pin.stationId));
  return (team) => {
    const hub = parts.hubs.find((candidate) => candidate.id === team.hubId);
    const at =
      hub && hub.latitude !== null && hub.longitude !== null
        ? { latitude: hub.latitude, longitude: hub.longitude }
        : undefined;
    const stops = parts.visits.filter((visit) => visit.teamId === team.id).map((visit) => toStop(visit, input, pinned));
    return { id: String(team.number), hub: at, stops, travelMinutes: team.travelMinutes };
  };
}

const travelOf = (parts: PlanParts): number => parts.teams.reduce((sum, team) => sum + team.travelMinutes, 0);

function afterMove(prepared: PreparedMove): {
  readonly visits: readonly CountedVisit[];
  readonly travelMinutes: number;
} {
  const { outcome, parts } = prepared;
  if (!outcome.feasible) return { visits: parts.visits, travelMinutes: travelOf(parts) };
  return {
    visits: parts.visits.filter((visit) => !outcome.lost.includes(visit.stationId)),
    travelMinutes: travelOf(parts) + outcome.extraTravelMinutes,
  };
}

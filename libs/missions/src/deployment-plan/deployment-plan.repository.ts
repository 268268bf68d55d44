import { parseId, type Id } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import type { PlanDifference } from './plan-difference.js';
import type { DeploymentPlan, PlanHub, PlanParts, PlanPin, PlanTeam, PlanVisit } from './deployment-plan.js';

const COLUMNS = `id, organisation_id as "organisationId", mission_id as "missionId", number, version, state, run_id as "runId",
  revises_plan_id as "revisesPlanId", problem_hash as "problemHash", register_version as "registerVersion",
  planner_version as "plannerVersion", to_char(day, 'YYYY-MM-DD') as day, score, shares, not_covered as "notCovered", reserve,
  gap, created_at as "createdAt", chosen_at as "chosenAt", published_at as "publishedAt", published_by as "publishedBy"`;

const HUB_COLUMNS = 'id, plan_id as "planId", key, name, latitude, longitude';

const TEAM_COLUMNS = `id, plan_id as "planId", key, number, hub_id as "hubId", area, observer_ids as "observerIds", languages,
  station_ids as "stationIds", leaves, back, travel_minutes as "travelMinutes"`;

const VISIT_COLUMNS = `id, plan_id as "planId", team_id as "teamId", position, station_id as "stationId", service, arrives,
  starts, ends`;

const PIN_COLUMNS = `id, plan_id as "planId", station_id as "stationId", team_number as "teamNumber", service, reason,
  author_id as "authorId", created_at as "createdAt"`;

/** A plan as it is written down first. */
export type NewPlan = Omit<
  DeploymentPlan,
  'organisationId' | 'number' | 'version' | 'state' | 'chosenAt' | 'publishedAt' | 'publishedBy'
> & {
  readonly createdBy: Id | undefined;
};

@Injectable()
export class DeploymentPlanRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  private query<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    return this.transactions.manager().query<Row[]>(sql, parameters);
  }

  async insert(plan: NewPlan, parts: PlanParts): Promise<void> {
    await this.query(
      `insert into comitia.deployment_plan (id, organisation_id, mission_id, state, run_id, revises_plan_id, problem_hash,
         register_version, planner_version, day, score, shares, not_covered, reserve, gap, created_by, created_at)
       values ($1, comitia.current_organisation(), $2, 'draft', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        plan.id,
        plan.missionId,
        plan.runId,
        plan.revisesPlanId,
        plan.problemHash,
        plan.registerVersion,
        plan.plannerVersion,
        plan.day,
        JSON.stringify(plan.score),
        JSON.stringify(plan.shares),
        JSON.stringify(plan.notCovered),
        JSON.stringify(plan.reserve),
        plan.gap,
        plan.createdBy ?? null,
        plan.createdAt,
      ],
    );
    await this.insertHubs(plan.id, parts.hubs);
    await this.insertTeams(plan.id, parts.teams);
    await this.insertVisits(plan.id, parts.visits);
    for (const pin of parts.pins) await this.insertPin({ ...pin, planId: plan.id });
  }

  private async insertHubs(planId: Id, hubs: readonly PlanHub[]): Promise<void> {
    await this.query(
      `insert into comitia.plan_hub (id, plan_id, organisation_id, key, name, latitude, longitude)
       select id, $1, comitia.current_organisation(), key, name, latitude, longitude
       from unnest($2::uuid[], $3::text[], $4::text[], $5::float8[], $6::float8[]) hub (id, key, name, latitude, longitude)`,
      [
        planId,
        hubs.map((hub) => hub.id),
        hubs.map((hub) => hub.key),
        hubs.map((hub) => hub.name),
        hubs.map((hub) => hub.latitude),
        hubs.map((hub) => hub.longitude),
      ],
    );
  }

  private async insertTeams(planId: Id, teams: readonly PlanTeam[]): Promise<void> {
    const json = (values: readonly string[]): string => JSON.stringify(values);
    await this.query(
      `insert into comitia.plan_team (id, plan_id, organisation_id, key, number, hub_id, area, observer_ids, languages, station_ids,
         leaves, back, travel_minutes)
       select id, $1, comitia.current_organisation(), key, number, hub_id, area,
         array(select jsonb_array_elements_text(observers)::uuid), array(select jsonb_array_elements_text(languages)),
         array(select jsonb_array_elements_text(stations)::uuid), leaves, back, travel_minutes
       from unnest($2::uuid[], $3::text[], $4::integer[], $5::uuid[], $6::text[], $7::jsonb[], $8::jsonb[], $9::jsonb[],
         $10::integer[], $11::integer[], $12::integer[])
         team (id, key, number, hub_id, area, observers, languages, stations, leaves, back, travel_minutes)`,
      [
        planId,
        teams.map((team) => team.id),
        teams.map((team) => team.key),
        teams.map((team) => team.number),
        teams.map((team) => team.hubId),
        teams.map((team) => team.area),
        teams.map((team) => json(team.observerIds)),
        teams.map((team) => json(team.languages)),
        teams.map((team) => json(team.stationIds)),
        teams.map((team) => team.leaves),
        teams.map((team) => team.back),
        teams.map((team) => team.travelMinutes),
      ],
    );
  }

  private async insertVisits(planId: Id, visits: readonly PlanVisit[]): Promise<void> {
    await this.query(
      `insert into comitia.plan_visit (id, plan_id, organisation_id, team_id, position, station_id, service, arrives, starts, ends)
       select id, $1, comitia.current_organisation(), team_id, position, station_id, service, arrives, starts, ends
       from unnest($2::uuid[], $3::uuid[], $4::integer[], $5::uuid[], $6::text[], $7::integer[], $8::integer[], $9::integer[])
         visit (id, team_id, position, station_id, service, arrives, starts, ends)`,
      [
        planId,
        visits.map((visit) => visit.id),
        visits.map((visit) => visit.teamId),
        visits.map((visit) => visit.position),
        visits.map((visit) => visit.stationId),
        visits.map((visit) => visit.service),
        visits.map((visit) => visit.arrives),
        visits.map((visit) => visit.starts),
        visits.map((visit) => visit.ends),
      ],
    );
  }

  async insertPin(pin: PlanPin): Promise<void> {
    await this.query(
      `insert into comitia.plan_pin (id, plan_id, organisation_id, station_id, team_number, service, reason, author_id, created_at)
       values ($1, $2, comitia.current_organisation(), $3, $4, $5, $6, $7, $8)
       on conflict (plan_id, station_id) do update set team_number = excluded.team_number, service = excluded.service,
         reason = excluded.reason, author_id = excluded.author_id, created_at = excluded.created_at`,
      [pin.id, pin.planId, pin.stationId, pin.teamNumber, pin.service, pin.reason, pin.authorId, pin.createdAt],
    );
  }

  async removePin(id: Id): Promise<void> {
    await this.query('delete from comitia.plan_pin where id = $1', [id]);
  }

  async findPin(id: Id): Promise<PlanPin | undefined> {
    if (!parseId(id).ok) return undefined;
    const [pin] = await this.query<PlanPin>(`select ${PIN_COLUMNS} from comitia.plan_pin where id = $1`, [id]);
    return pin;
  }

  async find(id: Id): Promise<DeploymentPlan | undefined> {
    if (!parseId(id).ok) return undefined;
    const [plan] = await this.query<DeploymentPlan>(`select ${COLUMNS} from comitia.deployment_plan where id = $1`, [
      id,
    ]);
    return plan;
  }

  async lock(id: Id): Promise<DeploymentPlan | undefined> {
    if (!parseId(id).ok) return undefined;
    const [plan] = await this.query<DeploymentPlan>(
      `select ${COLUMNS} from comitia.deployment_plan where id = $1 for update`,
      [id],
    );
    return plan;
  }

  async byIds(ids: readonly Id[]): Promise<DeploymentPlan[]> {
    return this.query<DeploymentPlan>(`select ${COLUMNS} from comitia.deployment_plan where id = any ($1)`, [ids]);
  }

  /** All plans of missions, the newest first. */
  async ofMissions(missionIds: readonly Id[]): Promise<DeploymentPlan[]> {
    return this.query<DeploymentPlan>(
      `select ${COLUMNS} from comitia.deployment_plan where mission_id = any ($1) order by created_at desc, id desc`,
      [missionIds],
    );
  }

  async publishedOf(missionId: Id): Promise<DeploymentPlan | undefined> {
    const [plan] = await this.query<DeploymentPlan>(
      `select ${COLUMNS} from comitia.deployment_plan where mission_id = $1 and state = 'published'`,
      [missionId],
    );
    return plan;
  }

  /** All parts of one plan: hubs, teams by number, visits in their order, pins. */
  async parts(planId: Id): Promise<PlanParts> {
    const [hubs, teams, visits, pins] = [
      await this.hubs([planId]),
      await this.teams([planId]),
      await this.query<PlanVisit>(
        `select ${VISIT_COLUMNS} from comitia.plan_visit where plan_id = $1 order by team_id, position`,
        [planId],
      ),
      await this.pins([planId]),
    ];
    return { hubs, teams, visits, pins };
  }

  async hubs(planIds: readonly Id[]): Promise<PlanHub[]> {
    return this.query<PlanHub>(`select ${HUB_COLUMNS} from comitia.plan_hub where plan_id = any ($1) order by key`, [
      planIds,
    ]);
  }

  async hubsById(ids: readonly Id[]): Promise<PlanHub[]> {
    return this.query<PlanHub>(`select ${HUB_COLUMNS} from comitia.plan_hub where id = any ($1)`, [ids]);
  }

  async teams(planIds: readonly Id[]): Promise<PlanTeam[]> {
    return this.query<PlanTeam>(
      `select ${TEAM_COLUMNS} from comitia.plan_team where plan_id = any ($1) order by plan_id, number`,
      [planIds],
    );
  }

  async teamsById(ids: readonly Id[]): Promise<PlanTeam[]> {
    return this.query<PlanTeam>(`select ${TEAM_COLUMNS} from comitia.plan_team where id = any ($1)`, [
      ids.filter((id) => parseId(id).ok),
    ]);
  }

  /** The visits of teams, in their order. */
  async visits(teamIds: readonly Id[]): Promise<PlanVisit[]> {
    return this.query<PlanVisit>(
      `select ${VISIT_COLUMNS} from comitia.plan_visit where team_id = any ($1) order by team_id, position`,
      [teamIds],
    );
  }

  async findVisit(id: Id): Promise<PlanVisit | undefined> {
    if (!parseId(id).ok) return undefined;
    const [visit] = await this.query<PlanVisit>(`select ${VISIT_COLUMNS} from comitia.plan_visit where id = $1`, [id]);
    return visit;
  }

  async pins(planIds: readonly Id[]): Promise<PlanPin[]> {
    return this.query<PlanPin>(
      `select ${PIN_COLUMNS} from comitia.plan_pin where plan_id = any ($1) order by created_at, id`,
      [planIds],
    );
  }

  /** Puts a team's day in place of the one it had. */
  async replaceDay(
    team: Pick<PlanTeam, 'id' | 'planId' | 'leaves' | 'back' | 'travelMinutes'>,
    visits: readonly PlanVisit[],
  ): Promise<void> {
    await this.query('delete from comitia.plan_visit where team_id = $1', [team.id]);
    await this.insertVisits(team.planId, visits);
    await this.query('update comitia.plan_team set leaves = $2, back = $3, travel_minutes = $4 where id = $1', [
      team.id,
      team.leaves,
      team.back,
      team.travelMinutes,
    ]);
  }

  /** Makes a draft the mission's next version; its number. */
  async publish(
    planId: Id,
    published: { readonly at: Date; readonly by: Id | undefined; readonly consentEntryId: Id | null },
  ): Promise<number> {
    const [row] = await this.query<{ number: number }>(
      `with numbered as (
         update comitia.deployment_plan plan set state = 'published', published_at = $2, published_by = $3, consent_entry_id = $4,
           number = 1 + coalesce((select max(other.number) from comitia.deployment_plan other where other.mission_id = plan.mission_id), 0)
         where plan.id = $1 returning number)
       select number from numbered`,
      [planId, published.at, published.by ?? null, published.consentEntryId],
    );
    return row!.number;
  }

  /** Makes a draft the one that the mission works on. */
  async choose(planId: Id, at: Date): Promise<void> {
    await this.query('update comitia.deployment_plan set chosen_at = $2 where id = $1', [planId, at]);
  }

  async supersede(planId: Id): Promise<void> {
    await this.query(`update comitia.deployment_plan set state = 'superseded' where id = $1`, [planId]);
  }

  /** Keeps what a plan changes, while it is still a draft. */
  async keepDifferences(planId: Id, differences: readonly PlanDifference[]): Promise<void> {
    await this.query(
      `insert into comitia.plan_difference (plan_id, organisation_id, position, team_number, kind, details, told_observer_ids)
       select $1, comitia.current_organisation(), position, team, kind, details, array(select jsonb_array_elements_text(told)::uuid)
       from unnest($2::integer[], $3::integer[], $4::text[], $5::jsonb[], $6::jsonb[]) difference (position, team, kind, details, told)`,
      [
        planId,
        differences.map((_difference, index) => index),
        differences.map((difference) => difference.team),
        differences.map((difference) => difference.kind),
        differences.map((difference) => JSON.stringify(difference.details)),
        differences.map((difference) => JSON.stringify(difference.told)),
      ],
    );
  }

  async differences(planId: Id): Promise<PlanDifference[]> {
    return this.query<PlanDifference>(
      `select team_number as team, kind, details, told_observer_ids as told from comitia.plan_difference
        where plan_id = $1 order by position`,
      [planId],
    );
  }

  /** Counts a change of a draft and keeps its score. */
  async changed(planId: Id, score: DeploymentPlan['score'], shares: DeploymentPlan['shares']): Promise<void> {
    await this.query(
      'update comitia.deployment_plan set version = version + 1, score = $2, shares = $3 where id = $1',
      [planId, JSON.stringify(score), JSON.stringify(shares)],
    );
  }
}

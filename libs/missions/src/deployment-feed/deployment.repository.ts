import type { CalendarDate, Id } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';

/** Which plan becomes what is deployed. */
export interface Deploying {
  readonly missionId: Id;
  readonly electionId: Id;
  readonly planId: Id;
  readonly registerId: Id;
  readonly registerVersion: number;
  readonly day: CalendarDate;
  readonly at: Date;
}

/** How many entries the feed gained, by kind. */
export interface FeedCounts {
  readonly created: number;
  readonly changed: number;
  readonly withdrawn: number;
}

/** A deployment's half of the day ends at this minute. */
export const NOON_MINUTE = 13 * 60;

@Injectable()
export class DeploymentRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  /**
   * Makes a plan's visits what is deployed and writes what that changes into the feed, in one statement: visits to the
   * same station on the same day keep their id, those that are gone are withdrawn.
   */
  async deploy(plan: Deploying): Promise<FeedCounts> {
    const rows = await this.transactions.manager().query<FeedCounts[]>(
      `with wanted as materialized (
         select visit.station_id, station.code, station.name, station.latitude, station.longitude, station.areas[1] as area,
           visit.starts, visit.service, team.number as team_number
         from comitia.plan_visit visit join comitia.plan_team team on team.id = visit.team_id
           join comitia.station station on station.register_id = $4 and station.station_id = visit.station_id
             and station.from_version <= $5 and (station.to_version is null or station.to_version > $5)
         where visit.plan_id = $3),
       gone as (
         update comitia.deployment shown set withdrawn_at = $7
          where shown.mission_id = $1 and shown.withdrawn_at is null
            and not (shown.day = $6::date and shown.station_id in (select station_id from wanted)) returning shown.id),
       same as materialized (
         select shown.id, wanted.*, shown.withdrawn_at is not null as returns,
           array_remove(array[
             case when shown.area is distinct from wanted.area then 'area' end,
             case when (shown.starts < ${NOON_MINUTE}) <> (wanted.starts < ${NOON_MINUTE}) then 'half_day' end,
             case when (shown.station_code, shown.station_name, shown.latitude, shown.longitude)
               is distinct from (wanted.code, wanted.name, wanted.latitude, wanted.longitude) then 'station' end,
             case when shown.starts <> wanted.starts then 'time' end,
             case when shown.team_number <> wanted.team_number then 'team_number' end,
             case when shown.service <> wanted.service then 'service' end], null) as changed_fields
         from comitia.deployment shown join wanted on wanted.station_id = shown.station_id
         where shown.mission_id = $1 and shown.day = $6::date),
       kept as (
         update comitia.deployment shown set plan_id = $3, station_code = same.code, station_name = same.name,
           latitude = same.latitude, longitude = same.longitude, area = same.area, starts = same.starts, service = same.service,
           team_number = same.team_number, withdrawn_at = null
         from same where same.id = shown.id),
       fresh as (
         insert into comitia.deployment (organisation_id, mission_id, election_id, plan_id, station_id, station_code, station_name,
           latitude, longitude, area, day, starts, service, team_number)
         select comitia.current_organisation(), $1, $2, $3, station_id, code, name, latitude, longitude, area, $6::date, starts,
           service, team_number
         from wanted where station_id not in (select station_id from same) returning id),
       entries as (
         select id, 'withdrawn' as kind, '{}'::text[] as changed_fields from gone
         union all select id, 'created', '{}' from fresh
         union all select id, 'created', '{}' from same where returns
         union all select id, 'changed', changed_fields from same where not returns and changed_fields <> '{}'),
       written as (
         insert into comitia.deployment_change (organisation_id, mission_id, election_id, deployment_id, kind, changed_fields, occurred_at)
         select comitia.current_organisation(), $1, $2, id, kind, changed_fields, $7 from entries order by kind, id returning kind)
       select count(*) filter (where kind = 'created')::integer as created,
         count(*) filter (where kind = 'changed')::integer as changed,
         count(*) filter (where kind = 'withdrawn')::integer as withdrawn from written`,
      [plan.missionId, plan.electionId, plan.planId, plan.registerId, plan.registerVersion, plan.day, plan.at],
    );
    return rows[0]!;
  }
}

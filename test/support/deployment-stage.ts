import { randomUUID } from 'node:crypto';
import { newId, type Id } from '@comitia/kernel';
import type { TestDatabase } from './database.js';
import type { StagedMission } from './mission-stage.js';

/** A visit of a published plan, as a test wants it. */
export interface StagedVisit {
  readonly code: string;
  readonly area?: string;
  /** Minutes of the day; before 780 it is the morning. */
  readonly starts?: number;
  readonly team?: number;
  readonly service?: 'open' | 'visit' | 'close';
}

/** What is deployed for a staged mission; written by the owner, as publishing a plan would. */
export class StagedDeployment {
  private planId: Id | undefined;
  private readonly stations = new Map<string, Id>();

  constructor(
    private readonly database: TestDatabase,
    readonly mission: StagedMission,
    private readonly day = '2027-10-31',
  ) {}

  /** Makes these visits what is deployed: others are withdrawn, and the feed says what that changes. */
  async publish(visits: readonly StagedVisit[]): Promise<void> {
    const planId = await this.plan();
    const rows = visits.map((visit) => ({
      station_id: this.station(visit.code),
      station_code: visit.code,
      station_name: `School ${visit.code}`,
      area: visit.area ?? 'North',
      starts: visit.starts ?? 480,
      service: visit.service ?? 'visit',
      team_number: visit.team ?? 1,
    }));
    const { missionId, organisationId, electionId } = this.mission;
    await this.database.query(
      `with wanted as (
         select * from jsonb_to_recordset($1) as visit (station_id uuid, station_code text, station_name text, area text, starts integer,
           service text, team_number integer)),
       gone as (
         update comitia.deployment held set withdrawn_at = now() where mission_id = $2 and withdrawn_at is null
           and station_id not in (select station_id from wanted) returning id, 'withdrawn' as kind),
       written as (
         insert into comitia.deployment as held (organisation_id, mission_id, election_id, plan_id, station_id, station_code, station_name,
           latitude, longitude, area, day, starts, service, team_number)
         select $3, $2, $4, $5, station_id, station_code, station_name, 42.5, 23.5, area, $6, starts, service, team_number from wanted
         on conflict (mission_id, station_id, day) do update set area = excluded.area, starts = excluded.starts,
           service = excluded.service, team_number = excluded.team_number, withdrawn_at = null
         returning id, case when xmax = 0 then 'created' else 'changed' end as kind)
       insert into comitia.deployment_change (organisation_id, mission_id, election_id, deployment_id, kind, occurred_at)
       select $3, $2, $4, id, kind, now() from (select * from gone union all select * from written) change`,
      [JSON.stringify(rows), missionId, organisationId, electionId, planId, this.day],
    );
  }

  private station(code: string): Id {
    const known = this.stations.get(code) ?? randomUUID();
    this.stations.set(code, known);
    return known;
  }

  private async plan(): Promise<Id> {
    if (this.planId) return this.planId;
    this.planId = newId();
    const { missionId, organisationId } = this.mission;
    await this.database.query(
      `insert into comitia.deployment_plan (id, organisation_id, mission_id, number, state, problem_hash, register_version,
         planner_version, day, score, shares, not_covered, reserve, created_at, published_at)
       values ($1, $2, $3, 1, 'published', repeat('0', 64), 1, 'test', $4, '[]', '[]', '[]', '[]', now(), now())`,
      [this.planId, organisationId, missionId, this.day],
    );
    await this.database.query(`update comitia.mission set state = 'deployed' where id = $1`, [missionId]);
    return this.planId;
  }
}

import type { Id } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { NOON_MINUTE } from '@comitia/missions';
import { Injectable } from '@nestjs/common';
import type { CoverageArea, SharedChange, SharedDeployment } from './shared-deployment.js';

/** What a page of deployments is narrowed to and where it starts. */
export interface DeploymentPageQuery {
  readonly limit: number;
  /** The last row of the page before. */
  readonly after: { readonly agreementId: Id; readonly id: Id } | undefined;
  readonly electionId: Id | undefined;
  /** A shared area's name, whole. */
  readonly area: string | undefined;
}

const COLUMNS = `visible.agreement_id as "agreementId", visible.id, visible.organisation_id as "organisationId", agreement.election_id as "electionId",
  agreement.election_title as "electionTitle", agreement.country, visible.day::text as day, visible.area, visible.half_day as "halfDay",
  visible.station_code as "stationCode", visible.station_name as "stationName", visible.latitude, visible.longitude, visible.starts,
  visible.team_number as "teamNumber", visible.service`;

/** What the planner's latest draft, or else the deployment in force, would be to the partner of one agreement. */
const PREVIEW = `
  with agreement as (select * from (select id, organisation_id, mission_id, election_id, election_title, country, fields from comitia.sharing_agreement where id = $1) held),
  draft as (select plan.* from comitia.deployment_plan plan join agreement on agreement.mission_id = plan.mission_id
    where plan.state = 'draft' order by plan.created_at desc limit 1),
  visits as (
    select visit.station_id, draft.day, station.areas[1] as area, station.code, station.name, station.latitude, station.longitude,
      visit.starts, team.number, visit.service
    from draft join comitia.plan_visit visit on visit.plan_id = draft.id join comitia.plan_team team on team.id = visit.team_id
    join comitia.station station on station.station_id = visit.station_id and station.from_version <= draft.register_version
      and (station.to_version is null or station.to_version > draft.register_version)
    union all
    select deployed.station_id, deployed.day, deployed.area, deployed.station_code, deployed.station_name, deployed.latitude,
      deployed.longitude, deployed.starts, deployed.team_number, deployed.service
    from comitia.deployment deployed join agreement on agreement.mission_id = deployed.mission_id
    where deployed.withdrawn_at is null and not exists (select from draft)),
  visible as (
    select distinct on ((shown.visit).key) agreement.id as agreement_id, md5((shown.visit).key)::uuid as id, agreement.organisation_id,
      visits.day, (shown.visit).area, (shown.visit).half_day, (shown.visit).station_code, (shown.visit).station_name,
      (shown.visit).latitude, (shown.visit).longitude, (shown.visit).starts, (shown.visit).team_number, (shown.visit).service
    from agreement cross join visits cross join lateral (select comitia.share_visit(agreement.fields, visits.station_id, visits.day,
      row(null, visits.area, null, visits.code, visits.name, visits.latitude, visits.longitude, visits.starts, visits.number,
        visits.service)::comitia.shared_values) as visit) shown
    order by (shown.visit).key, visits.starts)`;

@Injectable()
export class SharedDeploymentRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  /**
   * What is shared with the actor now, in the order of ids, which says nothing. The database's policies decide what that
   * is; an organisation's own agreements with others, which its coordinators may read, are not shared with it.
   */
  async findPage(query: DeploymentPageQuery): Promise<SharedDeployment[]> {
    return this.transactions.manager().query<SharedDeployment[]>(
      `select ${COLUMNS} from comitia.shared_deployment visible join comitia.sharing_agreement agreement on agreement.id = visible.agreement_id
        where agreement.partner_organisation_id = (select comitia.current_organisation())
          and ($1::uuid is null or agreement.election_id = $1) and ($2::text is null or visible.area = $2)
          and ($3::uuid is null or (visible.agreement_id, visible.id) > ($3, $4))
        order by visible.agreement_id, visible.id limit $5`,
      [
        query.electionId ?? null,
        query.area ?? null,
        query.after?.agreementId ?? null,
        query.after?.id ?? null,
        query.limit,
      ],
    );
  }

  /** Deployments by the ids of one or more agreements; those out of sight are left out. */
  async findByIds(ids: readonly Id[]): Promise<SharedDeployment[]> {
    return this.transactions.manager().query<SharedDeployment[]>(
      `select ${COLUMNS} from comitia.shared_deployment visible join comitia.sharing_agreement agreement on agreement.id = visible.agreement_id
        where visible.id = any ($1)`,
      [ids],
    );
  }

  /** A page of what the partner would see of the draft, or sees of what is published. */
  async previewPage(agreementId: Id, limit: number, after: Id | undefined): Promise<SharedDeployment[]> {
    return this.transactions.manager().query<SharedDeployment[]>(
      `${PREVIEW} select ${COLUMNS} from visible join agreement on agreement.id = visible.agreement_id
        where $2::uuid is null or visible.id > $2 order by visible.id limit $3`,
      [agreementId, after ?? null, limit],
    );
  }

  /** Entries of the actor's feeds after a place in them, oldest first. */
  async findChanges(after: string | undefined, limit: number): Promise<SharedChange[]> {
    return this.transactions.manager().query<SharedChange[]>(
      `select sequence::text as sequence, agreement_id as "agreementId", deployment_id as "deploymentId", about, kind, occurred_at as "occurredAt"
         from comitia.shared_change where sequence > $1::bigint and agreement_id in (
           select id from comitia.sharing_agreement where partner_organisation_id = (select comitia.current_organisation()))
        order by sequence limit $2`,
      [after ?? '0', limit],
    );
  }

  /** The last place of the actor's feeds now; 0 where they are empty. */
  async lastSequence(): Promise<string> {
    const rows = await this.transactions
      .manager()
      .query<{ last: string }[]>(`select coalesce(max(sequence), 0)::text as last from comitia.shared_change`);
    return rows[0]!.last;
  }

  /** What others share of an election with the actor, by area and half-day; for its coordinators, their own visits too. */
  async coverage(electionId: Id): Promise<CoverageArea[]> {
    return this.transactions.manager().query<CoverageArea[]>(
      `select visible.area, visible.half_day as "halfDay", array_agg(distinct visible.organisation_id) as "organisationIds", count(*)::integer as visits
         from (
           select shared.area, shared.half_day, shared.organisation_id
             from comitia.shared_deployment shared join comitia.sharing_agreement agreement on agreement.id = shared.agreement_id
            where agreement.election_id = $1 and agreement.partner_organisation_id = (select comitia.current_organisation())
           union all
           select own.area, case when own.starts < ${NOON_MINUTE} then 'morning' else 'afternoon' end, own.organisation_id
             from comitia.deployment own where own.election_id = $1 and own.withdrawn_at is null) visible
        group by visible.area, visible.half_day order by visible.area, visible.half_day`,
      [electionId],
    );
  }
}

import { parseId, type Id } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import type { RegistrationDifference } from './registration-parts.js';
import type { RegistrationState } from './registration-plan.states.js';
import type {
  HandOverLine,
  RegistrationCentreLine,
  RegistrationParts,
  RegistrationPlan,
  RegistrationVersion,
} from './registration-plan.js';

const COLUMNS = `id, organisation_id as "organisationId", authority_id as "authorityId", election_id as "electionId",
  activity_id as "activityId", consent_entry_id as "consentEntryId", state, suspended_at as "suspendedAt", created_at as "createdAt"`;
const VERSION_COLUMNS = `id, organisation_id as "organisationId", authority_id as "authorityId", plan_id as "planId",
  scenario_id as "scenarioId", number, state, to_char(starts_on, 'YYYY-MM-DD') as "startsOn", to_char(ends_on, 'YYYY-MM-DD') as "endsOn",
  figures, problem_hash as "problemHash", planner_version as "plannerVersion", published_at as "publishedAt"`;

/** A version as it is written down: published in the same transaction. */
export interface NewVersion extends Omit<RegistrationVersion, 'organisationId' | 'state' | 'publishedAt'> {
  readonly consentEntryId: Id | null;
}

@Injectable()
export class RegistrationPlanRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  private query<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    return this.transactions.manager().query<Row[]>(sql, parameters);
  }

  /** Opens the plan of an activity; its id, also where it was open already. Undefined where the activity has none. */
  async open(id: Id, activityId: Id, at: Date): Promise<Id | undefined> {
    const [row] = await this.query<{ id: Id | null }>('select comitia.open_registration_plan($1, $2, $3) as id', [
      id,
      activityId,
      at,
    ]);
    return row?.id ?? undefined;
  }

  /** Suspends every plan that hangs on an entry which its authority has just taken back. */
  async suspendOn(entryId: Id, at: Date): Promise<{ readonly planId: Id; readonly organisationId: Id }[]> {
    return this.query(
      'select plan_id as "planId", organisation_id as "organisationId" from comitia.suspend_registration_plans($1, $2)',
      [entryId, at],
    );
  }

  async find(id: Id): Promise<RegistrationPlan | undefined> {
    if (!parseId(id).ok) return undefined;
    const [plan] = await this.query<RegistrationPlan>(
      `select ${COLUMNS} from comitia.registration_plan where id = $1`,
      [id],
    );
    return plan;
  }

  /** As `find`, held until the transaction ends: publishing and suspending come one after the other. */
  async lock(id: Id): Promise<RegistrationPlan | undefined> {
    if (!parseId(id).ok) return undefined;
    const [plan] = await this.query<RegistrationPlan>(
      `select ${COLUMNS} from comitia.registration_plan where id = $1 for update`,
      [id],
    );
    return plan;
  }

  async byActivities(activityIds: readonly Id[]): Promise<RegistrationPlan[]> {
    return this.query<RegistrationPlan>(
      `select ${COLUMNS} from comitia.registration_plan where activity_id = any ($1)`,
      [activityIds.filter((id) => parseId(id).ok)],
    );
  }

  async setState(id: Id, state: RegistrationState): Promise<void> {
    await this.query('update comitia.registration_plan set state = $2 where id = $1', [id, state]);
  }

  /** Whether the consent that a plan hangs on stands; it does where it hangs on none. */
  async consentStands(plan: RegistrationPlan): Promise<boolean> {
    if (plan.consentEntryId === null) return true;
    const [row] = await this.query<{ stands: boolean }>('select comitia.consent_stands($1) as stands', [
      plan.consentEntryId,
    ]);
    return row!.stands;
  }

  async findVersion(id: Id): Promise<RegistrationVersion | undefined> {
    if (!parseId(id).ok) return undefined;
    const [version] = await this.query<RegistrationVersion>(
      `select ${VERSION_COLUMNS} from comitia.registration_version where id = $1`,
      [id],
    );
    return version;
  }

  /** The versions of plans, the newest first. */
  async versionsOf(planIds: readonly Id[]): Promise<RegistrationVersion[]> {
    return this.query<RegistrationVersion>(
      `select ${VERSION_COLUMNS} from comitia.registration_version where plan_id = any ($1) order by plan_id, number desc`,
      [planIds],
    );
  }

  async centresOf(versionIds: readonly Id[]): Promise<(RegistrationCentreLine & { readonly versionId: Id })[]> {
    return this.query(
      `select version_id as "versionId", code, name, area, latitude, longitude, accessible, kits, people, zones,
         hand_over_to as "handOverTo", to_char(hand_over_on, 'YYYY-MM-DD') as "handOverOn"
       from comitia.registration_centre where version_id = any ($1) order by version_id, code`,
      [versionIds],
    );
  }

  async handOversOf(versionIds: readonly Id[]): Promise<(HandOverLine & { readonly versionId: Id })[]> {
    return this.query(
      `select version_id as "versionId", area, reserve, kits, to_whom as "toWhom", to_char(due_on, 'YYYY-MM-DD') as "dueOn"
       from comitia.registration_hand_over where version_id = any ($1) order by version_id, position`,
      [versionIds],
    );
  }

  async differencesOf(versionIds: readonly Id[]): Promise<(RegistrationDifference & { readonly versionId: Id })[]> {
    return this.query(
      `select version_id as "versionId", kind, centre, details, told from comitia.registration_difference
        where version_id = any ($1) order by version_id, position`,
      [versionIds],
    );
  }

  /** Supersedes the version in force, and writes and publishes the next one with its parts. */
  async publish(
    version: NewVersion,
    content: RegistrationParts & { readonly differences: readonly RegistrationDifference[] },
    published: { readonly at: Date; readonly by: Id | undefined },
  ): Promise<void> {
    await this.query(
      `update comitia.registration_version set state = 'superseded' where plan_id = $1 and state = 'published'`,
      [version.planId],
    );
    await this.query(
      `insert into comitia.registration_version (id, organisation_id, authority_id, plan_id, scenario_id, number, starts_on, ends_on,
         figures, problem_hash, planner_version, consent_entry_id)
       values ($1, comitia.current_organisation(), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        version.id,
        version.authorityId,
        version.planId,
        version.scenarioId,
        version.number,
        version.startsOn,
        version.endsOn,
        JSON.stringify(version.figures),
        version.problemHash,
        version.plannerVersion,
        version.consentEntryId,
      ],
    );
    await this.insertParts(version, content);
    await this.query(
      `update comitia.registration_version set state = 'published', published_at = $2, published_by = $3 where id = $1`,
      [version.id, published.at, published.by ?? null],
    );
  }

  private async insertParts(
    { id, authorityId }: NewVersion,
    content: RegistrationParts & { readonly differences: readonly RegistrationDifference[] },
  ): Promise<void> {
    await this.query(
      `insert into comitia.registration_centre (version_id, organisation_id, authority_id, code, name, area, latitude, longitude,
         accessible, kits, people, zones, hand_over_to, hand_over_on)
       select $1, comitia.current_organisation(), $2, line.code, line.name, line.area, line.latitude, line.longitude, line.accessible,
         line.kits, line.people, array(select jsonb_array_elements_text(line.zones)), line."handOverTo", line."handOverOn"
       from jsonb_to_recordset($3::jsonb) line (code text, name text, area text, latitude float8, longitude float8, accessible boolean,
         kits integer, people integer, zones jsonb, "handOverTo" text, "handOverOn" date)`,
      [id, authorityId, JSON.stringify(content.centres)],
    );
    await this.query(
      `insert into comitia.registration_hand_over (version_id, organisation_id, authority_id, position, area, reserve, kits, to_whom, due_on)
       select $1, comitia.current_organisation(), $2, line.position, line.area, line.reserve, line.kits, line."toWhom", line."dueOn"
       from jsonb_to_recordset($3::jsonb) line (position integer, area text, reserve boolean, kits integer, "toWhom" text, "dueOn" date)`,
      [id, authorityId, JSON.stringify(content.handOvers.map((line, position) => ({ ...line, position })))],
    );
    await this.query(
      `insert into comitia.registration_difference (version_id, organisation_id, authority_id, position, kind, centre, details, told)
       select $1, comitia.current_organisation(), $2, line.position, line.kind, line.centre, line.details,
         array(select jsonb_array_elements_text(line.told))
       from jsonb_to_recordset($3::jsonb) line (position integer, kind text, centre text, details jsonb, told jsonb)`,
      [id, authorityId, JSON.stringify(content.differences.map((line, position) => ({ ...line, position })))],
    );
  }
}

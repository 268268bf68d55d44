import { parseId, type CalendarDate, type Id } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import type { DepartureItem, Mission } from './mission.js';
import type { MissionState } from './mission.states.js';

const COLUMNS = `id, organisation_id as "organisationId", election_id as "electionId", activity_id as "activityId",
  option_id as "optionId", consent_entry_id as "consentEntryId", title, format, core_team as "coreTeam",
  long_term_observers as "longTermObservers", short_term_observers as "shortTermObservers",
  to_char(starts_on, 'YYYY-MM-DD') as "startsOn", to_char(ends_on, 'YYYY-MM-DD') as "endsOn", state,
  suspended_at as "suspendedAt", created_at as "createdAt"`;

/** A mission that was suspended, and whose it is. */
export interface SuspendedMission {
  readonly missionId: Id;
  readonly organisationId: Id;
}

/** What a moved election day did to a mission's observers. */
export interface MovedObserverDays extends SuspendedMission {
  readonly moved: number;
  /** Observers who serve on another mission on the new day and were left without one. */
  readonly taken: number;
}

@Injectable()
export class MissionRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  private query<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    return this.transactions.manager().query<Row[]>(sql, parameters);
  }

  async find(id: Id): Promise<Mission | undefined> {
    if (!parseId(id).ok) return undefined;
    const [mission] = await this.query<Mission>(`select ${COLUMNS} from comitia.mission where id = $1`, [id]);
    return mission;
  }

  /** As `find`, holding the mission until the transaction ends: publishing and suspending come one after the other. */
  async lock(id: Id): Promise<Mission | undefined> {
    if (!parseId(id).ok) return undefined;
    const [mission] = await this.query<Mission>(`select ${COLUMNS} from comitia.mission where id = $1 for update`, [
      id,
    ]);
    return mission;
  }

  async byIds(ids: readonly Id[]): Promise<Mission[]> {
    return this.query<Mission>(`select ${COLUMNS} from comitia.mission where id = any ($1)`, [ids]);
  }

  async byActivities(activityIds: readonly Id[]): Promise<Mission[]> {
    return this.query<Mission>(`select ${COLUMNS} from comitia.mission where activity_id = any ($1)`, [activityIds]);
  }

  /** Missions of the actor's organisation, the newest first. */
  async page(page: { readonly limit: number; readonly after: Id | undefined }): Promise<Mission[]> {
    return this.query<Mission>(
      `select ${COLUMNS} from comitia.mission where organisation_id = comitia.current_organisation() and ($1::uuid is null or id < $1)
       order by id desc limit $2`,
      [page.after ?? null, page.limit],
    );
  }

  async count(): Promise<number> {
    const [row] = await this.query<{ count: number }>(
      'select count(*)::integer as count from comitia.mission where organisation_id = comitia.current_organisation()',
      [],
    );
    return row!.count;
  }

  async setState(id: Id, state: MissionState): Promise<void> {
    await this.query('update comitia.mission set state = $2 where id = $1', [id, state]);
  }

  /** Whether the consent that a mission hangs on stands. */
  async consentStands(mission: Mission): Promise<boolean> {
    if (mission.consentEntryId === null) return true;
    const [row] = await this.query<{ stands: boolean }>('select comitia.consent_stands($1) as stands', [
      mission.consentEntryId,
    ]);
    return row!.stands;
  }

  /** Opens the mission of an activity that was just agreed; undefined where the activity sends no observers. */
  async open(id: Id, activityId: Id, at: Date): Promise<Id | undefined> {
    const [row] = await this.query<{ id: Id | null }>('select comitia.open_mission($1, $2, $3) as id', [
      id,
      activityId,
      at,
    ]);
    return row?.id ?? undefined;
  }

  /** Suspends every mission that hangs on an entry which its authority has just taken back. */
  async suspendOn(entryId: Id, at: Date, checklist: readonly string[]): Promise<SuspendedMission[]> {
    return this.query<SuspendedMission>(
      'select mission_id as "missionId", organisation_id as "organisationId" from comitia.suspend_missions($1, $2, $3)',
      [entryId, at, checklist],
    );
  }

  /** Moves the days on which observers serve with an election day. */
  async moveObserverDays(electionId: Id, from: CalendarDate, to: CalendarDate): Promise<MovedObserverDays[]> {
    return this.query<MovedObserverDays>(
      `select mission_id as "missionId", organisation_id as "organisationId", moved, taken
         from comitia.move_observer_days($1, $2, $3)`,
      [electionId, from, to],
    );
  }

  async departureItems(missionIds: readonly Id[]): Promise<(DepartureItem & { readonly missionId: Id })[]> {
    return this.query(
      `select mission_id as "missionId", code, done_at as "doneAt" from comitia.departure_item
        where mission_id = any ($1) order by mission_id, position`,
      [missionIds],
    );
  }

  /** Ticks an item off; false where there is no such item. One that is done stays done, with its moment. */
  async completeDepartureItem(
    missionId: Id,
    code: string,
    done: { readonly at: Date; readonly by: Id | undefined },
  ): Promise<boolean> {
    const [row] = await this.query<{ count: number }>(
      `with ticked as (
         update comitia.departure_item set done_at = coalesce(done_at, $3), done_by = coalesce(done_by, $4)
          where mission_id = $1 and code = $2 returning 1)
       select count(*)::integer as count from ticked`,
      [missionId, code, done.at, done.by ?? null],
    );
    return row!.count > 0;
  }
}

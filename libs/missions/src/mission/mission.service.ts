import { success, type Id, type Result } from '@comitia/kernel';
import { ActorContext, actorUser, AuditLog, Clock, TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { departureTitle } from './departure-checklist.js';
import { notInThisState, noSuch, wrongInput, type MissionFailure } from './mission.failure.js';
import { MissionRepository } from './mission.repository.js';
import type { DepartureItem, Mission } from './mission.js';

/** A page of missions. */
export interface MissionPage {
  readonly missions: readonly Mission[];
  readonly hasNextPage: boolean;
  readonly total: number;
}

/** Missions of the actor's organisation. */
@Injectable()
export class MissionService {
  constructor(
    private readonly missions: MissionRepository,
    private readonly transactions: TransactionRunner,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
    private readonly actors: ActorContext,
  ) {}

  /** A mission of the actor's organisation; undefined for any other. */
  async find(id: Id): Promise<Mission | undefined> {
    return this.transactions.inTransaction(() => this.missions.find(id));
  }

  async byIds(ids: readonly Id[]): Promise<readonly Mission[]> {
    return this.transactions.inTransaction(() => this.missions.byIds(ids));
  }

  /** The missions of activities, for loaders; activities without one are left out. */
  async byActivities(activityIds: readonly Id[]): Promise<readonly Mission[]> {
    return this.transactions.inTransaction(() => this.missions.byActivities(activityIds));
  }

  async page(limit: number, after: Id | undefined): Promise<MissionPage> {
    return this.transactions.inTransaction(async () => {
      const rows = await this.missions.page({ limit: limit + 1, after });
      return { missions: rows.slice(0, limit), hasNextPage: rows.length > limit, total: await this.missions.count() };
    });
  }

  /** The departure checklists of missions: empty until one is suspended. */
  async departureItems(missionIds: readonly Id[]): Promise<readonly (DepartureItem & { readonly missionId: Id })[]> {
    return this.transactions.inTransaction(() => this.missions.departureItems(missionIds));
  }

  /** Ticks an item of a suspended mission's departure checklist off. */
  async completeDepartureItem(missionId: Id, code: string): Promise<Result<Mission, MissionFailure>> {
    return this.transactions.inTransaction(async () => {
      const mission = await this.missions.find(missionId);
      if (!mission) return noSuch('mission', missionId);
      if (mission.state !== 'suspended') {
        return notInThisState(
          mission.state,
          `The mission is ${mission.state}: a departure checklist opens when a mission is suspended.`,
        );
      }
      if (departureTitle(code) === undefined)
        return wrongInput('code', `"${code.slice(0, 60)}" is not on the departure checklist.`);
      const done = { at: this.clock.now(), by: actorUser(this.actors.current()) };
      if (!(await this.missions.completeDepartureItem(missionId, code, done))) return noSuch('departure item', code);
      await this.audit.write({
        action: 'departure_item.completed',
        subjectKind: 'mission',
        subjectId: missionId,
        details: { code },
      });
      return success(mission);
    });
  }
}

import { parseCalendarDate, success, type CalendarDate, type Id, type Result } from '@comitia/kernel';
import { ActorContext, actorUser, AuditLog, Clock, TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { notInThisState, noSuch, wrongInput, type MissionFailure } from '../mission/mission.failure.js';
import { mayBecome, type AccreditationState } from './accreditation.states.js';
import type { ObserverWithPerson } from './observer.js';
import { ObserverRepository, type ObserverPageQuery } from './observer.repository.js';

/** A page of a roster. */
export interface ObserverPage {
  readonly observers: readonly ObserverWithPerson[];
  readonly hasNextPage: boolean;
  readonly total: number;
}

/** What a coordinator enters of an accreditation. */
export interface AccreditationInput {
  readonly state: AccreditationState;
  readonly reference: string | undefined;
  readonly area: string | undefined;
  readonly validUntil: CalendarDate | undefined;
}

/** The observers of missions, with names and contacts for those who may read them. */
@Injectable()
export class RosterService {
  constructor(
    private readonly observers: ObserverRepository,
    private readonly transactions: TransactionRunner,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
    private readonly actors: ActorContext,
  ) {}

  async page(missionId: Id, query: ObserverPageQuery): Promise<ObserverPage> {
    return this.transactions.inTransaction(async () => {
      const rows = await this.observers.page(missionId, { ...query, limit: query.limit + 1 });
      const total = await this.observers.count(missionId, query);
      return { observers: rows.slice(0, query.limit), hasNextPage: rows.length > query.limit, total };
    });
  }

  /** Observers by id, for loaders, also ones no longer on the roster. */
  async byIds(ids: readonly Id[]): Promise<readonly ObserverWithPerson[]> {
    return this.transactions.inTransaction(() => this.observers.byIds(ids));
  }

  /** How many observers each mission has, for loaders. */
  async counts(missionIds: readonly Id[]): Promise<readonly { readonly missionId: Id; readonly count: number }[]> {
    return this.transactions.inTransaction(() => this.observers.counts(missionIds));
  }

  /** Writes down where an observer's accreditation stands. */
  async setAccreditation(
    observerId: Id,
    input: AccreditationInput,
  ): Promise<Result<ObserverWithPerson, MissionFailure>> {
    return this.transactions.inTransaction(async () => {
      const [observer] = await this.observers.byIds([observerId]);
      if (!observer) return noSuch('observer', observerId);
      const { state } = observer.accreditation;
      if (!mayBecome(state, input.state)) {
        return notInThisState(state, `An accreditation that is ${state} does not become ${input.state}.`);
      }
      if (input.validUntil !== undefined) {
        const parsed = parseCalendarDate(input.validUntil);
        if (!parsed.ok) return wrongInput('input.validUntil', parsed.failure);
      }
      const accreditation = {
        state: input.state,
        reference: input.reference?.trim() || null,
        area: input.area?.trim() || null,
        validUntil: input.validUntil ?? null,
      };
      await this.observers.setAccreditation(observerId, {
        ...accreditation,
        by: actorUser(this.actors.current()),
        at: this.clock.now(),
      });
      await this.audit.write({
        action: 'accreditation.set',
        subjectKind: 'observer',
        subjectId: observerId,
        details: { from: state, to: input.state },
      });
      return success({ ...observer, accreditation });
    });
  }
}

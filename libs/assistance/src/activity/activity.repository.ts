import type { CalendarDate, Id } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { ActivityEntity, MilestoneEntity, type MilestoneKind } from './activity.entity.js';
import type { ActivityState } from './activity.states.js';

/** A position in a list that is sorted by a day. */
export interface DatedPosition {
  readonly day: CalendarDate;
  readonly id: Id;
}

export interface ActivityFilter {
  readonly electionId?: Id | undefined;
}

export interface MilestoneFilter {
  readonly electionId?: Id | undefined;
  readonly kind?: MilestoneKind | undefined;
  /** First and last target day. */
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
}

export interface Page {
  readonly limit: number;
  readonly after: DatedPosition | undefined;
}

const MILESTONE_WHERE = `($1::uuid is null or election_id = $1) and ($2::text is null or kind = $2)
  and ($3::date is null or target >= $3) and ($4::date is null or target <= $4)`;

@Injectable()
export class ActivityRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  async insert(activity: ActivityEntity, milestones: readonly MilestoneEntity[]): Promise<void> {
    await this.transactions.manager().insert(ActivityEntity, activity);
    await this.insertMilestones(milestones);
  }

  async insertMilestones(milestones: readonly MilestoneEntity[]): Promise<void> {
    if (milestones.length > 0) await this.transactions.manager().insert(MilestoneEntity, [...milestones]);
  }

  async findByIds(ids: readonly Id[]): Promise<ActivityEntity[]> {
    return ids.length === 0 ? [] : this.transactions.manager().findBy(ActivityEntity, { id: In([...ids]) });
  }

  async findPage(filter: ActivityFilter, page: Page): Promise<ActivityEntity[]> {
    const rows = await this.transactions.manager().query<{ id: Id }[]>(
      `select id from comitia.activity where ($1::uuid is null or election_id = $1)
          and ($2::date is null or (starts_on, id) > ($2::date, $3::uuid)) order by starts_on, id limit $4`,
      [filter.electionId ?? null, page.after?.day ?? null, page.after?.id ?? null, page.limit],
    );
    return inOrder(rows, await this.findByIds(rows.map((row) => row.id)));
  }

  async count(filter: ActivityFilter): Promise<number> {
    return this.transactions
      .manager()
      .countBy(ActivityEntity, filter.electionId ? { electionId: filter.electionId } : {});
  }

  /** Suspends every activity that rests on this consent and is not over; returns them as they are now. */
  async suspendByConsent(consentEntryId: Id, at: Date): Promise<ActivityEntity[]> {
    const open: ActivityState[] = ['planned', 'under_way'];
    const manager = this.transactions.manager();
    const resting = await manager.findBy(ActivityEntity, { consentEntryId, state: In(open) });
    if (resting.length === 0) return [];
    const ids = resting.map((activity) => activity.id);
    await manager.update(ActivityEntity, { id: In(ids) }, { state: 'suspended', suspendedAt: at });
    await manager.update(MilestoneEntity, { activityId: In(ids), state: 'upcoming' }, { state: 'cancelled' });
    return resting.map((activity) => ({ ...activity, state: 'suspended', suspendedAt: at }));
  }

  /** Takes an activity from one state to another; true when it was in the first and the actor may do so. */
  async setState(id: Id, from: ActivityState, to: ActivityState): Promise<boolean> {
    const changed = await this.transactions.manager().update(ActivityEntity, { id, state: from }, { state: to });
    return (changed.affected ?? 0) > 0;
  }

  /** Calls the open milestones of an activity off. */
  async cancelMilestones(activityId: Id): Promise<void> {
    await this.transactions
      .manager()
      .update(MilestoneEntity, { activityId, state: 'upcoming' }, { state: 'cancelled' });
  }

  /** Activities that hang on an election day and are not over, as far as the actor may see them. */
  async findOpenOfDay(electionDayId: Id): Promise<ActivityEntity[]> {
    const over: ActivityState[] = ['completed', 'suspended'];
    return this.transactions.manager().findBy(ActivityEntity, { electionDayId, state: Not(In(over)) });
  }

  async updateDates(activity: ActivityEntity): Promise<void> {
    const { id, startsOn, endsOn, handOverDueOn, datedFrom } = activity;
    await this.transactions.manager().update(ActivityEntity, { id }, { startsOn, endsOn, handOverDueOn, datedFrom });
  }

  async findMilestones(activityIds: readonly Id[]): Promise<MilestoneEntity[]> {
    if (activityIds.length === 0) return [];
    return this.transactions.manager().find(MilestoneEntity, {
      where: { activityId: In([...activityIds]) },
      order: { target: 'ASC', id: 'ASC' },
    });
  }

  async findMilestone(id: Id): Promise<MilestoneEntity | undefined> {
    return (await this.transactions.manager().findOneBy(MilestoneEntity, { id })) ?? undefined;
  }

  async findMilestonePage(filter: MilestoneFilter, page: Page): Promise<MilestoneEntity[]> {
    const rows = await this.transactions.manager().query<{ id: Id }[]>(
      `select id from comitia.milestone where ${MILESTONE_WHERE}
          and ($5::date is null or (target, id) > ($5::date, $6::uuid)) order by target, id limit $7`,
      [...milestoneValues(filter), page.after?.day ?? null, page.after?.id ?? null, page.limit],
    );
    const found = await this.transactions.manager().findBy(MilestoneEntity, { id: In(rows.map((row) => row.id)) });
    return inOrder(rows, found);
  }

  async countMilestones(filter: MilestoneFilter): Promise<number> {
    const [row] = await this.transactions
      .manager()
      .query<{ count: number }[]>(
        `select count(*)::integer as count from comitia.milestone where ${MILESTONE_WHERE}`,
        milestoneValues(filter),
      );
    return row!.count;
  }

  /** Writes the days of milestones anew, in one statement. */
  async moveMilestones(milestones: readonly MilestoneEntity[]): Promise<void> {
    if (milestones.length === 0) return;
    await this.transactions.manager().query(
      `update comitia.milestone moved set earliest = given.earliest, target = given.target, latest = given.latest,
          days_to_election = given.days_to_election
         from unnest($1::uuid[], $2::date[], $3::date[], $4::date[], $5::integer[])
           as given (id, earliest, target, latest, days_to_election)
        where moved.id = given.id and moved.state = 'upcoming'`,
      [
        milestones.map((milestone) => milestone.id),
        milestones.map((milestone) => milestone.earliest),
        milestones.map((milestone) => milestone.target),
        milestones.map((milestone) => milestone.latest),
        milestones.map((milestone) => milestone.daysToElection),
      ],
    );
  }

  /** Marks a milestone done; true when it was open and the actor may do so. */
  async completeMilestone(id: Id, at: Date): Promise<boolean> {
    const changed = await this.transactions
      .manager()
      .update(MilestoneEntity, { id, state: 'upcoming' }, { state: 'done', completedAt: at });
    return (changed.affected ?? 0) > 0;
  }

  /** The organisations that work on an election; for the system of the election's authority alone. */
  async findOrganisationsAtWork(electionId: Id): Promise<Id[]> {
    const rows = await this.transactions
      .manager()
      .query<{ id: Id }[]>('select id from comitia.organisations_at_work($1) as id', [electionId]);
    return rows.map((row) => row.id);
  }
}

function milestoneValues(filter: MilestoneFilter) {
  return [filter.electionId ?? null, filter.kind ?? null, filter.from ?? null, filter.to ?? null];
}

function inOrder<Row extends { readonly id: Id }>(order: readonly { readonly id: Id }[], rows: readonly Row[]): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return order.map(({ id }) => byId.get(id)!);
}

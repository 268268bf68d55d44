import { newId, parseCalendarDate, parseId, success, type Id, type Result } from '@comitia/kernel';
import {
  anchorDayOf,
  ElectionService,
  invalidInput,
  notAllowed,
  notFound,
  wrongState,
  type Election,
  type FieldProblem,
  type InvalidInputFailure,
  type NotAllowedFailure,
  type NotFoundFailure,
  type WrongStateFailure,
} from '@comitia/elections';
import { OrganisationService } from '@comitia/identity';
import { SERVICES, type Service } from '@comitia/mandates';
import { ActorContext, actorOrganisation, AuditLog, Clock, Jobs, TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { NationalCalendars } from '../calendar/national-calendars.js';
import type { ConsentEntry } from '../consent/consent.repository.js';
import { checkText } from '../option/option-input.js';
import type { OptionWithParts } from '../option/option.repository.js';
import { scheduleRemindersJob } from '../reminder/schedule-reminders.job.js';
import { findBodyId } from '../request/next-deadline.js';
import type { ActivityEntity, BasisKind, MilestoneEntity } from './activity.entity.js';
import { ActivityRepository, type ActivityFilter, type MilestoneFilter, type Page } from './activity.repository.js';
import { planMilestones, type MilestoneSource, type PlannedMilestone } from './milestone-plan.js';
import { afterMilestoneTransition, milestoneStateOn } from './milestone.states.js';

/** Work on another basis than consent, as its organisation records it. */
export interface RecordActivity {
  readonly electionId: Id;
  readonly basisKind: Exclude<BasisKind, 'consent_entry'>;
  /** The decision, the right or the mandate, as it is cited. */
  readonly citation: string;
  readonly title: string;
  readonly service: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly handOver: { readonly what: string; readonly toWhom: string; readonly dueOn: string };
}

/** Activities with their milestones: made from consent or on another basis, suspended with the consent they rest on. */
@Injectable()
export class ActivityService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actors: ActorContext,
    private readonly activities: ActivityRepository,
    private readonly elections: ElectionService,
    private readonly organisations: OrganisationService,
    private readonly calendars: NationalCalendars,
    private readonly jobs: Jobs,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Makes the activity of an accepted option, in the transaction of the decision. */
  async createFromConsent(option: OptionWithParts, entry: ConsentEntry): Promise<ActivityEntity> {
    const election = (await this.elections.byIds([option.electionId]))[0]!;
    const day = anchorDayOf(election, option.startsOn, option.endsOn);
    const now = this.clock.now();
    const activity: ActivityEntity = {
      id: newId(now.getTime()),
      electionId: election.id,
      electionDayId: day.id,
      organisationId: option.organisationId,
      authorityId: option.authorityId,
      optionId: option.id,
      basisKind: 'consent_entry',
      consentEntryId: entry.id,
      basisCitation:
        `Consent of the authority of ${entry.decidedAt.toISOString().slice(0, 10)}, on ${entry.document}`.slice(0, 500),
      title: option.title,
      service: option.service,
      format: option.format,
      handOverWhat: option.handOverWhat,
      handOverToWhom: option.handOverToWhom,
      handOverDueOn: option.handOverDueOn,
      startsOn: option.startsOn,
      endsOn: option.endsOn,
      datedFrom: day.date,
      state: 'planned',
      suspendedAt: null,
      createdAt: now,
    };
    await this.store(activity, election);
    return activity;
  }

  /** Records work that rests on a decision of an organ, a standing right, or a mandate that needs no consent. */
  async record(input: RecordActivity): Promise<Result<ActivityEntity, InvalidInputFailure | NotFoundFailure>> {
    return this.transactions.inTransaction(async () => {
      const election = parseId(input.electionId).ok ? (await this.elections.byIds([input.electionId]))[0] : undefined;
      if (!election) return notFound('election', input.electionId);
      const problems = checkActivity(input);
      if (problems.length > 0) return invalidInput(problems);
      const day = anchorDayOf(election, input.startsOn, input.endsOn);
      const now = this.clock.now();
      const activity: ActivityEntity = {
        id: newId(now.getTime()),
        electionId: election.id,
        electionDayId: day.id,
        organisationId: actorOrganisation(this.actors.current())!,
        authorityId: null,
        optionId: null,
        basisKind: input.basisKind,
        consentEntryId: null,
        basisCitation: input.citation.trim(),
        title: input.title.trim(),
        service: input.service as Service,
        format: null,
        handOverWhat: input.handOver.what.trim(),
        handOverToWhom: input.handOver.toWhom.trim(),
        handOverDueOn: input.handOver.dueOn,
        startsOn: input.startsOn,
        endsOn: input.endsOn,
        datedFrom: day.date,
        state: 'planned',
        suspendedAt: null,
        createdAt: now,
      };
      await this.store(activity, election);
      await this.audit.write({
        action: 'activity.recorded',
        subjectKind: 'activity',
        subjectId: activity.id,
        details: { basis: activity.basisKind },
      });
      return success(activity);
    });
  }

  /** Suspends what rests on a consent, with its milestones; the database stops the reminders in the same breath. */
  async suspendForConsent(consentEntryId: Id): Promise<readonly ActivityEntity[]> {
    const suspended = await this.activities.suspendByConsent(consentEntryId, this.clock.now());
    for (const activity of suspended) {
      await this.audit.write({ action: 'activity.suspended', subjectKind: 'activity', subjectId: activity.id });
    }
    return suspended;
  }

  /** Marks a milestone done; for either side of its activity. */
  async completeMilestone(
    milestoneId: Id,
  ): Promise<Result<MilestoneEntity, NotFoundFailure | NotAllowedFailure | WrongStateFailure>> {
    return this.transactions.inTransaction(async () => {
      const milestone = parseId(milestoneId).ok ? await this.activities.findMilestone(milestoneId) : undefined;
      if (!milestone) return notFound('milestone', milestoneId);
      const now = this.clock.now();
      const state = milestoneStateOn(milestone, now.toISOString().slice(0, 10));
      if (!afterMilestoneTransition(state, 'complete')) {
        return wrongState(state, `The milestone "${milestone.title}" is ${state}: only an open one is completed.`);
      }
      if (!(await this.activities.completeMilestone(milestone.id, now))) {
        return notAllowed('Milestones are completed by the people who work on the activity.');
      }
      await this.audit.write({ action: 'milestone.completed', subjectKind: 'milestone', subjectId: milestone.id });
      return success({ ...milestone, state: 'done' as const, completedAt: now });
    });
  }

  /** One page of the activities that the actor may see, what starts first first. */
  async page(filter: ActivityFilter, page: Page) {
    return this.transactions.inTransaction(async () => {
      const rows = await this.activities.findPage(filter, { ...page, limit: page.limit + 1 });
      return { rows: rows.slice(0, page.limit), hasNextPage: rows.length > page.limit };
    });
  }

  async count(filter: ActivityFilter): Promise<number> {
    return this.transactions.inTransaction(() => this.activities.count(filter));
  }

  /** Activities by id, for loaders; those that the actor may not see are left out. */
  async byIds(ids: readonly Id[]): Promise<readonly ActivityEntity[]> {
    return this.transactions.inTransaction(() => this.activities.findByIds(ids));
  }

  /** The milestones of these activities, in the order of their target days, for loaders. */
  async milestonesOf(activityIds: readonly Id[]): Promise<readonly MilestoneEntity[]> {
    return this.transactions.inTransaction(() => this.activities.findMilestones(activityIds));
  }

  /** One page of the milestones that the actor may see, the nearest target first. */
  async milestonePage(filter: MilestoneFilter, page: Page) {
    return this.transactions.inTransaction(async () => {
      const rows = await this.activities.findMilestonePage(filter, { ...page, limit: page.limit + 1 });
      return { rows: rows.slice(0, page.limit), hasNextPage: rows.length > page.limit };
    });
  }

  async countMilestones(filter: MilestoneFilter): Promise<number> {
    return this.transactions.inTransaction(() => this.activities.countMilestones(filter));
  }

  /** The mandate under which its organisation acts, with the activity's format in it; undefined where it has none. */
  private async mandateOf(activity: ActivityEntity): Promise<MilestoneSource['mandate']> {
    if (!activity.format) return undefined;
    const organisation = (await this.organisations.byIds([activity.organisationId]))[0];
    const body = findBodyId(organisation?.mandateBody);
    return body && { body, format: activity.format };
  }

  private async store(activity: ActivityEntity, election: Election): Promise<void> {
    const planned = await this.planMilestones(activity, election);
    await this.activities.insert(
      activity,
      planned.map((milestone) => ({
        ...milestone,
        id: newId(activity.createdAt.getTime()),
        activityId: activity.id,
        electionId: activity.electionId,
        organisationId: activity.organisationId,
        authorityId: activity.authorityId,
        state: 'upcoming' as const,
        completedAt: null,
      })),
    );
    await this.scheduleReminders(activity);
  }

  /** The milestones of an activity by its mandate, and by the working days and law of the election's country. */
  async planMilestones(activity: ActivityEntity, election: Election): Promise<readonly PlannedMilestone[]> {
    const [mandate, national] = [await this.mandateOf(activity), await this.calendars.of(election.country)];
    return planMilestones({ activity, election, mandate, national });
  }

  /** Has the reminders of both sides brought up to date. */
  async scheduleReminders(activity: ActivityEntity): Promise<void> {
    for (const organisationId of [activity.organisationId, activity.authorityId]) {
      if (organisationId) await this.jobs.add(scheduleRemindersJob, { activityId: activity.id }, { organisationId });
    }
  }
}

function checkActivity(input: RecordActivity): readonly FieldProblem[] {
  const days = (
    [
      ['startsOn', input.startsOn],
      ['endsOn', input.endsOn],
      ['handOver.dueOn', input.handOver.dueOn],
    ] as const
  ).flatMap(([path, day]) => {
    const parsed = parseCalendarDate(day);
    return parsed.ok ? [] : [{ path, message: parsed.failure }];
  });
  return [
    ...checkText('citation', input.citation, 500),
    ...(SERVICES.includes(input.service as Service)
      ? []
      : [{ path: 'service', message: `"${input.service}" is not a service; mandateServices lists them.` }]),
    ...checkText('title', input.title, 200),
    ...checkText('handOver.what', input.handOver.what, 2000),
    ...checkText('handOver.toWhom', input.handOver.toWhom, 300),
    ...days,
    ...(days.length === 0 && input.endsOn < input.startsOn
      ? [{ path: 'endsOn', message: `The work ends on ${input.endsOn}, before it starts on ${input.startsOn}.` }]
      : []),
  ];
}

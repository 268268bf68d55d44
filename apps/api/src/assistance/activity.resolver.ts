import { ActivityProgressService, ActivityService, ConsentService, type MilestoneEntity } from '@comitia/assistance';
import { parseId, type CalendarDate } from '@comitia/kernel';
import { Clock } from '@comitia/platform';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { ElectionObject } from '../elections/election.object.js';
import { readPage, toConnection } from '../graphql/connection.js';
import { withTotal, type CountedConnection } from '../graphql/counted-connection.js';
import { Cursors, type CursorValues } from '../graphql/cursor.js';
import { toFailure, type CommonFailure } from '../graphql/failures.object.js';
import { loadGroup } from '../graphql/load-group.js';
import { Context, type RequestContext } from '../graphql/request-context.js';
import { OrganisationObject } from '../identity/organisation.object.js';
import {
  ActivityConnection,
  ActivityObject,
  ActivityPageInput,
  BasisObject,
  MilestoneConnection,
  MilestoneObject,
  MilestonePageInput,
  MilestoneResult,
  RecordActivityInput,
  RecordActivityResult,
  toActivityObject,
  toMilestoneObject,
} from './activity.object.js';
import { ConsentEntryObject, toConsentEntryObject } from './consent.object.js';
import { Loaded } from './loaded.js';

const ACTIVITIES = 'activities';
const MILESTONES = 'milestones';

const toPosition = (after: CursorValues | undefined) => after && { day: String(after[0]), id: String(after[1]) };

/** An id that a filter names; one that is none matches nothing. */
const toFilterId = (id: string | null | undefined) =>
  id === null || id === undefined || parseId(id).ok ? (id ?? undefined) : '00000000-0000-7000-8000-000000000000';

@Resolver(() => ActivityObject)
export class ActivityResolver {
  constructor(
    private readonly activities: ActivityService,
    private readonly progress: ActivityProgressService,
    private readonly loaded: Loaded,
    private readonly cursors: Cursors,
    private readonly clock: Clock,
  ) {}

  @Query(() => ActivityConnection, {
    name: ACTIVITIES,
    description: 'The activities that the viewer may see; what begins first comes first.',
  })
  @Allow('officer', 'signatory', 'focal_point', 'coordinator')
  async list(@Args() input: ActivityPageInput): Promise<CountedConnection<ActivityObject>> {
    const { first, after } = readPage(this.cursors, ACTIVITIES, input);
    const filter = { electionId: toFilterId(input.electionId) };
    const page = await this.activities.page(filter, { limit: first, after: toPosition(after) });
    const connection = toConnection(this.cursors, ACTIVITIES, {
      ...page,
      toNode: toActivityObject,
      toCursor: (activity) => [activity.startsOn, activity.id],
    });
    return withTotal(connection, () => this.activities.count(filter));
  }

  @Query(() => ActivityObject, { nullable: true, description: 'An activity; nothing where the viewer may not see it.' })
  @Allow('officer', 'signatory', 'focal_point', 'coordinator')
  async activity(
    @Args('id', { type: () => ID, description: 'The activity.' }) id: string,
    @Context() { loaders }: RequestContext,
  ): Promise<ActivityObject | null> {
    if (!parseId(id).ok) return null;
    const found = await loaders.load('activity', id, (ids) => this.activities.byIds(ids));
    return found ? toActivityObject(found) : null;
  }

  @Query(() => MilestoneConnection, {
    name: MILESTONES,
    description: 'The milestones of the activities that the viewer may see; the nearest comes first.',
  })
  @Allow('officer', 'signatory', 'focal_point', 'coordinator')
  async milestoneList(@Args() input: MilestonePageInput): Promise<CountedConnection<MilestoneObject>> {
    const { first, after } = readPage(this.cursors, MILESTONES, input);
    const filter = {
      electionId: toFilterId(input.electionId),
      kind: input.kind ?? undefined,
      from: input.from ?? undefined,
      to: input.to ?? undefined,
    };
    const page = await this.activities.milestonePage(filter, { limit: first, after: toPosition(after) });
    const connection = toConnection(this.cursors, MILESTONES, {
      ...page,
      toNode: (milestone) => this.toMilestone(milestone),
      toCursor: (milestone) => [milestone.target, milestone.id],
    });
    return withTotal(connection, () => this.activities.countMilestones(filter));
  }

  @Mutation(() => MilestoneResult, { description: 'Marks a milestone done; for either side of its activity.' })
  @Allow('officer', 'signatory', 'focal_point', 'coordinator')
  async completeMilestone(
    @Args('milestoneId', { type: () => ID, description: 'The milestone.' }) milestoneId: string,
  ): Promise<MilestoneObject | CommonFailure> {
    const completed = await this.activities.completeMilestone(milestoneId);
    return completed.ok ? this.toMilestone(completed.value) : toFailure(completed.failure);
  }

  @Mutation(() => RecordActivityResult, {
    description: 'Records work on a decision of an organ, a standing right or a mandate that needs no consent.',
  })
  @Allow('focal_point', 'coordinator')
  async recordActivity(
    @Args('input', { description: 'The work.' }) input: RecordActivityInput,
  ): Promise<ActivityObject | CommonFailure> {
    const recorded = await this.activities.record(input);
    return recorded.ok ? toActivityObject(recorded.value) : toFailure(recorded.failure);
  }

  @Mutation(() => RecordActivityResult, {
    description: 'Writes down that work has begun; for the organisation that does it.',
  })
  @Allow('focal_point', 'coordinator')
  async beginActivity(
    @Args('activityId', { type: () => ID, description: 'The activity.' }) activityId: string,
  ): Promise<ActivityObject | CommonFailure> {
    const begun = await this.progress.begin(activityId);
    return begun.ok ? toActivityObject(begun.value) : toFailure(begun.failure);
  }

  @Mutation(() => RecordActivityResult, {
    description:
      'Writes down that work is done; milestones still open are called off. For the organisation that does it.',
  })
  @Allow('focal_point', 'coordinator')
  async completeActivity(
    @Args('activityId', { type: () => ID, description: 'The activity.' }) activityId: string,
  ): Promise<ActivityObject | CommonFailure> {
    const completed = await this.progress.complete(activityId);
    return completed.ok ? toActivityObject(completed.value) : toFailure(completed.failure);
  }

  @ResolveField(() => OrganisationObject, { description: 'The organisation that works.' })
  organisation(
    @Parent() activity: ActivityObject,
    @Context() { loaders }: RequestContext,
  ): Promise<OrganisationObject> {
    return this.loaded.organisation(loaders, activity.organisationId);
  }

  @ResolveField(() => ElectionObject, { description: 'The election it is about.' })
  election(@Parent() activity: ActivityObject, @Context() { loaders }: RequestContext): Promise<ElectionObject> {
    return this.loaded.election(loaders, activity.electionId);
  }

  @ResolveField('milestones', () => [MilestoneObject], { description: 'Its milestones, the nearest first.' })
  async milestonesOf(
    @Parent() activity: ActivityObject,
    @Context() { loaders }: RequestContext,
  ): Promise<MilestoneObject[]> {
    const found = await loadGroup(loaders, 'milestonesOfActivity', activity.id, {
      many: (ids) => this.activities.milestonesOf(ids),
      keyOf: (milestone) => milestone.activityId,
    });
    return found.map((milestone) => this.toMilestone(milestone));
  }

  private toMilestone(milestone: MilestoneEntity): MilestoneObject {
    return toMilestoneObject(milestone, this.today());
  }

  private today(): CalendarDate {
    return this.clock.today('UTC');
  }
}

@Resolver(() => MilestoneObject)
export class MilestoneResolver {
  constructor(private readonly activities: ActivityService) {}

  @ResolveField(() => ActivityObject, { description: 'The activity it belongs to.' })
  async activity(
    @Parent() milestone: MilestoneObject,
    @Context() { loaders }: RequestContext,
  ): Promise<ActivityObject> {
    const found = await loaders.load('activity', milestone.activityId, (ids) => this.activities.byIds(ids));
    return toActivityObject(found!);
  }
}

@Resolver(() => BasisObject)
export class BasisResolver {
  constructor(private readonly consents: ConsentService) {}

  @ResolveField(() => ConsentEntryObject, {
    nullable: true,
    description: 'The entry of the ledger, where it is consent.',
  })
  async consentEntry(
    @Parent() basis: BasisObject,
    @Context() { loaders, actor }: RequestContext,
  ): Promise<ConsentEntryObject | null> {
    if (!basis.consentEntryId) return null;
    const entry = await loaders.load('consentEntry', basis.consentEntryId, (ids) => this.consents.byIds(ids));
    return entry ? toConsentEntryObject(entry, actor) : null;
  }
}

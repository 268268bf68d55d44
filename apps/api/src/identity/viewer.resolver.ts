import { OrganisationService, PersonService, SessionService, type PersonEntity } from '@comitia/identity';
import type { Id } from '@comitia/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { CodedError } from '../graphql/coded-error.js';
import { Context, type RequestContext } from '../graphql/request-context.js';
import { OrganisationObject, toOrganisationObject } from './organisation.object.js';
import { fullName, MembershipObject, toMembershipObjects, ViewerObject } from './viewer.object.js';

@Resolver(() => ViewerObject)
export class ViewerResolver {
  constructor(
    private readonly people: PersonService,
    private readonly sessions: SessionService,
  ) {}

  @Query(() => ViewerObject, { nullable: true, description: 'Who is signed in; nothing without signing in.' })
  @Allow('everyone')
  viewer(@Context() { actor }: RequestContext): ViewerObject | null {
    if (actor.kind !== 'person') return null;
    return Object.assign(new ViewerObject(), { id: actor.userId, organisationId: actor.organisationId });
  }

  @Mutation(() => ViewerObject, { description: 'Acts for another of the viewer’s organisations from now on.' })
  @Allow('signed_in')
  async switchOrganisation(
    @Args('membershipId', { type: () => ID, description: 'The membership to act under.' }) membershipId: Id,
    @Context() { actor, sessionId }: RequestContext,
  ): Promise<ViewerObject> {
    const personId = actor.kind === 'person' ? actor.userId : '';
    const wanted = (await this.people.membershipsOf(personId)).find(({ id }) => id === membershipId);
    const switched = wanted && (await this.sessions.switchOrganisation(sessionId!, wanted.organisationId));
    if (!switched?.ok) {
      throw new CodedError('NOT_FOUND', 'You have no such membership: ask viewer { memberships { id } } for yours.');
    }
    return Object.assign(new ViewerObject(), { id: personId, organisationId: wanted?.organisationId });
  }

  @ResolveField(() => String, { description: 'Their full name.' })
  async name(@Parent() viewer: ViewerObject, @Context() context: RequestContext): Promise<string> {
    return fullName(await this.person(viewer, context));
  }

  @ResolveField(() => String, { description: 'Their address for mail; empty where none is known.' })
  async email(@Parent() viewer: ViewerObject, @Context() context: RequestContext): Promise<string> {
    return (await this.person(viewer, context)).email ?? '';
  }

  @ResolveField(() => String, { description: 'The language in which they read (BCP 47).' })
  async language(@Parent() viewer: ViewerObject, @Context() context: RequestContext): Promise<string> {
    return (await this.person(viewer, context)).language;
  }

  @ResolveField(() => String, { description: 'Their time zone (IANA).' })
  async timeZone(@Parent() viewer: ViewerObject, @Context() context: RequestContext): Promise<string> {
    return (await this.person(viewer, context)).timeZone;
  }

  @ResolveField(() => [MembershipObject], { description: 'Every organisation in which they have a role.' })
  async memberships(@Parent() viewer: ViewerObject): Promise<MembershipObject[]> {
    return toMembershipObjects(await this.people.membershipsOf(viewer.id));
  }

  @ResolveField(() => MembershipObject, { nullable: true, description: 'The one under which they act now.' })
  async active(@Parent() viewer: ViewerObject): Promise<MembershipObject | null> {
    const all = toMembershipObjects(await this.people.membershipsOf(viewer.id));
    return all.find((membership) => membership.organisationId === viewer.organisationId) ?? null;
  }

  private async person(viewer: ViewerObject, { loaders }: RequestContext): Promise<PersonEntity> {
    const found = await loaders.load('person', viewer.id, (ids) => this.people.byIds(ids));
    if (!found) throw new Error('The person of the session is not there.');
    return found;
  }
}

@Resolver(() => MembershipObject)
export class MembershipResolver {
  constructor(private readonly organisations: OrganisationService) {}

  @ResolveField(() => OrganisationObject, { description: 'The organisation.' })
  async organisation(
    @Parent() membership: MembershipObject,
    @Context() { loaders }: RequestContext,
  ): Promise<OrganisationObject> {
    const found = await loaders.load('organisation', membership.organisationId, (ids) => this.organisations.byIds(ids));
    return toOrganisationObject(found!);
  }
}

import { OrganisationService, PersonService, SessionService, type Role } from '@comitia/identity';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { Context, type RequestContext } from '../graphql/request-context.js';
import { OrganisationObject, toOrganisationObject } from './organisation.object.js';
import {
  MembershipObject,
  NotAMember,
  PersonObject,
  SwitchOrganisationResult,
  toMembershipObject,
  toPersonObject,
  ViewerObject,
} from './viewer.object.js';

function viewerOf(context: RequestContext): ViewerObject | null {
  const { actor } = context;
  if (actor.kind !== 'person') return null;
  return Object.assign(new ViewerObject(), {
    personId: actor.userId,
    organisationId: actor.organisationId,
    roles: [...actor.roles] as Role[],
  });
}

@Resolver(() => ViewerObject)
export class ViewerResolver {
  constructor(
    private readonly people: PersonService,
    private readonly organisations: OrganisationService,
    private readonly sessions: SessionService,
  ) {}

  @Query(() => ViewerObject, { nullable: true, description: 'Who is signed in; nothing without signing in.' })
  @Allow('everyone')
  viewer(@Context() context: RequestContext): ViewerObject | null {
    return viewerOf(context);
  }

  @Mutation(() => SwitchOrganisationResult, {
    description: 'Acts for another of the viewer’s organisations from now on.',
  })
  @Allow('signed_in')
  async switchOrganisation(
    @Args('organisationId', { type: () => ID, description: 'The organisation to act for.' }) organisationId: string,
    @Context() context: RequestContext,
  ): Promise<ViewerObject | NotAMember> {
    const switched = await this.sessions.switchOrganisation(context.sessionId!, organisationId);
    if (!switched.ok) return NotAMember.from(switched.failure);
    return Object.assign(new ViewerObject(), switched.value);
  }

  @ResolveField(() => PersonObject, { description: 'The person.' })
  async person(@Parent() viewer: ViewerObject, @Context() { loaders }: RequestContext): Promise<PersonObject> {
    const person = await loaders.load('person', viewer.personId, (ids) => this.people.byIds(ids));
    return toPersonObject(person!);
  }

  @ResolveField(() => OrganisationObject, { nullable: true, description: 'The organisation for which they act now.' })
  async organisation(
    @Parent() viewer: ViewerObject,
    @Context() { loaders }: RequestContext,
  ): Promise<OrganisationObject | null> {
    if (!viewer.organisationId) return null;
    const found = await loaders.load('organisation', viewer.organisationId, (ids) => this.organisations.byIds(ids));
    return found ? toOrganisationObject(found) : null;
  }

  @ResolveField(() => [MembershipObject], { description: 'All their roles, in every organisation.' })
  async memberships(@Parent() viewer: ViewerObject): Promise<MembershipObject[]> {
    return (await this.people.membershipsOf(viewer.personId)).map(toMembershipObject);
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

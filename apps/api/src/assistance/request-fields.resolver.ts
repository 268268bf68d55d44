import { AssessmentService, NeedsAssessmentService, OptionService, RequestDirectoryService } from '@comitia/assistance';
import type { KnownFacts } from '@comitia/mandates';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { GraphQLJSON } from 'graphql-scalars';
import { ElectionObject } from '../elections/election.object.js';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';
import { loadGroup } from '../graphql/load-group.js';
import { Context, type RequestContext } from '../graphql/request-context.js';
import { OrganisationObject } from '../identity/organisation.object.js';
import { PersonReferenceObject } from '../identity/person-reference.object.js';
import { AssessmentObject, toAssessmentObject } from './assessment.object.js';
import { Loaded } from './loaded.js';
import {
  NeedsAssessmentObject,
  OrganisationDecisionObject,
  toDecisionObject,
  toNeedsAssessmentObject,
} from './needs-assessment.object.js';
import { OptionObject, toOptionObject } from './option.object.js';
import {
  AssistanceRequestObject,
  IncomingRequestObject,
  RequestAddresseeObject,
  RequestTaskObject,
  toIncoming,
} from './request.object.js';
import { StoredFileObject, toStoredFile } from './stored-file.object.js';

@Resolver(() => AssistanceRequestObject)
export class RequestFieldsResolver {
  constructor(
    private readonly loaded: Loaded,
    private readonly directory: RequestDirectoryService,
    private readonly options: OptionService,
  ) {}

  @ResolveField(() => ElectionObject, { description: 'The election it is about.' })
  election(
    @Parent() request: AssistanceRequestObject,
    @Context() { loaders }: RequestContext,
  ): Promise<ElectionObject> {
    return this.loaded.election(loaders, request.electionId);
  }

  @ResolveField(() => OrganisationObject, { description: 'The authority that asks.' })
  authority(
    @Parent() request: AssistanceRequestObject,
    @Context() { loaders }: RequestContext,
  ): Promise<OrganisationObject> {
    return this.loaded.organisation(loaders, request.authorityId);
  }

  @ResolveField(() => StoredFileObject, { nullable: true, description: 'The letter, where one is attached.' })
  async letter(
    @Parent() request: AssistanceRequestObject,
    @Context() { loaders }: RequestContext,
  ): Promise<StoredFileObject | null> {
    if (!request.letterFileId) return null;
    const file = await loaders.load('letter', request.letterFileId, (ids) => this.directory.letters(ids));
    return file ? toStoredFile(file) : null;
  }

  @ResolveField(() => GraphQLJSON, {
    description:
      'What is known: for the authority all of it, for an organisation what concerns the request and the state.',
  })
  async facts(@Parent() request: AssistanceRequestObject, @Context() { loaders }: RequestContext): Promise<KnownFacts> {
    return (await this.loaded.requestDetails(loaders, request.id)).facts;
  }

  @ResolveField(() => [RequestTaskObject], { description: 'The steps of preparing it, in their order.' })
  async tasks(
    @Parent() request: AssistanceRequestObject,
    @Context() { loaders }: RequestContext,
  ): Promise<RequestTaskObject[]> {
    const { tasks } = await this.loaded.requestDetails(loaders, request.id);
    return tasks.map((task) => Object.assign(new RequestTaskObject(), task));
  }

  @ResolveField(() => [RequestAddresseeObject], {
    description: 'To whom it goes: the authority sees all, an organisation itself alone.',
  })
  async addressees(
    @Parent() request: AssistanceRequestObject,
    @Context() { loaders }: RequestContext,
  ): Promise<RequestAddresseeObject[]> {
    const { addressees } = await this.loaded.requestDetails(loaders, request.id);
    return addressees.map(({ organisationId, sentAt }) =>
      Object.assign(new RequestAddresseeObject(), { organisationId, sentAt }),
    );
  }

  @ResolveField('options', () => [OptionObject], { description: 'The options offered on it that the viewer may see.' })
  async optionsOf(
    @Parent() request: AssistanceRequestObject,
    @Context() { loaders }: RequestContext,
  ): Promise<OptionObject[]> {
    const options = await loadGroup(loaders, 'optionsOfRequest', request.id, {
      many: (ids) => this.options.ofRequests(ids),
      keyOf: (option) => option.requestId,
    });
    return options.map(toOptionObject);
  }

  @ResolveField(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was first sent; for an organisation, when it was sent to itself.',
  })
  async sentAt(
    @Parent() request: AssistanceRequestObject,
    @Context() { loaders }: RequestContext,
  ): Promise<Date | null> {
    return (await this.loaded.requestDetails(loaders, request.id)).sentAt ?? null;
  }

  @ResolveField(() => DateTimeScalar, {
    description: 'When its content last changed; for an organisation, when it was sent to itself.',
  })
  async updatedAt(@Parent() request: AssistanceRequestObject, @Context() { loaders }: RequestContext): Promise<Date> {
    const { own } = await this.loaded.requestDetails(loaders, request.id);
    return own?.sentAt ?? request.entityUpdatedAt;
  }

  @ResolveField(() => DateTimeScalar, {
    description: 'When it was begun; for an organisation, when it was sent to itself.',
  })
  async createdAt(@Parent() request: AssistanceRequestObject, @Context() { loaders }: RequestContext): Promise<Date> {
    const { own } = await this.loaded.requestDetails(loaders, request.id);
    return own?.sentAt ?? request.entityCreatedAt;
  }

  @ResolveField(() => PersonReferenceObject, { nullable: true, description: 'Who began it, as far as known.' })
  async preparedBy(
    @Parent() request: AssistanceRequestObject,
    @Context() { loaders }: RequestContext,
  ): Promise<PersonReferenceObject | null> {
    return request.preparedById ? this.loaded.person(loaders, request.preparedById) : null;
  }

  @ResolveField(() => IncomingRequestObject, {
    nullable: true,
    description: 'The viewing organisation’s side of it; none for the authority.',
  })
  async incoming(
    @Parent() request: AssistanceRequestObject,
    @Context() { loaders }: RequestContext,
  ): Promise<IncomingRequestObject | null> {
    return toIncoming(await this.loaded.requestDetails(loaders, request.id));
  }
}

@Resolver(() => RequestAddresseeObject)
export class RequestAddresseeResolver {
  constructor(private readonly loaded: Loaded) {}

  @ResolveField(() => OrganisationObject, { description: 'The organisation.' })
  organisation(
    @Parent() addressee: RequestAddresseeObject,
    @Context() { loaders }: RequestContext,
  ): Promise<OrganisationObject> {
    return this.loaded.organisation(loaders, addressee.organisationId);
  }
}

@Resolver(() => IncomingRequestObject)
export class IncomingRequestResolver {
  constructor(
    private readonly assessments: AssessmentService,
    private readonly needsAssessments: NeedsAssessmentService,
  ) {}

  @ResolveField('assessments', () => [AssessmentObject], {
    description: 'The rules of the organisation’s own mandate, read for each service; none without a mandate.',
  })
  async assessmentsOf(
    @Parent() incoming: IncomingRequestObject,
    @Context() { loaders }: RequestContext,
  ): Promise<AssessmentObject[]> {
    const found = await loaders.loadBy(
      'deskAssessments',
      incoming.requestId,
      (ids) => this.assessments.forDesk(ids),
      (row) => row.requestId,
    );
    return (found?.assessments ?? []).map(toAssessmentObject);
  }

  @ResolveField(() => NeedsAssessmentObject, { nullable: true, description: 'The newest needs assessment.' })
  async needsAssessment(
    @Parent() incoming: IncomingRequestObject,
    @Context() { loaders }: RequestContext,
  ): Promise<NeedsAssessmentObject | null> {
    const found = await loaders.loadBy(
      'needsAssessment',
      incoming.requestId,
      (ids) => this.needsAssessments.newestOf(ids),
      (made) => made.requestId,
    );
    return found ? toNeedsAssessmentObject(found) : null;
  }

  @ResolveField(() => [OrganisationDecisionObject], {
    description: 'The organisation’s own decisions, the newest first.',
  })
  async decisions(
    @Parent() incoming: IncomingRequestObject,
    @Context() { loaders }: RequestContext,
  ): Promise<OrganisationDecisionObject[]> {
    const found = await loadGroup(loaders, 'decisionsOfRequest', incoming.requestId, {
      many: (ids) => this.needsAssessments.decisionsOf(ids),
      keyOf: (decision) => decision.requestId,
    });
    return found.map(toDecisionObject);
  }
}

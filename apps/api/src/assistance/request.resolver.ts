import { parseId } from '@comitia/kernel';
import {
  RequestDirectoryService,
  RequestEndingService,
  RequestSendingService,
  RequestService,
} from '@comitia/assistance';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { readPage, toConnection } from '../graphql/connection.js';
import { withTotal, type CountedConnection } from '../graphql/counted-connection.js';
import { Cursors } from '../graphql/cursor.js';
import { toFailure, type CommonFailure } from '../graphql/failures.object.js';
import { Context, type RequestContext } from '../graphql/request-context.js';
import { CreateAssistanceRequestInput, RequestPageInput, SaveAssistanceRequestInput } from './request.input.js';
import {
  AssistanceRequestConnection,
  AssistanceRequestObject,
  CreateAssistanceRequestResult,
  SaveAssistanceRequestResult,
  toRequestObject,
} from './request.object.js';

const LIST = 'assistanceRequests';

const REQUEST_ID = { type: () => ID, description: 'The request.' } as const;

@Resolver()
export class RequestResolver {
  constructor(
    private readonly directory: RequestDirectoryService,
    private readonly requests: RequestService,
    private readonly sending: RequestSendingService,
    private readonly ending: RequestEndingService,
    private readonly cursors: Cursors,
  ) {}

  @Query(() => AssistanceRequestConnection, {
    name: LIST,
    description: 'An authority’s own requests, or those an organisation received; what is due first comes first.',
  })
  @Allow('officer', 'signatory', 'focal_point', 'coordinator')
  async list(@Args() input: RequestPageInput): Promise<CountedConnection<AssistanceRequestObject>> {
    const { first, after } = readPage(this.cursors, LIST, input);
    const filter = { state: input.state ?? undefined, search: input.search ?? undefined };
    const page = await this.directory.page({
      ...filter,
      limit: first,
      after: after && { deadline: String(after[0]), at: String(after[1]), id: String(after[2]) },
    });
    const connection = toConnection(this.cursors, LIST, {
      rows: page.requests,
      hasNextPage: page.hasNextPage,
      toNode: ({ request }) => toRequestObject(request),
      toCursor: ({ position }) => [position.deadline, position.at, position.id],
    });
    return withTotal(connection, () => this.directory.count(filter));
  }

  @Query(() => AssistanceRequestObject, {
    nullable: true,
    description: 'A request; nothing where the viewer may not see it.',
  })
  @Allow('officer', 'signatory', 'focal_point', 'coordinator')
  async assistanceRequest(
    @Args('id', { type: () => ID, description: 'The request.' }) id: string,
    @Context() { loaders }: RequestContext,
  ): Promise<AssistanceRequestObject | null> {
    if (!parseId(id).ok) return null;
    const found = await loaders.load('assistanceRequest', id, (ids) => this.directory.byIds(ids));
    return found ? toRequestObject(found) : null;
  }

  @Mutation(() => CreateAssistanceRequestResult, {
    description: 'Begins a request about one of the authority’s elections.',
  })
  @Allow('officer', 'signatory')
  async createAssistanceRequest(
    @Args('input', { description: 'About which election.' }) input: CreateAssistanceRequestInput,
  ): Promise<AssistanceRequestObject | CommonFailure> {
    const created = await this.requests.create(input.electionId);
    return created.ok ? toRequestObject(created.value) : toFailure(created.failure);
  }

  @Mutation(() => SaveAssistanceRequestResult, {
    description: 'Saves what was changed in a draft; in a request that was sent, facts alone.',
  })
  @Allow('officer', 'signatory')
  async saveAssistanceRequest(
    @Args('input', { description: 'The changes.' }) input: SaveAssistanceRequestInput,
  ): Promise<AssistanceRequestObject | CommonFailure> {
    const saved = await this.requests.save({
      requestId: input.requestId,
      version: input.version,
      subject: input.subject ?? undefined,
      narrative: input.narrative ?? undefined,
      services: input.services ?? undefined,
      requesterKind: input.requesterKind ?? undefined,
      neededBy: input.neededBy,
      facts: input.facts ?? undefined,
      organisationIds: input.organisationIds ?? undefined,
    });
    return saved.ok ? toRequestObject(saved.value) : toFailure(saved.failure);
  }

  @Mutation(() => SaveAssistanceRequestResult, { description: 'Attaches the letter: a PDF of at most 20 MiB.' })
  @Allow('officer', 'signatory')
  async attachLetter(
    @Args('requestId', REQUEST_ID) request: string,
    @Args('fileId', { type: () => ID, description: 'The uploaded file.' }) fileId: string,
  ): Promise<AssistanceRequestObject | CommonFailure> {
    const saved = await this.requests.attachLetter(request, fileId);
    return saved.ok ? toRequestObject(saved.value) : toFailure(saved.failure);
  }

  @Mutation(() => SaveAssistanceRequestResult, {
    description:
      'Sends a request; each organisation learns of it now, and of no other one. Can be repeated for further ones.',
  })
  @Allow('officer', 'signatory')
  async sendAssistanceRequest(
    @Args('requestId', REQUEST_ID) request: string,
    @Args('organisationIds', { type: () => [ID], description: 'Whom it goes to; none: those chosen in the draft.' })
    organisationIds: string[],
    @Args('answersChecked', { description: 'Whether the answers were gone through once more.' })
    answersChecked: boolean,
  ): Promise<AssistanceRequestObject | CommonFailure> {
    const sent = await this.sending.send({ requestId: request, organisationIds, answersChecked });
    return sent.ok ? toRequestObject(sent.value) : toFailure(sent.failure);
  }

  @Mutation(() => SaveAssistanceRequestResult, {
    description:
      'Closes a request on which every option is decided: nothing more is offered, what was agreed stands, addressees are told.',
  })
  @Allow('officer', 'signatory')
  async closeAssistanceRequest(
    @Args('requestId', REQUEST_ID) request: string,
  ): Promise<AssistanceRequestObject | CommonFailure> {
    const closed = await this.ending.close(request);
    return closed.ok ? toRequestObject(closed.value) : toFailure(closed.failure);
  }

  @Mutation(() => SaveAssistanceRequestResult, {
    description:
      'Withdraws a request: a draft unseen, one that was sent so that its addressees are told. Refused while consent given on it stands.',
  })
  @Allow('officer', 'signatory')
  async withdrawAssistanceRequest(
    @Args('requestId', REQUEST_ID) request: string,
  ): Promise<AssistanceRequestObject | CommonFailure> {
    const withdrawn = await this.ending.withdraw(request);
    return withdrawn.ok ? toRequestObject(withdrawn.value) : toFailure(withdrawn.failure);
  }
}

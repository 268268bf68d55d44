import {
  REQUEST_STATES,
  type AssistanceRequestEntity,
  type RequestDetails,
  type RequestState,
} from '@comitia/assistance';
import type { CalendarDate } from '@comitia/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { countedConnectionOf } from '../graphql/counted-connection.js';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';
import { registerUnion } from '../graphql/enum.js';
import { resultUnion } from '../graphql/failure.object.js';
import { COMMON_FAILURES } from '../graphql/failures.object.js';
import { CalendarDateScalar } from '../graphql/scalars.js';

export const RequestStateEnum = registerUnion('RequestState', 'Where a request stands.', REQUEST_STATES);

@ObjectType('RequestTask', { description: 'A step of preparing a request.' })
export class RequestTaskObject {
  @Field({
    description: 'The step: election, services, requester, letter, facts, recipients, check_answers.',
  })
  code: string;

  @Field({ description: 'Whether it is done.' })
  done: boolean;
}

@ObjectType('RequestAddressee', { description: 'An organisation to which a request goes.' })
export class RequestAddresseeObject {
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was sent; none while it is only chosen.' })
  sentAt: Date | null;

  organisationId: string;
}

@ObjectType('IncomingRequest', { description: 'A request as the organisation that received it works on it.' })
export class IncomingRequestObject {
  @Field(() => DateTimeScalar, { description: 'When it was received.' })
  receivedAt: Date;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'The next day by which the organisation has to act.',
  })
  nextDeadline: CalendarDate | null;

  requestId: string;
}

@ObjectType('AssistanceRequest', { description: 'An authority’s request for assistance with an election.' })
export class AssistanceRequestObject {
  @Field(() => ID, { description: 'Identifies the request.' })
  id: string;

  @Field({ description: 'What people call it by.' })
  reference: string;

  @Field(() => RequestStateEnum, { description: 'Where it stands.' })
  state: RequestState;

  @Field(() => Int, { description: 'Counts its changes; a change is saved against the version that was seen.' })
  version: number;

  @Field({ description: 'As what the authority asks, out of the kinds of requesters.' })
  requesterKind: string;

  @Field({ description: 'What is asked, in a line.' })
  subject: string;

  @Field({ description: 'Why and what for.' })
  narrative: string;

  @Field(() => [String], { description: 'The services asked for, out of mandateServices.' })
  services: string[];

  @Field(() => CalendarDateScalar, { nullable: true, description: 'By when an answer is needed.' })
  neededBy: CalendarDate | null;

  requestId: string;

  electionId: string;

  authorityId: string;

  letterFileId: string | null;

  preparedById: string | null;

  entityUpdatedAt: Date;

  entityCreatedAt: Date;
}

@ObjectType({ description: 'A page of requests: what is due first comes first, then what came last.' })
export class AssistanceRequestConnection extends countedConnectionOf(AssistanceRequestObject, 'AssistanceRequest') {}

/** What beginning a request gives. */
export const CreateAssistanceRequestResult = resultUnion(
  'CreateAssistanceRequestResult',
  'The draft, or why there is none.',
  [AssistanceRequestObject, ...COMMON_FAILURES],
);

/** What saving and sending a request give. */
export const SaveAssistanceRequestResult = resultUnion(
  'SaveAssistanceRequestResult',
  'The request as it is now, or why it was not saved.',
  [AssistanceRequestObject, ...COMMON_FAILURES],
);

/** What of a request goes out without further reading. */
export function toRequestObject(entity: AssistanceRequestEntity): AssistanceRequestObject {
  return Object.assign(new AssistanceRequestObject(), {
    id: entity.id,
    requestId: entity.id,
    reference: entity.reference,
    state: entity.state,
    version: entity.version,
    requesterKind: entity.requesterKind,
    subject: entity.subject,
    narrative: entity.narrative,
    services: entity.services,
    neededBy: entity.neededBy,
    electionId: entity.electionId,
    authorityId: entity.authorityId,
    letterFileId: entity.letterFileId,
    preparedById: entity.preparedBy,
    entityUpdatedAt: entity.updatedAt,
    entityCreatedAt: entity.createdAt,
  });
}

/** The receiving organisation's side of a request; none for its authority. */
export function toIncoming(details: RequestDetails): IncomingRequestObject | null {
  const { own } = details;
  if (!own?.sentAt) return null;
  return Object.assign(new IncomingRequestObject(), {
    requestId: details.requestId,
    receivedAt: own.sentAt,
    nextDeadline: own.nextDeadline,
  });
}

import type { PartnerCredentialEntity } from '@comitia/identity';
import type { Id } from '@comitia/kernel';
import { SHARED_FIELDS, type SharedField, type SharingAgreementEntity } from '@comitia/partners';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { registerUnion } from '../graphql/enum.js';
import { resultUnion } from '../graphql/failure.object.js';
import { InvalidInput, NotFound, WrongState } from '../graphql/failures.object.js';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';
import { CalendarDateScalar } from '../graphql/scalars.js';

export const SharedFieldEnum = registerUnion(
  'SharedField',
  'What of deployments or of a registration plan is shared.',
  SHARED_FIELDS,
  {
    area: 'The widest administrative area that the station or centre lies in.',
    half_day: 'Morning or afternoon; the afternoon begins at 13:00.',
    station: 'The station: code, name and position.',
    time: 'When the visit starts.',
    team_number: 'The number of the team.',
    service: 'Whether it is an opening, a visit or a closing.',
    centre: 'The registration centre: code, name and position.',
    kits: 'How many registration kits stand there.',
    people: 'How many people are to be registered there.',
    dates: 'The first and the last day of registration.',
    hand_over: 'To whom the kits go when the work is over, and by when.',
  },
);

export const AGREEMENT_STATES = ['active', 'ended'] as const;
const AgreementStateEnum = registerUnion('AgreementState', 'Whether a sharing agreement is alive.', AGREEMENT_STATES);

@ObjectType('SharingAgreement', {
  description:
    'Which fields of published deployments, or of a published registration plan, a partner sees, and until when.',
})
export class SharingAgreementObject {
  @Field(() => ID, { description: 'Identifies the agreement.' })
  id: Id;

  @Field(() => ID, {
    nullable: true,
    description: 'The mission whose deployments are shared; none where a registration plan is.',
  })
  missionId: Id | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The activity whose registration plan is shared; none where deployments are.',
  })
  activityId: Id | null;

  @Field({ description: 'The election that it is about.' })
  electionTitle: string;

  @Field({ description: 'Its country, three letters (ISO 3166-1 alpha-3).' })
  country: string;

  @Field(() => [SharedFieldEnum], { description: 'What is shared; everything else is null to the partner.' })
  fields: readonly SharedField[];

  @Field(() => CalendarDateScalar, { description: 'The first day on which the partner sees it.' })
  startsOn: string;

  @Field(() => CalendarDateScalar, { description: 'The last day on which the partner sees it.' })
  endsOn: string;

  @Field(() => AgreementStateEnum, { description: 'Whether it is alive.' })
  state: (typeof AGREEMENT_STATES)[number];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was ended before its last day.' })
  endedAt: Date | null;

  organisationId: Id;
  partnerOrganisationId: Id;
}

@ObjectType('PartnerCredential', { description: 'A key with which a partner’s programme asks; never its secret.' })
export class PartnerCredentialObject {
  @Field(() => ID, { description: 'Identifies the credential.' })
  id: Id;

  @Field({ description: 'Which programme uses it.' })
  label: string;

  @Field({ description: 'The last four characters of the secret, to tell two apart.' })
  hint: string;

  @Field(() => DateTimeScalar, { description: 'When it was issued.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it stops working.' })
  expiresAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked.' })
  revokedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last used, to the minute.' })
  lastUsedAt: Date | null;
}

@ObjectType({ description: 'A credential just issued, with its secret: shown now and never again.' })
export class IssuedCredential {
  @Field(() => PartnerCredentialObject, { description: 'The credential.' })
  credential: PartnerCredentialObject;

  @Field({ description: 'Send it as Authorization: Bearer <secret>. Keep it; it cannot be shown again.' })
  secret: string;
}

export const SharingAgreementResult = resultUnion(
  'SharingAgreementResult',
  'The agreement as it stands now, or why it could not be made, changed or ended.',
  [SharingAgreementObject, InvalidInput, NotFound, WrongState],
);

export const IssueCredentialResult = resultUnion(
  'IssueCredentialResult',
  'The credential with its secret, or why none was issued.',
  [IssuedCredential, InvalidInput, NotFound, WrongState],
);

/** What of an agreement goes out. */
export function toSharingAgreementObject(entity: SharingAgreementEntity): SharingAgreementObject {
  return Object.assign(new SharingAgreementObject(), {
    id: entity.id,
    missionId: entity.missionId,
    activityId: entity.activityId,
    electionTitle: entity.electionTitle,
    country: entity.country,
    fields: entity.fields,
    startsOn: entity.startsOn,
    endsOn: entity.endsOn,
    state: entity.endedAt === null ? 'active' : 'ended',
    endedAt: entity.endedAt,
    organisationId: entity.organisationId,
    partnerOrganisationId: entity.partnerOrganisationId,
  } satisfies SharingAgreementObject);
}

/** What of a credential goes out. */
export function toPartnerCredentialObject(entity: PartnerCredentialEntity): PartnerCredentialObject {
  return Object.assign(new PartnerCredentialObject(), {
    id: entity.id,
    label: entity.label,
    hint: entity.hint,
    createdAt: entity.createdAt,
    expiresAt: entity.expiresAt,
    revokedAt: entity.revokedAt,
    lastUsedAt: entity.lastUsedAt,
  } satisfies PartnerCredentialObject);
}

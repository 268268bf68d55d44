import {
  CONSENT_KINDS,
  OPTION_DECISIONS,
  type ConsentEntry,
  type ConsentKind,
  type OptionDecision,
} from '@comitia/assistance';
import type { Actor } from '@comitia/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';
import { registerUnion } from '../graphql/enum.js';
import { resultUnion } from '../graphql/failure.object.js';
import { COMMON_FAILURES } from '../graphql/failures.object.js';

const ConsentKindEnum = registerUnion('ConsentKind', 'What an entry of the ledger says.', CONSENT_KINDS);
const OptionDecisionEnum = registerUnion(
  'OptionDecision',
  'What a signatory decides about an option.',
  OPTION_DECISIONS,
);

@ObjectType('ConsentEntry', {
  description: 'An entry of the consent ledger; never changed, chained to the one before it.',
})
export class ConsentEntryObject {
  @Field(() => ID, { description: 'Identifies the entry.' })
  id: string;

  @Field(() => Int, { description: 'Its place among the entries of this authority that the viewer may see, from 1.' })
  sequence: number;

  @Field(() => ConsentKindEnum, { description: 'What it says.' })
  kind: ConsentKind;

  @Field({ description: 'In what capacity the signatory decided; empty once erased.' })
  capacity: string;

  @Field({ description: 'The document on which the decision rests; empty once erased.' })
  document: string;

  @Field({ description: 'What was said; empty once erased.' })
  statement: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  decidedAt: Date;

  @Field({ description: 'The hash of the entry before it in the authority’s ledger (SHA-256).' })
  previousHash: string;

  @Field({
    description: 'Its own hash (SHA-256) over ids, kind, moment, digest of what was said, and the hash before it.',
  })
  hash: string;

  @Field({ description: 'Whether the viewer can withdraw this consent now.' })
  canWithdraw: boolean;

  optionId: string;

  authorityId: string;

  decidedById: string;

  withdrawsEntryId: string | null;

  acceptedPartIds: readonly string[];
}

@ObjectType('ConsentLedger', { description: 'The consent ledger as far as the viewer may see it.' })
export class ConsentLedgerObject {
  @Field(() => [ConsentEntryObject], { description: 'Its entries, in their order.' })
  entries: ConsentEntryObject[];

  @Field({ description: 'Whether the database finds the whole chain as it was sealed.' })
  intact: boolean;
}

@InputType({ description: 'A signatory’s decision about an option.' })
export class DecideOptionInput {
  @Field(() => ID, { description: 'The option.' })
  optionId: string;

  @Field(() => OptionDecisionEnum, { description: 'What is decided.' })
  decision: OptionDecision;

  @Field(() => [ID], { nullable: true, description: 'With ACCEPT_IN_PART: the parts that are accepted.' })
  acceptedPartIds?: string[] | null;

  @Field({ description: 'What is said, 1 to 10,000 characters.' })
  statement: string;

  @Field({ description: 'In what capacity the signatory decides.' })
  capacity: string;

  @Field({ description: 'The document on which the decision rests.' })
  document: string;

  @Field(() => ID, { nullable: true, description: 'A key under which the client may repeat this.' })
  clientMutationId?: string | null;
}

@InputType({ description: 'A withdrawal of consent.' })
export class WithdrawConsentInput {
  @Field(() => ID, { description: 'The entry that gave the consent.' })
  consentEntryId: string;

  @Field({ description: 'What is said, 1 to 10,000 characters.' })
  statement: string;

  @Field({ description: 'In what capacity the signatory decides.' })
  capacity: string;

  @Field({ description: 'The document on which the withdrawal rests.' })
  document: string;

  @Field(() => ID, { nullable: true, description: 'A key under which the client may repeat this.' })
  clientMutationId?: string | null;
}

/** What deciding and withdrawing give. */
export const DecideOptionResult = resultUnion('DecideOptionResult', 'The entry of the ledger, or why there is none.', [
  ConsentEntryObject,
  ...COMMON_FAILURES,
]);

/** What of an entry goes out. */
export function toConsentEntryObject(entry: ConsentEntry, viewer: Actor): ConsentEntryObject {
  const stands = (entry.kind === 'given' || entry.kind === 'given_in_part') && entry.withdrawnByEntryId === null;
  const decides =
    viewer.kind === 'person' && viewer.organisationId === entry.authorityId && viewer.roles.includes('signatory');
  return Object.assign(new ConsentEntryObject(), {
    id: entry.id,
    sequence: entry.position,
    kind: entry.kind,
    capacity: entry.capacity ?? '',
    document: entry.document ?? '',
    statement: entry.statement ?? '',
    decidedAt: entry.decidedAt,
    previousHash: entry.previousHash,
    hash: entry.hash,
    canWithdraw: stands && decides,
    optionId: entry.optionId,
    authorityId: entry.authorityId,
    decidedById: entry.decidedBy,
    withdrawsEntryId: entry.withdrawsEntryId,
    acceptedPartIds: entry.acceptedPartIds,
  });
}

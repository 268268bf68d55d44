import type { Id } from '@comitia/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an entry of the ledger says. */
export const CONSENT_KINDS = ['given', 'given_in_part', 'declined', 'withdrawn'] as const;
export type ConsentKind = (typeof CONSENT_KINDS)[number];

/** An entry of the consent ledger: ids, kinds and digests; never changed. */
@Entity({ name: 'consent_entry', schema: 'comitia' })
export class ConsentEntryEntity {
  @PrimaryColumn('uuid')
  id: Id;

  @Column('uuid')
  authorityId: Id;

  /** Position in the authority's chain, as the database set it. */
  @Column('bigint')
  sequence: string;

  @Column('text')
  kind: ConsentKind;

  @Column('uuid')
  requestId: Id;

  @Column('uuid')
  electionId: Id;

  @Column('uuid')
  optionId: Id;

  @Column('uuid')
  organisationId: Id;

  @Column('uuid', { array: true })
  acceptedPartIds: Id[];

  @Column('uuid', { nullable: true })
  withdrawsEntryId: Id | null;

  @Column('uuid')
  decidedBy: Id;

  @Column('timestamptz')
  decidedAt: Date;

  @Column('text')
  statementDigest: string;

  @Column('text')
  previousHash: string;

  @Column('text')
  hash: string;
}

/** What was said with an entry; null once erased. */
@Entity({ name: 'consent_statement', schema: 'comitia' })
export class ConsentStatementEntity {
  @PrimaryColumn('uuid')
  entryId: Id;

  @Column('uuid')
  authorityId: Id;

  @Column('uuid')
  organisationId: Id;

  /** In what capacity the signatory decided, such as Chair of the Commission. */
  @Column('text', { nullable: true })
  capacity: string | null;

  /** The document on which the decision rests. */
  @Column('text', { nullable: true })
  document: string | null;

  @Column('text', { nullable: true })
  statement: string | null;
}

import type { Id } from '@comitia/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A partner's credential. The secret itself was shown once and is kept as a hash. */
@Entity({ name: 'partner_credential', schema: 'comitia' })
export class PartnerCredentialEntity {
  @PrimaryColumn('uuid')
  id: Id;

  @Column('uuid')
  organisationId: Id;

  @Column('uuid')
  sharingAgreementId: Id;

  @Column('text')
  label: string;

  /** The token's last four characters. */
  @Column('text')
  hint: string;

  @Column('text', { select: false })
  tokenHash: string;

  @Column('uuid', { nullable: true })
  createdBy: Id | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  lastUsedAt: Date | null;
}

import type { Id } from '@comitia/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AuthorityKind, OrganisationKind } from './organisation-kind.js';

/** An organisation is a tenant: an authority of a state, an organisation that assists, or an NGO. */
@Entity({ name: 'organisation', schema: 'comitia' })
export class OrganisationEntity {
  @PrimaryColumn('uuid')
  id: Id;

  @Column('text')
  kind: OrganisationKind;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  shortName: string | null;

  @Column('text', { nullable: true })
  authorityKind: AuthorityKind | null;

  /** ISO 3166-1 alpha-3. */
  @Column('text', { nullable: true })
  country: string | null;

  /** The body of @comitia/mandates whose rules it acts under, such as `OSCE_ODIHR`. */
  @Column('text', { nullable: true })
  mandateBody: string | null;

  @Column('text')
  timeZone: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;
}

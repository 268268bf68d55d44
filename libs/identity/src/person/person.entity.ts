import type { Id } from '@comitia/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A person's name and contacts: the only table, with their account's, that holds them. Everything else refers to a person
 * by id. After erasure the row stays, empty, so that what refers to it still opens.
 */
@Entity({ name: 'person', schema: 'comitia' })
export class PersonEntity {
  @PrimaryColumn('uuid')
  id: Id;

  @Column('text', { nullable: true })
  givenName: string | null;

  @Column('text', { nullable: true })
  familyName: string | null;

  @Column('text', { nullable: true })
  email: string | null;

  @Column('text', { nullable: true })
  phone: string | null;

  /** BCP 47. */
  @Column('text')
  language: string;

  /** IANA name. */
  @Column('text')
  timeZone: string;

  /** The organisation that keeps this person's data. */
  @Column('uuid', { nullable: true })
  stewardOrganisationId: Id | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  erasedAt: Date | null;
}

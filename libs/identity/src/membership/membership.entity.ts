import type { Id } from '@comitia/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../roles.js';

/** That a person has a role in an organisation, since when and until when. */
@Entity({ name: 'membership', schema: 'comitia' })
export class MembershipEntity {
  @PrimaryColumn('uuid')
  id: Id;

  @Column('uuid')
  personId: Id;

  @Column('uuid')
  organisationId: Id;

  @Column('text')
  role: Role;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;
}

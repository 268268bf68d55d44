import type { Id } from '@comitia/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person's calendar feed; its token is kept as a hash only. */
@Entity({ name: 'calendar_feed', schema: 'comitia' })
export class CalendarFeedEntity {
  @PrimaryColumn('uuid')
  id: Id;

  @Column('uuid')
  organisationId: Id;

  @Column('uuid')
  personId: Id;

  @Column('text')
  tokenHash: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  lastReadAt: Date | null;
}

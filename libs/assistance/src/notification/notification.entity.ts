import type { Id } from '@comitia/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NotificationKind } from './notification-kind.js';

/** Titles, names of organisations and days that a message names; never anything about a person. */
export type NotificationParameters = Readonly<Record<string, string>>;

/** Something that a person is told, acting for an organisation. */
@Entity({ name: 'notification', schema: 'comitia' })
export class NotificationEntity {
  @PrimaryColumn('uuid')
  id: Id;

  @Column('uuid')
  organisationId: Id;

  @Column('uuid')
  personId: Id;

  @Column('text')
  kind: NotificationKind;

  @Column('text')
  subjectKind: string;

  @Column('uuid')
  subjectId: Id;

  @Column('jsonb')
  parameters: NotificationParameters;

  /** The same thing is told a person once. */
  @Column('text')
  onceKey: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  readAt: Date | null;

  @Column('timestamptz', { nullable: true })
  mailedAt: Date | null;
}

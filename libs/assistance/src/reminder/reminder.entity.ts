import type { Id } from '@comitia/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReminderState } from './reminder.states.js';

/** That a person is reminded of a milestone at an instant. */
@Entity({ name: 'reminder', schema: 'comitia' })
export class ReminderEntity {
  @PrimaryColumn('uuid')
  id: Id;

  @Column('uuid')
  milestoneId: Id;

  @Column('uuid')
  activityId: Id;

  @Column('uuid')
  organisationId: Id;

  @Column('uuid')
  personId: Id;

  @Column('integer')
  daysBefore: number;

  @Column('timestamptz')
  dueAt: Date;

  @Column('text')
  state: ReminderState;

  @Column('timestamptz', { nullable: true })
  deliveredAt: Date | null;
}

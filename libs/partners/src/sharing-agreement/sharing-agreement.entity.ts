import type { CalendarDate, Id } from '@comitia/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SharedField } from './shared-field.js';

/** What one organisation shares with one partner of a mission's deployments or a registration plan, and until when. */
@Entity({ name: 'sharing_agreement', schema: 'comitia' })
export class SharingAgreementEntity {
  @PrimaryColumn('uuid')
  id: Id;

  /** The organisation that shares. */
  @Column('uuid')
  organisationId: Id;

  @Column('uuid')
  partnerOrganisationId: Id;

  /** The mission whose deployments are shared; null where the agreement is about an activity's registration plan. */
  @Column('uuid', { nullable: true })
  missionId: Id | null;

  /** The activity whose registration plan is shared; null where the agreement is about a mission. */
  @Column('uuid', { nullable: true })
  activityId: Id | null;

  @Column('uuid')
  electionId: Id;

  @Column('text')
  electionTitle: string;

  /** ISO 3166-1 alpha-3. */
  @Column('text')
  country: string;

  @Column('text', { array: true })
  fields: SharedField[];

  @Column('date')
  startsOn: CalendarDate;

  @Column('date')
  endsOn: CalendarDate;

  @Column('uuid', { nullable: true })
  createdBy: Id | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;
}

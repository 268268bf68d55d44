import type { CalendarDate, Id } from '@comitia/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SharedField } from './shared-field.js';

/** What one organisation shares of a mission's deployments with one partner, and until when. */
@Entity({ name: 'sharing_agreement', schema: 'comitia' })
export class SharingAgreementEntity {
  @PrimaryColumn('uuid')
  id: Id;

  /** The organisation whose mission it is. */
  @Column('uuid')
  organisationId: Id;

  @Column('uuid')
  partnerOrganisationId: Id;

  @Column('uuid')
  missionId: Id;

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

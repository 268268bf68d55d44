import type { CalendarDate, Id } from '@comitia/kernel';
import type { Service } from '@comitia/mandates';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a focal point found; internal to the organisation. */
@Entity({ name: 'needs_assessment', schema: 'comitia' })
export class NeedsAssessmentEntity {
  @PrimaryColumn('uuid')
  id: Id;

  @Column('uuid')
  requestId: Id;

  @Column('uuid')
  organisationId: Id;

  @Column('text')
  findings: string;

  @Column('text')
  recommendedService: Service;

  @Column('text', { nullable: true })
  recommendedFormat: string | null;

  @Column('integer', { nullable: true })
  coreTeam: number | null;

  @Column('integer', { nullable: true })
  longTermObservers: number | null;

  @Column('integer', { nullable: true })
  shortTermObservers: number | null;

  @Column('text', { array: true })
  openConditions: string[];

  @Column('text')
  outcome: string;

  @Column('uuid', { nullable: true })
  recordedBy: Id | null;

  @Column('timestamptz')
  recordedAt: Date;
}

/** Somebody whom the assessment's team met: personal data, erased without the assessment. */
@Entity({ name: 'person_met', schema: 'comitia' })
export class PersonMetEntity {
  @PrimaryColumn('uuid')
  id: Id;

  @Column('uuid')
  needsAssessmentId: Id;

  @Column('uuid')
  organisationId: Id;

  @Column('integer')
  position: number;

  /** Null once erased, as the capacity. */
  @Column('text', { nullable: true })
  name: string | null;

  @Column('text', { nullable: true })
  capacity: string | null;

  @Column('timestamptz', { nullable: true })
  erasedAt: Date | null;
}

/** What an organisation may decide about a service. */
export const DECISION_OUTCOMES = ['will_assist', 'will_assist_with_conditions', 'declines'] as const;
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number];

/** The organisation's own decision, which comes before any reading of the rules. */
@Entity({ name: 'organisation_decision', schema: 'comitia' })
export class OrganisationDecisionEntity {
  @PrimaryColumn('uuid')
  id: Id;

  @Column('uuid')
  requestId: Id;

  @Column('uuid')
  authorityId: Id;

  @Column('uuid')
  organisationId: Id;

  @Column('text')
  service: Service;

  @Column('text')
  outcome: DecisionOutcome;

  @Column('text')
  reason: string;

  @Column('date')
  decidedOn: CalendarDate;

  /** The organ, such as the Director of ODIHR. */
  @Column('text')
  decidedBy: string;

  @Column('uuid', { nullable: true })
  recordedBy: Id | null;

  @Column('timestamptz')
  recordedAt: Date;
}

import type { CalendarDate, Id } from '@comitia/kernel';
import type { Service } from '@comitia/mandates';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ActivityState } from './activity.states.js';
import type { MilestoneState } from './milestone.states.js';

/** What an activity hangs on. */
export const BASIS_KINDS = ['consent_entry', 'organ_decision', 'standing_right', 'mandate_without_consent'] as const;
export type BasisKind = (typeof BASIS_KINDS)[number];

/** Dated work of an organisation, on a basis, to be handed over. */
@Entity({ name: 'activity', schema: 'comitia' })
export class ActivityEntity {
  @PrimaryColumn('uuid')
  id: Id;

  @Column('uuid')
  electionId: Id;

  /** The election day it is dated from. */
  @Column('uuid')
  electionDayId: Id;

  @Column('uuid')
  organisationId: Id;

  /** The authority whose consent it rests on; null on another basis. */
  @Column('uuid', { nullable: true })
  authorityId: Id | null;

  @Column('uuid', { nullable: true })
  optionId: Id | null;

  @Column('text')
  basisKind: BasisKind;

  @Column('uuid', { nullable: true })
  consentEntryId: Id | null;

  @Column('text')
  basisCitation: string;

  @Column('text')
  title: string;

  @Column('text')
  service: Service;

  @Column('text', { nullable: true })
  format: string | null;

  @Column('text')
  handOverWhat: string;

  @Column('text')
  handOverToWhom: string;

  @Column('date')
  handOverDueOn: CalendarDate;

  @Column('date')
  startsOn: CalendarDate;

  @Column('date')
  endsOn: CalendarDate;

  /** The election day's date from which its days are counted now. */
  @Column('date')
  datedFrom: CalendarDate;

  @Column('text')
  state: ActivityState;

  @Column('timestamptz', { nullable: true })
  suspendedAt: Date | null;

  @Column('timestamptz')
  createdAt: Date;
}

/** Where a milestone comes from. */
export const MILESTONE_KINDS = ['legal', 'mandate', 'administrative'] as const;
export type MilestoneKind = (typeof MILESTONE_KINDS)[number];

/** A day by which something of an activity is done, with the span around it and its source. */
@Entity({ name: 'milestone', schema: 'comitia' })
export class MilestoneEntity {
  @PrimaryColumn('uuid')
  id: Id;

  @Column('uuid')
  activityId: Id;

  @Column('uuid')
  electionId: Id;

  @Column('uuid')
  organisationId: Id;

  @Column('uuid', { nullable: true })
  authorityId: Id | null;

  /** Names the milestone within its activity. */
  @Column('text')
  code: string;

  @Column('text')
  title: string;

  @Column('text')
  kind: MilestoneKind;

  @Column('date')
  earliest: CalendarDate;

  @Column('date')
  target: CalendarDate;

  @Column('date')
  latest: CalendarDate;

  /** Days from the target to election day; negative after it. */
  @Column('integer')
  daysToElection: number;

  /** How the day was counted, in words. */
  @Column('text')
  countedAs: string;

  @Column('text')
  source: string;

  @Column('text')
  confidence: string;

  @Column('text')
  state: MilestoneState;

  @Column('timestamptz', { nullable: true })
  completedAt: Date | null;
}

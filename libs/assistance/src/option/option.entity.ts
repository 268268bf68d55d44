import type { CalendarDate, Id } from '@comitia/kernel';
import type { Service } from '@comitia/mandates';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OptionState } from './option.states.js';

/** What an organisation offers an authority, to accept, accept in part or decline. */
@Entity({ name: 'assistance_option', schema: 'comitia' })
export class OptionEntity {
  @PrimaryColumn('uuid')
  id: Id;

  @Column('uuid')
  requestId: Id;

  @Column('uuid')
  electionId: Id;

  @Column('uuid')
  authorityId: Id;

  @Column('uuid')
  organisationId: Id;

  @Column('text')
  service: Service;

  @Column('text')
  title: string;

  @Column('text')
  description: string;

  /** A format of the organisation's mandate, for services that have formats. */
  @Column('text', { nullable: true })
  format: string | null;

  @Column('integer', { nullable: true })
  coreTeam: number | null;

  @Column('integer', { nullable: true })
  longTermObservers: number | null;

  @Column('integer', { nullable: true })
  shortTermObservers: number | null;

  @Column('date')
  startsOn: CalendarDate;

  @Column('date')
  endsOn: CalendarDate;

  @Column('text', { array: true })
  conditions: string[];

  @Column('text')
  handOverWhat: string;

  @Column('text')
  handOverToWhom: string;

  @Column('date')
  handOverDueOn: CalendarDate;

  @Column('text')
  state: OptionState;

  @Column('text', { nullable: true })
  withdrawnReason: string | null;

  @Column('uuid', { nullable: true })
  offeredBy: Id | null;

  @Column('timestamptz')
  offeredAt: Date;
}

/** A part of an option that can be accepted without the others. */
@Entity({ name: 'option_part', schema: 'comitia' })
export class OptionPartEntity {
  @PrimaryColumn('uuid')
  id: Id;

  @Column('uuid')
  optionId: Id;

  @Column('uuid')
  authorityId: Id;

  @Column('uuid')
  organisationId: Id;

  @Column('integer')
  position: number;

  @Column('text')
  title: string;

  /** Null until the option is decided. */
  @Column('boolean', { nullable: true })
  accepted: boolean | null;
}

/** What the authority asks about an option before it decides. */
@Entity({ name: 'option_question', schema: 'comitia' })
export class OptionQuestionEntity {
  @PrimaryColumn('uuid')
  id: Id;

  @Column('uuid')
  optionId: Id;

  @Column('uuid')
  authorityId: Id;

  @Column('uuid')
  organisationId: Id;

  @Column('text')
  question: string;

  @Column('uuid', { nullable: true })
  askedBy: Id | null;

  @Column('timestamptz')
  askedAt: Date;

  @Column('text', { nullable: true })
  answer: string | null;

  @Column('uuid', { nullable: true })
  answeredBy: Id | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;
}

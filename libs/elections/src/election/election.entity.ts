import type { CalendarDate, Id } from '@comitia/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ElectionDayKind, ElectionKind, RoundCertainty } from './election-kind.js';

/** An election as its authority opened it. */
@Entity({ name: 'election', schema: 'comitia' })
export class ElectionEntity {
  @PrimaryColumn('uuid')
  id: Id;

  /** The authority that opened it; the tenant. */
  @Column('uuid')
  authorityId: Id;

  @Column('text')
  title: string;

  /** ISO 3166-1 alpha-3. */
  @Column('text')
  country: string;

  @Column('text')
  kind: ElectionKind;

  /** IANA name; polling hours are wall time in it. */
  @Column('text')
  timeZone: string;

  /** `HH:MM:SS`, as the database writes a time of day. */
  @Column('time')
  pollingOpens: string;

  @Column('time')
  pollingCloses: string;

  @Column('uuid', { nullable: true })
  createdBy: Id | null;

  @Column('timestamptz')
  createdAt: Date;
}

/** A round of voting. */
@Entity({ name: 'election_round', schema: 'comitia' })
export class ElectionRoundEntity {
  @PrimaryColumn('uuid')
  id: Id;

  @Column('uuid')
  electionId: Id;

  @Column('integer')
  number: number;

  @Column('text')
  certainty: RoundCertainty;
}

/** A day of voting, in all of the country or in an area. */
@Entity({ name: 'election_day', schema: 'comitia' })
export class ElectionDayEntity {
  @PrimaryColumn('uuid')
  id: Id;

  @Column('uuid')
  electionId: Id;

  @Column('uuid')
  roundId: Id;

  @Column('date')
  date: CalendarDate;

  @Column('text')
  kind: ElectionDayKind;

  @Column('text', { nullable: true })
  area: string | null;
}

/** That a day was moved, when, by whom and why. */
@Entity({ name: 'election_day_move', schema: 'comitia' })
export class ElectionDayMoveEntity {
  @PrimaryColumn('uuid')
  id: Id;

  @Column('uuid')
  electionId: Id;

  @Column('uuid')
  electionDayId: Id;

  @Column('date')
  fromDate: CalendarDate;

  @Column('date')
  toDate: CalendarDate;

  @Column('text')
  reason: string;

  @Column('uuid', { nullable: true })
  movedBy: Id | null;

  @Column('timestamptz')
  movedAt: Date;
}

import type { CalendarDate, Id } from '@comitia/kernel';
import type { KnownFacts, RequesterKind, Service } from '@comitia/mandates';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RequestState } from './request.states.js';

/** An authority's request for assistance with an election. */
@Entity({ name: 'assistance_request', schema: 'comitia' })
export class AssistanceRequestEntity {
  @PrimaryColumn('uuid')
  id: Id;

  @Column('uuid')
  authorityId: Id;

  @Column('uuid')
  electionId: Id;

  /** What people call it by, such as `XAB-7Q2M9K`; random. */
  @Column('text')
  reference: string;

  @Column('text')
  state: RequestState;

  /** Counts changes of the content. */
  @Column('integer')
  version: number;

  @Column('text')
  requesterKind: RequesterKind;

  @Column('text')
  subject: string;

  @Column('text')
  narrative: string;

  @Column('text', { array: true })
  services: Service[];

  @Column('date', { nullable: true })
  neededBy: CalendarDate | null;

  @Column('uuid', { nullable: true })
  letterFileId: Id | null;

  /** The facts that organisations may see; the others lie in {@link RequestOwnFactsEntity}. */
  @Column('jsonb')
  sharedFacts: KnownFacts;

  @Column('uuid', { nullable: true })
  preparedBy: Id | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;
}

/** Facts that the authority alone sees. */
@Entity({ name: 'request_own_facts', schema: 'comitia' })
export class RequestOwnFactsEntity {
  @PrimaryColumn('uuid')
  requestId: Id;

  @Column('uuid')
  authorityId: Id;

  @Column('jsonb')
  facts: KnownFacts;
}

/** One organisation that a request is, or will be, addressed to. */
@Entity({ name: 'request_addressee', schema: 'comitia' })
export class RequestAddresseeEntity {
  @PrimaryColumn('uuid')
  id: Id;

  @Column('uuid')
  requestId: Id;

  @Column('uuid')
  authorityId: Id;

  @Column('uuid')
  organisationId: Id;

  /** Null while it is only chosen in the draft. */
  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;

  /** The next day by which the organisation has to act, by the public rules and the authority's wish. */
  @Column('date', { nullable: true })
  nextDeadline: CalendarDate | null;
}

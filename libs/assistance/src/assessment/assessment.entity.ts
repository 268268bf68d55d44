import type { CalendarDate, Id } from '@comitia/kernel';
import type { Assessment, BodyId, Outcome, RequestFacts, Service } from '@comitia/mandates';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A reading of the public rules, with what it was made from. */
@Entity({ name: 'assessment', schema: 'comitia' })
export class AssessmentEntity {
  @PrimaryColumn('uuid')
  id: Id;

  @Column('uuid')
  requestId: Id;

  /** Who had it made and alone sees it. */
  @Column('uuid')
  organisationId: Id;

  @Column('text')
  body: BodyId;

  @Column('text')
  service: Service;

  @Column('text')
  outcome: Outcome;

  @Column('jsonb')
  facts: RequestFacts;

  /** SHA-256 of the facts and the rules' version: the same hash, the same reading. */
  @Column('text')
  factsHash: string;

  @Column('text')
  rulesVersion: string;

  @Column('date')
  decisionDate: CalendarDate;

  @Column('jsonb')
  reading: Assessment;

  @Column('timestamptz')
  madeAt: Date;

  @Column('timestamptz', { nullable: true })
  supersededAt: Date | null;
}

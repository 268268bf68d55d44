import type { Id } from '@comitia/kernel';
import type { BodyId, Service } from '@comitia/mandates';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { AssessmentEntity } from './assessment.entity.js';

@Injectable()
export class AssessmentRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  /** Lets one transaction at a time remake the actor's assessments of these requests. */
  async lock(organisationId: Id, requestIds: readonly Id[]): Promise<void> {
    await this.transactions.manager().query(
      `select pg_advisory_xact_lock(hashtextextended('assessment ' || $1::text || key, 0))
         from unnest($2::text[]) as key order by key`,
      [organisationId, [...requestIds]],
    );
  }

  /** The assessments in force of these requests, of the actor's organisation. */
  async findCurrent(requestIds: readonly Id[]): Promise<AssessmentEntity[]> {
    if (requestIds.length === 0) return [];
    return this.transactions
      .manager()
      .findBy(AssessmentEntity, { requestId: In([...requestIds]), supersededAt: IsNull() });
  }

  async supersede(ids: readonly Id[], at: Date): Promise<void> {
    if (ids.length === 0) return;
    await this.transactions.manager().update(AssessmentEntity, { id: In([...ids]) }, { supersededAt: at });
  }

  async insert(assessments: readonly AssessmentEntity[]): Promise<void> {
    if (assessments.length > 0) await this.transactions.manager().insert(AssessmentEntity, assessments as never);
  }

  /** Every assessment ever made for a request, a body and a service by the actor's organisation; the newest first. */
  async findHistory(requestId: Id, body: BodyId, service: Service): Promise<AssessmentEntity[]> {
    return this.transactions
      .manager()
      .find(AssessmentEntity, { where: { requestId, body, service }, order: { madeAt: 'DESC', id: 'DESC' } });
  }
}

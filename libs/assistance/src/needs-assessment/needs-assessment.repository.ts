import type { Id } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { NeedsAssessmentEntity, OrganisationDecisionEntity, PersonMetEntity } from './needs-assessment.entity.js';

@Injectable()
export class NeedsAssessmentRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  async insert(assessment: NeedsAssessmentEntity, peopleMet: readonly PersonMetEntity[]): Promise<void> {
    await this.transactions.manager().insert(NeedsAssessmentEntity, assessment);
    if (peopleMet.length > 0) await this.transactions.manager().insert(PersonMetEntity, [...peopleMet]);
  }

  /** The newest assessment of each request. */
  async findNewest(requestIds: readonly Id[]): Promise<NeedsAssessmentEntity[]> {
    if (requestIds.length === 0) return [];
    return this.transactions
      .manager()
      .createQueryBuilder(NeedsAssessmentEntity, 'made')
      .where('made.requestId in (:...requestIds)', { requestIds })
      .distinctOn(['made.requestId'])
      .orderBy('made.requestId')
      .addOrderBy('made.recordedAt', 'DESC')
      .addOrderBy('made.id', 'DESC')
      .getMany();
  }

  async findPeopleMet(assessmentIds: readonly Id[]): Promise<PersonMetEntity[]> {
    if (assessmentIds.length === 0) return [];
    return this.transactions
      .manager()
      .find(PersonMetEntity, { where: { needsAssessmentId: In([...assessmentIds]) }, order: { position: 'ASC' } });
  }

  /** Takes a person's name and capacity away; true when there was one to erase. */
  async erasePersonMet(id: Id, at: Date): Promise<boolean> {
    const changed = await this.transactions
      .manager()
      .update(PersonMetEntity, { id }, { name: null, capacity: null, erasedAt: at });
    return (changed.affected ?? 0) > 0;
  }

  async insertDecision(decision: OrganisationDecisionEntity): Promise<void> {
    await this.transactions.manager().insert(OrganisationDecisionEntity, decision);
  }

  /** The decisions that the actor may see, the newest first. */
  async findDecisions(requestIds: readonly Id[]): Promise<OrganisationDecisionEntity[]> {
    if (requestIds.length === 0) return [];
    return this.transactions.manager().find(OrganisationDecisionEntity, {
      where: { requestId: In([...requestIds]) },
      order: { recordedAt: 'DESC', id: 'DESC' },
    });
  }

  async findDecision(id: Id): Promise<OrganisationDecisionEntity | undefined> {
    return (await this.transactions.manager().findOneBy(OrganisationDecisionEntity, { id })) ?? undefined;
  }
}

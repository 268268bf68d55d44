import type { Id } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { In, IsNull, type Repository } from 'typeorm';
import { SharingAgreementEntity } from './sharing-agreement.entity.js';

/** What an agreement writes down of the mission that it is about. */
export interface SharedMission {
  readonly missionId: Id;
  readonly electionId: Id;
  readonly electionTitle: string;
  readonly country: string;
}

@Injectable()
export class SharingAgreementRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  private get rows(): Repository<SharingAgreementEntity> {
    return this.transactions.manager().getRepository(SharingAgreementEntity);
  }

  /** Inserts the agreement; false where one between this mission and this partner is alive. */
  async insertUnlessAlive(agreement: SharingAgreementEntity): Promise<boolean> {
    const inserted = await this.rows
      .createQueryBuilder()
      .insert()
      .values(agreement)
      .orIgnore()
      .returning('id')
      .execute();
    return (inserted.raw as readonly unknown[]).length > 0;
  }

  async update(id: Id, change: Partial<Pick<SharingAgreementEntity, 'fields' | 'endsOn' | 'endedAt'>>): Promise<void> {
    await this.rows.update({ id, endedAt: IsNull() }, change);
  }

  async findById(id: Id): Promise<SharingAgreementEntity | undefined> {
    return (await this.rows.findOneBy({ id })) ?? undefined;
  }

  async findByIds(ids: readonly Id[]): Promise<SharingAgreementEntity[]> {
    return this.rows.findBy({ id: In([...ids]) });
  }

  /** Agreements that the actor keeps or is partner to, newest first. */
  async findAll(missionId: Id | undefined): Promise<SharingAgreementEntity[]> {
    return this.rows.find({
      where: missionId === undefined ? {} : { missionId },
      order: { createdAt: 'DESC', id: 'DESC' },
    });
  }

  /** The mission as far as the actor may see it, with its election. */
  async findMission(missionId: Id): Promise<SharedMission | undefined> {
    const rows = await this.transactions.manager().query<SharedMission[]>(
      `select mission.id as "missionId", election.id as "electionId", election.title as "electionTitle", election.country
         from comitia.mission join comitia.election on election.id = mission.election_id where mission.id = $1`,
      [missionId],
    );
    return rows[0];
  }
}

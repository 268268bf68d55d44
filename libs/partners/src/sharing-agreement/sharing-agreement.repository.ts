import type { Id } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { In, IsNull, type Repository } from 'typeorm';
import { SharingAgreementEntity } from './sharing-agreement.entity.js';

/** What an agreement writes down of the mission or the activity that it is about. */
export interface SharedSubject {
  readonly missionId: Id | null;
  readonly activityId: Id | null;
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

  /** Inserts the agreement; false where one about the same with this partner is alive. */
  async insertUnlessAlive(agreement: SharingAgreementEntity): Promise<boolean> {
    // Written out: an insert by the entity would name `ended_at` too, which nobody may set while making an agreement.
    const inserted = await this.transactions.manager().query<readonly { id: Id }[]>(
      `insert into comitia.sharing_agreement (id, organisation_id, partner_organisation_id, mission_id, activity_id, election_id,
         election_title, country, fields, starts_on, ends_on, created_by, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
       on conflict do nothing returning id`,
      [
        agreement.id,
        agreement.organisationId,
        agreement.partnerOrganisationId,
        agreement.missionId,
        agreement.activityId,
        agreement.electionId,
        agreement.electionTitle,
        agreement.country,
        agreement.fields,
        agreement.startsOn,
        agreement.endsOn,
        agreement.createdBy,
        agreement.createdAt,
      ],
    );
    return inserted.length > 0;
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
  async findAll(missionId: Id | undefined, activityId?: Id): Promise<SharingAgreementEntity[]> {
    return this.rows.find({
      where: {
        ...(missionId === undefined ? {} : { missionId }),
        ...(activityId === undefined ? {} : { activityId }),
      },
      order: { createdAt: 'DESC', id: 'DESC' },
    });
  }

  /** The mission as far as the actor may see it, with its election. */
  async findMission(missionId: Id): Promise<SharedSubject | undefined> {
    const rows = await this.transactions.manager().query<SharedSubject[]>(
      `select mission.id as "missionId", null as "activityId", election.id as "electionId", election.title as "electionTitle",
         election.country
         from comitia.mission join comitia.election on election.id = mission.election_id where mission.id = $1`,
      [missionId],
    );
    return rows[0];
  }

  /** The registration plan of an activity as far as the actor may see it, with its election. */
  async findRegistration(activityId: Id): Promise<SharedSubject | undefined> {
    const rows = await this.transactions.manager().query<SharedSubject[]>(
      `select null as "missionId", plan.activity_id as "activityId", election.id as "electionId", election.title as "electionTitle",
         election.country
         from comitia.registration_plan plan join comitia.election on election.id = plan.election_id
        where plan.activity_id = $1 and plan.organisation_id = comitia.current_organisation()`,
      [activityId],
    );
    return rows[0];
  }
}

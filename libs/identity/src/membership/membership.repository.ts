import type { Id } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { In, IsNull, type Repository } from 'typeorm';
import { MembershipEntity } from './membership.entity.js';

@Injectable()
export class MembershipRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  private get rows(): Repository<MembershipEntity> {
    return this.transactions.manager().getRepository(MembershipEntity);
  }

  async insert(memberships: readonly MembershipEntity[]): Promise<void> {
    await this.rows.insert([...memberships]);
  }

  /** A person's present memberships, oldest first. */
  async findPresentOf(personId: Id): Promise<MembershipEntity[]> {
    return this.rows.find({ where: { personId, endedAt: IsNull() }, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  /** Present members of an organisation in one role. */
  async findPresentIn(organisationId: Id, role: MembershipEntity['role']): Promise<MembershipEntity[]> {
    return this.rows.find({
      where: { organisationId, role, endedAt: IsNull() },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
  }

  /** Present memberships of several people in one organisation, oldest first. */
  async findPresentOfPeople(personIds: readonly Id[], organisationId: Id): Promise<MembershipEntity[]> {
    return this.rows.find({
      where: { personId: In([...personIds]), organisationId, endedAt: IsNull() },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
  }

  /** Ends every membership of a person, in all organisations; for those who decide about the person's data. */
  async endAllOf(personId: Id, at: Date): Promise<void> {
    await this.transactions.manager().query('select comitia.end_memberships_of_person($1, $2)', [personId, at]);
  }

  async end(id: Id, at: Date): Promise<boolean> {
    return ((await this.rows.update({ id, endedAt: IsNull() }, { endedAt: at })).affected ?? 0) > 0;
  }
}

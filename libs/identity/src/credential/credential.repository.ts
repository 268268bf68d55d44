import type { Id } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { IsNull, QueryFailedError, type Repository } from 'typeorm';
import { PartnerCredentialEntity } from './credential.entity.js';

/** What the database tells about a token's hash. */
export interface ResolvedCredential {
  readonly id: Id;
  readonly organisationId: Id;
  readonly sharingAgreementId: Id;
  readonly state: 'alive' | 'expired' | 'revoked';
}

@Injectable()
export class CredentialRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  private get rows(): Repository<PartnerCredentialEntity> {
    return this.transactions.manager().getRepository(PartnerCredentialEntity);
  }

  /** False when two credentials of the agreement are alive; the database counts, also for two requests at once. */
  async insertUnlessTwoAlive(credential: PartnerCredentialEntity): Promise<boolean> {
    const manager = this.transactions.manager();
    await manager.query('savepoint credential');
    try {
      await this.rows.insert(credential);
      await manager.query('release savepoint credential');
      return true;
    } catch (error) {
      const constraint = error instanceof QueryFailedError && (error.driverError as { constraint?: string }).constraint;
      if (constraint !== 'at_most_two_credentials') throw error;
      await manager.query('rollback to savepoint credential');
      return false;
    }
  }

  async revoke(id: Id, at: Date): Promise<boolean> {
    return ((await this.rows.update({ id, revokedAt: IsNull() }, { revokedAt: at })).affected ?? 0) > 0;
  }

  async findAll(): Promise<PartnerCredentialEntity[]> {
    return this.rows.find({ order: { createdAt: 'DESC', id: 'DESC' } });
  }

  async resolve(hash: string, at: Date): Promise<ResolvedCredential | undefined> {
    const rows = await this.transactions.manager().query<ResolvedCredential[]>(
      `select id, organisation_id as "organisationId", sharing_agreement_id as "sharingAgreementId", state
           from comitia.resolve_credential($1, $2)`,
      [hash, at],
    );
    return rows[0];
  }
}

import type { Id } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import type { Page } from '../shared-deployment/shared-deployment.service.js';
import { SharedRegistrationRepository, type RegistrationPageQuery } from './shared-registration.repository.js';
import type { SharedRegistration } from './shared-registration.js';

/** What partners see of published registration plans. Which rows those are is for the database's policies to say. */
@Injectable()
export class SharedRegistrationService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly registrations: SharedRegistrationRepository,
  ) {}

  /** One page of what is shared with the actor now. */
  async page(query: RegistrationPageQuery): Promise<Page<SharedRegistration>> {
    const rows = await this.transactions.inTransaction(() =>
      this.registrations.findPage({ ...query, limit: query.limit + 1 }),
    );
    return { rows: rows.slice(0, query.limit), hasNextPage: rows.length > query.limit };
  }

  /** Rows by id, for loaders; those out of sight are left out. */
  async byIds(ids: readonly Id[]): Promise<readonly SharedRegistration[]> {
    return this.transactions.inTransaction(() => this.registrations.findByIds(ids));
  }
}

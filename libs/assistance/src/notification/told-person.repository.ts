import type { Id } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';

/** What one person was told and is reminded of, past whoever else may read it; for those who decide about their data. */
@Injectable()
export class ToldPersonRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  async export(personId: Id): Promise<unknown> {
    const rows = await this.transactions
      .manager()
      .query<{ told: unknown }[]>('select comitia.told_to_person($1) as told', [personId]);
    return rows[0]!.told;
  }

  async erase(personId: Id): Promise<void> {
    await this.transactions.manager().query('select comitia.erase_told_to_person($1)', [personId]);
  }
}

import type { Id } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';

/** A file with which a roster was brought in, and whose it is. */
export interface RosterFile {
  readonly fileId: Id;
  readonly organisationId: Id;
}

/** One person on every roster, past whoever else may read it; for those who decide about their data. */
@Injectable()
export class PersonRosterRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  async export(personId: Id): Promise<unknown> {
    const rows = await this.transactions
      .manager()
      .query<{ roster: unknown }[]>('select comitia.roster_of_person($1) as roster', [personId]);
    return rows[0]!.roster;
  }

  /** Takes the person off every roster; gives the files that still name them. */
  async erase(personId: Id, at: Date): Promise<RosterFile[]> {
    return this.transactions
      .manager()
      .query<RosterFile[]>(
        'select file_id as "fileId", organisation_id as "organisationId" from comitia.erase_roster_of_person($1, $2)',
        [personId, at],
      );
  }
}

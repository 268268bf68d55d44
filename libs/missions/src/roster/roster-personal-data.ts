import type { PersonalDataSource } from '@comitia/identity';
import type { Id } from '@comitia/kernel';
import { Clock, FileStore, Jobs } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { PersonRosterRepository } from './person-roster.repository.js';
import { removeRosterFileJob } from './remove-roster-file.job.js';

/**
 * What rosters hold about a person. Plans refer to observers by id and still open; the files with which a roster was
 * brought in name everybody on it, so they go as soon as one person is erased: what they said is in the roster.
 */
@Injectable()
export class RosterPersonalData implements PersonalDataSource {
  readonly name = 'roster';

  constructor(
    private readonly rosters: PersonRosterRepository,
    private readonly files: FileStore,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async export(personId: Id): Promise<unknown> {
    return this.rosters.export(personId);
  }

  async erase(personId: Id): Promise<void> {
    for (const { fileId, organisationId } of await this.rosters.erase(personId, this.clock.now())) {
      await this.jobs.add(removeRosterFileJob, { fileId }, { organisationId });
    }
  }

  /** Removes a roster's file; harmless where it is gone. */
  async removeFile(fileId: Id): Promise<boolean> {
    return this.files.remove(fileId);
  }
}

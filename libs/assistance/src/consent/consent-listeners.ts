import type { Id } from '@comitia/kernel';
import { Injectable } from '@nestjs/common';
import type { ActivityEntity } from '../activity/activity.entity.js';
import type { OptionWithParts } from '../option/option.repository.js';
import type { ConsentEntry } from './consent.repository.js';

/** That an option was accepted, whole or in part, and what work came of it. */
export interface OptionAccepted {
  readonly entry: ConsentEntry;
  /** The option as it stands now; its parts say whether they were accepted. */
  readonly option: OptionWithParts;
  readonly activity: ActivityEntity;
}

/**
 * What must happen upstairs when an option is accepted. Called inside the transaction of the decision, as the signatory of the
 * authority: it touches the database only, everything else goes through jobs.
 */
export interface OnOptionAccepted {
  optionAccepted(event: OptionAccepted): Promise<void>;
}

/** That consent was withdrawn, and which activities were suspended with it. */
export interface ConsentWithdrawn {
  /** The entry that withdraws. */
  readonly entry: ConsentEntry;
  /** The entry whose consent no longer stands. */
  readonly consentEntryId: Id;
  readonly suspended: readonly ActivityEntity[];
}

/** What must happen upstairs when consent is withdrawn; called as `OnOptionAccepted` is. */
export interface OnConsentWithdrawn {
  consentWithdrawn(event: ConsentWithdrawn): Promise<void>;
}

/** The libraries above say here, when their module starts, that they must know. */
@Injectable()
export class ConsentListeners {
  private readonly accepted: OnOptionAccepted[] = [];
  private readonly withdrawn: OnConsentWithdrawn[] = [];

  /** Adds a listener for accepted options; they are called in the order in which they were added. */
  onOptionAccepted(listener: OnOptionAccepted): void {
    this.accepted.push(listener);
  }

  /** Adds a listener for withdrawn consent; they are called in the order in which they were added. */
  onConsentWithdrawn(listener: OnConsentWithdrawn): void {
    this.withdrawn.push(listener);
  }

  /** Tells every listener, one after the other; the first that throws undoes the decision. */
  async tellAccepted(event: OptionAccepted): Promise<void> {
    for (const listener of this.accepted) await listener.optionAccepted(event);
  }

  /** Tells every listener, one after the other; the first that throws undoes the withdrawal. */
  async tellWithdrawn(event: ConsentWithdrawn): Promise<void> {
    for (const listener of this.withdrawn) await listener.consentWithdrawn(event);
  }
}

import type { CalendarDate, Id } from '@comitia/kernel';
import { Injectable } from '@nestjs/common';
import type { Election } from './election.js';

/** That an election day was moved. */
export interface ElectionDayMoved {
  readonly moveId: Id;
  readonly electionDayId: Id;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** The election as it is now. */
  readonly election: Election;
}

/**
 * What must happen upstairs when an election day moves. Called inside the transaction that moves it, as the authority
 * that does: it touches the database only, everything else goes through jobs.
 */
export interface OnElectionDayMoved {
  electionDayMoved(event: ElectionDayMoved): Promise<void>;
}

/** The libraries above say here, when their module starts, that they must know. */
@Injectable()
export class ElectionDayListeners {
  private readonly listeners: OnElectionDayMoved[] = [];

  /** Adds a listener; they are called in the order in which they were added. */
  add(listener: OnElectionDayMoved): void {
    this.listeners.push(listener);
  }

  /** Tells every listener, one after the other; the first that throws undoes the move. */
  async tell(event: ElectionDayMoved): Promise<void> {
    for (const listener of this.listeners) await listener.electionDayMoved(event);
  }
}

import type { CalendarDate, Id } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';

/** What registers and deployments need to know of an election. */
export interface ElectionFacts {
  readonly id: Id;
  readonly title: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  readonly timeZone: string;
  /** Wall time `HH:MM` in the election's zone. */
  readonly pollingOpens: string;
  readonly pollingCloses: string;
  /** All days of all rounds, in order. */
  readonly days: readonly { readonly date: CalendarDate; readonly kind: string; readonly certainty: string }[];
}

@Injectable()
export class ElectionFactsRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  /** The facts of an election that the actor may see; undefined for any other. */
  async find(electionId: Id): Promise<ElectionFacts | undefined> {
    return (await this.byIds([electionId]))[0];
  }

  /** The facts of elections; those that the actor may not see are left out. */
  async byIds(electionIds: readonly Id[]): Promise<ElectionFacts[]> {
    return this.transactions.manager().query<ElectionFacts[]>(
      `select election.id, title, country, time_zone as "timeZone", to_char(polling_opens, 'HH24:MI') as "pollingOpens",
         to_char(polling_closes, 'HH24:MI') as "pollingCloses",
         coalesce((select jsonb_agg(jsonb_build_object('date', day.date, 'kind', day.kind, 'certainty', round.certainty) order by day.date)
           from comitia.election_day day join comitia.election_round round on round.id = day.round_id
           where day.election_id = election.id), '[]') as days
       from comitia.election where election.id = any ($1)`,
      [electionIds],
    );
  }
}

/** Kinds of days on which observers are in polling stations with everyone else. */
const VOTING_KINDS = ['ordinary', 'repeated', 'postponed'];

/** The days on which an election's observers serve: those of the called rounds, or all there are where none is called. */
export function votingDays(election: ElectionFacts): readonly CalendarDate[] {
  const called = election.days.filter((day) => day.certainty === 'called' && VOTING_KINDS.includes(day.kind));
  return [...new Set((called.length > 0 ? called : election.days).map((day) => day.date))];
}

import type { CalendarDate, Id } from '@comitia/kernel';
import type { ElectionDayEntity, ElectionEntity, ElectionRoundEntity } from './election.entity.js';

/** A round with its days, in the order of their dates. */
export interface RoundWithDays extends ElectionRoundEntity {
  readonly days: readonly ElectionDayEntity[];
}

/** An election with its rounds and days, in their order. */
export interface Election extends ElectionEntity {
  readonly rounds: readonly RoundWithDays[];
}

/** Puts rows together; rounds by number, days by date. */
export function assembleElection(
  election: ElectionEntity,
  rounds: readonly ElectionRoundEntity[],
  days: readonly ElectionDayEntity[],
): Election {
  return {
    ...election,
    rounds: rounds
      .filter((round) => round.electionId === election.id)
      .sort((left, right) => left.number - right.number)
      .map((round) => ({
        ...round,
        days: days
          .filter((day) => day.roundId === round.id)
          .sort((left, right) => left.date.localeCompare(right.date) || left.id.localeCompare(right.id)),
      })),
  };
}

/** The day from which everything is counted: the first ordinary day of the first round, or else its first day. */
export function electionDayOf(election: Election): ElectionDayEntity {
  const days = election.rounds[0]?.days ?? [];
  const day = days.find((candidate) => candidate.kind === 'ordinary') ?? days[0];
  if (!day) throw new Error(`Election ${election.id} has no day.`);
  return day;
}

/**
 * The election day on which work between two days hangs: the first ordinary day within them, or the first after their
 * start, or the election's day.
 */
export function anchorDayOf(election: Election, startsOn: CalendarDate, endsOn: CalendarDate): ElectionDayEntity {
  const ordinary = election.rounds.flatMap((round) => round.days).filter((day) => day.kind === 'ordinary');
  return (
    ordinary.find((day) => day.date >= startsOn && day.date <= endsOn) ??
    ordinary.find((day) => day.date >= startsOn) ??
    electionDayOf(election)
  );
}

/** The day with this id, wherever it lies in the election. */
export function findDay(election: Election, dayId: Id): ElectionDayEntity | undefined {
  return election.rounds.flatMap((round) => round.days).find((day) => day.id === dayId);
}

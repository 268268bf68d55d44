import { addDays, type CalendarDate } from '@comitia/kernel';
import { BODIES, bodyOf, offersOn, type BodyId, type Service } from '@comitia/mandates';

/** The body of @comitia/mandates with this id; undefined for any other text. */
export function findBodyId(id: string | null | undefined): BodyId | undefined {
  return BODIES.find((body) => body.id === id)?.id;
}

/** What the days are counted from. */
export interface DeadlineSource {
  readonly services: readonly Service[];
  readonly electionDay: CalendarDate;
  readonly today: CalendarDate;
}

/**
 * The latest day on which a body can be asked for one of the services by its own lead time; undefined where it has none.
 * A floor and a guideline count alike: both are days by which to act.
 */
export function latestActionOn(bodyId: BodyId, source: DeadlineSource): CalendarDate | undefined {
  const days = source.services
    .map((service) => offersOn(bodyOf(bodyId), service, source.today)?.leadTime?.days)
    .filter((value) => value !== undefined);
  return days.length === 0 ? undefined : addDays(source.electionDay, -Math.max(...days));
}

/**
 * The next day by which an organisation has to act on a request: the day by which the authority needs an answer, or the
 * latest by the body's lead time, whichever comes first and is not over; election day where neither is left.
 */
export function nextDeadline(
  bodyId: BodyId | undefined,
  source: DeadlineSource & { readonly neededBy: CalendarDate | null },
): CalendarDate {
  const candidates = [source.neededBy ?? undefined, bodyId && latestActionOn(bodyId, source)]
    .filter((day): day is CalendarDate => day !== undefined && day >= source.today)
    .sort();
  return candidates[0] ?? source.electionDay;
}

import { parseCalendarDate } from '@comitia/kernel';
import { BODY_IDS, findState, type BodyId } from '@comitia/mandates';
import { CommandError } from '../command-error.js';

/** Reads a day from the command line, or throws a CommandError that names the option. */
export function readDay(option: string, text: string): string {
  const parsed = parseCalendarDate(text);
  if (!parsed.ok) throw new CommandError(`${option}: ${parsed.failure}`);
  return parsed.value;
}

/** Reads the id of a body, or throws a CommandError that lists them. */
export function readBody(text: string): BodyId {
  if ((BODY_IDS as readonly string[]).includes(text)) return text as BodyId;
  throw new CommandError(`"${text}" is not a body: expected one of ${BODY_IDS.join(', ')}.`);
}

/** Reads the code of a country, or throws a CommandError. */
export function readCountry(option: string, text: string): string {
  const state = findState(text);
  if (state === undefined || state.iso2 === '') {
    throw new CommandError(`${option}: "${text}" is not a country: expected an ISO 3166-1 code such as GE.`);
  }
  return state.iso2;
}

import type { CalendarDate, Id } from '@comitia/kernel';
import type { AccreditationState } from './accreditation.states.js';
import type { Gender } from './observer-row.js';

/** An observer on a mission's roster, without name and contacts: those are the person's. */
export interface Observer {
  readonly id: Id;
  readonly missionId: Id;
  readonly personId: Id;
  readonly number: string;
  /** ISO 3166-1 alpha-2. */
  readonly nationality: string;
  /** ISO 639. */
  readonly languages: readonly string[];
  readonly gender: Gender;
  /** Missions observed before. */
  readonly experience: number;
  readonly availableFrom: CalendarDate | null;
  readonly availableTo: CalendarDate | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly accreditation: Accreditation;
}

/** Whether the electoral commission admits an observer to polling stations; where, and until when. */
export interface Accreditation {
  readonly state: AccreditationState;
  readonly reference: string | null;
  readonly area: string | null;
  readonly validUntil: CalendarDate | null;
}

/** An observer together with the person's name and contacts, for those who may read them. */
export interface ObserverWithPerson extends Observer {
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/** The name as it is shown; "erased person" once the person's data were erased. */
export function observerName(person: Pick<ObserverWithPerson, 'givenName' | 'familyName'>): string {
  const name = [person.givenName, person.familyName].filter((part) => part !== null && part !== '').join(' ');
  return name === '' ? 'erased person' : name;
}

import type { CalendarDate, Id } from '@comitia/kernel';

/** One row of what a partner sees of a registration plan; a field that is not shared is null. */
export interface SharedRegistration {
  readonly agreementId: Id;
  /** Made for this agreement alone: the same centre has another id under another agreement. */
  readonly id: Id;
  readonly organisationId: Id;
  readonly electionId: Id;
  readonly electionTitle: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  readonly area: string | null;
  readonly centreCode: string | null;
  readonly centreName: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Of the centre where centres are shared, otherwise of all that the row stands for together. */
  readonly kits: number | null;
  readonly people: number | null;
  readonly startsOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
  readonly handOverTo: string | null;
  readonly handOverOn: CalendarDate | null;
}

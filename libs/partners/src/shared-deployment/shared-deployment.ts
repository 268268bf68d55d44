import type { CalendarDate, Id } from '@comitia/kernel';

/** One row of what a partner sees; a field that is not shared is null. */
export interface SharedDeployment {
  readonly agreementId: Id;
  /** Made for this agreement alone: the same visit has another id under another agreement. */
  readonly id: Id;
  readonly organisationId: Id;
  readonly electionId: Id;
  readonly electionTitle: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  readonly day: CalendarDate;
  readonly area: string | null;
  readonly halfDay: 'morning' | 'afternoon' | null;
  readonly stationCode: string | null;
  readonly stationName: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Minutes of the day in the election's wall time. */
  readonly starts: number | null;
  readonly teamNumber: number | null;
  readonly service: 'open' | 'visit' | 'close' | null;
}

/** What happened to a deployment, in the words of the feed. */
export const CHANGE_KINDS = ['created', 'changed', 'withdrawn'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One entry of an agreement's feed. */
export interface SharedChange {
  /** Place in the feed, as text: it may be larger than a number holds exactly. */
  readonly sequence: string;
  readonly agreementId: Id;
  readonly deploymentId: Id;
  /** What `deploymentId` names: a shared deployment, or a shared row of a registration plan. */
  readonly about: 'deployment' | 'registration';
  readonly kind: ChangeKind;
  readonly occurredAt: Date;
}

/** Who is where: visits by area and half-day, over all organisations that share with the reader. */
export interface CoverageArea {
  readonly area: string | null;
  readonly halfDay: 'morning' | 'afternoon' | null;
  readonly organisationIds: readonly Id[];
  readonly visits: number;
}

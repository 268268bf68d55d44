import type { Coordinates } from '../deployment/deployment-input.js';
import type { RosterMember } from '../teams/roster.js';

/** Something that happened after the plan was told to people. */
export type DeploymentChange =
  | { readonly kind: 'person-out'; readonly person: string }
  | { readonly kind: 'person-in'; readonly member: RosterMember }
  | { readonly kind: 'no-go'; readonly area: string; readonly reason: string }
  | { readonly kind: 'station-closed'; readonly station: string }
  | { readonly kind: 'station-moved'; readonly station: string; readonly to: Coordinates }
  | { readonly kind: 'road-closed'; readonly from: string; readonly to: string; readonly minutes: number };

/** One thing that one team has to be told. */
export type PlanDifference =
  | { readonly kind: 'person-replaced'; readonly team: string; readonly out: string; readonly in: string }
  | { readonly kind: 'person-joined'; readonly team: string; readonly in: string }
  | { readonly kind: 'team-short'; readonly team: string; readonly out: string }
  | { readonly kind: 'visit-dropped'; readonly team: string; readonly station: string; readonly starts: number }
  | { readonly kind: 'visit-added'; readonly team: string; readonly station: string; readonly starts: number }
  | {
      readonly kind: 'visit-retimed';
      readonly team: string;
      readonly station: string;
      readonly from: number;
      readonly to: number;
    };

/** A difference with the people who are told and the sentence that tells them. */
export interface Notice {
  readonly difference: PlanDifference;
  readonly tell: readonly string[];
  readonly message: string;
}

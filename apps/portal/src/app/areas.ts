import type { OrganisationKind, Role } from '../gql/graphql.js';

export const AREAS = ['commission', 'desk', 'missions', 'partners', 'mandates', 'administration'] as const;
export type Area = (typeof AREAS)[number];

interface Actor {
  readonly roles: readonly Role[];
  readonly organisation: { readonly kind: OrganisationKind };
}

/**
 * The areas that exist for an actor: what a role may not see is not there at all.
 * The server refuses again; this only keeps doors off the wall that would not open.
 */
export function areasOf(actor: Actor | null): readonly Area[] {
  if (!actor) return [];
  const has = (...roles: readonly Role[]) => actor.roles.some((role) => roles.includes(role));
  const areas: Area[] = [];
  if (actor.organisation.kind === 'AUTHORITY' && has('OFFICER', 'SIGNATORY')) areas.push('commission');
  if (actor.organisation.kind === 'ASSISTANCE_ORGANISATION' && has('FOCAL_POINT')) areas.push('desk');
  if (actor.organisation.kind !== 'AUTHORITY' && has('COORDINATOR', 'FOCAL_POINT')) areas.push('missions');
  if (has('PARTNER') || (actor.organisation.kind !== 'AUTHORITY' && has('COORDINATOR'))) areas.push('partners');
  areas.push('mandates');
  if (has('ADMINISTRATOR')) areas.push('administration');
  return areas;
}

export const AREA_PATHS: Record<Area, string> = {
  commission: '/commission',
  desk: '/desk',
  missions: '/missions',
  partners: '/partners',
  mandates: '/mandates',
  administration: '/administration',
};

import type { Id } from '@comitia/kernel';

/**
 * Who acts. Every transaction carries exactly one actor, and the database's policies read it.
 *
 * - `anonymous`: nobody signed in; sees what is public.
 * - `person`: signed in; `organisationId` is the organisation they act for now, with their roles in it.
 * - `credential`: a partner's programme, bound to one sharing agreement.
 * - `system`: a job or a command, acting for one organisation, never for all.
 */
export type Actor =
  | { readonly kind: 'anonymous' }
  | {
      readonly kind: 'person';
      readonly userId: Id;
      readonly organisationId: Id | undefined;
      readonly roles: readonly string[];
    }
  | {
      readonly kind: 'credential';
      readonly credentialId: Id;
      readonly organisationId: Id;
      readonly sharingAgreementId: Id;
    }
  | { readonly kind: 'system'; readonly organisationId: Id | undefined; readonly userId?: Id };

/** The actor of a request that nobody signed. */
export const ANONYMOUS: Actor = { kind: 'anonymous' };

/** The organisation an actor acts for; undefined where there is none. */
export function actorOrganisation(actor: Actor): Id | undefined {
  return actor.kind === 'anonymous' ? undefined : actor.organisationId;
}

/** The person behind an actor: the one signed in, or the one on whose behalf a job runs. */
export function actorUser(actor: Actor): Id | undefined {
  return actor.kind === 'person' || actor.kind === 'system' ? actor.userId : undefined;
}

import { createContext, useContext } from 'react';
import type { OrganisationNameFragment, Role } from '../gql/graphql.js';

/** One organisation of the person, with every role that they hold in it. */
export interface Affiliation {
  readonly organisation: OrganisationNameFragment;
  readonly roles: readonly Role[];
}

export interface Viewer {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly timeZone: string;
  readonly affiliations: readonly Affiliation[];
}

export interface Session {
  readonly viewer: Viewer;
  /** The organisation for which the person acts now, where there is one. */
  readonly active: Affiliation | null;
  readonly switchOrganisation: (organisationId: string) => Promise<boolean>;
  readonly signOut: () => Promise<void>;
}

export const SessionContext = createContext<Session | null>(null);

/** The signed-in person; only for screens behind sign-in. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession was called outside of a signed-in screen.');
  return session;
}

export function useSessionTimeZone(): string {
  const session = useContext(SessionContext);
  return session?.viewer.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Whether the person holds one of the roles in the organisation for which they act now. */
export function useHasRole(...roles: readonly Role[]): boolean {
  const { active } = useSession();
  return active?.roles.some((role) => roles.includes(role)) ?? false;
}

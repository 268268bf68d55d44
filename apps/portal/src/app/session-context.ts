import { createContext, useContext } from 'react';
import type { Role, ViewerQuery } from '../gql/graphql.js';

export type Viewer = NonNullable<ViewerQuery['viewer']>;
export type Membership = Viewer['memberships'][number];

export interface Session {
  readonly viewer: Viewer;
  /** The organisation for which the person acts now, where there is one. */
  readonly active: Membership | null;
  readonly switchOrganisation: (membershipId: string) => Promise<boolean>;
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

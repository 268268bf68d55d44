import { createContext, useContext } from 'react';
import { Outlet, useParams } from 'react-router';
import { useApiQuery } from '../../api/use-operation.js';
import { NotFoundPage } from '../../app/not-found.js';
import { AreaNav } from '../../components/area-nav.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { MissionDocument, type MissionQuery } from '../../gql/graphql.js';

export type Mission = NonNullable<MissionQuery['mission']>;

interface MissionContextValue {
  readonly mission: Mission;
  /** Asks the server again, after something changed. */
  readonly refresh: () => void;
}

const MissionContext = createContext<MissionContextValue | null>(null);

/** The mission that the page belongs to. */
export function useMission(): MissionContextValue {
  const value = useContext(MissionContext);
  if (!value) throw new Error('useMission was called outside of a mission.');
  return value;
}

/** One mission's rooms and what they share. */
export function MissionFrame() {
  const { missionId = '' } = useParams();
  const [result, refetch] = useApiQuery(MissionDocument, { id: missionId });
  const mission = result.data?.mission;
  if (result.data && !mission) return <NotFoundPage />;
  if (!mission) {
    return (
      <Page title="…">
        <Loaded result={result} onRetry={refetch}>
          {() => null}
        </Loaded>
      </Page>
    );
  }
  const base = `/missions/${missionId}`;
  return (
    <MissionContext.Provider value={{ mission, refresh: () => refetch({ requestPolicy: 'network-only' }) }}>
      <AreaNav
        area="missions"
        links={[
          { to: base, key: 'overview', end: true },
          { to: `${base}/register`, key: 'register' },
          { to: `${base}/roster`, key: 'roster' },
          { to: `${base}/planning`, key: 'planning', also: `${base}/plans` },
          ...(mission.state === 'SUSPENDED' ? [{ to: `${base}/departure`, key: 'departure' }] : []),
        ]}
      />
      <Outlet />
    </MissionContext.Provider>
  );
}

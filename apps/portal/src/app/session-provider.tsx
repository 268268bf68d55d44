import { Modal } from '@mantine/core';
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Provider as ApiProvider } from 'urql';
import { createApiClient, isSignedOut } from '../api/api-client.js';
import { signOut as endSession } from '../api/sign-in.js';
import { useApiMutation, useApiQuery } from '../api/use-operation.js';
import { SignInForm } from '../areas/sign-in/sign-in-form.js';
import { SignInPage } from '../areas/sign-in/sign-in-page.js';
import { Starting } from '../components/loaded.js';
import { SwitchOrganisationDocument, ViewerDocument } from '../gql/graphql.js';
import { SessionContext, type Session } from './session-context.js';

/** Who is signed in, and the API client that speaks for them. Without a session, sign-in is what there is to see. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const [generation, setGeneration] = useState(0);
  const [ended, setEnded] = useState(false);
  const api = useMemo(() => createApiClient(() => setEnded(true)), [generation]); // eslint-disable-line react-hooks/exhaustive-deps -- a new generation is a new client
  useEffect(() => () => api.dispose(), [api]);
  const startOver = useCallback(() => {
    setEnded(false);
    setGeneration((now) => now + 1);
  }, []);
  return (
    <ApiProvider value={api.client}>
      <SignedIn ended={ended} onBack={() => setEnded(false)} onStartOver={startOver}>
        {children}
      </SignedIn>
    </ApiProvider>
  );
}

interface SignedInProps {
  readonly ended: boolean;
  readonly onBack: () => void;
  readonly onStartOver: () => void;
  readonly children: ReactNode;
}

function SignedIn({ ended, onBack, onStartOver, children }: SignedInProps) {
  const { t } = useTranslation();
  const [{ data, fetching, error }, refetch] = useApiQuery(ViewerDocument, {});
  const [, sendSwitch] = useApiMutation(SwitchOrganisationDocument);
  const viewer = data?.viewer ?? null;

  const session = useMemo<Session | null>(
    () =>
      viewer && {
        viewer,
        active: viewer.active ?? null,
        async switchOrganisation(membershipId) {
          const result = await sendSwitch({ membershipId });
          if (result.error) return false;
          onStartOver();
          return true;
        },
        async signOut() {
          await endSession();
          onStartOver();
        },
      },
    [viewer, sendSwitch, onStartOver],
  );

  if (!session) {
    if (fetching) return <Starting />;
    const unreachable = error !== undefined && !isSignedOut(error);
    return <SignInPage unreachable={unreachable} onSignedIn={onStartOver} />;
  }
  return (
    <SessionContext.Provider value={session}>
      {children}
      {/* The page stays where it was beneath: nothing typed is lost when a session ends. */}
      <Modal
        opened={ended}
        onClose={() => undefined}
        withCloseButton={false}
        closeOnEscape={false}
        closeOnClickOutside={false}
        title={t('signIn.endedTitle')}
      >
        <p>{t('signIn.endedText')}</p>
        <SignInForm
          onSignedIn={() => {
            onBack();
            refetch({ requestPolicy: 'network-only' });
          }}
        />
      </Modal>
    </SessionContext.Provider>
  );
}

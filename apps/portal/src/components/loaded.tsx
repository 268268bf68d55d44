import { Alert, Button, Loader, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CombinedError } from 'urql';
import { isSignedOut } from '../api/api-client.js';
import classes from './loaded.module.css';

interface LoadedProps<Data> {
  /** A refused query brings `null` for its data beside the error. */
  readonly result: { readonly data?: Data | null; readonly fetching: boolean; readonly error?: CombinedError };
  /** Asks again after a failed connection. */
  readonly onRetry?: () => void;
  readonly children: (data: Data) => ReactNode;
}

/** What a query brought, or why it brought nothing. Data that were here before stay while newer are fetched. */
export function Loaded<Data>({ result, onRetry, children }: LoadedProps<Data>) {
  const { t } = useTranslation();
  if (result.data !== undefined && result.data !== null) return <>{children(result.data)}</>;
  if (result.error && !isSignedOut(result.error)) {
    const limit = result.error.graphQLErrors[0]?.message;
    return (
      <Alert color="vermilion" variant="light" title={t('common.notLoaded')} role="alert">
        <Stack gap="sm" align="flex-start">
          <span dir="auto">{limit ?? t('common.noAnswer')}</span>
          {onRetry && (
            <Button variant="default" onClick={onRetry}>
              {t('common.tryAgain')}
            </Button>
          )}
        </Stack>
      </Alert>
    );
  }
  return <Waiting />;
}

/** A quiet placeholder that announces itself to a screen reader. */
export function Waiting() {
  const { t } = useTranslation();
  return (
    <div className={classes['waiting']} role="status">
      <span className={classes['bar']} />
      <span className={classes['bar']} />
      <span className={classes['bar']} />
      <span className="visually-hidden">{t('common.loading')}</span>
    </div>
  );
}

/** Before anything is known: who is asking? */
export function Starting() {
  const { t } = useTranslation();
  return (
    <div className={classes['starting']} role="status" aria-label={t('common.loading')}>
      <Loader color="verdigris" type="dots" />
    </div>
  );
}

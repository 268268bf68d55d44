import { Button, Group, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiFailure } from '../api/outcome.js';
import { ErrorSummary } from './error-summary.js';

interface ConfirmButtonProps {
  readonly label: string;
  /** What it is about, said to those who hear the button among many. */
  readonly about?: string;
  /** What will happen, said before it does. */
  readonly question: string;
  /** `danger` where something is taken away, `plain` where work merely goes on. */
  readonly tone?: 'danger' | 'plain';
  /** Does it; a failure that it answers is shown where it was asked, and may be tried again. */
  readonly onConfirm: () => Promise<ApiFailure | undefined | void>;
}

/** An action that cannot be undone asks once, in words. */
export function ConfirmButton({ label, about, question, tone = 'danger', onConfirm }: ConfirmButtonProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure>();
  const [attempt, setAttempt] = useState(0);
  const confirm = async () => {
    setBusy(true);
    const refused = await onConfirm().finally(() => setBusy(false));
    setFailure(refused ?? undefined);
    setAttempt((count) => count + 1);
    if (!refused) setOpened(false);
  };
  return (
    <>
      <Button
        variant="default"
        {...(tone === 'danger' && { c: 'vermilion.7' })}
        onClick={() => {
          setFailure(undefined);
          setOpened(true);
        }}
      >
        {label}
        {about && <span className="visually-hidden">: {about}</span>}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={label}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <Stack gap="lg">
          {failure && <ErrorSummary errors={[]} failure={failure} attempt={attempt} />}
          <p>{question}</p>
          <Group>
            <Button {...(tone === 'danger' && { color: 'vermilion' })} loading={busy} onClick={() => void confirm()}>
              {label}
            </Button>
            <Button variant="default" onClick={() => setOpened(false)} data-autofocus>
              {t('common.cancel')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}

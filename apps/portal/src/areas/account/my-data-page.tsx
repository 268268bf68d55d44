import { Button, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiFailure } from '../../api/outcome.js';
import { useSession } from '../../app/session-context.js';
import { ConfirmButton } from '../../components/confirm-button.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { Page } from '../../components/page.js';
import { usePersonData } from '../shared/use-person-data.js';

/** What Comitia holds about the person who is signed in: to take along, or to have erased. */
export function MyDataPage() {
  const { t } = useTranslation();
  const { viewer, signOut } = useSession();
  const personData = usePersonData();
  const [failure, setFailure] = useState<ApiFailure>();
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  return (
    <Page title={t('person.title')} standing={t('person.lead')} width="reading">
      {failure && <ErrorSummary errors={[]} failure={failure} attempt={attempt} />}
      <Stack gap="xl">
        <section>
          <Title order={2} mb="sm">
            {t('person.saveTitle')}
          </Title>
          <p>{t('person.saveText')}</p>
          <Button
            mt="md"
            loading={busy}
            onClick={() => {
              setBusy(true);
              void personData.save(viewer.id).then((refused) => {
                setBusy(false);
                setFailure(refused);
                setAttempt((count) => count + 1);
              });
            }}
          >
            {t('person.save')}
          </Button>
        </section>
        <section>
          <Title order={2} mb="sm">
            {t('person.eraseTitle')}
          </Title>
          <Stack gap="md" align="flex-start">
            <p>{t('person.eraseText')}</p>
            <ConfirmButton
              label={t('person.erase')}
              question={t('person.eraseQuestion')}
              onConfirm={async () => {
                const refused = await personData.erase(viewer.id);
                if (!refused) await signOut();
                return refused;
              }}
            />
          </Stack>
        </section>
      </Stack>
    </Page>
  );
}

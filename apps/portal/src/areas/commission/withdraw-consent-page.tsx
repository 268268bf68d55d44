import { Alert, Button, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { outcomeOf } from '../../api/outcome.js';
import { useApiMutation, useApiQuery } from '../../api/use-operation.js';
import { NotFoundPage } from '../../app/not-found.js';
import { useHasRole } from '../../app/session-context.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { useKeptForm } from '../../components/use-kept-form.js';
import { LedgerDocument, WithdrawConsentDocument } from '../../gql/graphql.js';

interface Values extends Record<string, unknown> {
  statement: string;
  capacity: string;
  document: string;
}

/** Taking consent back: possible on any day, with everything that follows said beforehand. */
export function WithdrawConsentPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { entryId = '' } = useParams();
  const signatory = useHasRole('SIGNATORY');
  const [result, refetch] = useApiQuery(LedgerDocument, {});
  const entry = result.data?.consentLedger.entries.find((item) => item.id === entryId);
  const [, withdraw] = useApiMutation(WithdrawConsentDocument);
  const [clientMutationId] = useState(() => crypto.randomUUID());
  const { field, send, errors, failure, attempt, busy } = useKeptForm<Values>({
    key: `withdraw.${entryId}`,
    initialValues: { statement: '', capacity: '', document: '' },
    validate: (values) => ({
      statement: values.statement.trim() === '' ? t('decide.error.statement') : '',
      capacity: values.capacity.trim() === '' ? t('decide.error.capacity') : '',
      document: values.document.trim() === '' ? t('decide.error.document') : '',
    }),
  });
  if (!signatory || (result.data && !entry)) return <NotFoundPage />;

  const submit = () =>
    send(async (values) => {
      const answer = await withdraw({
        input: {
          consentEntryId: entryId,
          statement: values.statement.trim(),
          capacity: values.capacity.trim(),
          document: values.document.trim(),
          clientMutationId,
        },
      });
      const outcome = outcomeOf(answer.data?.withdrawConsent, 'ConsentEntry', answer.error);
      if (!outcome.ok) return outcome.failure;
      void navigate(`/commission/ledger#entry-${outcome.value.sequence}`);
      return undefined;
    });

  return (
    <Page
      title={t('withdraw.title')}
      kicker={<bdi>{entry?.option?.organisation.name}</bdi>}
      standing={entry && t('withdraw.lead', { title: entry.option?.title ?? '', number: entry.sequence })}
      back={{ to: '/commission/ledger', label: t('ledger.title') }}
      width="reading"
    >
      <Loaded result={result} onRetry={refetch}>
        {() => (
          <>
            <ErrorSummary errors={errors} failure={failure} attempt={attempt} />
            <Alert color="ochre" variant="light" title={t('withdraw.effectTitle')} mb="xl">
              <ul style={{ margin: 0, paddingInlineStart: '1.1rem' }}>
                <li>{t('withdraw.effect.mission')}</li>
                <li>{t('withdraw.effect.reminders')}</li>
                <li>{t('withdraw.effect.partners')}</li>
                <li>{t('withdraw.effect.told')}</li>
              </ul>
            </Alert>
            <form
              noValidate
              onSubmit={(event) => {
                event.preventDefault();
                void submit();
              }}
            >
              <Stack gap="xl">
                <Textarea
                  label={t('withdraw.statement')}
                  description={t('decide.statementHint')}
                  {...field('statement')}
                  dir="auto"
                />
                <TextInput
                  label={t('decide.capacity')}
                  description={t('decide.capacityHint')}
                  {...field('capacity')}
                  dir="auto"
                />
                <TextInput
                  label={t('decide.document')}
                  description={t('decide.documentHint')}
                  {...field('document')}
                  dir="auto"
                />
                <Button type="submit" color="vermilion" loading={busy} w="fit-content">
                  {t('withdraw.submit')}
                </Button>
              </Stack>
            </form>
          </>
        )}
      </Loaded>
    </Page>
  );
}

import { Button, CopyButton, Stack, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { outcomeOf } from '../../api/outcome.js';
import { useApiMutation, useApiQuery } from '../../api/use-operation.js';
import { ConfirmButton } from '../../components/confirm-button.js';
import { Empty } from '../../components/empty.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { Loaded } from '../../components/loaded.js';
import { SummaryList } from '../../components/summary-list.js';
import { useKeptForm } from '../../components/use-kept-form.js';
import {
  IssueCredentialDocument,
  PartnerCredentialsDocument,
  RevokeCredentialDocument,
  type CredentialLineFragment,
} from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';

const DAYS = { usual: 90, minimum: 1, maximum: 366 };

function isAlive(credential: CredentialLineFragment): boolean {
  return !credential.revokedAt && Date.parse(credential.expiresAt) > Date.now();
}

interface Values extends Record<string, unknown> {
  label: string;
  validDays: string;
}

/** The keys of a partner's programmes: issued here, shown once, two alive at most. */
export function Credentials({ agreementId, mayIssue }: { agreementId: string; mayIssue: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [result, refetch] = useApiQuery(PartnerCredentialsDocument, {});
  const [, issue] = useApiMutation(IssueCredentialDocument);
  const [, revoke] = useApiMutation(RevokeCredentialDocument);
  const [secret, setSecret] = useState<string>();
  const reload = () => refetch({ requestPolicy: 'network-only' });
  const { form, field, send, errors, failure, attempt, busy } = useKeptForm<Values>({
    key: `credential.${agreementId}`,
    initialValues: { label: '', validDays: String(DAYS.usual) },
    validate: (values) => {
      const days = Number(values.validDays);
      return {
        label: values.label.trim() === '' ? t('credential.error.label') : '',
        validDays:
          Number.isInteger(days) && days >= DAYS.minimum && days <= DAYS.maximum
            ? ''
            : t('credential.error.days', DAYS),
      };
    },
  });
  const submit = () =>
    send(async (values) => {
      const answer = await issue({ agreementId, label: values.label.trim(), validDays: Number(values.validDays) });
      const outcome = outcomeOf(answer.data?.issueCredential, 'IssuedCredential', answer.error);
      if (!outcome.ok) return outcome.failure;
      setSecret(outcome.value.secret);
      form.setValues({ label: '', validDays: String(DAYS.usual) });
      reload();
      return undefined;
    });
  return (
    <Stack gap="lg" component="section" aria-labelledby="credentials">
      <Title order={2} id="credentials">
        {t('credential.title')}
      </Title>
      <p>{t('credential.what')}</p>
      {secret && (
        <Stack gap="xs" role="status">
          <TextInput
            label={t('credential.secret')}
            description={t('credential.once')}
            value={secret}
            readOnly
            dir="ltr"
          />
          <CopyButton value={secret}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy} w="fit-content">
                {copied ? t('common.copied') : t('common.copy')}
              </Button>
            )}
          </CopyButton>
        </Stack>
      )}
      <Loaded result={result} onRetry={refetch}>
        {({ partnerCredentials }) => {
          const alive = partnerCredentials.filter(isAlive);
          return alive.length === 0 ? (
            <Empty title={t('credential.emptyTitle')}>{t('credential.emptyText')}</Empty>
          ) : (
            <Stack gap="xl">
              {alive.map((credential) => (
                <Stack key={credential.id} gap="sm" align="flex-start">
                  <SummaryList
                    rows={[
                      { term: t('credential.label'), value: credential.label },
                      { term: t('credential.hint'), value: <bdi dir="ltr">…{credential.hint}</bdi> },
                      { term: t('credential.expiresAt'), value: format.instant(credential.expiresAt) },
                      {
                        term: t('credential.lastUsedAt'),
                        value: credential.lastUsedAt
                          ? format.instant(credential.lastUsedAt)
                          : t('credential.neverUsed'),
                      },
                    ]}
                  />
                  <ConfirmButton
                    label={t('credential.revoke')}
                    question={t('credential.revokeQuestion', { label: credential.label })}
                    onConfirm={async () => {
                      await revoke({ id: credential.id });
                      setSecret(undefined);
                      reload();
                    }}
                  />
                </Stack>
              ))}
            </Stack>
          );
        }}
      </Loaded>
      {mayIssue && (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <Stack gap="lg">
            <ErrorSummary errors={errors} failure={failure} attempt={attempt} />
            <TextInput
              label={t('credential.label')}
              description={t('credential.labelHint')}
              {...field('label')}
              dir="auto"
            />
            <TextInput
              label={t('credential.validDays')}
              description={t('credential.validDaysHint', DAYS)}
              inputMode="numeric"
              w={120}
              {...field('validDays')}
            />
            <Button type="submit" loading={busy} w="fit-content">
              {t('credential.issue')}
            </Button>
          </Stack>
        </form>
      )}
    </Stack>
  );
}

import { Button, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { outcomeOf } from '../../api/outcome.js';
import { useApiMutation, useApiQuery } from '../../api/use-operation.js';
import { NotFoundPage } from '../../app/not-found.js';
import { useHasRole } from '../../app/session-context.js';
import { OneChoice, SeveralChoices } from '../../components/choice-field.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { useKeptForm } from '../../components/use-kept-form.js';
import {
  DecideOptionDocument,
  RequestDocument,
  type OptionDecision,
  type OptionLineFragment,
} from '../../gql/graphql.js';

const DECISIONS: readonly OptionDecision[] = ['ACCEPT', 'ACCEPT_IN_PART', 'DECLINE'];

/** The signatory's decision. It becomes an entry of the ledger that nobody can change afterwards. */
export function DecidePage() {
  const { t } = useTranslation();
  const { requestId = '', optionId = '' } = useParams();
  const [result, refetch] = useApiQuery(RequestDocument, { id: requestId });
  const signatory = useHasRole('SIGNATORY');
  const option = result.data?.assistanceRequest?.options.find((item) => item.id === optionId);
  if (!signatory || (result.data && !option)) return <NotFoundPage />;
  return (
    <Page
      title={t('decide.title')}
      kicker={option && <bdi>{option.organisation.name}</bdi>}
      standing={option && t('decide.lead', { title: option.title })}
      back={{ to: `/commission/requests/${requestId}/options`, label: t('options.title') }}
      width="reading"
    >
      <Loaded result={result} onRetry={refetch}>
        {() => option && <DecideForm key={option.id} option={option} requestId={requestId} />}
      </Loaded>
    </Page>
  );
}

interface Values extends Record<string, unknown> {
  decision: OptionDecision;
  acceptedPartIds: string[];
  statement: string;
  capacity: string;
  document: string;
}

function DecideForm({ option, requestId }: { option: OptionLineFragment; requestId: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const asked = DECISIONS.find((known) => known === address.get('decision')) ?? 'ACCEPT';
  const [, decide] = useApiMutation(DecideOptionDocument);
  const [clientMutationId] = useState(() => crypto.randomUUID());
  const { form, field, send, errors, failure, attempt, busy } = useKeptForm<Values>({
    key: `decide.${option.id}.${asked}`,
    initialValues: { decision: asked, acceptedPartIds: [], statement: '', capacity: '', document: '' },
    validate: (values) => ({
      acceptedPartIds:
        values.decision === 'ACCEPT_IN_PART' &&
        (values.acceptedPartIds.length === 0 || values.acceptedPartIds.length === option.parts.length)
          ? t('decide.error.parts')
          : '',
      statement: values.statement.trim() === '' ? t('decide.error.statement') : '',
      capacity: values.capacity.trim() === '' ? t('decide.error.capacity') : '',
      document: values.document.trim() === '' ? t('decide.error.document') : '',
    }),
  });
  const { values } = form;

  const submit = () =>
    send(async () => {
      const answer = await decide({
        input: {
          optionId: option.id,
          decision: values.decision,
          acceptedPartIds: values.decision === 'ACCEPT_IN_PART' ? values.acceptedPartIds : undefined,
          statement: values.statement.trim(),
          capacity: values.capacity.trim(),
          document: values.document.trim(),
          clientMutationId,
        },
      });
      const outcome = outcomeOf(answer.data?.decideOption, 'ConsentEntry', answer.error);
      if (!outcome.ok) return outcome.failure;
      void navigate(`/commission/requests/${requestId}/ledger#entry-${outcome.value.sequence}`);
      return undefined;
    });

  return (
    <>
      <ErrorSummary errors={errors} failure={failure} attempt={attempt} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack gap="xl">
          <OneChoice
            id="field-decision"
            legend={t('decide.decision')}
            choices={DECISIONS.filter((value) => value !== 'ACCEPT_IN_PART' || option.parts.length > 1).map(
              (value) => ({
                value,
                label: t(`decide.choice.${value}`),
                hint: t(`decide.hint.${value}`),
              }),
            )}
            value={values.decision}
            onChange={(value) => form.setFieldValue('decision', value as OptionDecision)}
          />
          {values.decision === 'ACCEPT_IN_PART' && (
            <SeveralChoices
              id="field-acceptedPartIds"
              legend={t('decide.parts')}
              error={form.errors['acceptedPartIds']}
              choices={option.parts.map((part) => ({ value: part.id, label: part.title }))}
              value={values.acceptedPartIds}
              onChange={(value) => form.setFieldValue('acceptedPartIds', value)}
            />
          )}
          <Textarea
            label={t('decide.statement')}
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
          <p>{t('decide.effect')}</p>
          <Button
            type="submit"
            loading={busy}
            w="fit-content"
            color={values.decision === 'DECLINE' ? 'vermilion' : undefined}
          >
            {t(`decide.submit.${values.decision}`)}
          </Button>
        </Stack>
      </form>
    </>
  );
}

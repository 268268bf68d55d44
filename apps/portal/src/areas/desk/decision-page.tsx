import { Button, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { outcomeOf } from '../../api/outcome.js';
import { useApiMutation, useApiQuery } from '../../api/use-operation.js';
import { NotFoundPage } from '../../app/not-found.js';
import { OneChoice } from '../../components/choice-field.js';
import { DateField, INVALID_DATE } from '../../components/date-field.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { useKeptForm } from '../../components/use-kept-form.js';
import {
  DeskRequestDocument,
  RecordOrganisationDecisionDocument,
  type DecisionOutcome,
  type DeskRequestQuery,
} from '../../gql/graphql.js';
import { useNames } from '../shared/use-names.js';

const OUTCOMES: readonly DecisionOutcome[] = ['WILL_ASSIST', 'WILL_ASSIST_WITH_CONDITIONS', 'DECLINES'];

interface Values extends Record<string, unknown> {
  service: string;
  outcome: DecisionOutcome | '';
  reason: string;
  decidedOn: string;
  decidedBy: string;
}

/** The organisation's own decision. It comes before any reading of rules once it is there. */
export function DecisionPage() {
  const { t } = useTranslation();
  const { requestId = '' } = useParams();
  const [result, refetch] = useApiQuery(DeskRequestDocument, { id: requestId });
  const request = result.data?.assistanceRequest;
  if (result.data && !request) return <NotFoundPage />;
  return (
    <Page
      title={t('decision.title')}
      kicker={request && <bdi>{request.subject}</bdi>}
      standing={t('decision.lead')}
      back={{ to: `/desk/requests/${requestId}`, label: request?.subject ?? t('request.one') }}
      width="reading"
    >
      <Loaded result={result} onRetry={refetch}>
        {() => request && <DecisionForm key={request.id} request={request} />}
      </Loaded>
    </Page>
  );
}

function DecisionForm({ request }: { request: NonNullable<DeskRequestQuery['assistanceRequest']> }) {
  const { t } = useTranslation();
  const names = useNames();
  const navigate = useNavigate();
  const [, record] = useApiMutation(RecordOrganisationDecisionDocument);
  const { form, field, send, errors, failure, attempt, busy } = useKeptForm<Values>({
    key: `decision.${request.id}`,
    initialValues: { service: request.services[0] ?? '', outcome: '', reason: '', decidedOn: '', decidedBy: '' },
    validate: (values) => ({
      service: values.service === '' ? t('needs.error.service') : '',
      outcome: values.outcome === '' ? t('decision.error.outcome') : '',
      reason: values.reason.trim() === '' ? t('decision.error.reason') : '',
      decidedOn: values.decidedOn === '' || values.decidedOn === INVALID_DATE ? t('form.error.date') : '',
      decidedBy: values.decidedBy.trim() === '' ? t('decision.error.by') : '',
    }),
  });
  const submit = () =>
    send(async (values) => {
      if (values.outcome === '') return undefined;
      const answer = await record({
        input: {
          requestId: request.id,
          service: values.service,
          outcome: values.outcome,
          reason: values.reason.trim(),
          decidedOn: values.decidedOn,
          decidedBy: values.decidedBy.trim(),
        },
      });
      const outcome = outcomeOf(answer.data?.recordOrganisationDecision, 'OrganisationDecision', answer.error);
      if (!outcome.ok) return outcome.failure;
      void navigate(`/desk/requests/${request.id}`);
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
          <NativeSelect
            label={t('decision.service')}
            data={request.services.map((value) => ({ value, label: names.service(value) }))}
            {...field('service')}
          />
          <OneChoice
            id="field-outcome"
            legend={t('decision.outcome')}
            error={form.errors['outcome']}
            choices={OUTCOMES.map((value) => ({ value, label: t(`status.decision.${value}`) }))}
            value={form.values.outcome}
            onChange={(value) => form.setFieldValue('outcome', value as DecisionOutcome)}
          />
          <Textarea
            label={t('decision.reason')}
            description={t('decision.reasonHint')}
            {...field('reason')}
            dir="auto"
          />
          <DateField
            {...field('decidedOn')}
            label={t('decision.on')}
            value={form.values.decidedOn}
            onChange={(value) => form.setFieldValue('decidedOn', value)}
          />
          <TextInput label={t('decision.by')} description={t('decision.byHint')} {...field('decidedBy')} dir="auto" />
          <Button type="submit" loading={busy} w="fit-content">
            {t('decision.submit')}
          </Button>
        </Stack>
      </form>
    </>
  );
}

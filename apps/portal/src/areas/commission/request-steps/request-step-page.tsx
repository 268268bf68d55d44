import { Alert, Button, Group, Stack } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useParams } from 'react-router';
import { useApiQuery } from '../../../api/use-operation.js';
import { NotFoundPage } from '../../../app/not-found.js';
import { ErrorSummary, type FieldError } from '../../../components/error-summary.js';
import { Loaded } from '../../../components/loaded.js';
import { Page } from '../../../components/page.js';
import { RequestDocument, type RequestDraftFragment } from '../../../gql/graphql.js';
import { CheckStep } from './check-step.js';
import { FactsStep } from './facts-step.js';
import { LetterStep } from './letter-step.js';
import { NeedStep } from './need-step.js';
import { RecipientsStep } from './recipients-step.js';
import { RequesterStep } from './requester-step.js';
import { REQUEST_STEPS, stepAfter, type RequestStep } from './request-tasks.js';
import { SaveLine } from './save-line.js';
import { ServicesStep } from './services-step.js';
import { useSavedDraft, type SavedDraft } from './use-saved-draft.js';

export interface StepProps {
  readonly draft: SavedDraft;
  readonly request: RequestDraftFragment;
  /** The message of a field, once somebody tried to go on without it. */
  readonly error: (field: string) => string | undefined;
}

type EditStep = Exclude<RequestStep, 'check' | 'letter'>;

const FORMS: Record<EditStep, (props: StepProps) => React.ReactNode> = {
  need: NeedStep,
  services: ServicesStep,
  requester: RequesterStep,
  facts: FactsStep,
  recipients: RecipientsStep,
};

/** One page of the request; each asks one thing. */
export function RequestStepPage() {
  const { t } = useTranslation();
  const { requestId = '', step: asked } = useParams();
  const [result, refetch] = useApiQuery(RequestDocument, { id: requestId });
  const [answered, setAnswered] = useState<RequestDraftFragment>();
  const step = REQUEST_STEPS.find((known) => known === asked);
  const loaded = result.data?.assistanceRequest;
  // The last save's answer is newer than what the list of this page may still hold from before it.
  const request = loaded && answered?.id === loaded.id && answered.version > loaded.version ? answered : loaded;
  const again = useCallback(() => refetch({ requestPolicy: 'network-only' }), [refetch]);
  if (!step || (result.data && !request)) return <NotFoundPage />;
  // Once sent, only what is known can still change: the organisations are then assessed anew.
  if (request && request.state !== 'DRAFT' && step !== 'facts') {
    return <Navigate to={`/commission/requests/${requestId}`} replace />;
  }
  return (
    <Page
      key={step}
      title={t(`request.step.${step}.title`)}
      kicker={request && <bdi>{request.subject || request.reference}</bdi>}
      standing={t(`request.step.${step}.lead`)}
      back={{ to: `/commission/requests/${requestId}`, label: t('request.tasks') }}
      width="reading"
    >
      <Loaded result={result} onRetry={again}>
        {() => {
          if (!request) return null;
          if (step === 'check') return <CheckStep request={request} onSent={again} />;
          if (step === 'letter') return <LetterStep request={request} onAttached={again} />;
          return <EditedStep key={request.id} step={step} request={request} onSaved={setAnswered} />;
        }}
      </Loaded>
    </Page>
  );
}

interface EditedStepProps {
  readonly step: EditStep;
  readonly request: RequestDraftFragment;
  readonly onSaved: (newest: RequestDraftFragment) => void;
}

function EditedStep({ step, request, onSaved }: EditedStepProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const draft = useSavedDraft(request, onSaved);
  const [attempt, setAttempt] = useState(0);
  const problems = attempt > 0 ? problemsOf(step, draft, t) : {};
  const errors: FieldError[] = Object.entries(problems).map(([field, message]) => ({
    fieldId: `field-${field}`,
    message,
  }));
  const Form = FORMS[step];
  const { state } = draft;

  async function goOn(target: 'next' | 'list') {
    if (target === 'next' && Object.keys(problemsOf(step, draft, t)).length > 0) {
      setAttempt((count) => count + 1);
      return;
    }
    const saved = await draft.flush();
    if (!saved) {
      setAttempt((count) => count + 1);
      return;
    }
    const base = `/commission/requests/${request.id}`;
    if (target === 'list') await navigate(base);
    else await navigate(`${base}/${request.state === 'DRAFT' ? stepAfter(step) : 'compare'}`);
  }

  return (
    <>
      <ErrorSummary
        errors={errors}
        failure={state === 'failed' && attempt > 0 ? draft.failure : undefined}
        attempt={attempt}
      />
      {state === 'conflict' && (
        <Alert color="ochre" variant="light" title={t('request.conflict.title')} mb="lg" role="alert">
          <Stack gap="sm">
            <p>{t('request.conflict.text')}</p>
            <Group>
              <Button variant="default" onClick={() => void draft.keepMine()}>
                {t('request.conflict.mine')}
              </Button>
              <Button variant="default" onClick={() => draft.takeTheirs()}>
                {t('request.conflict.theirs')}
              </Button>
            </Group>
          </Stack>
        </Alert>
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void goOn('next');
        }}
      >
        <Stack gap="xl">
          <Form draft={draft} request={request} error={(field) => problems[field]} />
          <Stack gap="xs">
            <Group>
              <Button type="submit">{t('common.saveAndContinue')}</Button>
              <Button variant="subtle" onClick={() => void goOn('list')}>
                {t('request.backToTasks')}
              </Button>
            </Group>
            <SaveLine state={state} />
          </Stack>
        </Stack>
      </form>
    </>
  );
}

function problemsOf(step: EditStep, { values }: SavedDraft, t: (key: string) => string): Record<string, string> {
  const problems: Record<string, string> = {};
  switch (step) {
    case 'need':
      if (values.subject.trim() === '') problems['subject'] = t('request.error.subject');
      if (values.narrative.trim() === '') problems['narrative'] = t('request.error.narrative');
      break;
    case 'services':
      if (values.services.length === 0) problems['services'] = t('request.error.services');
      break;
    case 'requester':
      if (values.requesterKind === '') problems['requesterKind'] = t('request.error.requester');
      if (values.neededBy === '' || values.neededBy === 'invalid') problems['neededBy'] = t('form.error.date');
      break;
    case 'recipients':
      if (values.organisationIds.length === 0) problems['organisationIds'] = t('request.error.recipients');
      break;
    case 'facts':
      break;
  }
  return problems;
}

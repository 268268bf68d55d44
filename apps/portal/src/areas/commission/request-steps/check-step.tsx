import { Button, Checkbox, Group, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { outcomeOf, type ApiFailure } from '../../../api/outcome.js';
import { useApiMutation } from '../../../api/use-operation.js';
import { ErrorSummary } from '../../../components/error-summary.js';
import { SummaryList } from '../../../components/summary-list.js';
import { SendRequestDocument, type RequestDraftFragment } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useRequestAnswers } from '../../shared/request-answers.js';
import { openSteps } from './request-tasks.js';

interface CheckStepProps {
  readonly request: RequestDraftFragment;
  readonly onSent: () => void;
}

/** Check your answers; then it counts. */
export function CheckStep({ request, onSent }: CheckStepProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const base = `/commission/requests/${request.id}`;
  const rows = useRequestAnswers(request, base);
  const [sending, send] = useApiMutation(SendRequestDocument);
  const [checked, setChecked] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<ApiFailure>();
  const open = openSteps(request);
  const names = request.addressees.map((addressee) => addressee.organisation.name);

  async function submit() {
    setFailure(undefined);
    setAttempt((count) => count + 1);
    if (open.length > 0 || !checked) return;
    const organisationIds = request.addressees.map((addressee) => addressee.organisation.id);
    const answer = await send({ requestId: request.id, organisationIds, answersChecked: true });
    const outcome = outcomeOf(answer.data?.sendAssistanceRequest, 'AssistanceRequest', answer.error);
    if (!outcome.ok) {
      setFailure(outcome.failure);
      setAttempt((count) => count + 1);
      return;
    }
    onSent();
    await navigate(`${base}?sent=1`);
  }

  const errors =
    attempt === 0
      ? []
      : [
          ...open.map((step) => ({
            fieldId: `open-${step}`,
            message: t('request.error.open', { step: t(`request.step.${step}.title`) }),
          })),
          ...(checked ? [] : [{ fieldId: 'field-checked', message: t('request.error.checked') }]),
        ];
  const marks: Record<number, string> = { 0: 'need', 2: 'services', 3: 'requester' };

  return (
    <Stack gap="xl">
      <ErrorSummary errors={errors} failure={failure} attempt={attempt} />
      <SummaryList
        rows={[
          ...rows.map((row, index) => ({
            ...row,
            value: marks[index] ? (
              <span id={`open-${marks[index]}`} tabIndex={-1}>
                {row.value}
              </span>
            ) : (
              row.value
            ),
          })),
          {
            term: t('request.recipients'),
            value: (
              <span id="open-recipients" tabIndex={-1}>
                {format.list(names) || t('request.notAnswered')}
              </span>
            ),
            change: { to: `${base}/recipients`, label: t('common.change'), hidden: t('request.recipients') },
          },
        ]}
      />
      <div>
        <Title order={2} mb="xs">
          {t('request.sendTitle')}
        </Title>
        <p>{t('request.sendText')}</p>
        <Checkbox
          id="field-checked"
          mt="md"
          label={t('request.checked')}
          checked={checked}
          onChange={(event) => setChecked(event.currentTarget.checked)}
          error={attempt > 0 && !checked ? t('request.error.checked') : undefined}
        />
      </div>
      <Group>
        <Button loading={sending.fetching} onClick={() => void submit()}>
          {t('request.send', { count: names.length })}
        </Button>
      </Group>
    </Stack>
  );
}

import { Button, Stack, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { outcomeOf } from '../../api/outcome.js';
import { useApiMutation, useApiQuery } from '../../api/use-operation.js';
import { DateField, INVALID_DATE } from '../../components/date-field.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { useKeptForm } from '../../components/use-kept-form.js';
import { ElectionDocument, MoveElectionDayDocument } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';

interface Values extends Record<string, unknown> {
  date: string;
  reason: string;
}

/** Moves an election day; everything counted from it moves with it, and who must know is told. */
export function MoveElectionDayPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const { electionId = '', dayId = '' } = useParams();
  const [result, refetch] = useApiQuery(ElectionDocument, { id: electionId });
  const [, move] = useApiMutation(MoveElectionDayDocument);
  const day = result.data?.election?.rounds.flatMap((round) => round.days).find((item) => item.id === dayId);
  const { form, field, send, errors, failure, attempt, busy } = useKeptForm<Values>({
    key: `election.move.${dayId}`,
    initialValues: { date: '', reason: '' },
    validate: (values) => ({
      date: values.date === '' || values.date === INVALID_DATE ? t('form.error.date') : '',
      reason: values.reason.trim() === '' ? t('election.error.reason') : '',
    }),
  });
  const submit = () =>
    send(async (values) => {
      const answer = await move({ input: { electionDayId: dayId, date: values.date, reason: values.reason.trim() } });
      const outcome = outcomeOf(answer.data?.moveElectionDay, 'Election', answer.error);
      if (!outcome.ok) return outcome.failure;
      void navigate(`/commission/elections/${electionId}`);
      return undefined;
    });
  return (
    <Page
      title={t('election.moveTitle')}
      standing={day && t('election.moveStanding', { date: format.date(day.date, 'weekday') })}
      back={{ to: `/commission/elections/${electionId}`, label: result.data?.election?.title ?? t('election.one') }}
      width="reading"
    >
      <Loaded result={result} onRetry={refetch}>
        {() => (
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
                <DateField
                  {...field('date')}
                  label={t('election.newDay')}
                  value={form.values.date}
                  onChange={(value) => form.setFieldValue('date', value)}
                />
                <Textarea
                  label={t('election.moveReason')}
                  description={t('election.moveReasonHint')}
                  {...field('reason')}
                  dir="auto"
                />
                <p>{t('election.moveEffect')}</p>
                <Button type="submit" loading={busy} w="fit-content">
                  {t('election.moveSubmit')}
                </Button>
              </Stack>
            </form>
          </>
        )}
      </Loaded>
    </Page>
  );
}

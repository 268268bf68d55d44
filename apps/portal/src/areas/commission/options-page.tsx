import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useHasRole } from '../../app/session-context.js';
import { outcomeOf } from '../../api/outcome.js';
import { useApiMutation, useApiQuery } from '../../api/use-operation.js';
import { NotFoundPage } from '../../app/not-found.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { Empty } from '../../components/empty.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { useKeptForm } from '../../components/use-kept-form.js';
import { AskAboutOptionDocument, RequestDocument, type OptionLineFragment } from '../../gql/graphql.js';
import { OptionSheet } from '../shared/option-sheet.js';

/** The options offered for a request. Each can be accepted, accepted in part, declined, or asked about. */
export function OptionsPage() {
  const { t } = useTranslation();
  const { requestId = '' } = useParams();
  const [result, refetch] = useApiQuery(RequestDocument, { id: requestId });
  const request = result.data?.assistanceRequest;
  const signatory = useHasRole('SIGNATORY');
  if (result.data && !request) return <NotFoundPage />;
  const open = request?.options.filter((option) => option.state === 'OFFERED').length ?? 0;
  return (
    <Page
      title={t('options.title')}
      kicker={request && <bdi>{request.subject || request.reference}</bdi>}
      standing={
        request &&
        (open > 0
          ? t(signatory ? 'options.standingDecide' : 'options.standingOfficer', { count: open })
          : t('options.standingNone', { count: request.options.length }))
      }
      back={{ to: `/commission/requests/${requestId}`, label: request?.subject || t('request.one') }}
    >
      <Loaded result={result} onRetry={refetch}>
        {() =>
          request &&
          (request.options.length === 0 ? (
            <Empty title={t('options.emptyTitle')}>{t('options.emptyText')}</Empty>
          ) : (
            <Stack gap="xl">
              {request.options.map((option) => (
                <OptionSheet key={option.id} option={option} electionDay={request.election.electionDay}>
                  <OptionActions
                    option={option}
                    base={`/commission/requests/${request.id}`}
                    signatory={signatory}
                    onAsked={() => refetch({ requestPolicy: 'network-only' })}
                  />
                </OptionSheet>
              ))}
            </Stack>
          ))
        }
      </Loaded>
    </Page>
  );
}

interface OptionActionsProps {
  readonly option: OptionLineFragment;
  readonly base: string;
  readonly signatory: boolean;
  readonly onAsked: () => void;
}

function OptionActions({ option, base, signatory, onAsked }: OptionActionsProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  if (option.entry) {
    return (
      <p style={{ marginTop: '1rem' }}>
        <Link to={`${base}/ledger#entry-${option.entry.sequence}`}>
          {t('activity.seeEntry', { number: option.entry.sequence })}
        </Link>
      </p>
    );
  }
  if (option.state !== 'OFFERED') return null;
  return (
    <Stack gap="md" mt="lg" className="no-print">
      <Group gap="sm">
        {signatory && (
          <>
            <Button component={Link} to={`${base}/options/${option.id}/decide?decision=ACCEPT`}>
              {t('option.accept')}
              <span className="visually-hidden">: {option.title}</span>
            </Button>
            {option.parts.length > 1 && (
              <Button
                variant="default"
                component={Link}
                to={`${base}/options/${option.id}/decide?decision=ACCEPT_IN_PART`}
              >
                {t('option.acceptInPart')}
                <span className="visually-hidden">: {option.title}</span>
              </Button>
            )}
            <Button variant="default" component={Link} to={`${base}/options/${option.id}/decide?decision=DECLINE`}>
              {t('option.decline')}
              <span className="visually-hidden">: {option.title}</span>
            </Button>
          </>
        )}
        <Button variant="subtle" aria-expanded={asking} onClick={() => setAsking((now) => !now)}>
          {t('option.ask')}
          <span className="visually-hidden">: {option.title}</span>
        </Button>
      </Group>
      {asking && <AskForm optionId={option.id} onAsked={onAsked} onDone={() => setAsking(false)} />}
    </Stack>
  );
}

function AskForm({ optionId, onAsked, onDone }: { optionId: string; onAsked: () => void; onDone: () => void }) {
  const { t } = useTranslation();
  const [, ask] = useApiMutation(AskAboutOptionDocument);
  const { form, field, send, errors, failure, attempt, busy } = useKeptForm({
    key: `option.ask.${optionId}`,
    initialValues: { question: '' },
    validate: (values) => ({ question: values.question.trim() === '' ? t('option.error.question') : '' }),
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send(async (values) => {
          const answer = await ask({ optionId, question: values.question.trim() });
          const outcome = outcomeOf(answer.data?.askAboutOption, 'Option', answer.error);
          return outcome.ok ? undefined : outcome.failure;
        }).then((sent) => {
          if (!sent) return;
          form.reset();
          onAsked();
          onDone();
        });
      }}
    >
      <ErrorSummary errors={errors} failure={failure} attempt={attempt} />
      <Textarea
        label={t('option.question')}
        description={t('option.questionHint')}
        {...field('question')}
        dir="auto"
        maw={640}
      />
      <Button type="submit" loading={busy} mt="sm">
        {t('option.sendQuestion')}
      </Button>
    </form>
  );
}

import { Alert, Button, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { useHasRole } from '../../app/session-context.js';
import { useApiQuery } from '../../api/use-operation.js';
import { NotFoundPage } from '../../app/not-found.js';
import { DaysToGo } from '../../components/election-day.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Status } from '../../components/status.js';
import { SummaryList } from '../../components/summary-list.js';
import { TaskList } from '../../components/task-list.js';
import { RequestDocument, type OptionLineFragment, type RequestDraftFragment } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { useRequestAnswers } from '../shared/request-answers.js';
import { EndRequest } from './end-request.js';
import { OPTIONAL_STEPS, openSteps, REQUEST_STEPS, stepDone } from './request-steps/request-tasks.js';

/** A request: while it is a draft its task list, afterwards what came of it. */
export function RequestPage() {
  const { t } = useTranslation();
  const { requestId = '' } = useParams();
  const [address] = useSearchParams();
  const [result, refetch] = useApiQuery(RequestDocument, { id: requestId });
  const request = result.data?.assistanceRequest;
  const mayPrepare = useHasRole('OFFICER');
  if (result.data && !request) return <NotFoundPage />;
  const draft = request?.state === 'DRAFT';
  const open = request ? openSteps(request) : [];
  return (
    <Page
      title={request ? request.subject || t('commission.list.untitled') : t('request.one')}
      kicker={
        request && (
          <>
            <Status of="request" state={request.state} size="small" />
            <span className="tabular">{request.reference}</span>
            <bdi>{request.election.title}</bdi>
            <DaysToGo electionDay={request.election.electionDay} daysToGo={request.election.daysToGo} />
          </>
        )
      }
      standing={
        request &&
        (draft
          ? open.length > 0
            ? t('request.standingDraft', { count: open.length })
            : t('request.standingReady')
          : request.state === 'SENT'
            ? sentStanding(request.options, request.addressees.length, t)
            : t(`request.end.standing.${request.state}`))
      }
      back={{ to: '/commission', label: t('commission.list.title') }}
      action={
        request &&
        (draft
          ? mayPrepare && (
              <Button component={Link} to={`/commission/requests/${requestId}/${open[0] ?? 'check'}`}>
                {open.length > 0 ? t('request.goOn') : t('request.step.check.title')}
              </Button>
            )
          : request.options.length > 0 && (
              <Button component={Link} to={`/commission/requests/${requestId}/options`}>
                {t('options.see', { count: request.options.length })}
              </Button>
            ))
      }
    >
      {address.get('sent') && request?.state === 'SENT' && (
        <Alert color="verdigris" variant="light" title={t('request.sentTitle')} mb="lg" role="status">
          {t('request.sentText', { count: request.addressees.length })}
        </Alert>
      )}
      <Loaded result={result} onRetry={refetch}>
        {() =>
          request && (
            <Stack gap="xl">
              {request.state === 'WITHDRAWN' &&
              !request.addressees.some((addressee) => addressee.sentAt) ? null : draft ? (
                <Draft request={request} />
              ) : (
                <Sent request={request} options={request.options} />
              )}
              {mayPrepare && (request.state === 'DRAFT' || request.state === 'SENT') && (
                <EndRequest
                  requestId={request.id}
                  state={request.state}
                  decided={request.options.length > 0 && request.options.every((option) => option.state !== 'OFFERED')}
                  onEnded={() => refetch({ requestPolicy: 'network-only' })}
                />
              )}
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
}

function sentStanding(
  options: readonly OptionLineFragment[],
  asked: number,
  t: (key: string, values?: Record<string, unknown>) => string,
): string {
  const offered = options.filter((option) => option.state === 'OFFERED').length;
  if (offered > 0) return t('request.standingOffers', { count: offered });
  if (options.length > 0) return t('request.standingDecided', { count: options.length });
  return t('request.standingWaiting', { count: asked });
}

function Draft({ request }: { request: RequestDraftFragment }) {
  const { t } = useTranslation();
  const base = `/commission/requests/${request.id}`;
  return (
    <Stack gap="xl" maw={720}>
      <TaskList
        tasks={REQUEST_STEPS.map((step) => ({
          key: step,
          title: t(`request.step.${step}.title`),
          hint: t(`request.step.${step}.hint`),
          to: `${base}/${step}`,
          state: stepDone(step, request)
            ? 'done'
            : step === 'check' && openSteps(request).length > 0
              ? 'later'
              : OPTIONAL_STEPS.includes(step)
                ? 'optional'
                : 'open',
        }))}
      />
      <p>
        <Link to={`${base}/compare`}>{t('compare.link')}</Link>
      </p>
      <p>{t('request.keptText')}</p>
    </Stack>
  );
}

function Sent({ request, options }: { request: RequestDraftFragment; options: readonly OptionLineFragment[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const rows = useRequestAnswers(request);
  const base = `/commission/requests/${request.id}`;
  return (
    <Stack gap="xl">
      <section>
        <Title order={2} mb="sm">
          {t('request.whoWasAsked')}
        </Title>
        <SummaryList
          rows={request.addressees.map((addressee) => {
            const theirs = options.filter((option) => option.organisation.id === addressee.organisation.id);
            return {
              term: addressee.organisation.name,
              value: (
                <>
                  {addressee.sentAt && t('request.sentOn', { date: format.instant(addressee.sentAt) })}
                  {'. '}
                  {theirs.length > 0 ? t('request.offered', { count: theirs.length }) : t('request.noOfferYet')}
                </>
              ),
            };
          })}
        />
      </section>
      <section>
        <Title order={2} mb="sm">
          {t('request.answers')}
        </Title>
        <SummaryList rows={rows} />
      </section>
      <p>
        <Link to={`${base}/compare`}>{t('compare.link')}</Link>
        {' · '}
        <Link to={`${base}/ledger`}>{t('ledger.ofRequest')}</Link>
      </p>
    </Stack>
  );
}

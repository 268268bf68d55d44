import { Button, Group, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useApiMutation, useApiQuery } from '../../api/use-operation.js';
import { NotFoundPage } from '../../app/not-found.js';
import { ConfirmButton } from '../../components/confirm-button.js';
import { DaysToGo } from '../../components/election-day.js';
import { Empty } from '../../components/empty.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Status } from '../../components/status.js';
import { SummaryList } from '../../components/summary-list.js';
import { DeskRequestDocument, WithdrawOptionDocument, type DeskRequestQuery } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { OptionSheet } from '../shared/option-sheet.js';
import { useRequestAnswers } from '../shared/request-answers.js';
import { useNames } from '../shared/use-names.js';
import { AnswerForm } from './answer-form.js';
import { AssessmentChecklist } from './assessment-checklist.js';

type DeskRequest = NonNullable<DeskRequestQuery['assistanceRequest']>;

/** One incoming request: the reading as a checklist, what we found, our own decision, what we offer. */
export function DeskRequestPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { requestId = '' } = useParams();
  const [result, refetch] = useApiQuery(DeskRequestDocument, { id: requestId });
  const request = result.data?.assistanceRequest;
  const again = () => refetch({ requestPolicy: 'network-only' });
  if (result.data && !request) return <NotFoundPage />;
  const base = `/desk/requests/${requestId}`;
  const incoming = request?.incoming;
  const open = incoming?.assessments.flatMap((assessment) => assessment.conditions).length ?? 0;
  return (
    <Page
      title={request?.subject ?? t('request.one')}
      kicker={
        request && (
          <>
            <span className="tabular">{request.reference}</span>
            <bdi>{request.authority.name}</bdi>
            <bdi>{request.election.title}</bdi>
            <DaysToGo electionDay={request.election.electionDay} daysToGo={request.election.daysToGo} />
          </>
        )
      }
      standing={
        incoming && (
          <>
            {incoming.needsAssessment ? t('desk.assessed') : t('desk.notAssessed')}{' '}
            {open > 0 && t('desk.openConditions', { count: open })}{' '}
            {incoming.nextDeadline && t('desk.actBy', { date: format.date(incoming.nextDeadline) })}
          </>
        )
      }
      back={{ to: '/desk', label: t('desk.title') }}
      action={
        <Button component={Link} to={incoming?.needsAssessment ? `${base}/offer` : `${base}/needs`}>
          {incoming?.needsAssessment ? t('desk.offer') : t('desk.recordNeeds')}
        </Button>
      }
    >
      <Loaded result={result} onRetry={again}>
        {() => request && <Sections request={request} base={base} onChanged={again} />}
      </Loaded>
    </Page>
  );
}

interface SectionsProps {
  readonly request: DeskRequest;
  readonly base: string;
  readonly onChanged: () => void;
}

function Sections({ request, base, onChanged }: SectionsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const rows = useRequestAnswers(request);
  const [, withdraw] = useApiMutation(WithdrawOptionDocument);
  const { incoming } = request;
  const needs = incoming?.needsAssessment;
  return (
    <Stack gap="xl">
      <section>
        <Title order={2} mb="sm">
          {t('request.answers')}
        </Title>
        <SummaryList rows={rows} />
      </section>

      <section>
        <Title order={2} mb="xs">
          {t('desk.reading')}
        </Title>
        <p>{t('compare.reading')}</p>
        <Stack gap="lg" mt="md">
          {incoming?.assessments.map((assessment) => (
            <AssessmentChecklist key={assessment.id} assessment={assessment} />
          ))}
        </Stack>
      </section>

      <section>
        <Group justify="space-between" mb="sm">
          <Title order={2}>{t('desk.needs')}</Title>
          <Button variant="default" component={Link} to={`${base}/needs`}>
            {needs ? t('desk.changeNeeds') : t('desk.recordNeeds')}
          </Button>
        </Group>
        {needs ? (
          <SummaryList
            rows={[
              { term: t('needs.findings'), value: needs.findings },
              { term: t('needs.recommendedService'), value: names.service(needs.recommendedService) },
              { term: t('needs.format'), value: names.format(needs.recommendedFormat) || '–' },
              {
                term: t('needs.numbers'),
                value:
                  format.list(
                    [
                      needs.coreTeam ? t('option.coreTeam', { count: needs.coreTeam }) : '',
                      needs.longTermObservers ? t('option.longTerm', { count: needs.longTermObservers }) : '',
                      needs.shortTermObservers ? t('option.shortTerm', { count: needs.shortTermObservers }) : '',
                    ].filter(Boolean),
                  ) || '–',
              },
              {
                term: t('needs.peopleMet'),
                value: needs.peopleMet.map((person) => `${person.name}, ${person.capacity}`).join('\n') || '–',
              },
              { term: t('needs.openConditions'), value: needs.openConditions.join('\n') || t('compare.noConditions') },
              {
                term: t('needs.outcome'),
                value: t(`needs.outcomes.${needs.outcome}`, { defaultValue: needs.outcome }),
              },
              { term: t('needs.recordedAt'), value: format.instant(needs.recordedAt) },
            ]}
          />
        ) : (
          <Empty title={t('desk.noNeeds')}>{t('desk.noNeedsText')}</Empty>
        )}
      </section>

      <section>
        <Group justify="space-between" mb="sm">
          <Title order={2}>{t('desk.decisions')}</Title>
          <Button variant="default" component={Link} to={`${base}/decision`}>
            {t('desk.recordDecision')}
          </Button>
        </Group>
        {incoming && incoming.decisions.length > 0 ? (
          <Stack gap="lg">
            {incoming.decisions.map((decision) => (
              <SummaryList
                key={decision.id}
                rows={[
                  {
                    term: names.service(decision.service),
                    value: <Status of="decision" state={decision.outcome} size="small" />,
                  },
                  { term: t('decision.reason'), value: decision.reason },
                  {
                    term: t('decision.by'),
                    value: t('decision.byOn', { who: decision.decidedBy, date: format.date(decision.decidedOn) }),
                  },
                ]}
              />
            ))}
          </Stack>
        ) : (
          <p>{t('desk.noDecisions')}</p>
        )}
      </section>

      <section>
        <Group justify="space-between" mb="sm">
          <Title order={2}>{t('desk.offers')}</Title>
          <Button variant="default" component={Link} to={`${base}/offer`}>
            {t('desk.offer')}
          </Button>
        </Group>
        {request.options.length === 0 ? (
          <Empty title={t('desk.noOffers')}>{t('desk.noOffersText')}</Empty>
        ) : (
          <Stack gap="xl">
            {request.options.map((option) => (
              <OptionSheet key={option.id} option={option} electionDay={request.election.electionDay}>
                <Stack gap="lg" mt="lg">
                  {option.questions
                    .filter((question) => !question.answeredAt)
                    .map((question) => (
                      <AnswerForm
                        key={question.id}
                        questionId={question.id}
                        question={question.question}
                        onAnswered={onChanged}
                      />
                    ))}
                  {option.state === 'OFFERED' && (
                    <div>
                      <ConfirmButton
                        label={t('desk.takeBack')}
                        question={t('desk.takeBackQuestion', { title: option.title })}
                        onConfirm={async () => {
                          await withdraw({ optionId: option.id, reason: t('desk.takeBackReason') });
                          onChanged();
                        }}
                      />
                    </div>
                  )}
                </Stack>
              </OptionSheet>
            ))}
          </Stack>
        )}
      </section>
    </Stack>
  );
}

import { Button, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useHasRole } from '../../app/session-context.js';
import { useApiQuery } from '../../api/use-operation.js';
import { NotFoundPage } from '../../app/not-found.js';
import { DayFromElection } from '../../components/election-day.js';
import { Empty } from '../../components/empty.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { SummaryList } from '../../components/summary-list.js';
import { ElectionDocument } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { ActivityLines } from '../shared/activity-lines.js';

/** One election: its days, and what hangs on them. */
export function ElectionPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const mayPrepare = useHasRole('OFFICER');
  const { electionId = '' } = useParams();
  const [result, refetch] = useApiQuery(ElectionDocument, { id: electionId });
  const election = result.data?.election;
  if (result.data && !election) return <NotFoundPage />;
  return (
    <Page
      title={election?.title ?? t('election.one')}
      standing={
        election &&
        (election.daysToGo >= 0
          ? t('election.standing', {
              count: election.daysToGo,
              number: format.number(election.daysToGo),
              date: format.date(election.electionDay, 'weekday'),
            })
          : t('election.standingPast', { date: format.date(election.electionDay, 'weekday') }))
      }
      back={{ to: '/commission/elections', label: t('election.listTitle') }}
      action={
        mayPrepare && (
          <Button component={Link} to={`/commission/requests/new?election=${electionId}`}>
            {t('commission.list.ask')}
          </Button>
        )
      }
    >
      <Loaded result={result} onRetry={refetch}>
        {({ activities }) =>
          election && (
            <Stack gap="xl">
              <SummaryList
                rows={[
                  { term: t('election.country'), value: format.country(election.country) },
                  { term: t('election.kind'), value: t(`electionKind.${election.kind}`) },
                  {
                    term: t('election.hours'),
                    value: t('election.hoursValue', {
                      opens: election.pollingOpens,
                      closes: election.pollingCloses,
                      zone: election.timeZone,
                    }),
                  },
                  ...election.rounds.flatMap((round) =>
                    round.days.map((day) => ({
                      term: t('election.roundName', { number: format.number(round.number) }),
                      value: (
                        <>
                          <DayFromElection date={day.date} electionDay={election.electionDay} style="long" />{' '}
                          {round.certainty === 'POSSIBLE' && <span>({t('certainty.POSSIBLE')})</span>}{' '}
                          {day.kind !== 'ORDINARY' && <span>{t(`dayKind.${day.kind}`)}</span>} {day.area}
                        </>
                      ),
                      change: mayPrepare
                        ? {
                            to: `/commission/elections/${election.id}/days/${day.id}/move`,
                            label: t('election.move'),
                            hidden: format.date(day.date),
                          }
                        : undefined,
                    })),
                  ),
                ]}
              />
              <section>
                <Title order={2} mb="sm">
                  {t('activity.listTitle')}
                </Title>
                {activities.edges.length === 0 ? (
                  <Empty title={t('activity.emptyTitle')}>{t('activity.emptyText')}</Empty>
                ) : (
                  <ActivityLines activities={activities.edges.map((edge) => edge.node)} base="/commission/activities" />
                )}
              </section>
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
}

import { Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useApiQuery } from '../../api/use-operation.js';
import { NotFoundPage } from '../../app/not-found.js';
import { DayFromElection } from '../../components/election-day.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Status } from '../../components/status.js';
import { SummaryList } from '../../components/summary-list.js';
import { ActivityDocument } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { MilestoneLines } from './milestone-lines.js';
import { ActivityStep } from './activity-step.js';
import { useNames } from './use-names.js';

/** One activity: on what it stands, what is handed over, and its dates. `base` is the address of the list above it. */
export function ActivityPage({ base }: { base: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const { activityId = '' } = useParams();
  const [result, refetch] = useApiQuery(ActivityDocument, { id: activityId });
  const activity = result.data?.activity;
  const again = () => refetch({ requestPolicy: 'network-only' });
  if (result.data && !activity) return <NotFoundPage />;
  return (
    <Page
      title={activity?.title ?? t('activity.one')}
      kicker={activity && <Status of="activity" state={activity.state} />}
      standing={activity && t(`activity.says.${activity.state}`, { organisation: activity.organisation.name })}
      action={activity && <ActivityStep activity={activity} onChanged={again} />}
      back={{ to: base, label: t('activity.listTitle') }}
    >
      <Loaded result={result} onRetry={refetch}>
        {() =>
          activity && (
            <Stack gap="xl">
              <SummaryList
                rows={[
                  { term: t('activity.organisation'), value: activity.organisation.name },
                  { term: t('activity.service'), value: names.service(activity.service) },
                  {
                    term: t('activity.from'),
                    value: (
                      <DayFromElection
                        date={activity.startsOn}
                        electionDay={activity.election.electionDay}
                        style="long"
                      />
                    ),
                  },
                  {
                    term: t('activity.to'),
                    value: (
                      <DayFromElection
                        date={activity.endsOn}
                        electionDay={activity.election.electionDay}
                        style="long"
                      />
                    ),
                  },
                  {
                    term: t('activity.basis'),
                    value: (
                      <>
                        {t(`basis.${activity.basis.kind}`)}: {activity.basis.citation}{' '}
                        {activity.basis.consentEntry && base.startsWith('/commission') && (
                          <Link to={`/commission/ledger#entry-${activity.basis.consentEntry.sequence}`}>
                            {t('activity.seeEntry', { number: format.number(activity.basis.consentEntry.sequence) })}
                          </Link>
                        )}
                      </>
                    ),
                  },
                  {
                    term: t('activity.handOver'),
                    value: t('activity.handOverValue', {
                      what: activity.handOver.what,
                      whom: activity.handOver.toWhom,
                      date: format.date(activity.handOver.dueOn),
                    }),
                  },
                ]}
              />
              <section>
                <Title order={2} mb="sm">
                  {t('calendar.milestones')}
                </Title>
                <MilestoneLines milestones={activity.milestones} />
              </section>
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
}

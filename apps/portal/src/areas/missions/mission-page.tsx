import { Alert, Button, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DaysToGo } from '../../components/election-day.js';
import { Page } from '../../components/page.js';
import { Status } from '../../components/status.js';
import { SummaryList } from '../../components/summary-list.js';
import { TaskList } from '../../components/task-list.js';
import { useFormat } from '../../i18n/use-format.js';
import { useNames } from '../shared/use-names.js';
import { nextTask } from './mission-tasks.js';
import { useMission } from './mission-frame.js';

/** One mission: what is there, what comes next. */
export function MissionPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const { mission } = useMission();
  const base = `/missions/${mission.id}`;
  const next = nextTask(mission);
  const plan = mission.draftPlan ?? mission.publishedPlan;
  const target = {
    register: `${base}/imports/new?target=REGISTER`,
    roster: `${base}/imports/new?target=ROSTER`,
    planning: `${base}/planning`,
    publish: plan ? `${base}/plans/${plan.id}/publish` : `${base}/planning`,
    follow: plan ? `${base}/plans/${plan.id}` : `${base}/planning`,
    departure: `${base}/departure`,
  }[next];

  return (
    <Page
      title={mission.title}
      kicker={
        <>
          <Status of="mission" state={mission.state} size="small" />
          <bdi>{mission.election.title}</bdi>
          <DaysToGo electionDay={mission.election.electionDay} daysToGo={mission.election.daysToGo} />
        </>
      }
      standing={t(`mission.standing.${next}`, {
        stations: format.number(mission.stationCount),
        observers: format.number(mission.observerCount),
        number: mission.publishedPlan?.number ?? '',
      })}
      back={{ to: '/missions', label: t('area.missions') }}
      action={
        <Button component={Link} to={target}>
          {t(`mission.action.${next}`)}
        </Button>
      }
    >
      <Stack gap="xl">
        {mission.state === 'SUSPENDED' && (
          <Alert color="vermilion" variant="light" title={t('mission.suspendedTitle')}>
            {t('mission.suspendedText')}
          </Alert>
        )}
        <TaskList
          tasks={[
            {
              key: 'register',
              title: t('mission.task.register'),
              hint: mission.register?.current
                ? t('mission.task.registerHint', {
                    count: mission.stationCount,
                    number: format.number(mission.stationCount),
                    version: format.number(mission.register.current.number),
                  })
                : undefined,
              to: `${base}/register`,
              state: mission.stationCount > 0 ? 'done' : 'open',
            },
            {
              key: 'roster',
              title: t('mission.task.roster'),
              hint: t('mission.task.rosterHint', {
                count: mission.observerCount,
                number: format.number(mission.observerCount),
              }),
              to: `${base}/roster`,
              state: mission.observerCount > 0 ? 'done' : 'open',
            },
            {
              key: 'planning',
              title: t('mission.task.planning'),
              hint: t('mission.task.planningHint', { count: mission.plans.length }),
              to: `${base}/planning`,
              state: plan ? 'done' : mission.stationCount > 0 && mission.observerCount > 0 ? 'open' : 'later',
            },
            {
              key: 'publish',
              title: t('mission.task.publish'),
              hint: mission.publishedPlan
                ? t('mission.task.publishHint', { number: mission.publishedPlan.number })
                : undefined,
              to: plan ? `${base}/plans/${plan.id}` : base,
              state: mission.publishedPlan ? 'done' : mission.draftPlan ? 'open' : 'later',
            },
          ]}
        />
        <section>
          <Title order={2} mb="sm">
            {t('mission.onWhat')}
          </Title>
          <SummaryList
            rows={[
              { term: t('mission.format'), value: names.format(mission.format) },
              {
                term: t('needs.numbers'),
                value:
                  format.list(
                    [
                      mission.coreTeam ? t('option.coreTeam', { count: mission.coreTeam }) : '',
                      mission.longTermObservers ? t('option.longTerm', { count: mission.longTermObservers }) : '',
                      mission.shortTermObservers ? t('option.shortTerm', { count: mission.shortTermObservers }) : '',
                    ].filter(Boolean),
                  ) || '–',
              },
              {
                term: t('activity.basis'),
                value: `${t(`basis.${mission.activity.basis.kind}`)}: ${mission.activity.basis.citation}`,
              },
              {
                term: t('activity.handOver'),
                value: t('activity.handOverValue', {
                  what: mission.activity.handOver.what,
                  whom: mission.activity.handOver.toWhom,
                  date: format.date(mission.activity.handOver.dueOn),
                }),
              },
            ]}
          />
        </section>
      </Stack>
    </Page>
  );
}

import { Button, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Empty } from '../../components/empty.js';
import { Page } from '../../components/page.js';
import { useFormat } from '../../i18n/use-format.js';
import { useMission } from './mission-frame.js';
import { PlanningForm } from './planning-form.js';
import { RunLine } from './run-line.js';
import { PlanList } from './scenarios/plan-list.js';

/** Planning: start a run, follow it, compare what came out. */
export function PlanningPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { mission, refresh } = useMission();
  const ready = mission.stationCount > 0 && mission.observerCount > 1;
  const active = mission.runs.find((run) => run.state === 'QUEUED' || run.state === 'RUNNING');
  const others = mission.runs.filter((run) => run !== active);

  return (
    <Page
      title={t('planning.title')}
      kicker={<bdi>{mission.title}</bdi>}
      standing={
        active
          ? t('planning.standingRunning', { teams: format.number(active.teams) })
          : mission.draftPlan
            ? t('planning.standingDraft')
            : ready
              ? t('planning.standingReady', {
                  stations: format.number(mission.stationCount),
                  observers: format.number(mission.observerCount),
                })
              : t('planning.standingNotReady')
      }
      action={
        mission.draftPlan && (
          <Button component={Link} to={`/missions/${mission.id}/plans/${mission.draftPlan.id}`}>
            {t('planning.openDraft')}
          </Button>
        )
      }
    >
      <Stack gap="xl">
        {active && <RunLine key={active.id} run={active} missionId={mission.id} onChanged={refresh} />}
        {!active && ready && <PlanningForm onStarted={refresh} />}
        {!ready && (
          <Empty title={t('planning.notReadyTitle')}>
            <p>
              {mission.stationCount === 0 && (
                <Link to={`/missions/${mission.id}/imports/new?target=REGISTER`}>{t('register.import')}</Link>
              )}
            </p>
            <p>
              {mission.observerCount < 2 && (
                <Link to={`/missions/${mission.id}/imports/new?target=ROSTER`}>{t('roster.import')}</Link>
              )}
            </p>
          </Empty>
        )}
        {mission.plans.length > 0 && (
          <section>
            <Title order={2} mb="sm">
              {t('planning.plans')}
            </Title>
            <PlanList mission={mission} />
          </section>
        )}
        {others.length > 0 && (
          <section>
            <Title order={2} mb="sm">
              {t('planning.runs')}
            </Title>
            <Stack gap="md">
              {others.map((run) => (
                <RunLine key={run.id} run={run} missionId={mission.id} onChanged={refresh} />
              ))}
            </Stack>
          </section>
        )}
      </Stack>
    </Page>
  );
}

import { Button, Group, Stack, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { outcomeOf } from '../../api/outcome.js';
import { useApiMutation } from '../../api/use-operation.js';
import { Empty } from '../../components/empty.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { Page } from '../../components/page.js';
import { useKeptForm } from '../../components/use-kept-form.js';
import { StartPlanningRunDocument } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { wholeNumber } from '../shared/numbers.js';
import { useMission } from './mission-frame.js';
import { PlanComparison } from './plan-comparison.js';
import { RunLine } from './run-line.js';

interface Values extends Record<string, unknown> {
  teams: string;
  hubs: string;
  seconds: string;
  seed: string;
}

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
        {!active && ready && <StartForm onStarted={refresh} />}
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
            <PlanComparison plans={mission.plans} missionId={mission.id} />
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

function StartForm({ onStarted }: { onStarted: () => void }) {
  const { t } = useTranslation();
  const { mission } = useMission();
  const [, start] = useApiMutation(StartPlanningRunDocument);
  const [clientMutationId, setClientMutationId] = useState(() => crypto.randomUUID());
  const most = Math.floor(mission.observerCount / 2);
  const positive = (text: string, limit: number) => {
    const number = wholeNumber(text);
    return number === null || number === undefined || number < 1 || number > limit
      ? t('planning.error.between', { limit })
      : '';
  };
  const { field, send, errors, failure, attempt, busy } = useKeptForm<Values>({
    key: `planning.${mission.id}`,
    initialValues: { teams: String(most), hubs: String(Math.max(1, Math.round(most / 8))), seconds: '30', seed: '1' },
    validate: (values) => ({
      teams: positive(values.teams, most),
      hubs: positive(values.hubs, 500),
      seconds: positive(values.seconds, 3600),
      seed: wholeNumber(values.seed) === undefined ? t('form.error.number') : '',
    }),
  });
  return (
    <section>
      <Title order={2} mb="sm">
        {t('planning.start')}
      </Title>
      <ErrorSummary errors={errors} failure={failure} attempt={attempt} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send(async (values) => {
            const answer = await start({
              input: {
                missionId: mission.id,
                teams: Number(values.teams),
                hubs: Number(values.hubs),
                seconds: Number(values.seconds),
                seed: wholeNumber(values.seed) ?? 1,
                clientMutationId,
              },
            });
            const outcome = outcomeOf(answer.data?.startPlanningRun, 'PlanningRun', answer.error);
            return outcome.ok ? undefined : outcome.failure;
          }).then((sent) => {
            if (!sent) return;
            setClientMutationId(crypto.randomUUID());
            onStarted();
          });
        }}
      >
        <Group gap="lg" align="flex-start" mb="md">
          <TextInput
            label={t('planning.teams')}
            description={t('planning.teamsHint', { most })}
            inputMode="numeric"
            w={200}
            {...field('teams')}
          />
          <TextInput
            label={t('planning.hubs')}
            description={t('planning.hubsHint')}
            inputMode="numeric"
            w={200}
            {...field('hubs')}
          />
          <TextInput
            label={t('planning.seconds')}
            description={t('planning.secondsHint')}
            inputMode="numeric"
            w={200}
            {...field('seconds')}
          />
          <TextInput
            label={t('planning.seed')}
            description={t('planning.seedHint')}
            inputMode="numeric"
            w={200}
            {...field('seed')}
          />
        </Group>
        <Button type="submit" loading={busy}>
          {t('planning.startButton')}
        </Button>
      </form>
    </section>
  );
}

import { Button, Group, Stack } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { outcomeOf } from '../../api/outcome.js';
import { useApiMutation, useApiQuery, useApiSubscription } from '../../api/use-operation.js';
import { ProgressLine } from '../../components/progress-line.js';
import { Status } from '../../components/status.js';
import {
  CancelPlanningRunDocument,
  PlanningRunChangedDocument,
  PlanningRunDocument,
  type RunFactsFragment,
} from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { PlanningOutlook } from './planning-outlook.js';
import { RunDetails } from './run-details.js';
import classes from './run-line.module.css';
import { ScoreCurve } from './score-curve.js';

/** Beside the subscription the state is also asked for, in case the socket does not hold. */
const ASK_EVERY_MILLISECONDS = 3000;

interface RunLineProps {
  readonly run: RunFactsFragment;
  readonly missionId: string;
  readonly onChanged: () => void;
}

/** One planning run: live while it runs, a result with a link when it is over. */
export function RunLine({ run: initial, missionId, onChanged }: RunLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const wasActive = initial.state === 'QUEUED' || initial.state === 'RUNNING';
  const change = useApiSubscription(PlanningRunChangedDocument, { runId: initial.id }, { pause: !wasActive });
  const [asked, ask] = useApiQuery(PlanningRunDocument, { id: initial.id }, { pause: !wasActive });
  const [, cancel] = useApiMutation(CancelPlanningRunDocument);
  const [message, setMessage] = useState('');
  const candidates = [initial, asked.data?.planningRun, change?.planningRunChanged].filter(
    (run) => run !== null && run !== undefined,
  );
  const over = candidates.find((run) => run.state !== 'QUEUED' && run.state !== 'RUNNING');
  const run = over ?? change?.planningRunChanged ?? asked.data?.planningRun ?? initial;
  const active = run.state === 'QUEUED' || run.state === 'RUNNING';

  useEffect(() => {
    if (!active) return undefined;
    const timer = window.setInterval(() => ask({ requestPolicy: 'network-only' }), ASK_EVERY_MILLISECONDS);
    return () => window.clearInterval(timer);
  }, [active, ask]);
  useEffect(() => {
    if (wasActive && !active) onChanged();
    // told once, when it ends
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [active]);

  return (
    <article
      className={classes['run']}
      aria-label={t('planning.runOf', { date: initial.startedAt ? format.instant(initial.startedAt) : '' })}
    >
      <Group gap="sm">
        <Status of="run" state={run.state} size="small" />
        {run.name && <strong dir="auto">{run.name}</strong>}
        <span>
          {t('planning.runFacts', {
            count: run.teams,
            teams: format.number(run.teams),
            seconds: format.number(run.seconds),
            seed: String(run.seed),
          })}
        </span>
        {run.startedAt && <time dateTime={run.startedAt}>{format.instant(run.startedAt)}</time>}
      </Group>
      {active && (
        <Stack gap="sm" mt="sm">
          <ProgressLine progress={run.progress} label={t('planning.title')} />
          {run.parts.length > 0 && (
            <p>
              {t('run.hubsDone', {
                count: run.parts.length,
                done: format.number(run.parts.filter(({ state }) => state !== 'WAITING' && state !== 'RUNNING').length),
                all: format.number(run.parts.length),
              })}
            </p>
          )}
          <div>
            <Button
              variant="default"
              onClick={() =>
                void cancel({ runId: run.id }).then((answer) => {
                  const outcome = outcomeOf(answer.data?.cancelPlanningRun, 'PlanningRun', answer.error);
                  setMessage(outcome.ok ? '' : outcome.failure.message || t('common.noAnswer'));
                  ask({ requestPolicy: 'network-only' });
                })
              }
            >
              {t('planning.cancel')}
            </Button>
          </div>
          {message && <p role="alert">{message}</p>}
        </Stack>
      )}
      <ScoreCurve run={run} />
      {run.failure && (
        <p dir="auto" className={classes['failure']}>
          {run.failure}
        </p>
      )}
      {run.state === 'FAILED' && (
        <PlanningOutlook input={{ missionId, teams: run.teams, hubs: run.hubs, settings: run.settings }} />
      )}
      {!active && run.plan && (
        <p className={classes['link']}>
          <Link to={`/missions/${missionId}/plans/${run.plan.id}`}>{t('planning.openPlan')}</Link>
        </p>
      )}
      {!active && <RunDetails run={run} />}
    </article>
  );
}

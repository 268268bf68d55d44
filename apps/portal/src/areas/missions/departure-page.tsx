import { Alert, Button, Stack, Title } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { outcomeOf } from '../../api/outcome.js';
import { useApiMutation } from '../../api/use-operation.js';
import { NotFoundPage } from '../../app/not-found.js';
import { Page } from '../../components/page.js';
import { CompleteDepartureItemDocument } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import classes from './departure-page.module.css';
import { useMission } from './mission-frame.js';

/** After consent was withdrawn: bring everybody home in good order. */
export function DeparturePage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { mission, refresh } = useMission();
  const [, complete] = useApiMutation(CompleteDepartureItemDocument);
  const [problem, setProblem] = useState('');
  if (mission.state !== 'SUSPENDED') return <NotFoundPage />;
  const open = mission.departureChecklist.filter((item) => !item.done).length;
  const plan = mission.publishedPlan ?? mission.draftPlan;
  return (
    <Page
      title={t('departure.title')}
      kicker={<bdi>{mission.title}</bdi>}
      standing={
        open > 0 ? t('departure.standing', { count: open, number: format.number(open) }) : t('departure.standingDone')
      }
      back={{ to: `/missions/${mission.id}`, label: mission.title }}
      width="reading"
    >
      <Stack gap="xl">
        {problem && (
          <Alert color="vermilion" variant="light" role="alert">
            {problem}
          </Alert>
        )}
        <ol className={classes['list']}>
          {mission.departureChecklist.map((item) => (
            <li key={item.code} className={classes['item']} data-done={item.done || undefined}>
              {item.done ? <IconCircleCheck size={24} aria-hidden /> : <IconCircleDashed size={24} aria-hidden />}
              <span dir="auto">
                {t(`departure.item.${item.code}`, { defaultValue: item.title })}
                <span className="visually-hidden">: {t(item.done ? 'status.task.DONE' : 'status.task.TO_DO')}</span>
              </span>
              {!item.done && (
                <Button
                  variant="default"
                  onClick={() =>
                    void complete({ missionId: mission.id, code: item.code }).then((answer) => {
                      const outcome = outcomeOf(answer.data?.completeDepartureItem, 'Mission', answer.error);
                      setProblem(outcome.ok ? '' : outcome.failure.message || t('common.noAnswer'));
                      refresh();
                    })
                  }
                >
                  {t('calendar.done')}
                  <span className="visually-hidden">: {item.title}</span>
                </Button>
              )}
            </li>
          ))}
        </ol>
        {plan && (
          <section>
            <Title order={2} mb="xs">
              {t('departure.field')}
            </Title>
            <p>{t('departure.fieldText')}</p>
            <p>
              <Link to={`/missions/${mission.id}/plans/${plan.id}`}>{t('departure.where')}</Link>
              {' · '}
              <Link to={`/missions/${mission.id}/plans/${plan.id}/packs`}>{t('plan.packs')}</Link>
              {' · '}
              <Link to={`/missions/${mission.id}/roster`}>{t('roster.title')}</Link>
            </p>
          </section>
        )}
      </Stack>
    </Page>
  );
}

import { Button, Checkbox, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Status } from '../../../components/status.js';
import { useFormat } from '../../../i18n/use-format.js';
import type { Mission } from '../mission-frame.js';
import { useScenarioName } from './scenario-name.js';
import classes from './scenarios.module.css';

type Plan = Mission['plans'][number];

const [FEWEST, MOST] = [2, 4];

/** The mission's plans and scenarios; two to four of them can be set side by side. */
export function PlanList({ mission }: { readonly mission: Mission }) {
  const { t } = useTranslation();
  const format = useFormat();
  const name = useScenarioName();
  const [picked, setPicked] = useState<readonly string[]>([]);
  const fits = picked.length >= FEWEST && picked.length <= MOST;
  const toggle = (id: string) =>
    setPicked((now) => (now.includes(id) ? now.filter((other) => other !== id) : [...now, id]));
  const columns: [string, (plan: Plan) => React.ReactNode][] = [
    [t('commission.list.state'), (plan) => <Status of="plan" state={plan.state} size="small" />],
    [t('planning.made'), (plan) => format.instant(plan.createdAt)],
    [t('planning.notCovered'), (plan) => format.number(plan.notCovered.reduce((sum, item) => sum + item.stations, 0))],
    [t('planning.gap'), (plan) => (plan.gap === null || plan.gap === undefined ? '–' : format.percent(plan.gap))],
    [
      t('planning.published'),
      (plan) => (plan.publishedAt ? `${format.instant(plan.publishedAt)}, ${plan.publishedBy?.name ?? ''}` : '–'),
    ],
  ];
  return (
    <>
      <div className={classes['scroller']} tabIndex={0} role="region" aria-label={t('planning.plans')}>
        <table className={classes['table']}>
          <caption className="visually-hidden">{t('planning.plans')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('scenario.one')}</th>
              {columns.map(([title]) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {mission.plans.map((plan) => (
              <tr key={plan.id}>
                <th scope="row">
                  <Group gap="sm" wrap="nowrap">
                    {mission.plans.length > 1 && (
                      <Checkbox
                        aria-label={t('scenario.pick', { name: name(plan) })}
                        checked={picked.includes(plan.id)}
                        disabled={picked.length >= MOST && !picked.includes(plan.id)}
                        onChange={() => toggle(plan.id)}
                      />
                    )}
                    <Link to={`/missions/${mission.id}/plans/${plan.id}`} dir="auto">
                      {name(plan)}
                    </Link>
                  </Group>
                  {mission.draftPlan?.id === plan.id && <span className={classes['mark']}>{t('scenario.chosen')}</span>}
                </th>
                {columns.map(([title, cell]) => (
                  <td key={title}>{cell(plan)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {mission.plans.length > 1 && (
        <Group mt="sm" gap="md">
          {fits ? (
            <Button
              component={Link}
              variant="default"
              to={`/missions/${mission.id}/planning/scenarios?plans=${picked.join(',')}`}
            >
              {t('scenario.compare', { count: picked.length, number: format.number(picked.length) })}
            </Button>
          ) : (
            <p>{t('scenario.pickHint')}</p>
          )}
        </Group>
      )}
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Status } from '../../components/status.js';
import { useFormat } from '../../i18n/use-format.js';
import classes from './plan-comparison.module.css';
import type { Mission } from './mission-frame.js';

type Plan = Mission['plans'][number];

function levelSum(plan: Plan, level: string): number {
  return plan.score.filter((line) => line.level.toLowerCase() === level).reduce((sum, line) => sum + line.value, 0);
}

/** Plans side by side: what each keeps and what it leaves. */
export function PlanComparison({ plans, missionId }: { plans: readonly Plan[]; missionId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const levels = [...new Set(plans.flatMap((plan) => plan.score.map((line) => line.level.toLowerCase())))];
  const rows: [string, (plan: Plan) => React.ReactNode][] = [
    [t('commission.list.state'), (plan) => <Status of="plan" state={plan.state} size="small" />],
    [t('planning.made'), (plan) => format.instant(plan.createdAt)],
    [
      t('planning.published'),
      (plan) => (plan.publishedAt ? `${format.instant(plan.publishedAt)}, ${plan.publishedBy?.name ?? ''}` : '–'),
    ],
    [t('planning.notCovered'), (plan) => format.number(plan.notCovered.reduce((sum, item) => sum + item.stations, 0))],
    ...levels.map(
      (level) =>
        [
          t(`planning.level.${level}`, { defaultValue: level }),
          (plan: Plan) => format.number(levelSum(plan, level)),
        ] as [string, (plan: Plan) => React.ReactNode],
    ),
    [t('planning.gap'), (plan) => (plan.gap === null || plan.gap === undefined ? '–' : format.percent(plan.gap))],
  ];
  return (
    <div className={classes['scroller']} tabIndex={0} role="region" aria-label={t('planning.plans')}>
      <table className={classes['table']}>
        <caption className="visually-hidden">{t('planning.plans')}</caption>
        <thead>
          <tr>
            <td />
            {plans.map((plan) => (
              <th key={plan.id} scope="col">
                <Link to={`/missions/${missionId}/plans/${plan.id}`}>
                  {plan.number ? t('plan.version', { number: format.number(plan.number) }) : t('plan.draft')}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, cell]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {plans.map((plan) => (
                <td key={plan.id}>{cell(plan)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import type { Plan } from './plan-page.js';
import classes from './plan-findings.module.css';

interface PlanFindingsProps {
  readonly plan: Plan;
}

/** What the plan keeps, what it cannot meet, and how its visits are shared out. */
export function PlanFindings({ plan }: PlanFindingsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  // A rule that found nothing to say is counted, not recited.
  const telling = plan.score.filter((line) => line.matches > 0 || line.value !== 0);
  const met = plan.score.filter((line) => !telling.includes(line));
  return (
    <div className={classes['findings']}>
      <section>
        <Title order={2}>{t('plan.notMet')}</Title>
        {plan.notCovered.length === 0 ? (
          <p>{t('plan.allMet')}</p>
        ) : (
          <ul>
            {plan.notCovered.map((item) => (
              <li key={item.reason}>
                <span dir="auto">{item.sentence}</span>{' '}
                {item.examples.length > 0 && (
                  <span className={classes['soft']} dir="ltr">
                    {item.examples.join(', ')}
                    {item.stations > item.examples.length && '…'}
                  </span>
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <Title order={2}>{t('plan.score')}</Title>
        {met.length > 0 && <p>{t('plan.rulesMet', { count: met.length })}</p>}
        <ul>
          {telling.map((line) => (
            <li key={line.constraint}>
              <span dir="auto">{line.sentence}</span>{' '}
              <span className={classes['soft']}>
                {t(`planning.level.${line.level.toLowerCase()}`, { defaultValue: line.level })}
              </span>
            </li>
          ))}
        </ul>
        {plan.gap !== null && plan.gap !== undefined && <p>{t('plan.gap', { percent: format.percent(plan.gap) })}</p>}
      </section>
      {plan.shares.length > 0 && (
        <section>
          <Title order={2}>{t('plan.shares')}</Title>
          <table className={classes['shares']}>
            <thead>
              <tr>
                <th scope="col">{t('plan.stratum')}</th>
                <th scope="col">{t('plan.target')}</th>
                <th scope="col">{t('plan.realised')}</th>
                <th scope="col">{t('plan.visits')}</th>
              </tr>
            </thead>
            <tbody>
              {plan.shares.map((share) => (
                <tr key={share.stratum}>
                  <th scope="row" dir="auto">
                    {share.stratum}
                  </th>
                  <td>{format.percent(share.target)}</td>
                  <td>{format.percent(share.realised)}</td>
                  <td>{format.number(share.visits)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}

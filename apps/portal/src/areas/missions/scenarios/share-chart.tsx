import { Button, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import { shareRows, type Compared } from './comparison-rows.js';
import { useScenarioName } from './scenario-name.js';
import classes from './scenarios.module.css';

/** Strata shown before all are asked for: those that are missed by most. */
const SHOWN = 12;

/** What each stratum was promised and what it gets: a bar per plan, the target as a mark across them. */
export function ShareChart({ plans }: { readonly plans: readonly Compared[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const name = useScenarioName();
  const [all, setAll] = useState(false);
  const rows = shareRows(plans);
  if (rows.length === 0) return null;
  const shown = all ? rows : rows.slice(0, SHOWN);
  const most = Math.max(...rows.flatMap((row) => [row.target, ...row.values.map((value) => value ?? 0)]), 0.01);
  const width = (share: number) => `${(100 * share) / most}%`;
  return (
    <section className={classes['shares']}>
      <Title order={2}>{t('scenario.shares')}</Title>
      <p className={classes['soft']}>{t('scenario.sharesHint')}</p>
      <div className={classes['scroller']} tabIndex={0} role="region" aria-label={t('scenario.shares')}>
        <table className={`${classes['table']} ${classes['chart']}`}>
          <caption className="visually-hidden">{t('scenario.shares')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('plan.stratum')}</th>
              <th scope="col">{t('plan.target')}</th>
              {plans.map(({ plan }) => (
                <th key={plan.id} scope="col" dir="auto">
                  {name(plan)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.key}>
                <th scope="row" dir="auto">
                  {row.key}
                </th>
                <td>{format.percent(row.target)}</td>
                {row.values.map((value, index) => (
                  <td key={plans[index]!.plan.id}>
                    {value === undefined ? (
                      '–'
                    ) : (
                      <>
                        {format.percent(value)}
                        <span className={classes['track']} aria-hidden>
                          <span
                            className={classes['bar']}
                            data-short={value < row.target * 0.9 || undefined}
                            style={{ inlineSize: width(value) }}
                          />
                          <span className={classes['target']} style={{ insetInlineStart: width(row.target) }} />
                        </span>
                      </>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > SHOWN && !all && (
        <Button variant="default" mt="sm" onClick={() => setAll(true)}>
          {t('scenario.allStrata', { count: rows.length, number: format.number(rows.length) })}
        </Button>
      )}
    </section>
  );
}

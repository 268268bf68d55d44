import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Status } from '../../components/status.js';
import type { ActivityLineFragment } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import classes from './activity-lines.module.css';

/** Activities, each with its basis and what is handed over. */
export function ActivityLines({ activities, base }: { activities: readonly ActivityLineFragment[]; base: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className={classes['list']}>
      {activities.map((activity) => (
        <li key={activity.id} className={classes['item']}>
          <div className={classes['head']}>
            <Link to={`${base}/${activity.id}`} className={classes['title']}>
              <bdi>{activity.title}</bdi>
            </Link>
            <Status of="activity" state={activity.state} size="small" />
          </div>
          <p className={classes['line']}>
            <bdi>{activity.organisation.name}</bdi> · {format.date(activity.startsOn, 'medium')} –{' '}
            {format.date(activity.endsOn, 'medium')}
          </p>
          <p className={classes['line']}>
            {t('activity.basisLine', {
              kind: t(`basis.${activity.basis.kind}`),
              citation: activity.basis.citation,
            })}
          </p>
          <p className={classes['line']}>
            {t('activity.handOverLine', {
              what: activity.handOver.what,
              whom: activity.handOver.toWhom,
              date: format.date(activity.handOver.dueOn),
            })}
          </p>
        </li>
      ))}
    </ul>
  );
}

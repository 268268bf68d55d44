import { useTranslation } from 'react-i18next';
import type { TeamPlanFragment } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import classes from './pack.module.css';
import type { Mission } from './mission-frame.js';
import { RouteSketch } from './route-sketch.js';
import { VisitRecord } from './visit-record.js';

/** A team's pack: who, where, when, whom to call. Made for paper and for a phone. */
export function Pack({ team, mission }: { team: TeamPlanFragment; mission: Mission }) {
  const { t } = useTranslation();
  const format = useFormat();
  const day = team.visits[0]?.day;
  return (
    <article className={classes['pack']}>
      <header className={classes['head']}>
        <p dir="auto">{mission.title}</p>
        <h2>{t('plan.teamNumber', { number: format.number(team.number) })}</h2>
        {day && <p>{format.date(day, 'weekday')}</p>}
      </header>
      <dl className={classes['facts']}>
        <div>
          <dt>{t('pack.members')}</dt>
          <dd>
            {team.members.map((member) => (
              <span key={member.id} className={classes['member']} dir="auto">
                {member.name} ({format.country(member.nationality)}){' '}
                {member.phone && (
                  <a href={`tel:${member.phone.replaceAll(' ', '')}`} dir="ltr">
                    {member.phone}
                  </a>
                )}
              </span>
            ))}
          </dd>
        </div>
        <div>
          <dt>{t('pack.contact')}</dt>
          <dd>
            {team.contact ? (
              <a href={`tel:${team.contact.replaceAll(' ', '')}`} dir="ltr">
                {team.contact}
              </a>
            ) : (
              '–'
            )}
          </dd>
        </div>
        <div>
          <dt>{t('pack.hub')}</dt>
          <dd dir="auto">{team.hub?.name ?? '–'}</dd>
        </div>
        <div>
          <dt>{t('plan.area')}</dt>
          <dd dir="auto">{team.area ?? '–'}</dd>
        </div>
        <div>
          <dt>{t('pack.languages')}</dt>
          <dd>{format.list(team.languages.map((code) => format.spoken(code)))}</dd>
        </div>
        <div>
          <dt>{t('pack.day')}</dt>
          <dd dir="ltr">
            {team.leaves}–{team.back}
          </dd>
        </div>
        <div>
          <dt>{t('plan.travel')}</dt>
          <dd>{format.duration(team.travelMinutes)}</dd>
        </div>
      </dl>
      <table className={classes['route']}>
        <caption>{t('pack.route')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('pack.order')}</th>
            <th scope="col">{t('pack.time')}</th>
            <th scope="col">{t('pack.station')}</th>
            <th scope="col">{t('pack.what')}</th>
          </tr>
        </thead>
        <tbody>
          {team.visits.map((visit) => (
            <tr key={visit.id}>
              <td>{format.number(visit.order)}</td>
              <td dir="ltr" className={classes['time']}>
                {visit.starts}–{visit.ends}
              </td>
              <td>
                <strong dir="auto">{visit.station.name}</strong> <code dir="ltr">{visit.station.code}</code>
                {visit.station.address && (
                  <>
                    <br />
                    <span dir="auto">{visit.station.address}</span>
                  </>
                )}
              </td>
              <td>{t(`visitService.${visit.service}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <RouteSketch team={team} />
      <VisitRecord team={team} />
    </article>
  );
}

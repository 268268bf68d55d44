import { useTranslation } from 'react-i18next';
import type { TeamPlanFragment } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import classes from './pack.module.css';

const LINES = ['arrived', 'left', 'onList', 'voted', 'received'] as const;

/** A short form for each visit, to fill in by hand: what the next plan needs, not the mission's own observation form. */
export function VisitSheets({ team, printOnly }: { team: TeamPlanFragment; printOnly: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (team.visits.length === 0) return null;
  return (
    <section className={classes['sheets']} data-print-only={printOnly || undefined}>
      <h3>{t('pack.sheets')}</h3>
      <p>{t('pack.sheetsText')}</p>
      {team.visits.map((visit) => (
        <div key={visit.id} className={classes['sheet']}>
          <h4>
            {format.number(visit.order)}. <span dir="auto">{visit.station.name}</span>{' '}
            <code dir="ltr">{visit.station.code}</code>
            <span className={classes['planned']}>
              {t(`visitService.${visit.service}`)},{' '}
              <span dir="ltr">
                {visit.starts}–{visit.ends}
              </span>
            </span>
          </h4>
          <ul className={classes['lines']}>
            {LINES.map((name) => (
              <li key={name}>
                <span>{t(`pack.sheet.${name}`)}</span>
                <span className={classes['blank']} aria-hidden />
              </li>
            ))}
            <li className={classes['wide']}>
              <span>{t('pack.sheet.seen')}</span>
              <span className={classes['blank']} aria-hidden />
            </li>
          </ul>
        </div>
      ))}
      <p>
        <strong>{t('pack.sheet.incident')}</strong> {team.contact && <span dir="ltr">{team.contact}</span>}
      </p>
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import type { TeamPlanFragment } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import classes from './pack.module.css';

const BLANKS = ['arrived', 'left', 'onList', 'voted', 'seen'] as const;

/** A form to fill in by hand, a row for each visit: what the next plan needs, not the mission's own observation form. */
export function VisitRecord({ team }: { team: TeamPlanFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (team.visits.length === 0) return null;
  return (
    <section className={classes['record']}>
      <table>
        <caption>{t('pack.sheets')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('pack.order')}</th>
            <th scope="col">{t('pack.station')}</th>
            {BLANKS.map((name) => (
              <th key={name} scope="col" data-blank={name}>
                {t(`pack.sheet.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {team.visits.map((visit) => (
            <tr key={visit.id}>
              <td>{format.number(visit.order)}</td>
              <td dir="auto">{visit.station.name}</td>
              {BLANKS.map((name) => (
                <td key={name} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {t('pack.sheetsText')} <strong>{t('pack.sheet.incident')}</strong>{' '}
        {team.contact && <span dir="ltr">{team.contact}</span>}
      </p>
    </section>
  );
}

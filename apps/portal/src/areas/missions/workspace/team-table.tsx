import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import type { PlanTeam } from './plan-page.js';
import classes from './team-table.module.css';

interface TeamTableProps {
  readonly teams: readonly PlanTeam[];
  readonly onHover: (teamId: string | undefined) => void;
  readonly onPin: (team: PlanTeam) => void;
}

/** The selected teams; hovering shows a team's day on the map, choosing one pins it. */
export function TeamTable({ teams, onHover, onPin }: TeamTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <table className={classes['table']}>
      <caption className="visually-hidden">{t('plan.teams')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('plan.team')}</th>
          <th scope="col">{t('plan.area')}</th>
          <th scope="col">{t('plan.visits')}</th>
          <th scope="col">{t('plan.travel')}</th>
        </tr>
      </thead>
      <tbody>
        {teams.map((team) => (
          <tr key={team.id} onMouseEnter={() => onHover(team.id)} onMouseLeave={() => onHover(undefined)}>
            <th scope="row">
              <button
                type="button"
                className={classes['pin']}
                onClick={() => onPin(team)}
                onFocus={() => onHover(team.id)}
                onBlur={() => onHover(undefined)}
              >
                {t('plan.teamNumber', { number: format.number(team.number) })}
              </button>
              <span className={classes['members']} dir="auto">
                {team.members.map((member) => member.name).join(', ')}
              </span>
            </th>
            <td>
              <bdi>{team.area}</bdi>
            </td>
            <td className="tabular">{format.number(team.visits.length)}</td>
            <td className={`tabular ${classes['duration']}`}>{format.duration(team.travelMinutes)}</td>
          </tr>
        ))}
        {teams.length === 0 && (
          <tr>
            <td colSpan={4}>{t('list.nothingFound')}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { minutesOf, timeOf } from '../../../i18n/dates.js';
import { useFormat } from '../../../i18n/use-format.js';
import type { PlanTeam, PlanVisit } from './plan-page.js';
import { dayWindow } from './selection.js';
import classes from './team-timeline.module.css';

interface TeamTimelineProps {
  readonly teams: readonly PlanTeam[];
  readonly pinned: PlanTeam | undefined;
  readonly hovered: string | undefined;
  readonly editable: boolean;
  readonly onHover: (teamId: string | undefined) => void;
  readonly onPin: (team: PlanTeam) => void;
  /** A visit was dragged onto another team's day. */
  readonly onDrop: (visit: PlanVisit, toTeamId: string) => void;
}

/** The day of every selected team on one time axis. */
export function TeamTimeline({ teams, pinned, hovered, editable, onHover, onPin, onDrop }: TeamTimelineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [dragged, setDragged] = useState<PlanVisit>();
  const [over, setOver] = useState<string>();
  const window = useMemo(
    () =>
      dayWindow(
        teams.flatMap((team) => team.visits),
        minutesOf,
      ),
    [teams],
  );
  const length = window.to - window.from;
  const share = (minutes: number) => `${((minutes - window.from) / length) * 100}%`;
  const hours = Array.from({ length: Math.floor(length / 120) + 1 }, (_, index) => window.from + index * 120);

  return (
    <div className={classes['timeline']}>
      {editable && <p className={`${classes['hint']} no-print`}>{t('plan.dragHint')}</p>}
      <div className={classes['scroller']} tabIndex={0} role="region" aria-label={t('plan.timeline')}>
        <div className={classes['axis']} aria-hidden>
          {hours.map((minutes) => (
            <span key={minutes} style={{ insetInlineStart: share(minutes) }} dir="ltr">
              {timeOf(minutes)}
            </span>
          ))}
        </div>
        <ol className={classes['rows']}>
          {teams.map((team) => (
            <li
              key={team.id}
              className={classes['row']}
              data-focus={team === pinned || team.id === hovered || undefined}
              data-over={over === team.id || undefined}
              onMouseEnter={() => onHover(team.id)}
              onMouseLeave={() => onHover(undefined)}
              onDragOver={(event) => {
                if (!dragged) return;
                event.preventDefault();
                setOver(team.id);
              }}
              onDragLeave={() => setOver(undefined)}
              onDrop={(event) => {
                event.preventDefault();
                setOver(undefined);
                if (dragged && !team.visits.includes(dragged)) onDrop(dragged, team.id);
                setDragged(undefined);
              }}
            >
              <button type="button" className={classes['name']} onClick={() => onPin(team)}>
                {t('plan.teamNumber', { number: format.number(team.number) })}
              </button>
              <div className={classes['lane']}>
                {team.visits.map((visit) => {
                  const start = minutesOf(visit.starts);
                  const end = minutesOf(visit.ends);
                  const width = ((end < start ? end + 1440 : end) - start) / length;
                  return (
                    <span
                      key={visit.id}
                      className={classes['visit']}
                      data-service={visit.service}
                      data-pinned={visit.pin ? true : undefined}
                      style={{ insetInlineStart: share(start), inlineSize: `${width * 100}%` }}
                      title={`${visit.starts}–${visit.ends} ${visit.station.name}`}
                      draggable={editable}
                      onDragStart={(event) => {
                        event.dataTransfer.effectAllowed = 'move';
                        event.dataTransfer.setData('text/plain', visit.station.code);
                        setDragged(visit);
                      }}
                      onDragEnd={() => setDragged(undefined)}
                    >
                      <span className="visually-hidden">
                        {visit.starts} {visit.station.name}, {t(`visitService.${visit.service}`)}
                      </span>
                    </span>
                  );
                })}
              </div>
            </li>
          ))}
        </ol>
      </div>
      <ul className={classes['legend']}>
        {(['OPENING', 'VISIT', 'CLOSING'] as const).map((service) => (
          <li key={service}>
            <span className={classes['swatch']} data-service={service} aria-hidden /> {t(`visitService.${service}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}

import { Button, CloseButton, Group } from '@mantine/core';
import { IconPin } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useApiMutation } from '../../../api/use-operation.js';
import { RemovePinDocument } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import type { PlanTeam, PlanVisit } from './plan-page.js';
import classes from './team-day.module.css';

interface TeamDayProps {
  readonly team: PlanTeam;
  readonly missionId: string;
  readonly editable: boolean;
  readonly onClose: () => void;
  readonly onExplain: (visit: PlanVisit) => void;
  readonly onMove: (visit: PlanVisit) => void;
  readonly onChanged: () => void;
}

/** One team's day, visit by visit. */
export function TeamDay({ team, missionId, editable, onClose, onExplain, onMove, onChanged }: TeamDayProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [, removePin] = useApiMutation(RemovePinDocument);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that pinned the team went with its list: whoever moves by keyboard goes on from the team's name.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [team.id]);
  return (
    <section className={classes['day']} aria-labelledby="team-day">
      <header className={classes['head']}>
        <div>
          <h2 id="team-day" ref={heading} tabIndex={-1}>
            {t('plan.teamNumber', { number: format.number(team.number) })}
          </h2>
          <p dir="auto">
            {team.members.map((member) => `${member.name} (${format.country(member.nationality)})`).join(', ')}
          </p>
          <p className={classes['soft']}>
            {t('plan.teamFacts', {
              hub: team.hub?.name ?? '–',
              area: team.area ?? '–',
              languages: format.list(team.languages.map((code) => format.spoken(code))),
              travel: format.duration(team.travelMinutes),
            })}
          </p>
          <Link to={`/missions/${missionId}/teams/${team.id}`}>{t('plan.pack')}</Link>
        </div>
        <CloseButton size="xl" aria-label={t('plan.unpin')} onClick={onClose} />
      </header>
      <ol className={classes['visits']}>
        {team.visits.map((visit) => (
          <li key={visit.id}>
            <span className={classes['time']} dir="ltr">
              {visit.starts}–{visit.ends}
            </span>
            <div>
              <p className={classes['station']}>
                <bdi>{visit.station.name}</bdi> <code dir="ltr">{visit.station.code}</code>
              </p>
              <p className={classes['soft']}>
                {t(`visitService.${visit.service}`)}
                {visit.station.address && <bdi> · {visit.station.address}</bdi>}
              </p>
              {visit.pin && (
                <p className={classes['pin']}>
                  <IconPin size={16} aria-hidden />{' '}
                  {t('plan.pinned', { author: visit.pin.author.name, reason: visit.pin.reason })}
                </p>
              )}
              <Group gap={4} className="no-print">
                <Button variant="subtle" size="compact-md" onClick={() => onExplain(visit)}>
                  {t('plan.why')}
                  <span className="visually-hidden">: {visit.station.name}</span>
                </Button>
                {editable && (
                  <Button variant="subtle" size="compact-md" onClick={() => onMove(visit)}>
                    {t('plan.move')}
                    <span className="visually-hidden">: {visit.station.name}</span>
                  </Button>
                )}
                {editable && visit.pin && (
                  <Button
                    variant="subtle"
                    size="compact-md"
                    onClick={() => void removePin({ pinId: visit.pin!.id }).then(onChanged)}
                  >
                    {t('plan.removePin')}
                    <span className="visually-hidden">: {visit.station.name}</span>
                  </Button>
                )}
              </Group>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

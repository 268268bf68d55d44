import { Button } from '@mantine/core';
import { IconBuildingBank, IconClipboardList, IconGavel, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useApiMutation } from '../../api/use-operation.js';
import { DayFromElection } from '../../components/election-day.js';
import { Status } from '../../components/status.js';
import { CompleteMilestoneDocument, type MilestoneKind, type MilestoneLineFragment } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import classes from './milestone-lines.module.css';

const ICONS: Record<MilestoneKind, Icon> = {
  LEGAL: IconGavel,
  MANDATE: IconBuildingBank,
  ADMINISTRATIVE: IconClipboardList,
};

interface MilestoneLinesProps {
  readonly milestones: readonly MilestoneLineFragment[];
  readonly withActivity?: boolean;
  readonly onChanged?: () => void;
}

/** Dates in order, each with its kind, how it is counted and where it comes from. */
export function MilestoneLines({ milestones, withActivity = false, onChanged }: MilestoneLinesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [, complete] = useApiMutation(CompleteMilestoneDocument);
  return (
    <ol className={classes['list']}>
      {milestones.map((milestone) => {
        const KindIcon = ICONS[milestone.kind];
        return (
          <li key={milestone.id} className={classes['item']} data-kind={milestone.kind}>
            <div className={classes['when']}>
              <DayFromElection date={milestone.target} electionDay={milestone.activity.election.electionDay} />
            </div>
            <div className={classes['what']}>
              <p className={classes['title']} dir="auto">
                {milestone.title}
              </p>
              <p className={classes['kind']}>
                <KindIcon size={16} aria-hidden /> {t(`milestoneKind.${milestone.kind}`)} ·{' '}
                <Status of="milestone" state={milestone.state} size="small" />
              </p>
              {withActivity && (
                <p className={classes['soft']} dir="auto">
                  {milestone.activity.title} (
                  {milestone.activity.organisation.acronym ?? milestone.activity.organisation.name})
                </p>
              )}
              <details className={classes['source']}>
                <summary>{t('calendar.why')}</summary>
                <p>
                  {t('calendar.window', {
                    earliest: format.date(milestone.earliest, 'medium'),
                    latest: format.date(milestone.latest, 'medium'),
                  })}
                </p>
                <p dir="auto">{t('calendar.counted', { how: milestone.countedAs })}</p>
                <p dir="auto">{t('calendar.source', { source: milestone.source, confidence: milestone.confidence })}</p>
              </details>
            </div>
            {milestone.state === 'UPCOMING' && milestone.kind === 'ADMINISTRATIVE' && (
              <Button
                variant="default"
                className="no-print"
                onClick={() => void complete({ milestoneId: milestone.id }).then(() => onChanged?.())}
              >
                {t('calendar.done')}
                <span className="visually-hidden">: {milestone.title}</span>
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
}

import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useApiQuery } from '../../api/use-operation.js';
import { NotFoundPage } from '../../app/not-found.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { TeamPackDocument } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { useMission } from './mission-frame.js';
import { Pack } from './pack.js';

/** One team's pack. */
export function TeamPackPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { mission } = useMission();
  const { teamId = '' } = useParams();
  const [result, refetch] = useApiQuery(TeamPackDocument, { id: teamId });
  const team = result.data?.team;
  const plan = mission.draftPlan ?? mission.publishedPlan;
  if (result.data && !team) return <NotFoundPage />;
  return (
    <Page
      title={team ? t('pack.title', { number: format.number(team.number) }) : t('pack.one')}
      standing={
        team &&
        t('pack.standing', {
          count: team.visits.length,
          number: format.number(team.visits.length),
          first: team.visits[0]?.starts ?? '–',
        })
      }
      back={plan ? { to: `/missions/${mission.id}/plans/${plan.id}`, label: t('planning.openPlan') } : undefined}
      action={<Button onClick={() => window.print()}>{t('common.print')}</Button>}
      width="reading"
    >
      <Loaded result={result} onRetry={refetch}>
        {() => team && <Pack team={team} mission={mission} />}
      </Loaded>
    </Page>
  );
}

import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useApiQuery } from '../../api/use-operation.js';
import { NotFoundPage } from '../../app/not-found.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { DeploymentPlanDocument } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { useMission } from './mission-frame.js';
import { Pack } from './pack.js';

/** All packs of a plan, one after the other, each on its own sheets. */
export function PacksPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { mission } = useMission();
  const { planId = '' } = useParams();
  const [result, refetch] = useApiQuery(DeploymentPlanDocument, { id: planId });
  const plan = result.data?.deploymentPlan;
  if (result.data && !plan) return <NotFoundPage />;
  return (
    <Page
      title={t('pack.all')}
      kicker={<bdi>{mission.title}</bdi>}
      standing={plan && t('pack.allStanding', { count: plan.teams.length, number: format.number(plan.teams.length) })}
      back={{ to: `/missions/${mission.id}/plans/${planId}`, label: t('planning.openPlan') }}
      action={<Button onClick={() => window.print()}>{t('common.print')}</Button>}
      width="reading"
    >
      <Loaded result={result} onRetry={refetch}>
        {() => plan?.teams.map((team) => <Pack key={team.id} team={team} mission={mission} />)}
      </Loaded>
    </Page>
  );
}

import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { outcomeOf } from '../../../api/outcome.js';
import { useApiQuery } from '../../../api/use-operation.js';
import { Empty } from '../../../components/empty.js';
import { Loaded } from '../../../components/loaded.js';
import { Page } from '../../../components/page.js';
import { ComparePlansDocument } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useMission } from '../mission-frame.js';
import { bestOf, type Compared } from './comparison-rows.js';
import { ScenarioTable } from './scenario-table.js';
import { useScenarioName } from './scenario-name.js';
import { ShareChart } from './share-chart.js';

/** Two to four plans of the mission side by side, and the choice between them. */
export function ScenariosPage() {
  const { t } = useTranslation();
  const { mission } = useMission();
  const [address] = useSearchParams();
  const planIds = (address.get('plans') ?? '').split(',').filter((id) => id !== '');
  const enough = planIds.length >= 2;
  const [result, refetch] = useApiQuery(ComparePlansDocument, { planIds }, { pause: !enough });
  const outcome = result.data && outcomeOf(result.data.comparePlans, 'PlanComparison');
  const planning = `/missions/${mission.id}/planning`;
  return (
    <Page
      title={t('scenario.title')}
      kicker={<bdi>{mission.title}</bdi>}
      standing={outcome?.ok && <Standing plans={outcome.value.plans} />}
      back={{ to: planning, label: t('planning.title') }}
      width="whole"
    >
      {!enough ? (
        <Empty title={t('scenario.emptyTitle')} action={<Link to={planning}>{t('planning.title')}</Link>}>
          <p>{t('scenario.emptyText')}</p>
        </Empty>
      ) : (
        <Loaded result={result} onRetry={refetch}>
          {() =>
            outcome &&
            (outcome.ok ? (
              <>
                <ScenarioTable plans={outcome.value.plans} />
                <ShareChart plans={outcome.value.plans} />
              </>
            ) : (
              <p role="alert" dir="auto">
                {outcome.failure.message}
              </p>
            ))
          }
        </Loaded>
      )}
    </Page>
  );
}

/** The first line: which plan gives most, and which leaves the fewest stations out. */
function Standing({ plans }: { readonly plans: readonly Compared[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const name = useScenarioName();
  const named = (indices: readonly number[]) => format.list(indices.map((index) => name(plans[index]!.plan)));
  const visits = bestOf(
    plans.map(({ figures }) => figures && figures.openings + figures.visits + figures.closings),
    'highest',
  );
  const driving = bestOf(
    plans.map(({ figures }) => figures?.drivingMinutes),
    'lowest',
  );
  return (
    <>
      {visits.length > 0 ? t('scenario.mostVisits', { name: named(visits) }) : t('scenario.sameVisits')}{' '}
      {driving.length > 0 && t('scenario.leastDriving', { name: named(driving) })}
    </>
  );
}

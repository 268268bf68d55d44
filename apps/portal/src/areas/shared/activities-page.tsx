import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApiQuery } from '../../api/use-operation.js';
import { Empty } from '../../components/empty.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { ActivitiesDocument } from '../../gql/graphql.js';
import { ActivityLines } from './activity-lines.js';

interface ActivitiesPageProps {
  /** The address below which activities open, such as `/commission/activities`. */
  readonly base: string;
  /** The page's action, where there is one. */
  readonly action?: ReactNode;
}

/** What was agreed and became dated work; the same list for either side. */
export function ActivitiesPage({ base, action }: ActivitiesPageProps) {
  const { t } = useTranslation();
  const [result, refetch] = useApiQuery(ActivitiesDocument, {});
  const suspended = result.data?.activities.edges.filter((edge) => edge.node.state === 'SUSPENDED').length ?? 0;
  return (
    <Page
      title={t('activity.listTitle')}
      action={action}
      standing={
        result.data &&
        (suspended > 0
          ? t('activity.standingSuspended', { count: suspended, total: result.data.activities.totalCount })
          : t('activity.standing', { count: result.data.activities.totalCount }))
      }
    >
      <Loaded result={result} onRetry={refetch}>
        {({ activities }) =>
          activities.edges.length === 0 ? (
            <Empty title={t('activity.emptyTitle')}>{t('activity.emptyText')}</Empty>
          ) : (
            <ActivityLines activities={activities.edges.map((edge) => edge.node)} base={base} />
          )
        }
      </Loaded>
    </Page>
  );
}

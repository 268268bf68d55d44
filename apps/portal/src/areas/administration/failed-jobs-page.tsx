import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf, type ApiFailure } from '../../api/outcome.js';
import { useApiMutation, useApiQuery } from '../../api/use-operation.js';
import { DataTable, type DataColumn } from '../../components/data-table.js';
import { Empty } from '../../components/empty.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { Pages, usePageCursor } from '../../components/list-filters.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { FailedJobsDocument, RunJobAgainDocument, type FailedJobsQuery } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';

type FailedJob = FailedJobsQuery['failedJobs']['edges'][number]['node'];

/** Background work of the organisation that failed for good, and the way to set it going again. */
export function FailedJobsPage() {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const after = usePageCursor();
  const [result, refetch] = useApiQuery(FailedJobsDocument, { after });
  const [, runAgain] = useApiMutation(RunJobAgainDocument);
  const [failure, setFailure] = useState<ApiFailure>();
  const [attempt, setAttempt] = useState(0);
  const [restarted, setRestarted] = useState('');
  const jobs = result.data?.failedJobs.edges.map((edge) => edge.node) ?? [];

  const columns = useMemo<DataColumn<FailedJob>[]>(() => {
    const named = (name: string) => {
      const key = `job.${name.replaceAll('.', '-')}`;
      return i18n.exists(key) ? t(key) : name;
    };
    return [
      {
        id: 'name',
        header: t('jobs.name'),
        main: true,
        value: (row) => named(row.name),
        cell: (row) => named(row.name),
      },
      {
        id: 'failure',
        header: t('jobs.failure'),
        value: (row) => row.failure,
        cell: (row) => <span dir="auto">{row.failure}</span>,
      },
      {
        id: 'attempts',
        header: t('jobs.attempts'),
        numeric: true,
        value: (row) => row.attempts,
        cell: (row) => format.number(row.attempts),
      },
      {
        id: 'failedAt',
        header: t('jobs.failedAt'),
        value: (row) => row.failedAt,
        cell: (row) => format.instant(row.failedAt),
      },
      {
        id: 'id',
        header: t('jobs.id'),
        hidden: true,
        value: (row) => row.id,
        cell: (row) => <code dir="ltr">{row.id}</code>,
      },
      {
        id: 'again',
        header: t('jobs.action'),
        cell: (row) => (
          <Button
            variant="default"
            onClick={() =>
              void runAgain({ id: row.id }).then((answer) => {
                const refused = failureOf(answer.data?.result, 'RestartedJob', answer.error);
                setFailure(refused);
                setAttempt((count) => count + 1);
                setRestarted(refused ? '' : t('jobs.restarted', { job: named(row.name) }));
                refetch({ requestPolicy: 'network-only' });
              })
            }
          >
            {t('jobs.again')}
            <span className="visually-hidden">: {named(row.name)}</span>
          </Button>
        ),
      },
    ];
  }, [t, i18n, format, runAgain, refetch]);

  return (
    <Page
      title={t('jobs.title')}
      standing={result.data && (jobs.length === 0 ? t('jobs.standingNone') : t('jobs.standing'))}
    >
      {failure && <ErrorSummary errors={[]} failure={failure} attempt={attempt} />}
      <p role="status">{restarted}</p>
      <Loaded result={result} onRetry={refetch}>
        {({ failedJobs }) => (
          <>
            <DataTable
              caption={t('jobs.title')}
              columns={columns}
              rows={jobs}
              rowKey={(row) => row.id}
              sortable={!failedJobs.pageInfo.hasNextPage && after === undefined}
              empty={<Empty title={t('jobs.emptyTitle')}>{t('jobs.emptyText')}</Empty>}
            />
            <Pages pageInfo={failedJobs.pageInfo} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

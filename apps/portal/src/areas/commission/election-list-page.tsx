import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useHasRole } from '../../app/session-context.js';
import { useApiQuery } from '../../api/use-operation.js';
import { DataTable, type DataColumn } from '../../components/data-table.js';
import { DaysToGo } from '../../components/election-day.js';
import { Empty } from '../../components/empty.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { ElectionsDocument, type ElectionFactsFragment } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';

/** The elections of the authority's country. */
export function ElectionListPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const mayPrepare = useHasRole('OFFICER');
  const [result, refetch] = useApiQuery(ElectionsDocument, {});
  const columns = useMemo<DataColumn<ElectionFactsFragment>[]>(
    () => [
      {
        id: 'title',
        header: t('election.title'),
        main: true,
        value: (row) => row.title,
        cell: (row) => (
          <Link to={`/commission/elections/${row.id}`}>
            <bdi>{row.title}</bdi>
          </Link>
        ),
      },
      {
        id: 'kind',
        header: t('election.kind'),
        value: (row) => t(`electionKind.${row.kind}`),
        cell: (row) => t(`electionKind.${row.kind}`),
      },
      {
        id: 'country',
        header: t('election.country'),
        value: (row) => format.country(row.country),
        cell: (row) => format.country(row.country),
      },
      {
        id: 'day',
        header: t('election.day'),
        value: (row) => row.electionDay,
        cell: (row) => <DaysToGo electionDay={row.electionDay} daysToGo={row.daysToGo} />,
      },
    ],
    [t, format],
  );
  return (
    <Page
      title={t('election.listTitle')}
      standing={result.data && t('election.listStanding', { count: result.data.elections.totalCount })}
      action={
        mayPrepare && (
          <Button component={Link} to="/commission/elections/new">
            {t('election.open')}
          </Button>
        )
      }
    >
      <Loaded result={result} onRetry={refetch}>
        {({ elections }) => (
          <DataTable
            caption={t('election.listTitle')}
            columns={columns}
            rows={elections.edges.map((edge) => edge.node)}
            rowKey={(row) => row.id}
            exportAs="elections"
            empty={<Empty title={t('election.emptyTitle')}>{t('election.emptyText')}</Empty>}
          />
        )}
      </Loaded>
    </Page>
  );
}

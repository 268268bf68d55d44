import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useHasRole } from '../../app/session-context.js';
import { useApiQuery } from '../../api/use-operation.js';
import { DataTable, type DataColumn } from '../../components/data-table.js';
import { DaysToGo } from '../../components/election-day.js';
import { Empty } from '../../components/empty.js';
import { ListFilters, Pages, usePageCursor } from '../../components/list-filters.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Status } from '../../components/status.js';
import { RequestsDocument, type RequestLineFragment, type RequestState } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { useNames } from '../shared/use-names.js';

const STATES: readonly RequestState[] = ['DRAFT', 'SENT', 'CLOSED', 'WITHDRAWN'];

/** The authority's requests: where each stands and what waits for it. */
export function RequestListPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const mayPrepare = useHasRole('OFFICER');
  const [address] = useSearchParams();
  const after = usePageCursor();
  const state = STATES.find((known) => known === address.get('state'));
  const search = address.get('q') ?? undefined;
  const [result, refetch] = useApiQuery(RequestsDocument, { state, search, first: 50, after });

  const columns = useMemo<DataColumn<RequestLineFragment>[]>(
    () => [
      {
        id: 'subject',
        header: t('commission.list.subject'),
        main: true,
        value: (row) => row.subject || row.reference,
        cell: (row) => (
          <>
            <Link to={`/commission/requests/${row.id}`}>
              <bdi>{row.subject || t('commission.list.untitled')}</bdi>
            </Link>
            <br />
            <small className="tabular">{row.reference}</small>
          </>
        ),
      },
      {
        id: 'state',
        header: t('commission.list.state'),
        value: (row) => t(`status.request.${row.state}`),
        cell: (row) => <Status of="request" state={row.state} size="small" />,
      },
      {
        id: 'election',
        header: t('commission.list.election'),
        value: (row) => row.election.electionDay,
        cell: (row) => (
          <>
            <bdi>{row.election.title}</bdi>
            <br />
            <DaysToGo electionDay={row.election.electionDay} daysToGo={row.election.daysToGo} />
          </>
        ),
      },
      {
        id: 'services',
        header: t('commission.list.services'),
        value: (row) => row.services.length,
        cell: (row) =>
          row.services.length > 2
            ? t('commission.list.servicesMore', {
                first: names.service(row.services[0]!),
                count: row.services.length - 1,
              })
            : format.list(row.services.map((id) => names.service(id))),
      },
      {
        id: 'options',
        header: t('commission.list.next'),
        cell: (row) => {
          const offered = row.options.filter((option) => option.state === 'OFFERED').length;
          if (row.state === 'DRAFT') {
            const done = row.tasks.filter((task) => task.done).length;
            return t('commission.list.tasksDone', { done, total: row.tasks.length });
          }
          if (offered > 0) return t('commission.list.toDecide', { count: offered });
          if (row.options.length > 0) return t('commission.list.decided', { count: row.options.length });
          return t('commission.list.waitingFor', { count: row.addressees.length });
        },
      },
      {
        id: 'updatedAt',
        header: t('commission.list.updatedAt'),
        hidden: true,
        value: (row) => row.updatedAt,
        cell: (row) => format.instant(row.updatedAt),
      },
    ],
    [t, format, names],
  );

  return (
    <Page
      title={t('commission.list.title')}
      standing={result.data && <Standing rows={result.data.assistanceRequests.edges.map((edge) => edge.node)} />}
      action={
        mayPrepare && (
          <Button component={Link} to="/commission/requests/new">
            {t('commission.list.ask')}
          </Button>
        )
      }
    >
      <ListFilters
        searchLabel={t('commission.list.searchLabel')}
        filters={[
          {
            name: 'state',
            label: t('commission.list.state'),
            options: STATES.map((value) => ({ value, label: t(`status.request.${value}`) })),
          },
        ]}
      />
      <Loaded result={result} onRetry={refetch}>
        {({ assistanceRequests }) => (
          <>
            <DataTable
              caption={t('commission.list.title')}
              columns={columns}
              rows={assistanceRequests.edges.map((edge) => edge.node)}
              rowKey={(row) => row.id}
              exportAs="requests"
              sortable={!assistanceRequests.pageInfo.hasNextPage && after === undefined}
              empty={
                search || state ? (
                  <Empty title={t('list.nothingFound')}>{t('list.nothingFoundText')}</Empty>
                ) : (
                  <Empty title={t('commission.list.emptyTitle')}>{t('commission.list.emptyText')}</Empty>
                )
              }
            />
            <Pages pageInfo={assistanceRequests.pageInfo} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Standing({ rows }: { rows: readonly RequestLineFragment[] }) {
  const { t } = useTranslation();
  const offered = rows.flatMap((row) => row.options).filter((option) => option.state === 'OFFERED').length;
  const drafts = rows.filter((row) => row.state === 'DRAFT').length;
  if (offered > 0) return t('commission.list.standingOffers', { count: offered });
  if (drafts > 0) return t('commission.list.standingDrafts', { count: drafts });
  if (rows.length > 0) return t('commission.list.standingSent', { count: rows.length });
  return t('commission.list.standingNone');
}

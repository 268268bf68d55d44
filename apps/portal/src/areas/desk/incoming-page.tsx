import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useApiQuery } from '../../api/use-operation.js';
import { DataTable, type DataColumn } from '../../components/data-table.js';
import { DayFromElection } from '../../components/election-day.js';
import { Empty } from '../../components/empty.js';
import { ListFilters, Pages, usePageCursor } from '../../components/list-filters.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { IncomingDocument, type IncomingQuery } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { useNames } from '../shared/use-names.js';

type Row = IncomingQuery['assistanceRequests']['edges'][number]['node'];

/** What this organisation still owes the asker, by the first thing that is missing. */
function nextStep(row: Row): 'needs' | 'offer' | 'answer' | 'wait' {
  if (row.options.some((option) => option.questions.some((question) => !question.answeredAt))) return 'answer';
  if (row.options.length > 0) return 'wait';
  return row.incoming?.needsAssessment ? 'offer' : 'needs';
}

/** Requests sent to this organisation, the most urgent first. */
export function IncomingPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const [address] = useSearchParams();
  const after = usePageCursor();
  const search = address.get('q') ?? undefined;
  const [result, refetch] = useApiQuery(IncomingDocument, { search, after });
  const rows = useMemo(
    () =>
      (result.data?.assistanceRequests.edges.map((edge) => edge.node) ?? []).sort((left, right) =>
        (left.incoming?.nextDeadline ?? '9999').localeCompare(right.incoming?.nextDeadline ?? '9999'),
      ),
    [result.data],
  );

  const columns = useMemo<DataColumn<Row>[]>(
    () => [
      {
        id: 'subject',
        header: t('commission.list.subject'),
        main: true,
        value: (row) => row.subject,
        cell: (row) => (
          <>
            <Link to={`/desk/requests/${row.id}`}>
              <bdi>{row.subject}</bdi>
            </Link>
            <br />
            <small className="tabular">{row.reference}</small>
          </>
        ),
      },
      {
        id: 'deadline',
        header: t('desk.nextDeadline'),
        value: (row) => row.incoming?.nextDeadline ?? '9999',
        cell: (row) =>
          row.incoming?.nextDeadline ? (
            <DayFromElection date={row.incoming.nextDeadline} electionDay={row.election.electionDay} />
          ) : (
            t('compare.noDate')
          ),
      },
      {
        id: 'authority',
        header: t('desk.asks'),
        value: (row) => row.authority.name,
        cell: (row) => (
          <>
            <bdi>{row.authority.name}</bdi>
            <br />
            {format.country(row.authority.country ?? row.election.country)}
          </>
        ),
      },
      {
        id: 'services',
        header: t('request.services'),
        value: (row) => row.services.length,
        cell: (row) => format.list(row.services.map((id) => names.service(id))),
      },
      {
        id: 'next',
        header: t('commission.list.next'),
        value: (row) => nextStep(row),
        cell: (row) => t(`desk.next.${nextStep(row)}`),
      },
      {
        id: 'received',
        header: t('desk.received'),
        hidden: true,
        value: (row) => row.incoming?.receivedAt ?? '',
        cell: (row) => (row.incoming ? format.instant(row.incoming.receivedAt) : ''),
      },
    ],
    [t, format, names],
  );
  const waiting = rows.filter((row) => nextStep(row) !== 'wait');
  const first = waiting[0];

  return (
    <Page
      title={t('desk.title')}
      standing={
        result.data &&
        (first?.incoming?.nextDeadline
          ? t('desk.standingNext', { count: waiting.length, date: format.date(first.incoming.nextDeadline) })
          : t('desk.standing', { count: waiting.length }))
      }
    >
      <ListFilters searchLabel={t('commission.list.searchLabel')} />
      <Loaded result={result} onRetry={refetch}>
        {({ assistanceRequests }) => (
          <>
            <DataTable
              caption={t('desk.title')}
              columns={columns}
              rows={rows}
              rowKey={(row) => row.id}
              exportAs="incoming"
              sortable={!assistanceRequests.pageInfo.hasNextPage && after === undefined}
              empty={
                search ? (
                  <Empty title={t('list.nothingFound')}>{t('list.nothingFoundText')}</Empty>
                ) : (
                  <Empty title={t('desk.emptyTitle')}>{t('desk.emptyText')}</Empty>
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

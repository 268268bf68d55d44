import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useApiQuery } from '../../api/use-operation.js';
import { DataTable, type DataColumn } from '../../components/data-table.js';
import { DaysToGo } from '../../components/election-day.js';
import { Empty } from '../../components/empty.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Status } from '../../components/status.js';
import { MissionsDocument, type MissionsQuery } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';

type Row = MissionsQuery['missions']['edges'][number]['node'];

/** The organisation's missions. */
export function MissionListPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const [result, refetch] = useApiQuery(MissionsDocument, {});
  const suspended = result.data?.missions.edges.filter((edge) => edge.node.state === 'SUSPENDED').length ?? 0;
  const columns = useMemo<DataColumn<Row>[]>(
    () => [
      {
        id: 'title',
        header: t('mission.one'),
        main: true,
        value: (row) => row.title,
        cell: (row) => (
          <>
            <Link to={`/missions/${row.id}`}>
              <bdi>{row.title}</bdi>
            </Link>
            <br />
            <small>{format.country(row.election.country)}</small>
          </>
        ),
      },
      {
        id: 'state',
        header: t('commission.list.state'),
        value: (row) => t(`status.mission.${row.state}`),
        cell: (row) => <Status of="mission" state={row.state} size="small" />,
      },
      {
        id: 'day',
        header: t('election.day'),
        value: (row) => row.election.electionDay,
        cell: (row) => <DaysToGo electionDay={row.election.electionDay} daysToGo={row.election.daysToGo} />,
      },
      {
        id: 'stations',
        header: t('mission.stations'),
        numeric: true,
        value: (row) => row.stationCount,
        cell: (row) => format.number(row.stationCount),
      },
      {
        id: 'observers',
        header: t('mission.observers'),
        numeric: true,
        value: (row) => row.observerCount,
        cell: (row) => format.number(row.observerCount),
      },
    ],
    [t, format],
  );
  return (
    <Page
      title={t('area.missions')}
      standing={
        result.data &&
        (suspended > 0
          ? t('mission.listStandingSuspended', { count: suspended })
          : t('mission.listStanding', { count: result.data.missions.totalCount }))
      }
    >
      <Loaded result={result} onRetry={refetch}>
        {({ missions }) => (
          <DataTable
            caption={t('area.missions')}
            columns={columns}
            rows={missions.edges.map((edge) => edge.node)}
            rowKey={(row) => row.id}
            exportAs="missions"
            empty={<Empty title={t('mission.emptyTitle')}>{t('mission.emptyText')}</Empty>}
          />
        )}
      </Loaded>
    </Page>
  );
}

import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useApiQuery } from '../../../api/use-operation.js';
import { DataTable, type DataColumn } from '../../../components/data-table.js';
import { Empty } from '../../../components/empty.js';
import { ListFilters, Pages, usePageCursor } from '../../../components/list-filters.js';
import { Loaded } from '../../../components/loaded.js';
import { Page } from '../../../components/page.js';
import { StationsDocument, type StationsQuery } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useMission } from '../mission-frame.js';
import { RegisterVersions } from './register-versions.js';
import { StationMap } from './station-map.js';

type Station = StationsQuery['stations']['edges'][number]['node'];

/** What the whole register is given back as. */
const FORMATS = [
  ['csv', 'CSV'],
  ['xlsx', 'XLSX'],
  ['geojson', 'GeoJSON'],
  ['hxl', 'HXL'],
] as const;

/** The polling stations of the mission and the versions of their register. */
export function RegisterPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { mission, refresh } = useMission();
  const [address] = useSearchParams();
  const after = usePageCursor();
  const search = address.get('q') ?? undefined;
  const [result, refetch] = useApiQuery(StationsDocument, {
    missionId: mission.id,
    search,
    after,
  });
  const columns = useMemo<DataColumn<Station>[]>(
    () => [
      {
        id: 'code',
        header: t('station.code'),
        value: (row) => row.code,
        cell: (row) => <code dir="ltr">{row.code}</code>,
      },
      {
        id: 'name',
        header: t('station.name'),
        main: true,
        value: (row) => row.name,
        cell: (row) => <bdi>{row.name}</bdi>,
      },
      {
        id: 'address',
        header: t('station.address'),
        value: (row) => row.address ?? '',
        cell: (row) => <bdi>{row.address}</bdi>,
      },
      {
        id: 'areas',
        header: t('station.areas'),
        value: (row) => row.areas.join(' › '),
        cell: (row) => <bdi>{row.areas.join(' › ')}</bdi>,
      },
      {
        id: 'electors',
        header: t('station.electors'),
        numeric: true,
        value: (row) => row.electors ?? -1,
        cell: (row) => (row.electors === null || row.electors === undefined ? '–' : format.number(row.electors)),
      },
      {
        id: 'place',
        header: t('station.place'),
        hidden: true,
        value: (row) =>
          row.latitude === null || row.latitude === undefined ? '' : `${row.latitude}, ${row.longitude}`,
        cell: (row) => (
          <span dir="ltr">
            {row.latitude === null || row.latitude === undefined
              ? '–'
              : `${row.latitude.toFixed(5)}, ${row.longitude?.toFixed(5)}`}
          </span>
        ),
      },
    ],
    [t, format],
  );
  const current = mission.register?.current;
  return (
    <Page
      title={t('register.title')}
      kicker={<bdi>{mission.title}</bdi>}
      standing={
        current
          ? t('register.standing', {
              count: current.stations,
              number: format.number(current.stations),
              version: format.number(current.number),
              date: format.instant(current.committedAt),
            })
          : t('register.standingNone')
      }
      action={
        <Button component={Link} to={`/missions/${mission.id}/imports/new?target=REGISTER`}>
          {t('register.import')}
        </Button>
      }
    >
      {mission.register?.generated && <p style={{ marginBottom: '1rem' }}>{t('register.generated')}</p>}
      {current && current.stations > 0 && (
        <StationMap key={current.number} missionId={mission.id} stations={current.stations} />
      )}
      <ListFilters searchLabel={t('station.search')} />
      <Loaded result={result} onRetry={refetch}>
        {({ stations }) => (
          <>
            <DataTable
              caption={t('register.title')}
              columns={columns}
              rows={stations.edges.map((edge) => edge.node)}
              rowKey={(row) => row.id}
              exportAs="stations"
              sortable={!stations.pageInfo.hasNextPage && after === undefined}
              empty={
                search ? (
                  <Empty title={t('list.nothingFound')}>{t('list.nothingFoundText')}</Empty>
                ) : (
                  <Empty title={t('register.emptyTitle')}>{t('register.emptyText')}</Empty>
                )
              }
            />
            <Pages pageInfo={stations.pageInfo} />
          </>
        )}
      </Loaded>
      {current && current.stations > 0 && (
        <p className="no-print" style={{ marginTop: '1rem' }}>
          {t('register.give')}:{' '}
          {FORMATS.map(([form, name], index) => (
            <span key={form}>
              {index > 0 && ' · '}
              <a href={`/exports/registers/${mission.id}?format=${form}`} download>
                {name}
              </a>
            </span>
          ))}
        </p>
      )}
      <RegisterVersions
        onRestored={() => {
          refresh();
          refetch({ requestPolicy: 'network-only' });
        }}
      />
    </Page>
  );
}

import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useApiQuery } from '../../api/use-operation.js';
import { DataTable, type DataColumn } from '../../components/data-table.js';
import { Empty } from '../../components/empty.js';
import { ListFilters, Pages, usePageCursor } from '../../components/list-filters.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Status } from '../../components/status.js';
import { ObserversDocument, type AccreditationState, type ObserverLineFragment } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { AccreditationDrawer } from './accreditation-drawer.js';
import { useMission } from './mission-frame.js';

const STATES: readonly AccreditationState[] = ['NONE', 'SUBMITTED', 'ISSUED', 'REFUSED', 'EXPIRED'];

/** The roster: who observes, what they speak, and where their accreditation stands. */
export function RosterPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { mission } = useMission();
  const [address] = useSearchParams();
  const after = usePageCursor();
  const [edited, setEdited] = useState<ObserverLineFragment>();
  const search = address.get('q') ?? undefined;
  const accreditation = STATES.find((known) => known === address.get('accreditation'));
  const [result, refetch] = useApiQuery(ObserversDocument, {
    missionId: mission.id,
    search,
    accreditation,
    after,
  });
  const rows = useMemo(() => result.data?.observers.edges.map((edge) => edge.node) ?? [], [result.data]);
  const issued = rows.filter((row) => row.accreditation.state === 'ISSUED').length;

  const columns = useMemo<DataColumn<ObserverLineFragment>[]>(
    () => [
      {
        id: 'number',
        header: t('roster.number'),
        value: (row) => row.number,
        cell: (row) => <bdi className="tabular">{row.number}</bdi>,
      },
      {
        id: 'name',
        header: t('roster.name'),
        main: true,
        value: (row) => row.name,
        cell: (row) => <bdi>{row.name}</bdi>,
      },
      {
        id: 'nationality',
        header: t('roster.nationality'),
        value: (row) => format.country(row.nationality),
        cell: (row) => format.country(row.nationality),
      },
      {
        id: 'languages',
        header: t('roster.languages'),
        value: (row) => row.languages.map((code) => format.spoken(code)).join(', '),
        cell: (row) => row.languages.map((code) => format.spoken(code)).join(', '),
      },
      {
        id: 'gender',
        header: t('roster.gender'),
        hidden: true,
        value: (row) => t(`gender.${row.gender}`),
        cell: (row) => t(`gender.${row.gender}`),
      },
      {
        id: 'experience',
        header: t('roster.experience'),
        numeric: true,
        hidden: true,
        value: (row) => row.experience,
        cell: (row) => format.number(row.experience),
      },
      {
        id: 'accreditation',
        header: t('roster.accreditation'),
        value: (row) => t(`status.accreditation.${row.accreditation.state}`),
        cell: (row) => <Status of="accreditation" state={row.accreditation.state} size="small" />,
      },
      {
        id: 'until',
        header: t('roster.validUntil'),
        hidden: true,
        value: (row) => row.accreditation.validUntil ?? '',
        cell: (row) => (row.accreditation.validUntil ? format.date(row.accreditation.validUntil, 'medium') : '–'),
      },
      {
        id: 'change',
        header: t('roster.changeHeader'),
        cell: (row) => (
          <Button variant="subtle" size="compact-md" onClick={() => setEdited(row)}>
            {t('common.change')}
            <span className="visually-hidden">: {row.name}</span>
          </Button>
        ),
      },
    ],
    [t, format],
  );

  return (
    <Page
      title={t('roster.title')}
      kicker={<bdi>{mission.title}</bdi>}
      standing={
        result.data &&
        (rows.length === 0
          ? t('roster.standingNone')
          : t('roster.standing', { count: issued, total: format.number(rows.length), number: format.number(issued) }))
      }
      action={
        <Button component={Link} to={`/missions/${mission.id}/imports/new?target=ROSTER`}>
          {t('roster.import')}
        </Button>
      }
    >
      <ListFilters
        searchLabel={t('roster.search')}
        filters={[
          {
            name: 'accreditation',
            label: t('roster.accreditation'),
            options: STATES.map((value) => ({ value, label: t(`status.accreditation.${value}`) })),
          },
        ]}
      />
      <Loaded result={result} onRetry={refetch}>
        {({ observers }) => (
          <>
            <DataTable
              caption={t('roster.title')}
              columns={columns}
              rows={rows}
              rowKey={(row) => row.id}
              exportAs="roster"
              sortable={!observers.pageInfo.hasNextPage && after === undefined}
              empty={
                search || accreditation ? (
                  <Empty title={t('list.nothingFound')}>{t('list.nothingFoundText')}</Empty>
                ) : (
                  <Empty title={t('roster.emptyTitle')}>{t('roster.emptyText')}</Empty>
                )
              }
            />
            <Pages pageInfo={observers.pageInfo} />
          </>
        )}
      </Loaded>
      {edited && (
        <AccreditationDrawer
          key={edited.id}
          observer={edited}
          onClose={() => setEdited(undefined)}
          onSaved={() => {
            setEdited(undefined);
            refetch({ requestPolicy: 'network-only' });
          }}
        />
      )}
    </Page>
  );
}

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, type DataColumn } from '../../components/data-table.js';
import { Empty } from '../../components/empty.js';
import type { SharedField, SharedLineFragment } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';

/** The columns that an agreement opens; one that is not shared is not there at all. */
const COLUMN_FIELDS: Record<string, readonly SharedField[]> = {
  area: ['AREA'],
  halfDay: ['HALF_DAY', 'TIME'],
  time: ['TIME'],
  station: ['STATION'],
  team: ['TEAM_NUMBER'],
  service: ['SERVICE'],
};

interface SharedTableProps {
  readonly caption: string;
  readonly rows: readonly SharedLineFragment[];
  readonly fields: readonly SharedField[];
  readonly emptyText: string;
}

/** Deployments as a partner gets them. */
export function SharedTable({ caption, rows, fields, emptyText }: SharedTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = useMemo<DataColumn<SharedLineFragment>[]>(() => {
    const all: DataColumn<SharedLineFragment>[] = [
      {
        id: 'organisation',
        header: t('shared.organisation'),
        main: true,
        value: (row) => row.organisation.name,
        cell: (row) => <bdi>{row.organisation.acronym ?? row.organisation.name}</bdi>,
      },
      { id: 'date', header: t('shared.date'), value: (row) => row.date, cell: (row) => format.date(row.date) },
      { id: 'area', header: t('shared.area'), value: (row) => row.area ?? '', cell: (row) => <bdi>{row.area}</bdi> },
      {
        id: 'halfDay',
        header: t('shared.halfDay'),
        value: (row) => row.halfDay ?? '',
        cell: (row) => (row.halfDay ? t(`halfDay.${row.halfDay}`) : ''),
      },
      {
        id: 'time',
        header: t('shared.time'),
        value: (row) => row.time ?? '',
        cell: (row) => <bdi dir="ltr">{row.time}</bdi>,
      },
      {
        id: 'station',
        header: t('shared.station'),
        value: (row) => row.station?.code ?? '',
        cell: (row) => (
          <>
            <bdi dir="ltr">{row.station?.code}</bdi> <bdi>{row.station?.name}</bdi>
          </>
        ),
      },
      {
        id: 'team',
        header: t('shared.team'),
        numeric: true,
        value: (row) => row.teamNumber ?? 0,
        cell: (row) => (row.teamNumber === null ? '' : format.number(row.teamNumber ?? 0)),
      },
      {
        id: 'service',
        header: t('shared.service'),
        value: (row) => row.service ?? '',
        cell: (row) => (row.service ? t(`sharedService.${row.service}`) : ''),
      },
    ];
    return all.filter((column) => {
      const needs = COLUMN_FIELDS[column.id];
      return needs === undefined || needs.some((field) => fields.includes(field));
    });
  }, [t, format, fields]);
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      exportAs="shared-deployments"
      empty={<Empty title={t('shared.emptyTitle')}>{emptyText}</Empty>}
    />
  );
}

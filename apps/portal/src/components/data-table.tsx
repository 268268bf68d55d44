import { Button, Checkbox, Popover } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconArrowsSort, IconColumns, IconDownload } from '@tabler/icons-react';
import {
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
  useTable,
  type SortingState,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { saveText, toCsv } from './csv.js';
import classes from './data-table.module.css';

export interface DataColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** What the column is sorted by and exported as; a column without it is neither. */
  readonly value?: (row: Row) => string | number;
  readonly numeric?: boolean;
  /** The column that names the row. */
  readonly main?: boolean;
  readonly hidden?: boolean;
  /** Left out where rows are cards on a phone: the row's own page has it. */
  readonly wideOnly?: boolean;
}

interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly empty: ReactNode;
  /** Name of the exported file; without it nothing is exported. */
  readonly exportAs?: string;
  /** False where the server holds more than is shown: sorting a part would mislead. */
  readonly sortable?: boolean;
  readonly tools?: boolean;
}

const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { basic: sortFn_basic },
});

/** More rows than this are drawn only where they can be seen. */
const VIRTUAL_FROM = 150;
const ROW_HEIGHT = 53;

function parseSort(text: string | null): SortingState {
  if (!text) return [];
  return [{ id: text.replace(/^-/, ''), desc: text.startsWith('-') }];
}

/** A list: sorted by its headings (kept in the address), columns to choose, an export of what is shown. */
export function DataTable<Row extends object>({
  caption,
  columns,
  rows,
  rowKey,
  empty,
  exportAs,
  sortable = true,
  tools = true,
}: DataTableProps<Row>) {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const sorting = useMemo(() => parseSort(address.get('sort')), [address]);
  const [columnVisibility, setColumnVisibility] = useState<Record<string, boolean>>(() =>
    Object.fromEntries(columns.filter((column) => column.hidden).map((column) => [column.id, false])),
  );
  const scroller = useRef<HTMLDivElement>(null);

  const definitions = useMemo(() => {
    const helper = createColumnHelper<typeof features, Row>();
    return helper.columns(
      columns.map((column) =>
        helper.accessor((row) => column.value?.(row) ?? '', {
          id: column.id,
          header: column.header,
          enableSorting: sortable && column.value !== undefined,
          sortFn: 'basic',
        }),
      ),
    );
  }, [columns, sortable]);

  const table = useTable<typeof features, Row>({
    features,
    columns: definitions,
    data: rows,
    getRowId: (row) => rowKey(row),
    state: { sorting, columnVisibility },
    enableSortingRemoval: false,
    onSortingChange: (change) => {
      const next = typeof change === 'function' ? change(sorting) : change;
      const first = next[0];
      setAddress(
        (now) => {
          if (first) now.set('sort', `${first.desc ? '-' : ''}${first.id}`);
          else now.delete('sort');
          return now;
        },
        { replace: true, preventScrollReset: true },
      );
    },
    onColumnVisibilityChange: setColumnVisibility,
  });

  const shown = table.getRowModel().rows;
  const visible = columns.filter((column) => columnVisibility[column.id] !== false);
  const virtual = shown.length > VIRTUAL_FROM;
  const virtualizer = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    enabled: virtual,
  });
  const items = virtual ? virtualizer.getVirtualItems() : undefined;
  const drawn = items ? items.map((item) => shown[item.index]!) : shown;
  const before = items?.[0]?.start ?? 0;
  const after = items ? virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0) : 0;

  if (rows.length === 0) return <>{empty}</>;

  const exported = () => {
    const named = visible.filter((column) => column.value);
    saveText(
      `${exportAs}.csv`,
      toCsv([
        named.map((column) => column.header),
        ...shown.map((row) => named.map((column) => String(column.value?.(row.original) ?? ''))),
      ]),
    );
  };

  return (
    <div>
      {tools && (exportAs || columns.length > 4) && (
        <div className={`${classes['tools']} no-print`}>
          {columns.length > 4 && (
            <Popover position="bottom-end" withArrow trapFocus>
              <Popover.Target>
                <Button variant="subtle" leftSection={<IconColumns size={18} aria-hidden />}>
                  {t('table.columns')}
                </Button>
              </Popover.Target>
              <Popover.Dropdown>
                {columns
                  .filter((column) => !column.main)
                  .map((column) => (
                    <Checkbox
                      key={column.id}
                      label={column.header}
                      checked={columnVisibility[column.id] !== false}
                      onChange={(event) => {
                        const { checked } = event.currentTarget;
                        setColumnVisibility((now) => ({ ...now, [column.id]: checked }));
                      }}
                    />
                  ))}
              </Popover.Dropdown>
            </Popover>
          )}
          {exportAs && (
            <Button variant="subtle" leftSection={<IconDownload size={18} aria-hidden />} onClick={exported}>
              {t('table.export')}
            </Button>
          )}
        </div>
      )}
      <div
        ref={scroller}
        className={classes['scroller']}
        data-virtual={virtual || undefined}
        tabIndex={virtual ? 0 : undefined}
        role={virtual ? 'region' : undefined}
        aria-label={virtual ? caption : undefined}
      >
        <table className={classes['table']} aria-rowcount={virtual ? shown.length + 1 : undefined}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map((header) => {
                  const column = columns.find((item) => item.id === header.column.id)!;
                  const direction = header.column.getIsSorted();
                  const SortIcon =
                    direction === 'asc' ? IconArrowUp : direction === 'desc' ? IconArrowDown : IconArrowsSort;
                  return (
                    <th
                      key={header.id}
                      scope="col"
                      data-numeric={column.numeric || undefined}
                      aria-sort={direction === 'asc' ? 'ascending' : direction === 'desc' ? 'descending' : undefined}
                    >
                      {header.column.getCanSort() ? (
                        <button
                          type="button"
                          className={classes['sort']}
                          onClick={header.column.getToggleSortingHandler()}
                        >
                          {column.header}
                          <SortIcon size={15} aria-hidden opacity={direction ? 1 : 0.55} />
                        </button>
                      ) : (
                        column.header
                      )}
                    </th>
                  );
                })}
              </tr>
            ))}
          </thead>
          <tbody>
            {before > 0 && <tr style={{ height: before }} aria-hidden />}
            {drawn.map((row) => (
              <tr key={row.id}>
                {visible.map((column) =>
                  column.main ? (
                    <th key={column.id} scope="row" className={classes['main']}>
                      {column.cell(row.original)}
                    </th>
                  ) : (
                    <td
                      key={column.id}
                      data-label={column.header}
                      data-numeric={column.numeric || undefined}
                      data-wide-only={column.wideOnly || undefined}
                    >
                      <div>{column.cell(row.original)}</div>
                    </td>
                  ),
                )}
              </tr>
            ))}
            {after > 0 && <tr style={{ height: after }} aria-hidden />}
          </tbody>
        </table>
      </div>
    </div>
  );
}

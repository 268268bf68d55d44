import { Button, Group } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { ApiFailure } from '../../api/outcome.js';
import { useApiQuery } from '../../api/use-operation.js';
import { ConfirmButton } from '../../components/confirm-button.js';
import { DataTable, type DataColumn } from '../../components/data-table.js';
import { Empty } from '../../components/empty.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { ListFilters, Pages, usePageCursor } from '../../components/list-filters.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { useSession } from '../../app/session-context.js';
import { KeptPeopleDocument, type KeptPeopleQuery } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePersonData } from '../shared/use-person-data.js';

type KeptPerson = KeptPeopleQuery['keptPeople']['edges'][number]['node'];

/** Everybody whose data the organisation keeps: given to them when they ask, erased when they may be. */
export function PeoplePage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { active, viewer } = useSession();
  const personData = usePersonData();
  const [address] = useSearchParams();
  const after = usePageCursor();
  const search = address.get('q') ?? undefined;
  const [result, refetch] = useApiQuery(KeptPeopleDocument, { search, after });
  const [failure, setFailure] = useState<ApiFailure>();
  const [attempt, setAttempt] = useState(0);

  const columns = useMemo<DataColumn<KeptPerson>[]>(
    () => [
      {
        id: 'name',
        header: t('people.name'),
        main: true,
        value: (row) => row.name,
        cell: (row) => <bdi>{row.name}</bdi>,
      },
      {
        id: 'email',
        header: t('people.email'),
        value: (row) => row.email ?? '',
        cell: (row) => <span dir="ltr">{row.email ?? '–'}</span>,
      },
      {
        id: 'roles',
        header: t('people.roles'),
        value: (row) => row.roles.map((role) => t(`role.${role}`)).join(', '),
        cell: (row) =>
          row.roles.length > 0 ? format.list(row.roles.map((role) => t(`role.${role}`))) : t('people.rosterOnly'),
      },
      {
        id: 'data',
        header: t('people.data'),
        cell: (row) => (
          <Group gap="xs">
            <Button
              variant="default"
              onClick={() =>
                void personData.save(row.id).then((refused) => {
                  setFailure(refused);
                  setAttempt((count) => count + 1);
                })
              }
            >
              {t('people.save')}
              <span className="visually-hidden">: {row.name}</span>
            </Button>
            {row.id !== viewer.id && (
              <ConfirmButton
                label={t('people.erase')}
                about={row.name}
                question={t('people.eraseQuestion', { name: row.name })}
                onConfirm={async () => {
                  const refused = await personData.erase(row.id);
                  if (!refused) refetch({ requestPolicy: 'network-only' });
                  return refused;
                }}
              />
            )}
          </Group>
        ),
      },
    ],
    [t, format, personData, refetch, viewer.id],
  );

  return (
    <Page
      title={t('people.title')}
      kicker={active && <bdi>{active.organisation.name}</bdi>}
      standing={t('people.lead')}
    >
      {failure && <ErrorSummary errors={[]} failure={failure} attempt={attempt} />}
      <ListFilters searchLabel={t('people.search')} />
      <Loaded result={result} onRetry={refetch}>
        {({ keptPeople }) => (
          <>
            <DataTable
              caption={t('people.title')}
              columns={columns}
              rows={keptPeople.edges.map((edge) => edge.node)}
              rowKey={(row) => row.id}
              sortable={!keptPeople.pageInfo.hasNextPage && after === undefined}
              empty={
                search ? (
                  <Empty title={t('list.nothingFound')}>{t('list.nothingFoundText')}</Empty>
                ) : (
                  <Empty title={t('people.emptyTitle')}>{t('people.emptyText')}</Empty>
                )
              }
            />
            <Pages pageInfo={keptPeople.pageInfo} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

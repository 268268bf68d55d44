import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useApiQuery } from '../../api/use-operation.js';
import { useHasRole } from '../../app/session-context.js';
import { DataTable, type DataColumn } from '../../components/data-table.js';
import { Empty } from '../../components/empty.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Status } from '../../components/status.js';
import { SharingAgreementsDocument, type AgreementLineFragment } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';

/** What is shared with whom, from either side of the table. */
export function AgreementListPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const mayShare = useHasRole('COORDINATOR');
  const [result, refetch] = useApiQuery(SharingAgreementsDocument, {});
  const columns = useMemo<DataColumn<AgreementLineFragment>[]>(
    () => [
      {
        id: 'partner',
        header: mayShare ? t('sharing.partner') : t('sharing.owner'),
        main: true,
        value: (row) => (mayShare ? row.partner : row.owner).name,
        cell: (row) => (
          <Link to={`/partners/agreements/${row.id}`}>
            <bdi>{(mayShare ? row.partner : row.owner).name}</bdi>
          </Link>
        ),
      },
      {
        id: 'election',
        header: t('sharing.election'),
        value: (row) => row.electionTitle,
        cell: (row) => <bdi>{row.electionTitle}</bdi>,
      },
      {
        id: 'fields',
        header: t('sharing.fields'),
        value: (row) => row.sharedFields.length,
        cell: (row) => format.list(row.sharedFields.map((field) => t(`sharedField.${field}`))),
      },
      {
        id: 'endsOn',
        header: t('sharing.until'),
        value: (row) => row.endsOn,
        cell: (row) => format.date(row.endsOn),
      },
      {
        id: 'state',
        header: t('sharing.state'),
        value: (row) => row.state,
        cell: (row) => <Status of="agreement" state={row.state} />,
      },
    ],
    [t, format, mayShare],
  );
  const alive = result.data?.sharingAgreements.filter((row) => row.state === 'ACTIVE').length ?? 0;
  return (
    <Page
      title={t('sharing.listTitle')}
      standing={
        result.data && t(mayShare ? 'sharing.listStandingOwner' : 'sharing.listStandingPartner', { count: alive })
      }
      action={
        mayShare && (
          <Button component={Link} to="/partners/agreements/new">
            {t('sharing.share')}
          </Button>
        )
      }
    >
      <Loaded result={result} onRetry={refetch}>
        {({ sharingAgreements }) => (
          <DataTable
            caption={t('sharing.listTitle')}
            columns={columns}
            rows={sharingAgreements}
            rowKey={(row) => row.id}
            exportAs="sharing-agreements"
            empty={
              <Empty title={t('sharing.emptyTitle')}>
                {t(mayShare ? 'sharing.emptyOwner' : 'sharing.emptyPartner')}
              </Empty>
            }
          />
        )}
      </Loaded>
    </Page>
  );
}

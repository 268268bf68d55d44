import { Alert, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useApiQuery } from '../../api/use-operation.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { SharedDeploymentsDocument, SharingAgreementsDocument } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { SharedTable } from './shared-table.js';
import { useAllPages } from './use-all-pages.js';

/** Who is where, as far as it is shared with the reader's organisation. */
export function DeploymentsPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const [agreements, refetch] = useApiQuery(SharingAgreementsDocument, {});
  const shared = useAllPages(SharedDeploymentsDocument, {}, (data) => data.deployments);
  const organisations = [...new Set(shared.rows.map((row) => row.organisation.name))];
  return (
    <Page
      title={t('shared.title')}
      standing={
        shared.rows.length === 0
          ? t('shared.standingNone')
          : t('shared.standing', { count: shared.rows.length, organisations: format.list(organisations) })
      }
    >
      <Loaded result={agreements} onRetry={refetch}>
        {({ sharingAgreements }) => (
          <>
            {shared.failed && <Alert color="vermilion">{t('shared.failed')}</Alert>}
            {shared.loading && shared.rows.length === 0 ? (
              <Loader aria-label={t('shared.loading')} />
            ) : (
              <SharedTable
                caption={t('shared.title')}
                rows={shared.rows}
                fields={[
                  ...new Set(
                    sharingAgreements.filter((row) => row.state === 'ACTIVE').flatMap((row) => row.sharedFields),
                  ),
                ]}
                emptyText={t('shared.emptyText')}
              />
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

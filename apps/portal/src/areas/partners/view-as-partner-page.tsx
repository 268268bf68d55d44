import { Alert, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useApiQuery } from '../../api/use-operation.js';
import { NotFoundPage } from '../../app/not-found.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { SharingAgreementsDocument, ViewAsPartnerDocument } from '../../gql/graphql.js';
import { SharedTable } from './shared-table.js';
import { useAllPages } from './use-all-pages.js';

/** Exactly what the partner sees, or will see of the draft once it is published. */
export function ViewAsPartnerPage() {
  const { t } = useTranslation();
  const { agreementId = '' } = useParams();
  const [agreements, refetch] = useApiQuery(SharingAgreementsDocument, {});
  const shared = useAllPages(ViewAsPartnerDocument, { agreementId }, (data) => data.viewAsPartner);
  return (
    <Loaded result={agreements} onRetry={refetch}>
      {({ sharingAgreements }) => {
        const agreement = sharingAgreements.find((row) => row.id === agreementId);
        if (!agreement) return <NotFoundPage />;
        return (
          <Page
            title={t('sharing.viewTitle', { name: agreement.partner.name })}
            kicker={agreement.electionTitle}
            standing={t('sharing.viewStanding', { count: shared.rows.length })}
            back={{ to: `/partners/agreements/${agreementId}`, label: agreement.partner.name }}
          >
            {shared.failed && <Alert color="vermilion">{t('shared.failed')}</Alert>}
            {shared.loading && shared.rows.length === 0 ? (
              <Loader aria-label={t('shared.loading')} />
            ) : (
              <SharedTable
                caption={t('sharing.viewTitle', { name: agreement.partner.name })}
                rows={shared.rows}
                fields={agreement.sharedFields}
                emptyText={t('sharing.viewEmpty')}
              />
            )}
          </Page>
        );
      }}
    </Loaded>
  );
}

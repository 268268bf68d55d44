import { Route, Routes } from 'react-router';
import { NotFoundPage } from '../../app/not-found.js';
import { useHasRole } from '../../app/session-context.js';
import { AreaNav } from '../../components/area-nav.js';
import { AgreementListPage } from './agreement-list-page.js';
import { AgreementPage } from './agreement-page.js';
import { ApiPage } from './api-page.js';
import { DeploymentsPage } from './deployments-page.js';
import { NewAgreementPage } from './new-agreement-page.js';
import { ViewAsPartnerPage } from './view-as-partner-page.js';

/** The partners' area: what is shared with whom, what a partner sees, and how its programmes ask. */
export function Partners() {
  const isPartner = useHasRole('PARTNER');
  return (
    <>
      <AreaNav
        area="partners"
        links={[
          { to: '/partners', key: 'agreements', end: true, also: '/partners/agreements' },
          ...(isPartner
            ? [
                { to: '/partners/deployments', key: 'deployments' },
                { to: '/partners/api', key: 'api' },
              ]
            : []),
        ]}
      />
      <Routes>
        <Route index element={<AgreementListPage />} />
        <Route path="agreements/new" element={<NewAgreementPage />} />
        <Route path="agreements/:agreementId" element={<AgreementPage />} />
        <Route path="agreements/:agreementId/view" element={<ViewAsPartnerPage />} />
        <Route path="deployments" element={<DeploymentsPage />} />
        <Route path="api" element={<ApiPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </>
  );
}

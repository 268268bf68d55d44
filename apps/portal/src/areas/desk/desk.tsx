import { Route, Routes } from 'react-router';
import { NotFoundPage } from '../../app/not-found.js';
import { DecisionPage } from './decision-page.js';
import { DeskRequestPage } from './desk-request-page.js';
import { IncomingPage } from './incoming-page.js';
import { NeedsPage } from './needs-page.js';
import { OfferPage } from './offer-page.js';

/** The focal point's desk: what came in, what we found, what we offer. */
export function Desk() {
  return (
    <Routes>
      <Route index element={<IncomingPage />} />
      <Route path="requests/:requestId" element={<DeskRequestPage />} />
      <Route path="requests/:requestId/needs" element={<NeedsPage />} />
      <Route path="requests/:requestId/decision" element={<DecisionPage />} />
      <Route path="requests/:requestId/offer" element={<OfferPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}

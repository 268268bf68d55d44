import { Route, Routes } from 'react-router';
import { NotFoundPage } from '../../app/not-found.js';
import { AreaNav } from '../../components/area-nav.js';
import { ActivityPage } from '../shared/activity-page.js';
import { DecisionPage } from './decision-page.js';
import { DeskActivitiesPage } from './desk-activities-page.js';
import { DeskRequestPage } from './desk-request-page.js';
import { IncomingPage } from './incoming-page.js';
import { NeedsPage } from './needs-page.js';
import { OfferPage } from './offer-page.js';
import { RecordActivityPage } from './record-activity-page.js';

/** The focal point's desk: what came in, what we found, what we offer. */
export function Desk() {
  return (
    <>
      <AreaNav
        area="desk"
        links={[
          { to: '/desk', key: 'requests', end: true, also: '/desk/requests' },
          { to: '/desk/activities', key: 'activities' },
        ]}
      />
      <Routes>
        <Route index element={<IncomingPage />} />
        <Route path="requests/:requestId" element={<DeskRequestPage />} />
        <Route path="requests/:requestId/needs" element={<NeedsPage />} />
        <Route path="requests/:requestId/decision" element={<DecisionPage />} />
        <Route path="requests/:requestId/offer" element={<OfferPage />} />
        <Route path="activities" element={<DeskActivitiesPage />} />
        <Route path="activities/new" element={<RecordActivityPage />} />
        <Route path="activities/:activityId" element={<ActivityPage base="/desk/activities" />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </>
  );
}

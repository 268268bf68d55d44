import { Route, Routes } from 'react-router';
import { NotFoundPage } from '../../app/not-found.js';
import { AreaNav } from '../../components/area-nav.js';
import { ActivitiesPage } from '../shared/activities-page.js';
import { ActivityPage } from '../shared/activity-page.js';
import { CalendarPage } from './calendar-page.js';
import { ComparePage } from './compare-page.js';
import { DecidePage } from './decide-page.js';
import { ElectionListPage } from './election-list-page.js';
import { ElectionPage } from './election-page.js';
import { HistoryPage } from './history-page.js';
import { LedgerPage } from './ledger-page.js';
import { MoveElectionDayPage } from './move-election-day-page.js';
import { NewRequestPage } from './new-request-page.js';
import { OpenElectionPage } from './open-election-page.js';
import { OptionsPage } from './options-page.js';
import { RequestListPage } from './request-list-page.js';
import { RequestPage } from './request-page.js';
import { RequestStepPage } from './request-steps/request-step-page.js';
import { WithdrawConsentPage } from './withdraw-consent-page.js';

/** The commission's area: ask, compare, decide, follow. */
export function Commission() {
  return (
    <>
      <AreaNav
        area="commission"
        links={[
          { to: '/commission', key: 'requests', end: true, also: '/commission/requests' },
          { to: '/commission/elections', key: 'elections' },
          { to: '/commission/activities', key: 'activities' },
          { to: '/commission/calendar', key: 'calendar' },
          { to: '/commission/ledger', key: 'ledger' },
        ]}
      />
      <Routes>
        <Route index element={<RequestListPage />} />
        <Route path="requests/new" element={<NewRequestPage />} />
        <Route path="requests/:requestId" element={<RequestPage />} />
        <Route path="requests/:requestId/compare" element={<ComparePage />} />
        <Route path="requests/:requestId/history" element={<HistoryPage />} />
        <Route path="requests/:requestId/options" element={<OptionsPage />} />
        <Route path="requests/:requestId/options/:optionId/decide" element={<DecidePage />} />
        <Route path="requests/:requestId/ledger" element={<LedgerPage />} />
        <Route path="requests/:requestId/:step" element={<RequestStepPage />} />
        <Route path="elections" element={<ElectionListPage />} />
        <Route path="elections/new" element={<OpenElectionPage />} />
        <Route path="elections/:electionId" element={<ElectionPage />} />
        <Route path="elections/:electionId/days/:dayId/move" element={<MoveElectionDayPage />} />
        <Route path="activities" element={<ActivitiesPage base="/commission/activities" />} />
        <Route path="activities/:activityId" element={<ActivityPage base="/commission/activities" />} />
        <Route path="calendar" element={<CalendarPage />} />
        <Route path="ledger" element={<LedgerPage />} />
        <Route path="ledger/:entryId/withdraw" element={<WithdrawConsentPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </>
  );
}

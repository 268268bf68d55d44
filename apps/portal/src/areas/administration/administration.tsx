import { Route, Routes } from 'react-router';
import { NotFoundPage } from '../../app/not-found.js';
import { AreaNav } from '../../components/area-nav.js';
import { FailedJobsPage } from './failed-jobs-page.js';
import { PeoplePage } from './people-page.js';

/** For an organisation's administrator: the people whose data it keeps, and background work that stands still. */
export function Administration() {
  return (
    <>
      <AreaNav
        area="administration"
        links={[
          { to: '/administration', key: 'people', end: true },
          { to: '/administration/failed-jobs', key: 'failedJobs' },
        ]}
      />
      <Routes>
        <Route index element={<PeoplePage />} />
        <Route path="failed-jobs" element={<FailedJobsPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </>
  );
}

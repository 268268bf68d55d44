import { Route, Routes } from 'react-router';
import { NotFoundPage } from '../../app/not-found.js';
import { CalendarFeedPage } from './calendar-feed-page.js';
import { MyDataPage } from './my-data-page.js';
import { NotificationsPage } from './notifications-page.js';

/** What belongs to the person, whatever the organisation. */
export function Account() {
  return (
    <Routes>
      <Route path="notifications" element={<NotificationsPage />} />
      <Route path="calendar-feed" element={<CalendarFeedPage />} />
      <Route path="data" element={<MyDataPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}

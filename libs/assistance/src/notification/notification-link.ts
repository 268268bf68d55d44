import type { NotificationEntity } from './notification.entity.js';

const PAGES: Readonly<Record<string, string>> = { request: 'requests', election: 'elections', activity: 'activities' };

/**
 * The page of the portal that a notification opens: those who prepare and decide work in Commission, the others at the desk.
 * None for a subject without a page.
 */
export function notificationLink(
  notification: Pick<NotificationEntity, 'subjectKind' | 'subjectId'>,
  roles: readonly string[],
): string | null {
  if (notification.subjectKind === 'mission') {
    return roles.includes('coordinator') ? `/missions/${notification.subjectId}` : null;
  }
  const decides = roles.includes('officer') || roles.includes('signatory');
  if (notification.subjectKind === 'registration_plan') {
    // Named by its activity, whose page tells what is handed over; coordinators have no page of it.
    if (decides) return `/commission/activities/${notification.subjectId}`;
    return roles.includes('focal_point') ? `/desk/activities/${notification.subjectId}` : null;
  }
  const area = decides ? 'commission' : 'desk';
  const page = PAGES[notification.subjectKind];
  return page ? `/${area}/${page}/${notification.subjectId}` : null;
}

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
    return decides
      ? `/commission/activities/${notification.subjectId}/registration`
      : `/missions/registration/${notification.subjectId}`;
  }
  const area = decides ? 'commission' : 'desk';
  const page = PAGES[notification.subjectKind];
  return page ? `/${area}/${page}/${notification.subjectId}` : null;
}

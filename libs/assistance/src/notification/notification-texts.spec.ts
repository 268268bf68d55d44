import { describe, expect, it } from '@jest/globals';
import { NOTIFICATION_KINDS } from './notification-kind.js';
import {
  NOTIFICATION_LANGUAGES,
  notificationLanguage,
  notificationMail,
  notificationMessage,
} from './notification-texts.js';

const PARAMETERS = {
  authority: 'AUTHORITY',
  organisation: 'ORGANISATION',
  subject: 'SUBJECT',
  reference: 'BGR-2345',
  title: 'TITLE',
  election: 'ELECTION',
  activity: 'ACTIVITY',
  milestone: 'MILESTONE',
  mission: 'MISSION',
  number: '2',
  from: '2026-10-04',
  to: '2026-10-11',
  target: '2026-09-27',
};

describe('what people are told', () => {
  const pairs = NOTIFICATION_LANGUAGES.flatMap((language) =>
    NOTIFICATION_KINDS.map((kind) => [kind, language] as const),
  );

  it.each(pairs)('%s, in %s, names what it is about and leaves nothing unfilled', (kind, language) => {
    const message = notificationMessage(kind, PARAMETERS, language);
    expect(message).toMatch(/[A-Z]{5,}/);
    expect(message).not.toMatch(/[{}]|undefined|\s{2}|^:/);
  });

  it('writes days in the reader’s way', () => {
    expect(notificationMessage('election_day_moved', PARAMETERS, 'en')).toContain(
      'from October 4, 2026 to October 11, 2026',
    );
    expect(notificationMessage('election_day_moved', PARAMETERS, 'ar')).toContain('أكتوبر');
  });

  it.each([
    ['ar-EG', 'ar'],
    ['en-GB', 'en'],
    ['bg', 'en'],
  ])('reads %s as %s', (tag, language) => {
    expect(notificationLanguage(tag)).toBe(language);
  });

  it('makes a mail in the person’s language, dated in their zone', () => {
    const mail = notificationMail(
      { kind: 'milestone_due', parameters: PARAMETERS, createdAt: new Date('2026-09-27T22:30:00Z') },
      { language: 'ar', timeZone: 'Asia/Amman', organisation: 'المفوضية', url: 'https://example.org/x' },
    );
    expect(mail.subject).toContain('MILESTONE');
    expect(mail.text).toContain('https://example.org/x');
    expect(mail.text).toContain('Asia/Amman');
    expect(mail.text).toContain('المفوضية');
  });
});

import type { NotificationKind } from './notification-kind.js';
import type { NotificationParameters } from './notification.entity.js';

/** Languages in which people are told. */
export const NOTIFICATION_LANGUAGES = ['en', 'ar'] as const;
export type NotificationLanguage = (typeof NOTIFICATION_LANGUAGES)[number];

/** A sentence with `{names}` to fill in, and what a mail says around it. */
interface Catalogue {
  readonly messages: Readonly<Record<NotificationKind, string>>;
  readonly open: string;
  readonly why: string;
}

const CATALOGUES: Readonly<Record<NotificationLanguage, Catalogue>> = {
  en: {
    messages: {
      request_received: '{authority} asks for assistance: {subject} ({reference}).',
      request_closed: '{authority} has closed its request {reference}: {subject}. What was agreed stands.',
      request_withdrawn: '{authority} has withdrawn its request {reference}: {subject}.',
      decision_recorded: '{organisation} has decided on your request {reference}.',
      option_offered: '{organisation} offers an option: {title}.',
      option_withdrawn: '{organisation} has taken back the option {title}.',
      question_asked: '{authority} asks about the option {title}.',
      question_answered: '{organisation} has answered your question about the option {title}.',
      consent_given: '{authority} has consented to {title}.',
      consent_declined: '{authority} has declined {title}.',
      consent_withdrawn: '{authority} has withdrawn its consent to {title}. The work that rested on it is suspended.',
      election_day_moved:
        'The election day of {election} has moved from {from} to {to}. Dates counted from it moved too.',
      milestone_due: '{activity}: "{milestone}" is due on {target}.',
      plan_published: '{mission}: version {number} of the deployment plan is published. It concerns you.',
      registration_plan_published: '{activity}: version {number} of the registration plan is published.',
    },
    open: 'Open it in Comitia:',
    why: 'You receive this because of your role in {recipient}.',
  },
  ar: {
    messages: {
      request_received: 'تطلب {authority} المساعدة: {subject} ({reference}).',
      request_closed: 'أغلقت {authority} طلبها {reference}: {subject}. ويبقى ما اتُّفق عليه ساريا.',
      request_withdrawn: 'سحبت {authority} طلبها {reference}: {subject}.',
      decision_recorded: 'اتخذت {organisation} قرارا بشأن طلبكم {reference}.',
      option_offered: 'تعرض {organisation} خيارا: {title}.',
      option_withdrawn: 'سحبت {organisation} الخيار {title}.',
      question_asked: 'تسأل {authority} عن الخيار {title}.',
      question_answered: 'أجابت {organisation} عن سؤالكم بشأن الخيار {title}.',
      consent_given: 'وافقت {authority} على {title}.',
      consent_declined: 'رفضت {authority} {title}.',
      consent_withdrawn: 'سحبت {authority} موافقتها على {title}. عُلّق العمل القائم عليها.',
      election_day_moved: 'نُقل يوم الاقتراع في {election} من {from} إلى {to}. وتغيرت معه المواعيد المحسوبة منه.',
      milestone_due: '{activity}: موعد "{milestone}" هو {target}.',
      plan_published: '{mission}: نُشرت النسخة {number} من خطة الانتشار، وهي تعنيكم.',
      registration_plan_published: '{activity}: نُشرت النسخة {number} من خطة التسجيل.',
    },
    open: 'للاطلاع في كوميتيا:',
    why: 'تصلكم هذه الرسالة بحكم دوركم في {recipient}.',
  },
};

/** Parameters that are days and are written in the reader's way. */
const DAYS: ReadonlySet<string> = new Set(['from', 'to', 'target']);

/** The catalogue's language for a BCP 47 tag; English where we have none. */
export function notificationLanguage(tag: string): NotificationLanguage {
  const primary = tag.toLowerCase().split('-')[0];
  return NOTIFICATION_LANGUAGES.find((language) => language === primary) ?? 'en';
}

function fill(template: string, parameters: NotificationParameters, language: NotificationLanguage): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = parameters[name] ?? '';
    return DAYS.has(name) ? formatDay(value, language) : value;
  });
}

function formatDay(day: string, language: NotificationLanguage): string {
  const at = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return day;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}

/** What a person reads, in their language; days written out in it. */
export function notificationMessage(kind: NotificationKind, parameters: NotificationParameters, tag: string): string {
  const language = notificationLanguage(tag);
  return fill(CATALOGUES[language].messages[kind], parameters, language);
}

/** A mail: subject and plain text, in the person's language, dated in their time zone. */
export function notificationMail(
  notification: {
    readonly kind: NotificationKind;
    readonly parameters: NotificationParameters;
    readonly createdAt: Date;
  },
  to: { readonly language: string; readonly timeZone: string; readonly organisation: string; readonly url: string },
): { readonly subject: string; readonly text: string } {
  const language = notificationLanguage(to.language);
  const message = notificationMessage(notification.kind, notification.parameters, language);
  const at = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: to.timeZone });
  const { open, why } = CATALOGUES[language];
  return {
    subject: message.replaceAll(/\s+/g, ' ').slice(0, 200),
    text: [
      message,
      '',
      `${open} ${to.url}`,
      '',
      `${at.format(notification.createdAt)} (${to.timeZone})`,
      fill(why, { recipient: to.organisation }, language),
      '',
    ].join('\n'),
  };
}

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSessionTimeZone } from '../app/session-context.js';
import { countryName } from './countries.js';
import { electionOffset, formatDate, formatInstant, type DateStyle } from './dates.js';

export interface Format {
  readonly language: string;
  readonly date: (date: string, style?: DateStyle) => string;
  readonly instant: (instant: string) => string;
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string;
  readonly percent: (share: number) => string;
  readonly list: (items: readonly string[]) => string;
  /** One of several: a, b or c. */
  readonly either: (items: readonly string[]) => string;
  readonly bytes: (size: number) => string;
  readonly country: (code: string) => string;
  readonly spoken: (code: string) => string;
  /** E-42, E-day, E+3; the empty text for what is no day. */
  readonly offset: (date: string, electionDay: string) => string;
  readonly duration: (minutes: number) => string;
}

function languageName(language: string, code: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Dates, numbers, names and lists in the reader's language and time zone. */
export function useFormat(): Format {
  const { t, i18n } = useTranslation();
  const timeZone = useSessionTimeZone();
  const language = i18n.language;
  return useMemo(() => {
    const locale = language === 'en' ? 'en-GB' : language;
    const number = (value: number, options?: Intl.NumberFormatOptions) =>
      new Intl.NumberFormat(locale, options).format(value);
    return {
      language,
      date: (date, style) => formatDate(date, language, style),
      instant: (instant) => formatInstant(instant, language, timeZone),
      number,
      percent: (share) => number(share, { style: 'percent', maximumFractionDigits: 1 }),
      either: (items) => new Intl.ListFormat(locale, { style: 'long', type: 'disjunction' }).format(items),
      list: (items) => new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }).format(items),
      bytes: (size) =>
        size >= 1_048_576
          ? t('common.megabytes', { size: number(size / 1_048_576, { maximumFractionDigits: 1 }) })
          : t('common.kilobytes', { size: number(Math.max(1, Math.round(size / 1024))) }),
      country: (code) => t(`formerState.${code}`, { defaultValue: countryName(code, language) }),
      spoken: (code) => languageName(language, code),
      offset: (date, electionDay) => {
        const offset = electionOffset(date, electionDay);
        if (!offset) return '';
        if (offset.kind === 'on') return t('date.electionDayShort');
        return offset.kind === 'before'
          ? t('date.before', { days: number(offset.days) })
          : t('date.after', { days: number(offset.days) });
      },
      duration: (minutes) => {
        const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
        if (hours === 0) return t('date.minutes', { count: rest, number: number(rest) });
        return t('date.hoursMinutes', { hours: number(hours), minutes: number(rest) });
      },
    };
  }, [language, timeZone, t]);
}

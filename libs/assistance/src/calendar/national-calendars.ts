import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCalendarDate } from '@comitia/kernel';
import {
  correctHolidays,
  publicHolidays,
  WEEKDAYS_ONLY,
  type HolidayProvider,
  type NationalRule,
  type WorkingCalendar,
} from '@comitia/mandates';
import { CONFIGURATION, type Configuration } from '@comitia/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import countries from 'i18n-iso-countries';
import { z } from 'zod';

/** What is known of a country's working days and of its law's deadlines. */
export interface NationalCalendar {
  readonly workingDays: WorkingCalendar;
  /** Steps that its law dates, in place of the planning defaults of the same id or beside them. */
  readonly rules: readonly NationalRule[];
}

/** Where nothing is known: weekdays, and the planning defaults. */
export const UNKNOWN_COUNTRY: NationalCalendar = { workingDays: WEEKDAYS_ONLY, rules: [] };

const day = z.string().refine((text) => parseCalendarDate(text).ok, 'must be a day, YYYY-MM-DD');
const counting = z.strictObject({
  unit: z.enum(['calendar_days', 'working_days']),
  days: z.int().min(-3650).max(3650),
  anchorCounts: z.boolean().default(false),
  moved: z.enum(['not', 'to_next_working_day', 'to_previous_working_day']).default('not'),
});
const rule = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_]{0,59}$/, 'must be lower case letters, digits and _'),
  title: z.string().min(1).max(200),
  kind: z.enum(['legal', 'administrative']).default('legal'),
  earliest: counting,
  target: counting,
  latest: counting,
  everyRound: z.boolean().default(false),
  // A law's deadline is believed because it can be looked up.
  citation: z.string().min(1).max(500),
});
const country = z.strictObject({
  weekend: z.array(z.int().min(1).max(7)).max(6).optional(),
  holidaysAdded: z.record(day, z.string().min(1).max(200)).default({}),
  holidaysRemoved: z.array(day).default([]),
  rules: z.array(rule).default([]),
});
const file = z.record(z.string().regex(/^[A-Z]{3}$/, 'must be three letters (ISO 3166-1 alpha-3)'), country);

type KnownCountry = z.output<typeof country>;

/** The weekend of a country by CLDR, as ISO weekdays; Saturday and Sunday where it says nothing. */
function weekendOf(region: string): readonly number[] {
  const locale = new Intl.Locale(`und-${region}`) as Intl.Locale & {
    readonly weekInfo?: { readonly weekend: readonly number[] };
    getWeekInfo?(): { readonly weekend: readonly number[] };
  };
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.weekend ?? WEEKDAYS_ONLY.weekend;
}

/** Public holidays of a country by `date-holidays`; none where it does not know the country. */
async function holidaysOf(region: string): Promise<HolidayProvider> {
  const { default: Holidays } = await import('date-holidays');
  const library = new Holidays();
  if (library.getCountries()[region] === undefined) return WEEKDAYS_ONLY.holidays;
  library.init(region);
  return publicHolidays(library);
}

/**
 * Working days and legal deadlines by country: public holidays of a library, weekends of CLDR, and on top of both what the
 * installation's `national-calendars.json` says, where one lies in COMITIA_HOME. A country is read once.
 */
@Injectable()
export class NationalCalendars implements OnModuleInit {
  private readonly path: string;
  private readonly known = new Map<string, Promise<NationalCalendar>>();
  private configured: Readonly<Record<string, KnownCountry>> = {};

  constructor(@Inject(CONFIGURATION) configuration: Configuration) {
    this.path = join(configuration.COMITIA_HOME, 'national-calendars.json');
  }

  /** Reads the installation's file; throws with every place that is wrong in it. */
  async onModuleInit(): Promise<void> {
    const text = await readFile(this.path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (text !== undefined) this.configured = parseNationalCalendars(text, this.path);
  }

  /** What is known of a country, by its three letters (ISO 3166-1 alpha-3). */
  async of(alpha3: string): Promise<NationalCalendar> {
    const loading = this.known.get(alpha3) ?? this.load(alpha3);
    this.known.set(alpha3, loading);
    return loading;
  }

  private async load(alpha3: string): Promise<NationalCalendar> {
    const region = countries.alpha3ToAlpha2(alpha3);
    const own = this.configured[alpha3];
    if (region === undefined && own === undefined) return UNKNOWN_COUNTRY;
    const holidays = region === undefined ? WEEKDAYS_ONLY.holidays : await holidaysOf(region);
    return {
      workingDays: {
        weekend: own?.weekend ?? (region === undefined ? WEEKDAYS_ONLY.weekend : weekendOf(region)),
        holidays: own
          ? correctHolidays(holidays, { added: own.holidaysAdded, removed: own.holidaysRemoved })
          : holidays,
      },
      rules: (own?.rules ?? []).map(({ citation, ...said }) => ({
        ...said,
        source: { citation, confidence: 'verified_in_part', references: [] },
      })),
    };
  }
}

/** Reads the content of a `national-calendars.json`; throws an error that names the file and every place that is wrong. */
export function parseNationalCalendars(text: string, path: string): Readonly<Record<string, KnownCountry>> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new Error(`${path} is not JSON: ${(error as Error).message}. Correct it, or remove it to go without.`, {
      cause: error,
    });
  }
  const parsed = file.safeParse(content);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.map((issue) => `  ${issue.path.join('.') || 'the whole'}: ${issue.message}`);
  throw new Error(`${path} cannot be read:\n${places.join('\n')}\nCorrect it, or remove it to go without.`);
}

import { parseCalendarDate, type CalendarDate } from '@comitia/kernel';
import type { CompiledMapping, ImportField, ImportProblem } from '@comitia/elections';
import countries from 'i18n-iso-countries';
import { ACCREDITATION_STATES, type AccreditationState } from './accreditation.states.js';

/** Genders as people gave them. */
export const GENDERS = ['female', 'male', 'undisclosed'] as const;
export type Gender = (typeof GENDERS)[number];

/** What the columns of a roster can be mapped to. */
export const ROSTER_FIELDS = [
  { name: 'number', required: true, many: false, key: true },
  { name: 'name', required: false, many: false, personal: true },
  { name: 'givenName', required: false, many: false, personal: true },
  { name: 'familyName', required: false, many: false, personal: true },
  { name: 'email', required: false, many: false, personal: true },
  { name: 'phone', required: false, many: false, personal: true },
  { name: 'nationality', required: true, many: false },
  { name: 'languages', required: true, many: true },
  { name: 'gender', required: false, many: false },
  { name: 'experience', required: false, many: false },
  { name: 'availableFrom', required: false, many: false },
  { name: 'availableTo', required: false, many: false },
  { name: 'accreditation', required: false, many: false },
  { name: 'accreditationReference', required: false, many: false },
  { name: 'accreditationArea', required: false, many: false },
  { name: 'accreditationValidUntil', required: false, many: false },
] as const satisfies readonly ImportField[];
export type RosterField = (typeof ROSTER_FIELDS)[number]['name'];

/** An observer as a row of a roster gives it. Undefined says that the file does not tell. */
export interface ObserverRow {
  readonly number: string;
  readonly givenName: string | undefined;
  readonly familyName: string | undefined;
  readonly email: string | undefined;
  readonly phone: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly nationality: string | undefined;
  /** ISO 639 codes, in the order given. */
  readonly languages: readonly string[] | undefined;
  readonly gender: Gender | undefined;
  readonly experience: number | undefined;
  readonly availableFrom: CalendarDate | undefined;
  readonly availableTo: CalendarDate | undefined;
  readonly accreditation: AccreditationState | undefined;
  readonly accreditationReference: string | undefined;
  readonly accreditationArea: string | undefined;
  readonly accreditationValidUntil: CalendarDate | undefined;
  readonly attributes: Readonly<Record<string, string>>;
}

const GENDER_WORDS: Readonly<Record<string, Gender>> = {
  f: 'female',
  female: 'female',
  w: 'female',
  woman: 'female',
  m: 'male',
  male: 'male',
  man: 'male',
  '': 'undisclosed',
  x: 'undisclosed',
  u: 'undisclosed',
  undisclosed: 'undisclosed',
  'not disclosed': 'undisclosed',
  'prefer not to say': 'undisclosed',
};

/** English names of the two-letter languages, made once from what the runtime knows. */
const LANGUAGE_BY_NAME: ReadonlyMap<string, string> = (() => {
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const found = new Map<string, string>();
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = names.of(code);
    if (name !== undefined && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), code);
  }
  return found;
})();

/** The alpha-2 code of a country given by code or English name; undefined where it is none. */
export function countryCode(text: string): string | undefined {
  const upper = text.toUpperCase();
  if (/^[A-Z]{2}$/.test(upper) && countries.isValid(upper)) return upper;
  if (/^[A-Z]{3}$/.test(upper)) return countries.alpha3ToAlpha2(upper);
  return countries.getAlpha2Code(text, 'en');
}

function languageCode(text: string): string | undefined {
  const lower = text.toLowerCase();
  return /^[a-z]{2,3}$/.test(lower) ? lower : LANGUAGE_BY_NAME.get(lower);
}

/** What is noted of a row that cannot be taken: never a name or a contact. */
type Report = (problem: ImportProblem) => void;

/** Turns the rows of one roster into observers. */
export class ObserverReader {
  constructor(
    private readonly mapping: CompiledMapping,
    private readonly header: readonly string[],
  ) {}

  /** Reads one row; every problem found goes to `report`. Undefined where the row is rejected. */
  read(cells: readonly string[], row: number, report: Report): ObserverRow | undefined {
    let rejected = false;
    const text = (field: RosterField): string | undefined => {
      const position = this.mapping.positions.get(field)?.[0];
      return position === undefined ? undefined : cells[position]?.trim() || undefined;
    };
    const refuse = (field: RosterField, code: string, message: string): undefined => {
      rejected = true;
      const column = this.header[this.mapping.positions.get(field)?.[0] ?? -1];
      report({ row, column, code, severity: 'error', message: `Row ${row}: ${message}`, value: undefined });
    };
    const date = (field: RosterField): CalendarDate | undefined => {
      const given = text(field);
      if (given === undefined) return undefined;
      const parsed = parseCalendarDate(given);
      return parsed.ok
        ? parsed.value
        : refuse(field, 'date-unreadable', `${field}: ${parsed.failure} Dates are written YYYY-MM-DD.`);
    };
    const number =
      text('number') ?? refuse('number', 'number-missing', 'there is no observer number: every observer needs one.');
    const { givenName, familyName } = this.name(text);
    if (this.mapping.mode === 'whole' && givenName === undefined && familyName === undefined) {
      refuse(
        'name',
        'name-missing',
        'there is no name: map a column with the whole name, or with given and family name, and fill it.',
      );
    }
    const [availableFrom, availableTo] = [date('availableFrom'), date('availableTo')];
    if (availableFrom !== undefined && availableTo !== undefined && availableTo < availableFrom) {
      refuse(
        'availableTo',
        'availability-reversed',
        `available to ${availableTo}, which is before ${availableFrom}: exchange the two.`,
      );
    }
    const observer = {
      number: number ?? '',
      givenName,
      familyName,
      email: this.email(text, refuse),
      phone: text('phone'),
      nationality: this.nationality(text, refuse),
      languages: this.languages(cells, refuse),
      gender: this.gender(text, refuse),
      experience: this.experience(text, refuse),
      availableFrom,
      availableTo,
      accreditation: this.accreditation(text, refuse),
      accreditationReference: text('accreditationReference'),
      accreditationArea: text('accreditationArea'),
      accreditationValidUntil: date('accreditationValidUntil'),
      attributes: this.attributes(cells),
    };
    return rejected ? undefined : observer;
  }

  private name(text: (field: RosterField) => string | undefined) {
    const [givenName, familyName, whole] = [text('givenName'), text('familyName'), text('name')];
    // A name that comes in one piece is kept in one piece: where it divides differs between peoples.
    return givenName === undefined && familyName === undefined
      ? { givenName: undefined, familyName: whole }
      : { givenName, familyName };
  }

  private email(text: (field: RosterField) => string | undefined, refuse: Refuse): string | undefined {
    const given = text('email');
    if (given === undefined || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(given)) return given;
    return refuse(
      'email',
      'email-unreadable',
      'the address for mail has no name@domain: mend it, or leave the cell empty.',
    );
  }

  private nationality(text: (field: RosterField) => string | undefined, refuse: Refuse): string | undefined {
    const given = text('nationality');
    if (given === undefined) {
      return this.mapping.mode === 'whole'
        ? refuse('nationality', 'nationality-missing', 'there is no nationality; teams are formed by it.')
        : undefined;
    }
    return (
      countryCode(given) ??
      refuse(
        'nationality',
        'nationality-unknown',
        `"${given.slice(0, 40)}" is not a country: give its ISO 3166-1 code, such as GH or GHA, or its English name.`,
      )
    );
  }

  private languages(cells: readonly string[], refuse: Refuse): readonly string[] | undefined {
    const positions = this.mapping.positions.get('languages');
    if (positions === undefined) return undefined;
    const words = positions
      .flatMap((position) => (cells[position] ?? '').split(/[,;/|]/))
      // "en fr" is two codes, "Haitian Creole" is one name.
      .flatMap((piece) => (languageCode(piece.trim()) === undefined ? piece.split(/\s+/) : [piece]))
      .map((word) => word.trim())
      .filter((word) => word !== '');
    if (words.length === 0)
      return refuse('languages', 'language-missing', 'there is no language; a team needs a shared one.');
    const codes: string[] = [];
    for (const word of words) {
      const code = languageCode(word);
      if (code === undefined)
        return refuse(
          'languages',
          'language-unknown',
          `"${word.slice(0, 40)}" is not a language: give ISO 639 codes such as "en, fr", or English names.`,
        );
      if (!codes.includes(code)) codes.push(code);
    }
    return codes;
  }

  private gender(text: (field: RosterField) => string | undefined, refuse: Refuse): Gender | undefined {
    if (!this.mapping.positions.has('gender')) return this.mapping.mode === 'whole' ? 'undisclosed' : undefined;
    const word = text('gender') ?? '';
    return (
      GENDER_WORDS[word.toLowerCase()] ??
      refuse(
        'gender',
        'gender-unknown',
        `gender is given as a word that is not known: use ${GENDERS.join(', ')}, or leave it empty.`,
      )
    );
  }

  private experience(text: (field: RosterField) => string | undefined, refuse: Refuse): number | undefined {
    const given = text('experience');
    if (given === undefined) return this.mapping.mode === 'whole' ? 0 : undefined;
    if (/^\d{1,3}$/.test(given)) return Number(given);
    return refuse(
      'experience',
      'experience-not-a-number',
      `"${given.slice(0, 20)}" is not a number of missions: expected a whole number such as 3.`,
    );
  }

  private accreditation(
    text: (field: RosterField) => string | undefined,
    refuse: Refuse,
  ): AccreditationState | undefined {
    const given = text('accreditation')?.toLowerCase();
    if (given === undefined) return this.mapping.mode === 'whole' ? 'none' : undefined;
    const state = ACCREDITATION_STATES.find((known) => known === given);
    return (
      state ??
      refuse(
        'accreditation',
        'accreditation-unknown',
        `"${given.slice(0, 20)}" is not a state of accreditation: use ${ACCREDITATION_STATES.join(', ')}.`,
      )
    );
  }

  private attributes(cells: readonly string[]): Record<string, string> {
    return Object.fromEntries(
      this.mapping.unmapped.flatMap(({ position, name }) => {
        const value = cells[position] ?? '';
        return value === '' ? [] : [[name, value]];
      }),
    );
  }
}

type Refuse = (field: RosterField, code: string, message: string) => undefined;

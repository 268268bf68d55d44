import { joinIdentity, OWN_COLUMN_PREFIX, readDegrees, readNumber, toDegrees } from '@comitia/tabular';
import type { CompiledMapping, ImportField } from '../table-import/import-mapping.js';
import type { ImportProblem } from '../table-import/table-import.js';

/** Kinds of stations; all but the ordinary ones are left out of plans unless asked for. */
export const STATION_KINDS = ['ordinary', 'mobile', 'ship', 'prison', 'abroad'] as const;
export type StationKind = (typeof STATION_KINDS)[number];

/** What the columns of a register can be mapped to. */
export const REGISTER_FIELDS = [
  { name: 'code', required: true, many: true, key: true },
  { name: 'name', required: false, many: false },
  { name: 'address', required: false, many: false },
  { name: 'areas', required: false, many: true },
  { name: 'latitude', required: false, many: false },
  { name: 'longitude', required: false, many: false },
  { name: 'easting', required: false, many: false },
  { name: 'northing', required: false, many: false },
  { name: 'electors', required: false, many: false },
  { name: 'mobile', required: false, many: false },
  { name: 'ship', required: false, many: false },
  { name: 'prison', required: false, many: false },
  { name: 'abroad', required: false, many: false },
] as const satisfies readonly ImportField[];

/** A station as a row of a file gives it. Undefined says that the file does not tell; in an update it stays as it was. */
export interface StationRow {
  readonly code: string;
  readonly name: string | undefined;
  readonly address: string | undefined;
  readonly areas: readonly string[] | undefined;
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
  readonly electors: number | undefined;
  readonly kind: StationKind | undefined;
}

/** The longest code, name and address kept, in characters. */
const LONGEST = { code: 200, name: 1000, address: 2000 } as const;

const YES = new Set(['1', 'true', 'yes', 'y', 'x', 't', 'да', 'oui', 'si', 'sí', 'sim', 'tak', 'da', 'نعم']);

type Report = (problem: ImportProblem) => void;

/** Between the parts of a row's content: PostgreSQL keeps no such character, so no cell has one. */
const BETWEEN = '\u0000';

const NEEDS_ESCAPE = /["\\\p{Cc}]/u;

/** Turns the rows of one file into stations; made once per file, so that nothing is looked up by name per row. */
export class StationReader {
  private readonly one: Readonly<Record<(typeof REGISTER_FIELDS)[number]['name'], number>>;
  private readonly codes: readonly number[];
  private readonly areas: readonly number[] | undefined;
  private readonly kinds: readonly { readonly kind: StationKind; readonly position: number }[];
  private readonly unmapped: { readonly position: number; readonly member: string }[];
  private readonly convert: ReturnType<typeof toDegrees>;
  private known: number;

  /** `header` may grow while a document of records is read: columns that come later are kept as nobody mapped them. */
  constructor(
    private readonly mapping: CompiledMapping,
    private readonly header: readonly string[],
  ) {
    const position = (name: string): number => mapping.positions.get(name)?.[0] ?? -1;
    this.one = Object.fromEntries(REGISTER_FIELDS.map((field) => [field.name, position(field.name)])) as never;
    this.codes = mapping.positions.get('code')!;
    this.areas = mapping.positions.get('areas');
    this.kinds = STATION_KINDS.flatMap((kind) =>
      kind === 'ordinary' || this.one[kind] < 0 ? [] : [{ kind, position: this.one[kind] }],
    );
    this.unmapped = mapping.unmapped.flatMap(({ position: at, name }) => (isOwn(name) ? [] : [member(at, name)]));
    this.convert = mapping.grid === undefined ? undefined : toDegrees(mapping.grid);
    this.known = header.length;
  }

  /** The code that stands in a row, also of one that is rejected; undefined where there is none. */
  code(cells: readonly string[]): string | undefined {
    if (this.codes.length === 1) return this.text(cells, this.codes[0]!);
    return joinIdentity(this.codes.map((position) => cells[position] ?? '')) || undefined;
  }

  /** Reads one row; every problem found goes to `report`. Undefined where the row is rejected. */
  read(cells: readonly string[], rowNumber: number, report: Report): StationRow | undefined {
    const error = (code: string, message: string, column?: number, value?: string): undefined => {
      report({ row: rowNumber, column: this.column(column), code, severity: 'error', message, value });
    };
    const code = this.code(cells);
    if (code === undefined)
      return error('code-missing', `Row ${rowNumber} has no code: every station needs one.`, this.one.code);
    if (code.length > LONGEST.code) {
      return error(
        'code-too-long',
        `Row ${rowNumber}: the code has ${code.length} characters, at most ${LONGEST.code} are kept.`,
        this.one.code,
      );
    }
    const [name, address] = [this.text(cells, this.one.name), this.text(cells, this.one.address)];
    if ((name?.length ?? 0) > LONGEST.name || (address?.length ?? 0) > LONGEST.address) {
      return error(
        'text-too-long',
        `Row ${rowNumber} (${code}): the name or address is longer than ${LONGEST.name} or ${LONGEST.address} characters; a cell probably swallowed its neighbours.`,
      );
    }
    const electors = this.electors(cells, { code, rowNumber }, report);
    if (electors === 'wrong') return undefined;
    const place = this.coordinates(cells, { code, rowNumber }, report);
    return {
      code,
      name,
      address,
      areas: this.areas?.map((position) => this.text(cells, position)).filter((area) => area !== undefined),
      latitude: place?.latitude,
      longitude: place?.longitude,
      electors,
      kind: this.kind(cells),
    };
  }

  /** Everything that a row says, as one text that differs where anything differs. */
  content(station: StationRow, cells: readonly string[]): string {
    const { code, name, address, areas, latitude, longitude, electors, kind } = station;
    let text = `${code}\0${name ?? ''}\0${address ?? ''}\0${latitude ?? ''}\0${longitude ?? ''}\0${electors ?? ''}\0${kind ?? ''}\0${areas?.length ?? ''}`;
    if (areas !== undefined) for (const area of areas) text += BETWEEN + area;
    this.learnColumns(cells);
    for (const { position, member: name } of this.unmapped) {
      const value = cells[position];
      if (value !== undefined && value !== '') text += BETWEEN + name + value;
    }
    return text;
  }

  /** The columns that nobody mapped, as they stand, as the text of a JSON object. */
  attributes(cells: readonly string[]): string {
    this.learnColumns(cells);
    let text = '';
    for (const { position, member: name } of this.unmapped) {
      const value = cells[position];
      if (value === undefined || value === '') continue;
      text += `${text === '' ? '' : ','}${name}${NEEDS_ESCAPE.test(value) ? json(value) : `"${value}"`}`;
    }
    return `{${text}}`;
  }

  private learnColumns(cells: readonly string[]): void {
    for (; this.known < cells.length; this.known += 1) {
      const name = this.header[this.known];
      if (name === undefined) return;
      if (!isOwn(name)) this.unmapped.push(member(this.known, name));
    }
  }

  private column(position: number | undefined): string | undefined {
    return position === undefined ? undefined : this.header[position];
  }

  private text(cells: readonly string[], position: number): string | undefined {
    const text = position < 0 ? '' : (cells[position] ?? '').trim();
    return text === '' ? undefined : text;
  }

  private kind(cells: readonly string[]): StationKind | undefined {
    for (const { kind, position } of this.kinds) {
      if (YES.has((cells[position] ?? '').trim().toLowerCase())) return kind;
    }
    return this.mapping.mode !== 'update' || this.kinds.length > 0 ? 'ordinary' : undefined;
  }

  private electors(
    cells: readonly string[],
    row: { readonly code: string; readonly rowNumber: number },
    report: Report,
  ): number | undefined | 'wrong' {
    const text = this.text(cells, this.one.electors);
    if (text === undefined) return undefined;
    const digits = /^\d{1,3}([ \u00a0\u202f.,']\d{3})+$/.test(text)
      ? text.replace(/\D/g, '')
      : text.replace(/[.,]0+$/, '');
    if (/^\d{1,8}$/.test(digits)) return Number(digits);
    // Digits of other scripts.
    const number = readNumber(text, { decimal: '.', grouped: true });
    if (number !== undefined && Number.isInteger(number) && number >= 0 && number < 1e8) return number;
    report({
      row: row.rowNumber,
      column: this.column(this.one.electors),
      code: 'electors-not-a-number',
      severity: 'error',
      message: `Row ${row.rowNumber} (${row.code}): "${text.slice(0, 40)}" is not a number of electors: expected a whole number such as 625.`,
      value: text.slice(0, 40),
    });
    return 'wrong';
  }

  /** Coordinates that cannot be a place are left out and said to be; the station itself stays. */
  private coordinates(
    cells: readonly string[],
    row: { readonly code: string; readonly rowNumber: number },
    report: Report,
  ): { readonly latitude: number; readonly longitude: number } | undefined {
    const [north, east] = [this.text(cells, this.one.latitude), this.text(cells, this.one.longitude)];
    if (north === undefined && east === undefined) return this.convert && this.gridPoint(cells, row, report);
    const [latitude, longitude] = [degrees(north), degrees(east)];
    const value = (): string => `${north ?? ''}, ${east ?? ''}`.slice(0, 60);
    const fault = faultOf(latitude, longitude);
    if (fault === undefined) return { latitude: latitude!, longitude: longitude! };
    report({
      row: row.rowNumber,
      column: this.column(latitude === undefined ? this.one.latitude : this.one.longitude),
      code: fault.code,
      severity: 'warning',
      message: `Row ${row.rowNumber} (${row.code}): the coordinates ${value()} ${fault.what}; the station is kept without coordinates.`,
      value: value(),
    });
    return undefined;
  }

  private gridPoint(
    cells: readonly string[],
    row: { readonly code: string; readonly rowNumber: number },
    report: Report,
  ): { readonly latitude: number; readonly longitude: number } | undefined {
    const [east, north] = [this.text(cells, this.one.easting), this.text(cells, this.one.northing)];
    if (east === undefined && north === undefined) return undefined;
    const [easting, northing] = [east, north].map((text) => (text === undefined ? undefined : readNumber(text)));
    const unknown = easting === 0 && northing === 0;
    if (easting !== undefined && northing !== undefined && !unknown) {
      const [longitude, latitude] = this.convert!(easting, northing);
      // About a centimetre: what comes out of a grid is not known better.
      if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)
        return { latitude: Number(latitude.toFixed(7)), longitude: Number(longitude.toFixed(7)) };
    }
    const value = `${east ?? ''}, ${north ?? ''}`.slice(0, 60);
    report({
      row: row.rowNumber,
      column: this.column(this.one.easting),
      code: unknown ? 'coordinates-at-zero' : 'coordinates-unreadable',
      severity: 'warning',
      message: `Row ${row.rowNumber} (${row.code}): easting and northing ${value} are no place in ${this.mapping.grid}; the station is kept without coordinates.`,
      value,
    });
    return undefined;
  }
}

const isOwn = (name: string): boolean => name.startsWith(OWN_COLUMN_PREFIX);

const member = (position: number, name: string): { readonly position: number; readonly member: string } => ({
  position,
  member: `${json(name)}:`,
});

/** Half a character, which a damaged file may hold, becomes the sign for one: no database keeps it. */
const json = (text: string): string => JSON.stringify(text.replace(/\p{Surrogate}/gu, '\ufffd'));

function degrees(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  return readDegrees(text.replace(',', '.'));
}

/** Why two numbers cannot be a place on the globe; undefined where they can. */
function faultOf(
  latitude: number | undefined,
  longitude: number | undefined,
): { readonly code: string; readonly what: string } | undefined {
  if (latitude === undefined || longitude === undefined)
    return { code: 'coordinates-unreadable', what: 'are not two numbers of degrees' };
  if (latitude === 0 && longitude === 0) {
    return {
      code: 'coordinates-at-zero',
      what: 'lie at 0, 0 in the Atlantic, which says that nobody filled them in',
    };
  }
  if (Math.abs(latitude) > 90 && Math.abs(longitude) <= 90 && Math.abs(latitude) <= 180) {
    return {
      code: 'coordinates-swapped',
      what: 'are swapped: the latitude is beyond 90 degrees, the longitude is not',
    };
  }
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
    return {
      code: 'coordinates-off-the-globe',
      what: 'lie off the globe: latitude goes from -90 to 90, longitude from -180 to 180',
    };
  }
  return undefined;
}

import type { CompiledMapping, ImportField } from '../table-import/import-mapping.js';
import type { ImportProblem } from '../table-import/table-import.js';

/** Kinds of stations; all but the ordinary ones are left out of plans unless asked for. */
export const STATION_KINDS = ['ordinary', 'mobile', 'ship', 'prison', 'abroad'] as const;
export type StationKind = (typeof STATION_KINDS)[number];

/** What the columns of a register can be mapped to. */
export const REGISTER_FIELDS = [
  { name: 'code', required: true, many: false, key: true },
  { name: 'name', required: false, many: false },
  { name: 'address', required: false, many: false },
  { name: 'areas', required: false, many: true },
  { name: 'latitude', required: false, many: false },
  { name: 'longitude', required: false, many: false },
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
  readonly attributes: Readonly<Record<string, string>>;
}

/** The longest code, name and address kept, in characters. */
const LONGEST = { code: 200, name: 1000, address: 2000 } as const;

const YES = new Set(['1', 'true', 'yes', 'y', 'x', 't', 'да', 'oui', 'si', 'sí', 'sim', 'tak', 'da', 'نعم']);

/** Turns the rows of one file into stations; made once per file, so that nothing is looked up by name per row. */
export class StationReader {
  private readonly one: Readonly<Record<(typeof REGISTER_FIELDS)[number]['name'], number>>;
  private readonly areas: readonly number[] | undefined;
  private readonly kinds: readonly { readonly kind: StationKind; readonly position: number }[];

  constructor(
    private readonly mapping: CompiledMapping,
    private readonly header: readonly string[],
  ) {
    const position = (name: string): number => mapping.positions.get(name)?.[0] ?? -1;
    this.one = Object.fromEntries(REGISTER_FIELDS.map((field) => [field.name, position(field.name)])) as never;
    this.areas = mapping.positions.get('areas');
    this.kinds = STATION_KINDS.flatMap((kind) =>
      kind === 'ordinary' || this.one[kind] < 0 ? [] : [{ kind, position: this.one[kind] }],
    );
  }

  /** Reads one row; every problem found goes to `report`. Undefined where the row is rejected. */
  read(cells: readonly string[], rowNumber: number, report: (problem: ImportProblem) => void): StationRow | undefined {
    const error = (code: string, message: string, column?: number, value?: string): undefined => {
      report({ row: rowNumber, column: this.column(column), code, severity: 'error', message, value });
    };
    const code = this.text(cells, this.one.code);
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
      attributes: this.attributes(cells),
    };
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
    return this.mapping.mode === 'whole' || this.kinds.length > 0 ? 'ordinary' : undefined;
  }

  private attributes(cells: readonly string[]): Record<string, string> {
    const attributes: Record<string, string> = {};
    for (const { position, name } of this.mapping.unmapped) {
      const value = cells[position];
      if (value !== undefined && value !== '') attributes[name] = value;
    }
    return attributes;
  }

  private electors(
    cells: readonly string[],
    row: { readonly code: string; readonly rowNumber: number },
    report: (problem: ImportProblem) => void,
  ): number | undefined | 'wrong' {
    const text = this.text(cells, this.one.electors);
    if (text === undefined) return undefined;
    const digits = /^\d{1,3}([ \u00a0\u202f.,']\d{3})+$/.test(text)
      ? text.replace(/\D/g, '')
      : text.replace(/[.,]0+$/, '');
    if (/^\d{1,8}$/.test(digits)) return Number(digits);
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
    report: (problem: ImportProblem) => void,
  ): { readonly latitude: number; readonly longitude: number } | undefined {
    const [north, east] = [this.text(cells, this.one.latitude), this.text(cells, this.one.longitude)];
    if (north === undefined && east === undefined) return undefined;
    const [latitude, longitude] = [degrees(north), degrees(east)];
    const warn = (code: string, what: string): undefined => {
      const value = `${north ?? ''}, ${east ?? ''}`.slice(0, 60);
      report({
        row: row.rowNumber,
        column: this.column(latitude === undefined ? this.one.latitude : this.one.longitude),
        code,
        severity: 'warning',
        message: `Row ${row.rowNumber} (${row.code}): the coordinates ${value} ${what}; the station is kept without coordinates.`,
        value,
      });
    };
    if (latitude === undefined || longitude === undefined)
      return warn('coordinates-unreadable', 'are not two numbers of degrees');
    if (latitude === 0 && longitude === 0)
      return warn('coordinates-at-zero', 'lie at 0, 0 in the Atlantic, which says that nobody filled them in');
    if (Math.abs(latitude) > 90 && Math.abs(longitude) <= 90 && Math.abs(latitude) <= 180) {
      return warn('coordinates-swapped', 'are swapped: the latitude is beyond 90 degrees, the longitude is not');
    }
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
      return warn(
        'coordinates-off-the-globe',
        'lie off the globe: latitude goes from -90 to 90, longitude from -180 to 180',
      );
    }
    return { latitude, longitude };
  }
}

function degrees(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text.replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
}

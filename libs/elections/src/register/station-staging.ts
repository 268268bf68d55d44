import type { ImportReading } from '../table-import/import-target.js';
import { AbroadAreas } from './abroad-areas.js';
import type { KnownRows } from './known-rows.js';
import type { RegisterStageRepository } from './register-stage.repository.js';
import { rowDigester } from './row-digest.js';
import { CountryLocator } from './station-location.js';
import { stationLine } from './station-line.js';
import { StationReader, type StationRow } from './station-row.js';

/** Characters of lines that go to the database at a time. */
const PART = 4 * 1024 ** 2;

/** A row of the file that says what another one of it says, where the register says it too. */
export interface KnownRepeat {
  readonly entry: number;
  readonly code: string;
  readonly row: number;
}

/** What one reading of a file left beside the staged rows. */
export interface StagingOutcome {
  /** Rows that cannot be accepted, each reported. */
  readonly rejected: number;
  /** Their codes, where they have one: their stations stay as they are. */
  readonly kept: Set<string>;
  readonly repeats: readonly KnownRepeat[];
  readonly abroad: AbroadAreas;
  /** Rows staged. */
  readonly staged: number;
  /** The last accepted row; `entry` where the register says the same. */
  readonly last: { readonly row: number; readonly code: string; readonly entry: number | undefined } | undefined;
  /** Number of the last row, accepted or not. */
  readonly lastRow: number;
}

/**
 * Reads a file once: rows that the register in force says already are only counted, by their digests; all others are
 * staged in the database; those that cannot be read are reported.
 */
export class StationStaging {
  private readonly reader: StationReader;
  private readonly locator: CountryLocator | undefined;
  private readonly digest: ReturnType<typeof rowDigester>;
  private readonly whole: boolean;
  private readonly kept = new Set<string>();
  private readonly repeats: KnownRepeat[] = [];
  private readonly abroad = new AbroadAreas();
  private rejected = 0;
  private staged = 0;
  private last: StagingOutcome['last'];
  private lastRow = 0;
  private sending: Promise<void> = Promise.resolve();

  constructor(
    private readonly reading: ImportReading,
    private readonly known: KnownRows,
    private readonly into: { readonly repository: RegisterStageRepository; readonly country: string | undefined },
  ) {
    const { mapping, header } = reading;
    this.reader = new StationReader(mapping, header);
    this.locator = into.country === undefined ? undefined : new CountryLocator(into.country);
    this.digest = rowDigester({ mapping, header, country: into.country });
    this.whole = mapping.mode !== 'update';
  }

  async run(): Promise<StagingOutcome> {
    let text = '';
    try {
      for await (const { rows, rowNumbers } of this.reading.batches()) {
        for (let index = 0; index < rows.length; index += 1) text += this.lineOf(rows[index]!, rowNumbers[index]!);
        if (text.length < PART) continue;
        await this.send(text);
        text = '';
      }
      await this.send(text);
    } finally {
      // The connection takes nothing else while lines are under way.
      await this.sending.catch(() => undefined);
    }
    await this.sending;
    const { rejected, kept, repeats, abroad, staged, last, lastRow } = this;
    return { rejected, kept, repeats, abroad, staged, last, lastRow };
  }

  /** Sends lines while the next rows are read. */
  private async send(text: string): Promise<void> {
    await this.sending;
    await this.reading.settle();
    if (text === '') return;
    this.sending = this.into.repository.stage(text);
    this.sending.catch(() => undefined);
  }

  /** The row's line; empty where it is rejected or known. */
  private lineOf(cells: readonly string[], row: number): string {
    const report = (problem: Parameters<ImportReading['report']>[0]): void => this.reading.report(problem);
    this.lastRow = row;
    const read = this.reader.read(cells, row, report);
    if (read === undefined) return this.reject(cells);
    const { station, outside } = this.located(read, row);
    const digest = this.digest(this.reader.content(station, cells));
    const entry = this.known.find(digest);
    if (entry === undefined) {
      const attributes = this.reader.attributes(cells);
      const line = stationLine(station, { row, attributes, digest, whole: this.whole });
      if (line.includes('\0')) return this.rejectCharacter(cells, row);
      this.staged += 1;
      this.accept(station, { row, outside, entry });
      return line;
    }
    if (this.known.take(entry, { row, ordinary: station.kind === 'ordinary' }))
      this.accept(station, { row, outside, entry });
    else this.repeats.push({ entry, code: station.code, row });
    return '';
  }

  private accept(
    station: StationRow,
    at: { readonly row: number; readonly outside: boolean | undefined; readonly entry: number | undefined },
  ): void {
    const { row, outside, entry } = at;
    this.last = { row, code: station.code, entry };
    if (!this.whole) return;
    const held = entry === undefined ? undefined : this.known.isAbroad(entry) ? 'abroad' : 'here';
    this.abroad.add({ row, code: station.code, area: station.areas?.[0], outside, kind: station.kind, held });
  }

  private reject(cells: readonly string[]): '' {
    this.rejected += 1;
    const code = this.reader.code(cells);
    if (code !== undefined) this.kept.add(code);
    return '';
  }

  private rejectCharacter(cells: readonly string[], row: number): '' {
    this.reading.report({
      row,
      column: this.reading.header[cells.findIndex((cell) => cell.includes('\0'))],
      code: 'character-not-kept',
      severity: 'error',
      message: `Row ${row}: a cell holds the character U+0000, which says nothing and cannot be kept: take it out and send the row again.`,
      value: undefined,
    });
    this.rejected += 1;
    const code = this.reader.code(cells);
    if (code !== undefined && !code.includes('\0')) this.kept.add(code);
    return '';
  }

  /** Where the station lies; coordinates that lie inside only once exchanged are left out, and said to be. */
  private located(
    station: StationRow,
    row: number,
  ): { readonly station: StationRow; readonly outside: boolean | undefined } {
    const { latitude, longitude, code } = station;
    if (latitude === undefined || longitude === undefined || !this.locator) return { station, outside: undefined };
    const location = this.locator.locate(latitude, longitude);
    if (location !== 'swapped') return { station, outside: location === 'outside' };
    this.reading.report({
      row,
      column: undefined,
      code: 'coordinates-swapped',
      severity: 'warning',
      message: `Row ${row} (${code}): the coordinates ${latitude}, ${longitude} lie outside the country, exchanged they lie inside: latitude and longitude are swapped. The station is kept without coordinates.`,
      value: `${latitude}, ${longitude}`,
    });
    return { station: { ...station, latitude: undefined, longitude: undefined }, outside: undefined };
  }
}

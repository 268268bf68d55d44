import { newId, type Id } from '@comitia/kernel';
import { ActorContext, actorUser, Clock } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { arrayLiteral, copyValue } from '../table-import/copy-text.js';
import {
  ImportOutdated,
  type ImportComparison,
  type ImportOutcome,
  type ImportReading,
  type ImportTarget,
} from '../table-import/import-target.js';
import type { ImportDifference } from '../table-import/table-import.js';
import { ElectionFactsRepository } from './election-facts.repository.js';
import { RegisterImportRepository, type CodeChange, type StationContent } from './register-import.repository.js';
import { RegisterRepository } from './register.repository.js';
import { CountryLocator } from './station-location.js';
import { REGISTER_FIELDS, StationReader, type StationRow } from './station-row.js';

/** Rows that are compared and brought in between two signs of life. */
const PART = 25_000;

/** Single changes kept per kind for showing; the counts are always whole. */
export const CHANGES_SHOWN = 20_000;

/** Above this share of the stations in force, a file that lacks them is probably not the whole list. */
const MANY_GONE = 0.2;

const CONTENT_OF_FIELD: Readonly<Record<string, StationContent>> = {
  address: 'address',
  areas: 'areas',
  latitude: 'latitude',
  longitude: 'longitude',
  electors: 'electors',
  mobile: 'kind',
  ship: 'kind',
  prison: 'kind',
  abroad: 'kind',
};

/** What `compare` leaves for `recordChanges` and `apply` of the same reading. */
interface Compared {
  readonly registerId: Id | undefined;
  readonly version: number;
  readonly kept: readonly string[];
  readonly renamed: readonly CodeChange[];
  readonly difference: ImportDifference;
}

/** Brings lists of polling stations into the register that an organisation keeps for an election. */
@Injectable()
export class RegisterImportTarget implements ImportTarget {
  readonly name = 'register';
  readonly fields = REGISTER_FIELDS;
  private readonly compared = new WeakMap<ImportReading, Compared>();

  constructor(
    private readonly registers: RegisterRepository,
    private readonly staged: RegisterImportRepository,
    private readonly elections: ElectionFactsRepository,
    private readonly clock: Clock,
    private readonly actors: ActorContext,
  ) {}

  async compare(reading: ImportReading): Promise<ImportComparison> {
    const { electionId } = reading.tableImport;
    const register = await this.registers.findByElection(electionId);
    const election = await this.elections.find(electionId);
    const locator = election && new CountryLocator(election.country);
    const kept = new Set<string>();
    let rejected = 0;
    await this.staged.stage(
      this.lines(reading, locator, (code) => {
        rejected += 1;
        if (code !== undefined) kept.add(code);
      }),
    );
    const { rows: read } = reading.end();
    await reading.step('checking', read, read);
    rejected += await this.takeOutCutRow(reading);
    rejected += await this.rejectRepeated(reading, kept);
    const whole = reading.mapping.mode === 'whole';
    if (whole && reading.mapping.positions.has('latitude')) await this.tellAbroad(reading, election?.country);
    if (!whole) rejected += await this.rejectUnknown(reading, register?.id);
    if (register && register.currentVersion > 0) await this.staged.keepUntold(register.id, this.told(reading));
    const codes = [...kept];
    const counts = await this.staged.compare(register?.id, whole, codes);
    const ambiguous = register && whole ? await this.staged.codeChanges(register.id, codes) : [];
    const answer = reading.mapping.codeChanges;
    if (answer === undefined) this.askAboutCodes(reading, ambiguous);
    this.warnOfMissing(reading, counts, register?.currentVersion);
    const difference = { read, rejected, ...counts, ambiguous: answer === undefined ? ambiguous.length : 0 };
    const version = register?.currentVersion ?? 0;
    const renamed = answer === 'same' ? ambiguous : [];
    this.compared.set(reading, { registerId: register?.id, version, kept: codes, renamed, difference });
    return { difference, baseVersion: version };
  }

  async recordChanges(reading: ImportReading): Promise<void> {
    const { registerId, kept } = this.compared.get(reading)!;
    const whole = reading.mapping.mode === 'whole';
    await this.staged.recordChanges(reading.tableImport.id, { registerId, whole, kept, limit: CHANGES_SHOWN });
  }

  async apply(reading: ImportReading, base: number | undefined): Promise<ImportOutcome> {
    const { tableImport } = reading;
    const compared = this.compared.get(reading)!;
    const { difference } = compared;
    const registerId = compared.registerId ?? (await this.open(reading));
    const current = await this.registers.lock(registerId);
    if (current !== compared.version || (base !== undefined && current !== base)) {
      throw new ImportOutdated(
        `Somebody brought version ${current} of the register in meanwhile, and the difference shown was against version ${base ?? compared.version}: look at the difference again, then commit.`,
      );
    }
    if (difference.added + difference.changed + difference.retired === 0) {
      const [last] = (await this.registers.versions([registerId])).slice(-1);
      return { registerVersionId: last?.id, note: unchangedNote(current) };
    }
    const version = current + 1;
    await reading.step('retiring', 0, difference.read);
    if (reading.mapping.mode === 'whole' && current > 0) await this.staged.retire(registerId, version, compared.kept);
    if (current > 0) {
      await this.staged.endChanged(registerId, version);
      await this.staged.findIdentities(registerId, compared.renamed);
    }
    const last = await this.staged.lastRow();
    for (let above = 0; above < last; above += PART) {
      await reading.step('bringing in', above, last);
      await this.staged.bringIn(registerId, version, { above, upTo: Math.min(last, above + PART) });
    }
    await reading.step('bringing in', last, last);
    const id = newId();
    const stations = await this.registers.addVersion({
      id,
      registerId,
      number: version,
      added: difference.added,
      changed: difference.changed,
      retired: difference.retired,
      tableImportId: tableImport.id,
      restoresVersion: null,
      fileName: tableImport.fileName,
      committedAt: this.clock.now(),
      committedBy: actorUser(this.actors.current()),
    });
    return {
      registerVersionId: id,
      note: `Version ${version} of the register: ${stations} stations in force (${difference.added} new, ${difference.changed} changed, ${difference.retired} retired).`,
    };
  }

  private async open(reading: ImportReading): Promise<Id> {
    const { electionId } = reading.tableImport;
    const election = await this.elections.find(electionId);
    await this.registers.open({
      id: newId(),
      electionId,
      title: `Polling stations: ${election?.title ?? 'election'}`.slice(0, 200),
      source: reading.tableImport.fileName,
      generated: false,
    });
    return (await this.registers.findByElection(electionId))!.id;
  }

  private told(reading: ImportReading) {
    const { mapping, header } = reading;
    const whole = mapping.mode === 'whole';
    const fields = new Set<StationContent>(whole || mapping.positions.has('name') ? ['name'] : []);
    for (const field of mapping.positions.keys()) {
      const content = CONTENT_OF_FIELD[field];
      if (content !== undefined) fields.add(content);
    }
    // Half a place is none: the two stand and fall together.
    if (fields.has('latitude') || fields.has('longitude')) fields.add('latitude').add('longitude');
    return { fields: [...fields], header: [...header], update: !whole };
  }

  /** The file's rows as lines for COPY; rows that cannot be read are reported and counted instead. */
  private async *lines(
    reading: ImportReading,
    locator: CountryLocator | undefined,
    reject: (code: string | undefined) => void,
  ): AsyncGenerator<string> {
    const reader = new StationReader(reading.mapping, reading.header);
    const codeAt = reading.mapping.positions.get('code')![0]!;
    const report = (problem: Parameters<ImportReading['report']>[0]): void => reading.report(problem);
    const whole = reading.mapping.mode === 'whole';
    for await (const batch of reading.batches()) {
      let text = '';
      for (let index = 0; index < batch.rows.length; index += 1) {
        const [cells, row] = [batch.rows[index]!, batch.rowNumbers[index]!];
        const station = reader.read(cells, row, report);
        if (station === undefined) reject(cells[codeAt]?.trim() || undefined);
        else text += line(station, row, { locator, report, whole });
      }
      if (text !== '') yield text;
    }
  }

  /** A last row with cells missing says that the file was cut off there. */
  private async takeOutCutRow(reading: ImportReading): Promise<number> {
    const { cutOff, rows, shortRows } = reading.end();
    if (cutOff !== undefined) {
      reading.report({
        row: undefined,
        column: undefined,
        code: 'file-cut-off',
        severity: 'error',
        message: cutOff,
        value: undefined,
      });
    }
    const last = await this.staged.lastRow();
    if (rows === 0 || last === 0 || !shortRows.includes(last)) return 0;
    reading.report({
      row: last,
      column: undefined,
      code: 'row-cut-off',
      severity: 'error',
      message: `Row ${last}, the last one, has fewer cells than the header's ${reading.header.length}: the file was probably cut off there. Ask for the whole file again.`,
      value: undefined,
    });
    await this.staged.takeOutRows([last]);
    return 1;
  }

  private async rejectRepeated(reading: ImportReading, kept: Set<string>): Promise<number> {
    let count = 0;
    for (const { code, rows, identical } of await this.staged.takeOutRepeated()) {
      const rejected = identical ? rows.slice(1) : rows;
      count += rejected.length;
      if (!identical) kept.add(code);
      for (const row of rejected) {
        const others = rows
          .filter((other) => other !== row)
          .slice(0, 5)
          .join(', ');
        reading.report({
          row,
          column: reading.header[reading.mapping.positions.get('code')![0]!],
          code: identical ? 'row-repeated' : 'code-repeated',
          severity: 'error',
          message: identical
            ? `Row ${row} says the same as row ${rows[0]} (${code}): it is taken once.`
            : `Row ${row}: the code ${code} stands in row ${others} as well, with other content. A code names one station: mend the wrong ones.`,
          value: code,
        });
      }
    }
    return count;
  }

  private async tellAbroad(reading: ImportReading, country: string | undefined): Promise<void> {
    const { abroad, strays } = await this.staged.tellAbroad();
    if (abroad > 0) {
      reading.report({
        row: undefined,
        column: undefined,
        code: 'stations-abroad',
        severity: 'note',
        message: `${abroad} stations lie outside ${country} together with their area: they are taken as stations abroad, which plans leave out unless asked.`,
        value: undefined,
      });
    }
    for (const { row, code } of strays) {
      reading.report({
        row,
        column: undefined,
        code: 'outside-the-country',
        severity: 'warning',
        message: `Row ${row} (${code}) lies outside ${country}, unlike its area: check its coordinates.`,
        value: undefined,
      });
    }
  }

  private async rejectUnknown(reading: ImportReading, registerId: Id | undefined): Promise<number> {
    const unknown = await this.staged.takeOutUnknown(registerId);
    for (const { row, code } of unknown) {
      reading.report({
        row,
        column: reading.header[reading.mapping.positions.get('code')![0]!],
        code: 'code-unknown',
        severity: 'error',
        message: `Row ${row}: the register holds no station ${code}; an update changes stations already there. Bring the station in with the whole list first.`,
        value: code,
      });
    }
    return unknown.length;
  }

  private askAboutCodes(reading: ImportReading, pairs: readonly CodeChange[]): void {
    for (const { from, to, row } of pairs) {
      reading.report({
        row,
        column: reading.header[reading.mapping.positions.get('code')![0]!],
        code: 'code-changed',
        severity: 'question',
        message: `Row ${row}: station ${to} is new and ${from} is gone, but name, address and place are the same. Is it the same station under a new code?`,
        value: to,
      });
    }
  }

  private warnOfMissing(
    reading: ImportReading,
    counts: Pick<ImportDifference, 'retired' | 'changed' | 'unchanged'>,
    version: number | undefined,
  ): void {
    const before = counts.retired + counts.changed + counts.unchanged;
    if (counts.retired <= before * MANY_GONE) return;
    reading.report({
      row: undefined,
      column: undefined,
      code: 'many-gone',
      severity: 'warning',
      message: `${counts.retired} of the ${before} stations of version ${version} are not in this file and would be retired. Is it the whole list? To change some stations only, choose the mode "update".`,
      value: undefined,
    });
  }
}

/** The sentence for a file that says what the register says already. */
export function unchangedNote(version: number): string {
  return `The file says the same as version ${version} of the register: nothing was changed.`;
}

interface LineContext {
  readonly locator: CountryLocator | undefined;
  readonly report: ImportReading['report'];
  readonly whole: boolean;
}

function line(station: StationRow, row: number, context: LineContext): string {
  let { latitude, longitude } = station;
  let outside: boolean | undefined;
  if (latitude !== undefined && longitude !== undefined && context.locator) {
    const location = context.locator.locate(latitude, longitude);
    outside = location === 'outside';
    if (location === 'swapped') {
      context.report({
        row,
        column: undefined,
        code: 'coordinates-swapped',
        severity: 'warning',
        message: `Row ${row} (${station.code}): the coordinates ${latitude}, ${longitude} lie outside the country, exchanged they lie inside: latitude and longitude are swapped. The station is kept without coordinates.`,
        value: `${latitude}, ${longitude}`,
      });
      latitude = longitude = undefined;
    }
  }
  const name = station.name ?? (context.whole ? (station.address ?? station.code) : undefined);
  const areas = station.areas ?? (context.whole ? [] : undefined);
  return `${row}\t${copyValue(station.code)}\t${copyValue(name)}\t${copyValue(station.address)}\t${
    areas === undefined ? '\\N' : copyValue(arrayLiteral(areas))
  }\t${latitude ?? '\\N'}\t${longitude ?? '\\N'}\t${outside ?? '\\N'}\t${station.electors ?? '\\N'}\t${
    station.kind ?? '\\N'
  }\t${copyValue(JSON.stringify(station.attributes))}\n`;
}

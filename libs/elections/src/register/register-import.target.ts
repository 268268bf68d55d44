import { newId, type Id } from '@comitia/kernel';
import { ActorContext, actorUser, Clock } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import {
  ImportOutdated,
  type ImportComparison,
  type ImportOutcome,
  type ImportReading,
  type ImportTarget,
} from '../table-import/import-target.js';
import type { ImportDifference } from '../table-import/table-import.js';
import { ElectionFactsRepository } from './election-facts.repository.js';
import { KnownRows } from './known-rows.js';
import {
  RegisterImportRepository,
  type CodeChange,
  type HeldRows,
  type StationContent,
} from './register-import.repository.js';
import { RegisterStageRepository, type RepeatedCode } from './register-stage.repository.js';
import { RegisterRepository } from './register.repository.js';
import { readDigest } from './row-digest.js';
import { StationStaging, type StagingOutcome } from './station-staging.js';
import { REGISTER_FIELDS } from './station-row.js';

/** Rows that are compared and brought in between two signs of life. */
const PART = 25_000;
/** Of very long lists the parts are larger: each looks through all staged rows. */
const PARTS = 20;

/** Single changes kept per kind for showing; the counts are always whole. */
export const CHANGES_SHOWN = 20_000;

/** Above this share of the stations in force, a file that lacks them is probably not the whole list. */
const MANY_GONE = 0.2;

const CONTENT_OF_FIELD: Readonly<Record<string, StationContent>> = {
  address: 'address',
  areas: 'areas',
  latitude: 'latitude',
  longitude: 'longitude',
  easting: 'latitude',
  northing: 'longitude',
  electors: 'electors',
  mobile: 'kind',
  ship: 'kind',
  prison: 'kind',
  abroad: 'kind',
};

/** What `compare` leaves for `recordChanges` and `apply` of the same reading. */
interface Compared {
  readonly registerId: Id | undefined;
  readonly rows: HeldRows;
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
    private readonly stage: RegisterStageRepository,
    private readonly staged: RegisterImportRepository,
    private readonly elections: ElectionFactsRepository,
    private readonly clock: Clock,
    private readonly actors: ActorContext,
  ) {}

  async compare(reading: ImportReading): Promise<ImportComparison> {
    const { electionId } = reading.tableImport;
    const register = await this.registers.findByElection(electionId);
    const election = await this.elections.find(electionId);
    const version = register?.currentVersion ?? 0;
    const inForce = version > 0 ? register!.id : undefined;
    const known = inForce === undefined ? new KnownRows().seal() : await this.stage.knownRows(inForce);
    await this.stage.openStage();
    const staging = new StationStaging(reading, known, { repository: this.stage, country: election?.country });
    const outcome = await staging.run();
    const { kept } = outcome;
    const { rows: read } = reading.end();
    await reading.step('checking', read, read);
    await this.stage.readyToCompare(outcome.staged);
    let rejected = outcome.rejected + (await this.takeOutCutRow(reading, outcome, known));
    rejected += await this.rejectRepeated(reading, inForce, { outcome, known });
    const { mode } = reading.mapping;
    const whole = mode === 'whole';
    if (mode !== 'update' && election)
      await this.tellAbroad(reading, inForce, { outcome, known, country: election.country });
    if (mode === 'update') rejected += await this.rejectUnknown(reading, register?.id);
    if (inForce !== undefined) await this.stage.keepUntold(inForce, this.told(reading));
    const openOnly = inForce !== undefined && known.taken > 0;
    if (openOnly) await this.stage.leaveOpen(inForce, known);
    const rows: HeldRows = { registerId: inForce, openOnly };
    const codes = [...kept];
    const compared = await this.staged.compare(rows, whole, codes);
    const counts = { ...compared, unchanged: compared.unchanged + known.taken };
    const ambiguous = whole && counts.added > 0 && counts.retired > 0 ? await this.staged.codeChanges(rows, codes) : [];
    const answer = reading.mapping.codeChanges;
    if (answer === undefined) this.askAboutCodes(reading, ambiguous);
    this.warnOfMissing(reading, counts, version);
    const difference = { read, rejected, ...counts, ambiguous: answer === undefined ? ambiguous.length : 0 };
    const renamed = answer === 'same' ? ambiguous : [];
    this.compared.set(reading, { registerId: register?.id, rows, version, kept: codes, renamed, difference });
    return { difference, baseVersion: version };
  }

  async recordChanges(reading: ImportReading): Promise<void> {
    const { rows, kept } = this.compared.get(reading)!;
    const whole = reading.mapping.mode === 'whole';
    await this.staged.recordChanges(reading.tableImport.id, { rows, whole, kept, limit: CHANGES_SHOWN });
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
    const { rows } = compared;
    if (reading.mapping.mode === 'whole' && current > 0) await this.staged.retire(rows, version, compared.kept);
    if (current > 0) {
      await this.staged.endChanged(rows, version);
      await this.staged.findIdentities(registerId, compared.renamed);
    }
    const last = await this.stage.lastRow();
    const part = Math.max(PART, Math.ceil(last / PARTS));
    for (let above = 0; above < last; above += part) {
      await reading.step('bringing in', above, last);
      await this.staged.bringIn(registerId, version, { above, upTo: Math.min(last, above + part) });
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
    const whole = mapping.mode !== 'update';
    const fields = new Set<StationContent>(whole || mapping.positions.has('name') ? ['name'] : []);
    for (const field of mapping.positions.keys()) {
      const content = CONTENT_OF_FIELD[field];
      if (content !== undefined) fields.add(content);
    }
    // Half a place is none: the two stand and fall together.
    if (fields.has('latitude') || fields.has('longitude')) fields.add('latitude').add('longitude');
    return { fields: [...fields], header: [...header], update: !whole };
  }

  /** A last row with cells missing says that the file was cut off there. */
  private async takeOutCutRow(reading: ImportReading, outcome: StagingOutcome, known: KnownRows): Promise<number> {
    const { cutOff, lastRowShort } = reading.end();
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
    const { last } = outcome;
    if (!lastRowShort || last === undefined || last.row !== outcome.lastRow) return 0;
    reading.report({
      row: last.row,
      column: undefined,
      code: 'row-cut-off',
      severity: 'error',
      message: `Row ${last.row}, the last one, has fewer cells than the header's ${reading.header.length}: the file was probably cut off there. Ask for the whole file again.`,
      value: undefined,
    });
    outcome.kept.add(last.code);
    if (last.entry !== undefined) known.release(last.entry);
    else await this.stage.takeOutRows([last.row]);
    return 1;
  }

  private async rejectRepeated(
    reading: ImportReading,
    inForce: Id | undefined,
    found: { readonly outcome: StagingOutcome; readonly known: KnownRows },
  ): Promise<number> {
    const { kept } = found.outcome;
    const shared = await this.repeatsOfKnown(inForce, found);
    await this.stage.takeOutRows(shared.flatMap(({ identical, rows }) => (identical ? [] : rows)));
    const repeated = [...shared, ...(await this.stage.takeOutRepeated())];
    let count = 0;
    for (const { code, rows, identical } of repeated.sort((one, other) => one.rows[0]! - other.rows[0]!)) {
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

  /** Codes that the file gives more than once, at least once as the register has it; the first of those is let go. */
  private async repeatsOfKnown(
    inForce: Id | undefined,
    { outcome, known }: { readonly outcome: StagingOutcome; readonly known: KnownRows },
  ): Promise<RepeatedCode[]> {
    if (inForce === undefined || known.taken === 0) return [];
    const again = new Map<number, { readonly code: string; readonly rows: number[] }>();
    for (const { entry, code, row } of outcome.repeats) {
      const seen = again.get(entry);
      if (seen) seen.rows.push(row);
      else again.set(entry, { code, rows: [known.takerOf(entry), row] });
    }
    const repeated: RepeatedCode[] = [];
    for (const { code, rows, digest } of outcome.staged === 0 ? [] : await this.stage.sharedCodes(inForce)) {
      const entry = known.find(readDigest(digest));
      if (entry === undefined || known.takerOf(entry) === 0) continue;
      const same = again.get(entry)?.rows ?? [known.takerOf(entry)];
      repeated.push({ code, rows: [...rows, ...same].sort((one, other) => one - other), identical: false });
      again.delete(entry);
      known.release(entry);
    }
    return [...repeated, ...[...again.values()].map((one) => ({ ...one, identical: true }))];
  }

  private async tellAbroad(
    reading: ImportReading,
    inForce: Id | undefined,
    found: { readonly outcome: StagingOutcome; readonly known: KnownRows; readonly country: string },
  ): Promise<void> {
    const { outcome, known, country } = found;
    // A part of a list says too little about where its areas lie: there the register is asked.
    const part = reading.mapping.mode === 'part';
    const areas = part
      ? inForce === undefined
        ? []
        : await this.stage.areasAbroad(inForce, outcome.abroad.names())
      : outcome.abroad.abroad();
    const moved = outcome.abroad.moved(areas);
    if (inForce !== undefined && moved.length > 0) await this.compareAgain(inForce, known, moved);
    if (areas.length > 0) await this.stage.markAbroad(areas);
    const abroad = outcome.abroad.stationsIn(areas);
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
    const strays = outcome.abroad.strays(areas);
    for (const { row, code } of strays.first) {
      reading.report({
        row,
        column: undefined,
        code: 'outside-the-country',
        severity: 'warning',
        message: `Row ${row} (${code}) lies outside ${country}, unlike its area: check its coordinates.`,
        value: undefined,
      });
    }
    if (strays.count > strays.first.length) {
      reading.report({
        row: undefined,
        column: undefined,
        code: 'outside-the-country',
        severity: 'warning',
        message: `${strays.count} stations lie outside ${country}; the first ${strays.first.length} are named. Is it the right election, and are latitude and longitude in their columns?`,
        value: undefined,
      });
    }
  }

  /** Stages rows that read as before, but whose area this list puts abroad, or no longer does. */
  private async compareAgain(inForce: Id, known: KnownRows, areas: readonly string[]): Promise<void> {
    const again: { digest: string; row: number }[] = [];
    for (const digest of await this.stage.digestsIn(inForce, areas)) {
      const entry = known.find(readDigest(digest));
      if (entry === undefined || known.takerOf(entry) === 0 || !known.isOrdinary(entry)) continue;
      again.push({ digest, row: known.takerOf(entry) });
      known.release(entry);
    }
    await this.stage.stageKnown(inForce, again);
  }

  private async rejectUnknown(reading: ImportReading, registerId: Id | undefined): Promise<number> {
    const unknown = await this.stage.takeOutUnknown(registerId);
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
    version: number,
  ): void {
    const before = counts.retired + counts.changed + counts.unchanged;
    if (counts.retired <= before * MANY_GONE) return;
    reading.report({
      row: undefined,
      column: undefined,
      code: 'many-gone',
      severity: 'warning',
      message: `${counts.retired} of the ${before} stations of version ${version} are not in this file and would be retired. Is it the whole list? To bring in some stations and leave the others as they are, choose the mode "part".`,
      value: undefined,
    });
  }
}

/** The sentence for a file that says what the register says already. */
export function unchangedNote(version: number): string {
  return `The file says the same as version ${version} of the register: nothing was changed.`;
}

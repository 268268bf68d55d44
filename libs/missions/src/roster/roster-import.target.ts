import {
  ElectionFactsRepository,
  ImportOutdated,
  TableImportRepository,
  votingDays,
  type ImportComparison,
  type ImportOutcome,
  type ImportReading,
  type ImportTarget,
} from '@comitia/elections';
import { newId, type CalendarDate, type Id } from '@comitia/kernel';
import { Clock } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import type { ObserverWithPerson } from './observer.js';
import { ObserverReader, ROSTER_FIELDS, type ObserverRow, type RosterField } from './observer-row.js';
import { ObserverRepository } from './observer.repository.js';
import { RosterImportRepository, type ServiceWish } from './roster-import.repository.js';

/** The fields of a record that are compared, and shown where they changed. Names and contacts are compared, never shown. */
const COMPARED = [
  'nationality',
  'languages',
  'gender',
  'experience',
  'availableFrom',
  'availableTo',
  'accreditation',
  'attributes',
] as const;
const PERSONAL = ['givenName', 'familyName', 'email', 'phone'] as const;

interface Staged {
  readonly row: number;
  readonly before: ObserverWithPerson | undefined;
  readonly after: ObserverWithPerson;
}

interface Compared {
  readonly missionId: Id;
  readonly added: readonly Staged[];
  readonly changed: readonly Staged[];
  readonly retired: readonly ObserverWithPerson[];
  readonly days: readonly CalendarDate[];
}

/** Brings rosters of observers into a mission. */
@Injectable()
export class RosterImportTarget implements ImportTarget {
  readonly name = 'roster';
  readonly fields = ROSTER_FIELDS;
  private readonly compared = new WeakMap<ImportReading, Compared>();

  constructor(
    private readonly observers: ObserverRepository,
    private readonly roster: RosterImportRepository,
    private readonly elections: ElectionFactsRepository,
    private readonly imports: TableImportRepository,
    private readonly clock: Clock,
  ) {}

  async compare(reading: ImportReading): Promise<ImportComparison> {
    const missionId = reading.tableImport.missionId!;
    const current = new Map((await this.observers.roster(missionId)).map((observer) => [observer.number, observer]));
    const election = await this.elections.find(reading.tableImport.electionId);
    const days = election ? votingDays(election) : [];
    const rows = new Map<string, { row: number; observer: ObserverRow }[]>();
    const kept = new Set<string>();
    let rejected = 0;
    const reader = new ObserverReader(reading.mapping, reading.header);
    const numberAt = reading.mapping.positions.get('number')![0]!;
    for await (const batch of reading.batches()) {
      batch.rows.forEach((cells, index) => {
        const row = batch.rowNumbers[index]!;
        const observer = reader.read(cells, row, (problem) => reading.report(problem));
        if (observer === undefined) {
          rejected += 1;
          kept.add(cells[numberAt]?.trim() ?? '');
        } else rows.set(observer.number, [...(rows.get(observer.number) ?? []), { row, observer }]);
      });
    }
    const { rows: read } = reading.end();
    const staged: Staged[] = [];
    for (const [number, same] of rows) {
      if (same.length > 1) {
        rejected += same.length;
        kept.add(number);
        this.reportRepeated(
          reading,
          number,
          same.map(({ row }) => row),
        );
        continue;
      }
      const [{ row, observer }] = same as [{ row: number; observer: ObserverRow }];
      const before = current.get(number);
      if (before === undefined && reading.mapping.mode === 'update') {
        rejected += 1;
        this.reject(
          reading,
          row,
          'number',
          'number-unknown',
          `the roster holds no observer ${number}; an update changes observers already there.`,
        );
        continue;
      }
      staged.push({ row, before, after: this.merge(missionId, reading, before, observer) });
    }
    const refused = await this.refuseDoubleService(reading, missionId, staged, days);
    for (const { after } of refused) kept.add(after.number);
    rejected += refused.size;
    const accepted = staged.filter((entry) => !refused.has(entry));
    const added = accepted.filter((entry) => entry.before === undefined);
    const changed = accepted.filter((entry) => entry.before !== undefined && differs(entry.before, entry.after));
    const listed = new Set([...accepted.map((entry) => entry.after.number), ...kept]);
    const retired =
      reading.mapping.mode === 'whole' ? [...current.values()].filter((observer) => !listed.has(observer.number)) : [];
    this.compared.set(reading, { missionId, added, changed, retired, days });
    return {
      difference: {
        read,
        added: added.length,
        changed: changed.length,
        unchanged: accepted.length - added.length - changed.length,
        retired: retired.length,
        rejected,
        ambiguous: 0,
      },
      baseVersion: undefined,
    };
  }

  async recordChanges(reading: ImportReading): Promise<void> {
    const { added, changed, retired } = this.compared.get(reading)!;
    await this.imports.addChanges(reading.tableImport.id, [
      ...changed.map(({ before, after }) => ({
        kind: 'changed' as const,
        code: after.number,
        fields: changedFields(before!, after),
      })),
      ...retired.map(({ number }) => ({ kind: 'retired' as const, code: number, fields: null })),
      ...added.map(({ after }) => ({ kind: 'added' as const, code: after.number, fields: null })),
    ]);
  }

  async apply(reading: ImportReading): Promise<ImportOutcome> {
    const { missionId, added, changed, retired, days } = this.compared.get(reading)!;
    if (added.length + changed.length + retired.length === 0) {
      return { registerVersionId: undefined, note: 'The file says the same as the roster: nothing was changed.' };
    }
    const now = this.clock.now();
    const total = added.length + changed.length + retired.length;
    await this.roster.lockMission(missionId);
    await reading.step('retiring', 0, total);
    await this.roster.retire(
      retired.map((observer) => observer.id),
      now,
    );
    await reading.step('bringing in', retired.length, total);
    await this.roster.add(
      missionId,
      added.map((entry) => entry.after),
      now,
    );
    await this.roster.change(
      changed.map((entry) => entry.after),
      now,
    );
    const services = [...added, ...changed].flatMap(({ after }) => {
      const wish = serviceOf(after, days);
      return wish ? [{ ...wish, observerId: after.id }] : [];
    });
    const taken = await this.roster.serveOn(missionId, services);
    if (taken.length > 0) {
      throw new ImportOutdated(
        `${taken.length} of the observers were taken onto another mission on the same day meanwhile: make the dry run again to see which.`,
      );
    }
    await reading.step('bringing in', total, total);
    return {
      registerVersionId: undefined,
      note: `The roster was brought up to date: ${added.length} new, ${changed.length} changed, ${retired.length} taken off.`,
    };
  }

  private reject(reading: ImportReading, row: number, field: RosterField, code: string, message: string): void {
    const column = reading.header[reading.mapping.positions.get(field)?.[0] ?? -1];
    reading.report({ row, column, code, severity: 'error', message: `Row ${row}: ${message}`, value: undefined });
  }

  private reportRepeated(reading: ImportReading, number: string, rows: readonly number[]): void {
    for (const row of rows) {
      const others = rows.filter((other) => other !== row).join(', ');
      this.reject(
        reading,
        row,
        'number',
        'number-repeated',
        `the number ${number} stands in row ${others} as well. A number names one observer: mend the wrong ones.`,
      );
    }
  }

  /** What the roster would say of an observer: fields that the file does not speak of stay as they are. */
  private merge(
    missionId: Id,
    reading: ImportReading,
    before: ObserverWithPerson | undefined,
    row: ObserverRow,
  ): ObserverWithPerson {
    const update = reading.mapping.mode === 'update';
    const pick = <Value>(
      fields: readonly RosterField[],
      value: Value | undefined,
      held: Value | null | undefined,
    ): Value | null => {
      const told = fields.some((field) => reading.mapping.positions.has(field));
      if (!told || (update && value === undefined)) return held ?? value ?? null;
      return value ?? null;
    };
    const named = ['name', 'givenName', 'familyName'] as const;
    const own = new Set(reading.header);
    const rest = Object.fromEntries(Object.entries(before?.attributes ?? {}).filter(([name]) => !own.has(name)));
    return {
      id: before?.id ?? newId(),
      missionId,
      personId: before?.personId ?? newId(),
      number: row.number,
      givenName: pick(named, row.givenName, before?.givenName),
      familyName: pick(named, row.familyName, before?.familyName),
      email: pick(['email'], row.email, before?.email),
      phone: pick(['phone'], row.phone, before?.phone),
      nationality: pick(['nationality'], row.nationality, before?.nationality) ?? '',
      languages: pick(['languages'], row.languages, before?.languages) ?? [],
      gender: pick(['gender'], row.gender, before?.gender) ?? 'undisclosed',
      experience: pick(['experience'], row.experience, before?.experience) ?? 0,
      availableFrom: pick(['availableFrom'], row.availableFrom, before?.availableFrom),
      availableTo: pick(['availableTo'], row.availableTo, before?.availableTo),
      attributes: { ...rest, ...row.attributes },
      accreditation: {
        state: pick(['accreditation'], row.accreditation, before?.accreditation.state) ?? 'none',
        reference: pick(['accreditationReference'], row.accreditationReference, before?.accreditation.reference),
        area: pick(['accreditationArea'], row.accreditationArea, before?.accreditation.area),
        validUntil: pick(['accreditationValidUntil'], row.accreditationValidUntil, before?.accreditation.validUntil),
      },
    };
  }

  /** Refuses rows that would send one person twice on a day: within the file, and to two missions. */
  private async refuseDoubleService(
    reading: ImportReading,
    missionId: Id,
    staged: readonly Staged[],
    days: readonly CalendarDate[],
  ): Promise<ReadonlySet<Staged>> {
    const refused = new Set<Staged>();
    const byAddress = new Map<string, Staged>();
    for (const entry of staged) {
      const address = addressOf(entry.after)?.toLowerCase();
      if (address === undefined) {
        reading.report({
          row: entry.row,
          column: undefined,
          code: 'nothing-to-recognise',
          severity: 'warning',
          message: `Row ${entry.row}: there is neither an address for mail nor a telephone number, so nobody can tell whether this observer serves on another mission too.`,
          value: undefined,
        });
        continue;
      }
      const other = byAddress.get(address);
      if (other) {
        refused.add(entry);
        this.reject(
          reading,
          entry.row,
          'email',
          'person-twice',
          `the contact is that of row ${other.row} (observer ${other.after.number}): one person is one observer.`,
        );
      } else byAddress.set(address, entry);
    }
    const wishing = staged.filter((entry) => !refused.has(entry) && serviceOf(entry.after, days) !== undefined);
    const conflicts = await this.roster.conflicts(
      missionId,
      wishing.map((entry) => serviceOf(entry.after, days)!),
    );
    for (const { index, day, missionTitle } of conflicts) {
      const entry = wishing[index]!;
      refused.add(entry);
      const where =
        missionTitle === null ? 'on a mission of another organisation' : `on your mission "${missionTitle}"`;
      this.reject(
        reading,
        entry.row,
        'number',
        'serves-elsewhere',
        `observer ${entry.after.number} already serves ${where} on ${day}; nobody can be on two missions on one day. Take them off one roster.`,
      );
    }
    return refused;
  }
}

function addressOf(observer: ObserverWithPerson): string | undefined {
  return observer.email ?? observer.phone?.replace(/[^\d+]/g, '') ?? undefined;
}

/** The days on which an observer would serve; undefined where nothing identifies them or they are not available. */
export function serviceOf(observer: ObserverWithPerson, days: readonly CalendarDate[]): ServiceWish | undefined {
  const address = addressOf(observer);
  if (address === undefined || address === '') return undefined;
  const serving = days.filter(
    (day) =>
      (observer.availableFrom === null || observer.availableFrom <= day) &&
      (observer.availableTo === null || observer.availableTo >= day),
  );
  return serving.length === 0 ? undefined : { address, days: serving };
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1)))
      : inner,
  );

function differs(before: ObserverWithPerson, after: ObserverWithPerson): boolean {
  return [...COMPARED, ...PERSONAL].some((field) => canonical(before[field]) !== canonical(after[field]));
}

/** Changed fields with their values before and after; of names and contacts only that they changed. */
function changedFields(
  before: ObserverWithPerson,
  after: ObserverWithPerson,
): Record<string, { before: unknown; after: unknown }> {
  const changed: Record<string, { before: unknown; after: unknown }> = {};
  for (const field of COMPARED) {
    if (canonical(before[field]) !== canonical(after[field]))
      changed[field] = { before: before[field], after: after[field] };
  }
  for (const field of PERSONAL) {
    if (before[field] !== after[field]) changed[field] = { before: null, after: null };
  }
  return changed;
}

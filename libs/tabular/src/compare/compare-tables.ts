import { kilometresBetween } from '../geography/country-of.js';
import { comparable, skeleton } from '../text/normalise.js';

/** One row of a list, reduced to what is compared. */
export interface ComparedRecord {
  /** Unique within its list; see `joinIdentity`. */
  readonly identity: string;
  /** All other values by field or column name; a field that is absent is blank. */
  readonly values: Readonly<Record<string, string>>;
  /** For recognising a station whose code changed: its name within its areas. */
  readonly place?: {
    readonly name: string;
    readonly areas: readonly string[];
    readonly point?: readonly [longitude: number, latitude: number];
  };
}

/** A field that differs. `writingOnly`: spaces, capitals, kinds of hyphens or cedillas differ, and nothing else. */
export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly writingOnly: boolean;
}

export interface ChangedRecord<Row extends ComparedRecord> {
  readonly before: Row;
  readonly after: Row;
  readonly fields: readonly FieldChange[];
}

/** A record whose identity is gone while others with its name and place are new: is it one of them? People say, not we. */
export interface IdentityQuestion<Row extends ComparedRecord> {
  readonly gone: Row;
  readonly candidates: readonly Row[];
}

/** The difference between two lists. Every record of each list is in exactly one place of it. */
export interface Comparison<Row extends ComparedRecord> {
  readonly added: readonly Row[];
  readonly changed: readonly ChangedRecord<Row>[];
  readonly unchanged: number;
  /** In the list before and not in the one after. Nothing is deleted: such records are retired. */
  readonly gone: readonly Row[];
  readonly questions: readonly IdentityQuestion<Row>[];
  /** Identities that come twice in the list after; their records are compared with nothing. */
  readonly repeated: readonly { readonly identity: string; readonly rows: readonly Row[] }[];
}

export interface CompareOptions {
  /** Answers to earlier questions: the identity that is gone, and the new one that it became, or null for none. */
  readonly answers?: ReadonlyMap<string, string | null>;
  /** Fields that are not compared. */
  readonly ignore?: ReadonlySet<string>;
}

/** Kilometres within which two points are the same place. */
const SAME_PLACE = 0.2;

/** Compares two lists by identity, field by field; order of rows does not matter. */
export function compareTables<Row extends ComparedRecord>(
  before: Iterable<Row>,
  after: Iterable<Row>,
  options: CompareOptions = {},
): Comparison<Row> {
  const old = new Map<string, Row>();
  for (const row of before) old.set(row.identity, row);
  const { single, repeated } = byIdentity(after);
  const added = new Map<string, Row>();
  const changed: ChangedRecord<Row>[] = [];
  let unchanged = 0;
  for (const row of single.values()) {
    const known = old.get(row.identity);
    if (known === undefined) {
      added.set(row.identity, row);
      continue;
    }
    const fields = changes(known, row, options.ignore);
    if (fields.length === 0) unchanged += 1;
    else changed.push({ before: known, after: row, fields });
    old.delete(row.identity);
  }
  for (const { identity } of repeated) old.delete(identity);
  for (const [goneIdentity, newIdentity] of options.answers ?? []) {
    const gone = old.get(goneIdentity);
    const successor = newIdentity === null ? undefined : added.get(newIdentity);
    if (gone === undefined || successor === undefined) continue;
    const identity = { field: 'identity', before: goneIdentity, after: successor.identity, writingOnly: false };
    changed.push({ before: gone, after: successor, fields: [identity, ...changes(gone, successor, options.ignore)] });
    old.delete(goneIdentity);
    added.delete(successor.identity);
  }
  const questions = ask(old, added, options.answers);
  const asked = new Set(questions.flatMap((question) => question.candidates.map((row) => row.identity)));
  const goneAsked = new Set(questions.map((question) => question.gone.identity));
  return {
    added: [...added.values()].filter((row) => !asked.has(row.identity)),
    changed,
    unchanged,
    gone: [...old.values()].filter((row) => !goneAsked.has(row.identity)),
    questions,
    repeated,
  };
}

function byIdentity<Row extends ComparedRecord>(rows: Iterable<Row>) {
  const single = new Map<string, Row>();
  const several = new Map<string, Row[]>();
  for (const row of rows) {
    const known = several.get(row.identity);
    const first = single.get(row.identity);
    if (known !== undefined) known.push(row);
    else if (first === undefined) single.set(row.identity, row);
    else {
      several.set(row.identity, [first, row]);
      single.delete(row.identity);
    }
  }
  return { single, repeated: [...several].map(([identity, list]) => ({ identity, rows: list })) };
}

function changes(
  before: ComparedRecord,
  after: ComparedRecord,
  ignore: ReadonlySet<string> = new Set(),
): readonly FieldChange[] {
  const found: FieldChange[] = [];
  const compare = (field: string): void => {
    const one = before.values[field] ?? '';
    const other = after.values[field] ?? '';
    if (one === other || ignore.has(field)) return;
    found.push({ field, before: one, after: other, writingOnly: comparable(one) === comparable(other) });
  };
  for (const field of Object.keys(after.values)) compare(field);
  for (const field of Object.keys(before.values)) if (!Object.hasOwn(after.values, field)) compare(field);
  return found;
}

/** Pairs what is gone with what is new where name and areas are the same, or the name and the point. */
function ask<Row extends ComparedRecord>(
  gone: ReadonlyMap<string, Row>,
  added: ReadonlyMap<string, Row>,
  answers: ReadonlyMap<string, string | null> = new Map(),
): readonly IdentityQuestion<Row>[] {
  const byName = new Map<string, Row[]>();
  for (const row of added.values()) {
    const name = placeName(row);
    if (name === '') continue;
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [row]);
    else known.push(row);
  }
  return [...gone.values()].flatMap((row) => {
    if (answers.get(row.identity) === null) return [];
    const candidates = (byName.get(placeName(row)) ?? []).filter((other) => isSamePlace(row, other));
    return candidates.length === 0 ? [] : [{ gone: row, candidates }];
  });
}

function placeName(row: ComparedRecord): string {
  const name = row.place?.name ?? '';
  return skeleton(name) || comparable(name);
}

function isSamePlace(one: ComparedRecord, other: ComparedRecord): boolean {
  const areas = (row: ComparedRecord): string => (row.place?.areas ?? []).map(skeleton).join('\u001f');
  if (areas(one) === areas(other)) return true;
  const [point, otherPoint] = [one.place?.point, other.place?.point];
  return point !== undefined && otherPoint !== undefined && kilometresBetween(point, otherPoint) <= SAME_PLACE;
}

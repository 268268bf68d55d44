import { isArray, isObject, jsonText, type JsonObject, type JsonValue } from './parse-json.js';

/** Names that mean nothing without the level they belong to. */
const GENERIC = /^(id|code|name|title|label|number|no|nom|nombre|nome|total|count|type|key|value)$/i;

/** Columns in the order in which they were first seen; each is found by its place in the document. */
export class ColumnRegistry {
  readonly names: string[] = [];
  private readonly byPlace = new Map<string, number>();
  private readonly taken = new Set<string>();

  /** Index of the column for a place, named `short`, or `level.short` where that says nothing or is taken. */
  index(place: string, short: string, level?: string): number {
    const known = this.byPlace.get(place);
    if (known !== undefined) return known;
    const qualified = level === undefined ? short : `${level}.${short}`;
    let name = level !== undefined && GENERIC.test(short) ? qualified : short;
    if (this.taken.has(name)) name = qualified;
    for (let copy = 2; this.taken.has(name); copy += 1) name = `${qualified} (${copy})`;
    this.taken.add(name);
    this.names.push(name);
    this.byPlace.set(place, this.names.length - 1);
    return this.names.length - 1;
  }
}

type Row = string[];

/** Lists that tell more about a station, not what lies below it: they stay in one cell. */
const DETAILS =
  /^(candidates?|parties|party|results?|votes?|tallies|tally|members?|staff|officers?|officials?|observers?|agents?|contacts?|phones?|telephones?|emails?|hours|opening_?hours|languages?|tags?|photos?|images?|documents?|links?|coordinates|bbox|resultados|candidatos|resultats|candidats|partidos|partis|votos)$/i;

/** Lists of plain texts that are stations, not a detail. */
const STATIONS =
  /^(polling_?)?(stations?|units?|precincts?|cent(re|er)s?|places?|sections?|booths?|bureaux?|mesas?|recintos?|sites?)$/i;

/** Records by which the levels of a document are learned before the first row is given. */
const LEARNED = 400;

/**
 * Turns JSON values into rows. Objects inside a record become columns with dotted names; lists of objects inside a
 * record are the next level down (county, constituency, ward, station), and only the lowest gives rows, each with the
 * values of everything above it. Objects whose members are all lists or objects are levels named by their keys.
 */
export class RecordFlattener {
  readonly columns = new ColumnRegistry();
  private readonly childLists = new Map<string, Map<string, number>>();

  constructor(private readonly sink: (row: Row) => void) {}

  /** Learns from some elements which of their lists are levels; a level that is empty in the first area is still one. */
  learn(elements: readonly JsonValue[]): void {
    for (const element of elements.slice(0, LEARNED)) this.learnFrom(element, '');
  }

  private learnFrom(value: JsonValue, place: string): void {
    if (!isObject(value)) return;
    for (const [name, member] of value) {
      if (!isArray(member) || DETAILS.test(name)) continue;
      const objects = STATIONS.test(name) ? member.length : member.filter(isObject).length;
      if (objects === 0 || objects < member.length) continue;
      const lists = this.childLists.get(place) ?? new Map<string, number>();
      this.childLists.set(place, lists.set(name, (lists.get(name) ?? 0) + objects));
      for (const inner of member) this.learnFrom(inner, `${place}/${name}`);
    }
  }

  /** Flattens one element of a list; `level` names the list it came from, where it has a name. */
  element(value: JsonValue, level: string | undefined, above: Row = [], place = ''): void {
    if (isObject(value)) this.record(value, { level, above, place });
    else if (isArray(value)) for (const inner of value) this.element(inner, level, above, `${place}/`);
    else {
      const row = [...above];
      row[this.columns.index(`${place}/=`, level === undefined ? 'value' : 'name', undefined)] = jsonText(value);
      this.sink(row);
    }
  }

  /** Flattens a container whose keys are names of areas (or a wrapper around the list). */
  branch(value: JsonValue, depth: number, above: Row = [], label?: string): void {
    if (!isObject(value)) {
      if (isArray(value)) for (const inner of value) this.element(inner, label, above, `#${depth}`);
      else this.element(value, label, above, `#${depth}`);
      return;
    }
    const inner = [...value].filter(([, member]) => isObject(member) || isArray(member));
    if (inner.length !== value.size || value.size === 0) {
      this.element(value, label, above, `#${depth}`);
      return;
    }
    const column = this.columns.index(`#${depth}`, `level${depth}`);
    for (const [name, member] of inner) {
      const row = [...above];
      row[column] = name;
      this.branch(member, depth + 1, row);
    }
  }

  private record(
    value: JsonObject,
    at: { readonly level: string | undefined; readonly above: Row; readonly place: string },
  ): void {
    const child = this.childList(value, at.place);
    const row = [...at.above];
    this.scalars(value, { row, child, prefix: '', at: { ...at, parent: child !== undefined } });
    const list = child === undefined ? undefined : value.get(child);
    if (child === undefined || list === undefined) {
      if (child === undefined) this.sink(row);
      return;
    }
    const items = isArray(list) ? list : [list];
    for (const item of items) this.element(item, singular(child), row, `${at.place}/${child}`);
  }

  private scalars(
    value: JsonObject,
    context: {
      readonly row: Row;
      readonly child: string | undefined;
      readonly prefix: string;
      readonly at: { readonly level: string | undefined; readonly place: string; readonly parent: boolean };
    },
  ): void {
    const { row, child, prefix, at } = context;
    for (const [name, member] of value) {
      if (prefix === '' && name === child) continue;
      const short = prefix + name;
      if (isObject(member) && member.size > 0) {
        this.scalars(member, { ...context, prefix: `${short}.` });
        continue;
      }
      const level = at.parent ? (at.level ?? `level${at.place.split('/').length}`) : at.level;
      const index = this.column(`${at.place}|${short}`, short, { level, parent: at.parent });
      row[index] =
        isArray(member) && member.every((one) => !isObject(one) && !isArray(one))
          ? member.map(jsonText).join('; ')
          : jsonText(member);
    }
  }

  private column(
    place: string,
    short: string,
    at: { readonly level: string | undefined; readonly parent: boolean },
  ): number {
    // At the lowest level a plain name is the station's own; above it, it needs the level.
    if (at.parent) return this.columns.index(place, short, at.level);
    // Stations of one kind share their columns, however many levels stand above them.
    return this.columns.index(at.level === undefined ? place : `${at.level}|${short}`, short);
  }

  /** The member that holds the next level: a list of objects; where several do, the one with the most in what was learned. */
  private childList(value: JsonObject, place: string): string | undefined {
    let lists = this.childLists.get(place);
    const known = lists && best([...lists].filter(([name]) => isArray(value.get(name))));
    if (known !== undefined) return known;
    this.learnFrom(value, place);
    lists = this.childLists.get(place);
    return lists && best([...lists].filter(([name]) => isArray(value.get(name))));
  }
}

function best(lists: readonly (readonly [string, number])[]): string | undefined {
  return lists.reduce<readonly [string, number] | undefined>(
    (most, one) => (most === undefined || one[1] > most[1] ? one : most),
    undefined,
  )?.[0];
}

/** The singular of an English plural, for naming a level after the list that holds it. */
export function singular(plural: string): string {
  return plural
    .replace(/ies$/i, 'y')
    .replace(/(ss|sh|ch|x)es$/i, '$1')
    .replace(/([^s])s$/i, '$1');
}

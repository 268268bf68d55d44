import type { StationKind } from './station-row.js';

/** A row as far as it matters for telling stations abroad. */
export interface PlacedRow {
  readonly row: number;
  readonly code: string;
  /** The widest area; undefined where the row names none. */
  readonly area: string | undefined;
  /** Undefined without coordinates. */
  readonly outside: boolean | undefined;
  /** As the row says; its area decides about an ordinary one. */
  readonly kind: StationKind | undefined;
  /** How the register holds it, where it says the same already. */
  readonly held: 'abroad' | 'here' | undefined;
}

interface Area {
  located: number;
  outside: number;
  ordinary: number;
  ordinaryOutside: number;
  heldAbroad: number;
  heldHere: number;
}

/** Widest areas told apart; a list with more has something else in that column, and is not judged by it. */
const MOST_AREAS = 20_000;

/** Rows outside the country that are named one by one. */
const MOST_STRAYS = 5_000;
/** Rows outside the country that are remembered until it is known which areas are abroad. */
const MOST_OUTSIDERS = 50_000;

/**
 * Takes stations for ones abroad where most of their widest area lies outside the country, as lists of stations abroad
 * do, unless most of the whole list lies outside: then it is the country that is wrong.
 */
export class AbroadAreas {
  private readonly areas = new Map<string, Area>();
  private readonly outsiders: PlacedRow[] = [];
  private located = 0;
  private outside = 0;
  private saidAbroad = 0;
  private tooMany = false;

  add(row: PlacedRow): void {
    if (row.outside !== undefined) this.located += 1;
    if (row.outside === true) {
      this.outside += 1;
      if (row.kind === 'abroad') this.saidAbroad += 1;
      else if (this.outsiders.length < MOST_OUTSIDERS) this.outsiders.push(row);
    }
    if (row.area === undefined || this.tooMany) return;
    let area = this.areas.get(row.area);
    if (!area) {
      this.tooMany = this.areas.size === MOST_AREAS;
      if (this.tooMany) return this.areas.clear();
      area = { located: 0, outside: 0, ordinary: 0, ordinaryOutside: 0, heldAbroad: 0, heldHere: 0 };
      this.areas.set(row.area, area);
    }
    if (row.outside !== undefined) area.located += 1;
    if (row.outside === true) area.outside += 1;
    if (row.kind !== 'ordinary') return;
    area.ordinary += 1;
    if (row.outside === true) area.ordinaryOutside += 1;
    if (row.held === 'abroad') area.heldAbroad += 1;
    else if (row.held === 'here') area.heldHere += 1;
  }

  /** Names of all areas. */
  names(): readonly string[] {
    return [...this.areas.keys()];
  }

  /** Names of the areas abroad. */
  abroad(): readonly string[] {
    if (this.outside * 2 >= this.located) return [];
    return [...this.areas].flatMap(([name, area]) => (area.outside * 2 > area.located ? [name] : []));
  }

  /** Ordinary stations in the areas abroad. */
  stationsIn(abroad: readonly string[]): number {
    return abroad.reduce((sum, name) => sum + (this.areas.get(name)?.ordinary ?? 0), 0);
  }

  /** Areas whose stations the register holds as here and this list puts abroad, or the other way round. */
  moved(abroad: readonly string[]): readonly string[] {
    const away = new Set(abroad);
    return [...this.areas].flatMap(([name, area]) =>
      (away.has(name) ? area.heldHere : area.heldAbroad) > 0 ? [name] : [],
    );
  }

  /** Rows that lie outside although their area does not; how many, and the first ones. */
  strays(abroad: readonly string[]): { readonly count: number; readonly first: readonly PlacedRow[] } {
    const away = new Set(abroad);
    const abroadOnes = abroad.reduce((sum, name) => sum + (this.areas.get(name)?.ordinaryOutside ?? 0), 0);
    const first = this.outsiders.filter(
      (row) => !(row.kind === 'ordinary' && row.area !== undefined && away.has(row.area)),
    );
    return { count: this.outside - this.saidAbroad - abroadOnes, first: first.slice(0, MOST_STRAYS) };
  }
}

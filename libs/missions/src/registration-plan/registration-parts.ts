import { addDays, compareDates, type CalendarDate } from '@comitia/kernel';
import type { RegistrationAssumptions } from './registration-assumptions.js';
import type {
  HandOverLine,
  RegistrationCentreLine,
  RegistrationFigures,
  RegistrationParts,
  RegistrationResult,
} from './registration-plan.js';

/** To whom kits go and by when. */
export interface HandOver {
  readonly toWhom: string;
  readonly dueOn: CalendarDate;
}

/** What a version is put together from. */
export interface VersionParts {
  readonly assumptions: RegistrationAssumptions;
  readonly result: RegistrationResult;
  /** Where nothing else is said: what the activity's basis names. */
  readonly handOver: HandOver;
  /** Per area, where it differs. */
  readonly byArea: ReadonlyMap<string, HandOver>;
}

/** The last day of registration, counting every day from the first. */
export function lastDay(startsOn: CalendarDate, days: number): CalendarDate {
  return addDays(startsOn, days - 1);
}

/** The areas in which a result opens centres, in the order of their names; null for centres in no named area. */
export function areasOf(result: RegistrationResult, assumptions: RegistrationAssumptions): readonly (string | null)[] {
  const areaOf = new Map(assumptions.sites.map((site) => [site.code, site.area]));
  const areas = [...new Set(result.plan.centres.map((centre) => areaOf.get(centre.site) ?? null))];
  return areas.sort((left, right) => (left ?? '').localeCompare(right ?? '', 'en'));
}

/** The centres and hand-overs of a version, the centres in the order of their codes. */
export function partsOf({ assumptions, result, handOver, byArea }: VersionParts): RegistrationParts {
  const sites = new Map(assumptions.sites.map((site) => [site.code, site]));
  const centres = result.plan.centres
    .map((centre): RegistrationCentreLine => {
      const site = sites.get(centre.site)!;
      const { toWhom, dueOn } = (site.area === null ? undefined : byArea.get(site.area)) ?? handOver;
      return {
        code: site.code,
        name: site.name,
        area: site.area,
        latitude: site.latitude,
        longitude: site.longitude,
        accessible: site.accessible,
        kits: centre.kits,
        people: centre.target,
        zones: centre.zones,
        handOverTo: toWhom,
        handOverOn: dueOn,
      };
    })
    .sort((left, right) => (left.code < right.code ? -1 : 1));
  const lines = areasOf(result, assumptions).map((area): HandOverLine => {
    const of = centres.filter((centre) => centre.area === area);
    const { handOverTo, handOverOn } = of[0]!;
    const kits = of.reduce((sum, centre) => sum + centre.kits, 0);
    return { area, reserve: false, kits, toWhom: handOverTo, dueOn: handOverOn };
  });
  const reserve = result.plan.spareKits + result.plan.mobileKits;
  return {
    centres,
    handOvers: reserve === 0 ? lines : [...lines, { area: null, reserve: true, kits: reserve, ...handOver }],
  };
}

/** What a version needs in all. */
export function figuresOf(result: RegistrationResult, assumptions: RegistrationAssumptions): RegistrationFigures {
  const { centres, kits, spareKits, mobileKits, staff, served, target, exhibition, cost } = result.plan;
  return {
    centres: centres.length,
    kits,
    spareKits,
    mobileKits,
    staff,
    served,
    target,
    exhibitionDays: exhibition.days,
    currency: assumptions.currency,
    cost,
  };
}

/** How a centre, or the plan as a whole, differs from the version before. */
export const REGISTRATION_DIFFERENCES = [
  'new_centre',
  'centre_closed',
  'kits_changed',
  'zones_changed',
  'hand_over_changed',
  'dates_changed',
] as const;
export type RegistrationDifferenceKind = (typeof REGISTRATION_DIFFERENCES)[number];

/** One difference, and who is told of it: those to whom the kits concerned go, besides everybody who works on it. */
export interface RegistrationDifference {
  readonly kind: RegistrationDifferenceKind;
  /** The code of the centre; null where it is about the whole. */
  readonly centre: string | null;
  readonly details: {
    readonly name?: string;
    readonly before?: string | number;
    readonly after?: string | number;
    readonly joined?: readonly string[];
    readonly left?: readonly string[];
  };
  readonly told: readonly string[];
}

/** A version's parts and days, as two of them are compared. */
export interface ComparedVersion extends RegistrationParts {
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
}

/** What a version changes against the one before, centre by centre. Everything is new where there was none. */
export function registrationDifferences(
  before: ComparedVersion | undefined,
  after: ComparedVersion,
): readonly RegistrationDifference[] {
  const differences: RegistrationDifference[] = [];
  const everybody = [...new Set([...(before?.handOvers ?? []), ...after.handOvers].map((line) => line.toWhom))].sort();
  if (
    before &&
    (compareDates(before.startsOn, after.startsOn) !== 0 || compareDates(before.endsOn, after.endsOn) !== 0)
  ) {
    differences.push({
      kind: 'dates_changed',
      centre: null,
      details: { before: `${before.startsOn} ${before.endsOn}`, after: `${after.startsOn} ${after.endsOn}` },
      told: everybody,
    });
  }
  const old = new Map(before?.centres.map((centre) => [centre.code, centre]));
  for (const centre of after.centres) {
    const known = old.get(centre.code);
    old.delete(centre.code);
    const { code, name } = centre;
    if (!known) {
      differences.push({
        kind: 'new_centre',
        centre: code,
        details: { name, after: centre.kits },
        told: [centre.handOverTo],
      });
      continue;
    }
    differences.push(...changesOf(known, centre));
  }
  for (const gone of old.values()) {
    differences.push({
      kind: 'centre_closed',
      centre: gone.code,
      details: { name: gone.name, before: gone.kits },
      told: [gone.handOverTo],
    });
  }
  return differences;
}

function changesOf(before: RegistrationCentreLine, after: RegistrationCentreLine): readonly RegistrationDifference[] {
  const { code: centre, name } = after;
  const told = [...new Set([before.handOverTo, after.handOverTo])];
  const found: RegistrationDifference[] = [];
  if (before.kits !== after.kits) {
    found.push({ kind: 'kits_changed', centre, details: { name, before: before.kits, after: after.kits }, told });
  }
  const joined = after.zones.filter((zone) => !before.zones.includes(zone));
  const left = before.zones.filter((zone) => !after.zones.includes(zone));
  if (joined.length + left.length > 0) {
    found.push({ kind: 'zones_changed', centre, details: { name, joined, left }, told });
  }
  if (before.handOverTo !== after.handOverTo || before.handOverOn !== after.handOverOn) {
    const words = (line: RegistrationCentreLine): string => `${line.handOverTo}, ${line.handOverOn}`;
    found.push({
      kind: 'hand_over_changed',
      centre,
      details: { name, before: words(before), after: words(after) },
      told,
    });
  }
  return found;
}

/** A difference as a sentence, in English. */
export function registrationSentence({ kind, details }: RegistrationDifference): string {
  const { name = '', before = '', after = '', joined = [], left = [] } = details;
  switch (kind) {
    case 'new_centre':
      return `${name} is a new centre with ${after} kits.`;
    case 'centre_closed':
      return `${name} is no longer a centre; its ${before} kits are free.`;
    case 'kits_changed':
      return `${name} has ${after} kits instead of ${before}.`;
    case 'zones_changed':
      return `${name} serves other places: ${joined.length} more, ${left.length} fewer.`;
    case 'hand_over_changed':
      return `The kits of ${name} go to ${after} instead of ${before}.`;
    case 'dates_changed':
      return `Registration runs ${String(after).replace(' ', ' to ')} instead of ${String(before).replace(' ', ' to ')}.`;
  }
}

import type { Result } from '@comitia/kernel';
import { FaultList, type ProblemFault } from '../core/problem-fault.js';
import type { Coordinates, TravelRules } from '../deployment/deployment-input.js';

/** A place where people live who are to be registered. */
export interface RegistrationZone {
  readonly id: string;
  readonly coordinates: Coordinates;
  /** People eligible, and people to register among them. */
  readonly eligible: number;
  readonly target: number;
}

/** A place where a registration centre may be opened. */
export interface RegistrationSite {
  readonly id: string;
  readonly coordinates: Coordinates;
  /** Cost of opening it for the drive, in whole units of money. */
  readonly openingCost: number;
  readonly mostKits: number;
  /** Reached without steps; where the rules ask for it, others are not opened. */
  readonly accessible?: boolean;
}

/** What a registration drive is planned from. */
export interface RegistrationInput {
  readonly zones: readonly RegistrationZone[];
  readonly sites: readonly RegistrationSite[];
  readonly drive: {
    readonly days: number;
    readonly perKitAndDay: number;
    readonly utilisation: number;
    readonly spareShare: number;
    readonly staffPerKit: number;
    readonly exhibitionDays: number;
  };
  /** Whole units of money: a kit for the drive, and a kilometre that one person travels, in thousandths. */
  readonly cost: { readonly kit: number; readonly personKilometreThousandths: number };
  /** Farthest a person should travel to a centre, in straight kilometres. */
  readonly travelCapKilometres: number;
  readonly onlyAccessible?: boolean;
  /** Mobile teams for zones beyond the cap, and their day. */
  readonly mobile?: {
    readonly teams: number;
    readonly leave: number;
    readonly back: number;
    readonly travel: TravelRules;
  };
}

/** A registration problem that was checked when it was built; it never changes. */
export interface RegistrationProblem extends RegistrationInput {
  readonly kind: 'registration';
}

/** A centre with its kits and the zones that go to it. */
export interface RegistrationCentre {
  readonly site: string;
  readonly kits: number;
  readonly zones: readonly string[];
  readonly target: number;
}

/** A mobile team's stops on one day; minutes of the day. */
export interface MobileDay {
  readonly team: string;
  readonly day: number;
  readonly base: string;
  readonly stops: readonly { readonly zone: string; readonly starts: number; readonly ends: number }[];
}

/** Centres, kits, mobile days and what they cost. */
export interface RegistrationPlan {
  readonly centres: readonly RegistrationCentre[];
  readonly mobile: readonly MobileDay[];
  /** Zones that neither a centre within the cap nor a mobile team serves. */
  readonly unserved: readonly {
    readonly zone: string;
    readonly reason: 'no-site-within-cap' | 'no-mobile-day-left';
    readonly message: string;
  }[];
  readonly kits: number;
  readonly spareKits: number;
  readonly mobileKits: number;
  readonly staff: number;
  readonly exhibition: { readonly places: number; readonly days: number };
  readonly cost: { readonly opening: number; readonly kits: number; readonly travel: number; readonly total: number };
  readonly served: number;
  readonly target: number;
}

/** Builds a registration problem, or names everything that is wrong with it. */
export function registrationProblem(input: RegistrationInput): Result<RegistrationProblem, readonly ProblemFault[]> {
  const faults = new FaultList();
  faults.require(input.zones.length > 0, 'zones', { value: 0, expected: 'at least one zone' });
  faults.distinctIds(
    input.zones.map((zone) => zone.id),
    (index) => `zones[${index}].id`,
  );
  faults.distinctIds(
    input.sites.map((site) => site.id),
    (index) => `sites[${index}].id`,
  );
  const place = (path: string, at: Coordinates): void => {
    faults.number(`${path}.latitude`, at.latitude, [-90, 90]);
    faults.number(`${path}.longitude`, at.longitude, [-180, 180]);
  };
  input.zones.forEach((zone, index) => {
    place(`zones[${index}].coordinates`, zone.coordinates);
    faults.whole(`zones[${index}].eligible`, zone.eligible, [0, 100_000_000]);
    faults.require(
      Number.isInteger(zone.target) && zone.target >= 0 && zone.target <= zone.eligible,
      `zones[${index}].target`,
      {
        value: zone.target,
        expected: `a whole number up to the ${zone.eligible} eligible: more registered than eligible is a warning sign, not a target`,
      },
    );
  });
  input.sites.forEach((site, index) => {
    place(`sites[${index}].coordinates`, site.coordinates);
    faults.whole(`sites[${index}].openingCost`, site.openingCost, [0, 1_000_000_000]);
    faults.whole(`sites[${index}].mostKits`, site.mostKits, [1, 10_000]);
  });
  const { drive, cost } = input;
  faults.whole('drive.days', drive.days, [1, 1000]);
  faults.number('drive.perKitAndDay', drive.perKitAndDay, [1, 1000]);
  faults.number('drive.utilisation', drive.utilisation, [0.01, 1]);
  faults.number('drive.spareShare', drive.spareShare, [0, 2]);
  faults.whole('drive.staffPerKit', drive.staffPerKit, [1, 50]);
  faults.whole('drive.exhibitionDays', drive.exhibitionDays, [0, 365]);
  faults.whole('cost.kit', cost.kit, [0, 1_000_000_000]);
  faults.whole('cost.personKilometreThousandths', cost.personKilometreThousandths, [0, 1_000_000_000]);
  faults.number('travelCapKilometres', input.travelCapKilometres, [0.1, 1000]);
  if (input.mobile) {
    faults.whole('mobile.teams', input.mobile.teams, [1, 1000]);
    faults.whole('mobile.leave', input.mobile.leave, [0, 1440]);
    faults.whole('mobile.back', input.mobile.back, [input.mobile.leave, 2880]);
  }
  return faults.result(() => ({ ...input, kind: 'registration' as const }));
}

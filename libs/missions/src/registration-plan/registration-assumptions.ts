import { failure, success, type Result } from '@comitia/kernel';
import {
  registrationProblem,
  registrationTarget,
  TRAVEL_BY_DEFAULT,
  type RegistrationInput,
  type RegistrationProblem,
} from '@comitia/planning';
import { z } from 'zod';

const coordinates = { latitude: z.number(), longitude: z.number() };
const code = z.string().trim().min(1).max(200);
const place = { code, name: z.string().trim().min(1).max(300), area: z.string().trim().min(1).max(300).nullable() };

/**
 * What a registration is planned from, as people enter it. Nothing has a default: what is not known is not planned with.
 * Money in whole units of the currency, shares 0 to 1, times of a day in minutes, distances in kilometres.
 */
export const registrationAssumptions = z.strictObject({
  /** Places where people live who are to be registered. */
  zones: z
    .array(z.strictObject({ ...place, ...coordinates, eligible: z.number() }))
    .min(1)
    .max(5_000),
  /** Places where a centre may be opened. */
  sites: z
    .array(
      z.strictObject({
        ...place,
        ...coordinates,
        openingCost: z.number(),
        mostKits: z.number(),
        accessible: z.boolean(),
      }),
    )
    .min(1)
    .max(2_000),
  /** Share of the eligible who are to be registered. */
  targetShare: z.number(),
  days: z.number(),
  perKitAndDay: z.number(),
  /** Share of the time that a kit works. */
  utilisation: z.number(),
  /** Spare kits as a share of those in use. */
  spareShare: z.number(),
  staffPerKit: z.number(),
  exhibitionDays: z.number(),
  travelCapKilometres: z.number(),
  /** Whether only sites without steps are opened. */
  onlyAccessible: z.boolean(),
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  kitCost: z.number(),
  /** What a kilometre that one person travels is counted with, in thousandths of the currency's unit. */
  personKilometreThousandths: z.number(),
  /** Teams for zones beyond the cap; without them such zones are named as not served. */
  mobile: z
    .strictObject({
      teams: z.number(),
      leave: z.number(),
      back: z.number(),
      kilometresPerHour: z.number().min(1).max(200),
      roadFactor: z.number().min(1).max(10),
      overheadMinutes: z.number().min(0).max(600),
    })
    .nullable(),
});
export type RegistrationAssumptions = z.infer<typeof registrationAssumptions>;

/** Something wrong with one field of the assumptions. */
export interface AssumptionFault {
  /** Such as `zones.3.eligible`. */
  readonly path: string;
  readonly message: string;
}

/** The planner's names of fields that people enter under another name. */
const ENTERED_AS: readonly (readonly [RegExp, string])[] = [
  [/^drive\./, ''],
  [/^cost\.kit$/, 'kitCost'],
  [/^cost\./, ''],
  [/\.id$/, '.code'],
  [/\.coordinates\./, '.'],
];

function enteredPath(path: string): string {
  const dotted = path.replaceAll(/\[(\d+)\]/g, '.$1');
  return ENTERED_AS.reduce((named, [pattern, name]) => named.replace(pattern, name), dotted);
}

/**
 * The planner's problem for these assumptions, or everything that is wrong with them. The people to register in a zone are
 * its eligible × the target share, rounded.
 */
export function problemOf(
  assumptions: RegistrationAssumptions,
): Result<RegistrationProblem, readonly AssumptionFault[]> {
  const share = registrationTarget(0, assumptions.targetShare);
  if (!share.ok) {
    return failure([
      {
        path: 'targetShare',
        message: `The target share is ${assumptions.targetShare}: give a share above 0 and up to 1; more registered than eligible is a warning sign, not a target.`,
      },
    ]);
  }
  const built = registrationProblem(inputOf(assumptions));
  if (built.ok) return success(built.value);
  return failure(
    built.failure.map((fault) => {
      const path = enteredPath(fault.path);
      return { path, message: `${path} is ${fault.value}; expected ${fault.expected}.` };
    }),
  );
}

/** The planner's input, with zones and sites in the order of their codes: the same facts give the same problem. */
function inputOf(assumptions: RegistrationAssumptions): RegistrationInput {
  const { mobile } = assumptions;
  const byId = (left: { readonly id: string }, right: { readonly id: string }): number =>
    left.id < right.id ? -1 : left.id > right.id ? 1 : 0;
  return {
    zones: assumptions.zones
      .map((zone) => ({
        id: zone.code,
        coordinates: { latitude: zone.latitude, longitude: zone.longitude },
        eligible: zone.eligible,
        target: Math.round(zone.eligible * assumptions.targetShare),
      }))
      .sort(byId),
    sites: assumptions.sites
      .map((site) => ({
        id: site.code,
        coordinates: { latitude: site.latitude, longitude: site.longitude },
        openingCost: site.openingCost,
        mostKits: site.mostKits,
        accessible: site.accessible,
      }))
      .sort(byId),
    drive: {
      days: assumptions.days,
      perKitAndDay: assumptions.perKitAndDay,
      utilisation: assumptions.utilisation,
      spareShare: assumptions.spareShare,
      staffPerKit: assumptions.staffPerKit,
      exhibitionDays: assumptions.exhibitionDays,
    },
    cost: { kit: assumptions.kitCost, personKilometreThousandths: assumptions.personKilometreThousandths },
    travelCapKilometres: assumptions.travelCapKilometres,
    onlyAccessible: assumptions.onlyAccessible,
    ...(mobile
      ? {
          mobile: {
            teams: mobile.teams,
            leave: mobile.leave,
            back: mobile.back,
            // Every zone has coordinates, so that only road, speed and overhead are asked of the travel rules.
            travel: {
              ...TRAVEL_BY_DEFAULT,
              roadFactor: mobile.roadFactor,
              speeds: [{ kilometresPerHour: mobile.kilometresPerHour }],
              overheadMinutes: mobile.overheadMinutes,
            },
          },
        }
      : {}),
  };
}

import { NOT_COVERED_REASONS } from '@comitia/planning';
import { z } from 'zod';

const code = z.string().min(1).max(200);
const country = z.string().regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code in capitals');
const day = z.iso.date();
const minute = z.int().min(0).max(2880);
const share = z.number().min(0).max(1);
const coordinates = z.strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) });

const rosterMember = z.strictObject({
  id: code,
  role: z.enum(['observer', 'interpreter', 'driver']).default('observer'),
  nationality: country,
  languages: z.array(code).default([]),
  gender: z.enum(['woman', 'man', 'other', 'undisclosed']).default('undisclosed'),
  experience: z.int().min(0).default(0),
  accredited: z.boolean().default(true),
  availability: z.strictObject({ from: day, to: day }).optional(),
  canDrive: z.boolean().optional(),
  limits: z
    .strictObject({
      noNightDriving: z.boolean().optional(),
      maxDrivingMinutes: minute.optional(),
      stepFreeOnly: z.boolean().optional(),
    })
    .optional(),
  conflictAreas: z.array(code).optional(),
  mustBeWith: z.array(code).optional(),
  mustNotBeWith: z.array(code).optional(),
  prefersWith: z.array(code).optional(),
  prefersHubs: z.record(code, z.int().min(-100).max(100)).optional(),
});

const strength = z.enum(['hard', 'mandate', 'soft', 'off']);
const weight = z.int().min(0).max(10_000);
const rule = z.strictObject({ strength, weight: weight.default(10) });

const teamRules = z
  .strictObject({
    size: z.int().min(2).max(12),
    differentNationality: rule,
    noHostNationals: rule,
    sharedLanguage: rule,
    mixedGender: rule,
    experienceMix: rule,
    experiencedFrom: z.int().min(0),
    hostLanguage: rule,
    hostLanguages: z.array(code),
    workingLanguages: z.array(code),
    accreditedOnly: rule,
    driver: rule,
    countryShare: rule.extend({ limit: share }),
    genderShare: rule.extend({ least: z.number().min(0).max(0.5) }),
    preferences: rule,
  })
  .partial();

const teamPin = z.strictObject({ members: z.array(code).min(1), author: z.string(), reason: z.string() });
const service = z.strictObject({ from: day, to: day });

/** A document of `comitia plan teams`. Rules not named are those of international teams of two. */
export const teamDocument = z.strictObject({
  $schema: z.string().optional(),
  hostState: country,
  roster: z.array(rosterMember),
  rules: teamRules.default({}),
  teams: z.int().min(1).optional(),
  service: service.optional(),
  pins: z.array(teamPin).optional(),
});

const hours = z.strictObject({ opens: minute, closes: minute });
const flag = z.enum(['mobile', 'ship', 'prison', 'abroad']);

const station = z.strictObject({
  id: code,
  coordinates: coordinates.optional(),
  areaPath: z.array(code).min(1),
  electors: z.int().min(0).nullable().default(null),
  hours: z.union([hours, z.literal('closed')]).optional(),
  building: code.optional(),
  flags: z.array(flag).optional(),
  stepFree: z.boolean().optional(),
  stratum: code.optional(),
});

const hub = z.strictObject({
  id: code,
  coordinates: coordinates.optional(),
  areaPath: z.array(code).optional(),
  leastTeams: z.int().min(0).optional(),
  mostTeams: z.int().min(0).optional(),
  closed: z.boolean().optional(),
});

const visitPin = z.strictObject({ team: code, station: code, author: z.string(), reason: z.string() });
const hubPin = z.strictObject({ team: code, hub: code, author: z.string(), reason: z.string() });

const travel = z
  .strictObject({
    roadFactor: z.number().min(1).max(10),
    speeds: z.array(
      z.strictObject({
        upToKilometres: z.number().positive().optional(),
        kilometresPerHour: z.number().min(1).max(200),
      }),
    ),
    overheadMinutes: minute,
    walkMinutes: minute,
    byLevelsShared: z.array(minute).min(1),
    matrix: z.strictObject({ places: z.array(code).min(1), minutes: z.array(z.array(minute)) }),
  })
  .partial();

/** A document of `comitia plan deployment`. Times are minutes of the day, over 1440 after midnight. */
export const deploymentDocument = z.strictObject({
  $schema: z.string().optional(),
  hostState: country,
  stations: z.array(station),
  hubs: z.union([z.array(hub), z.strictObject({ count: z.int().min(1).max(1000) })]),
  roster: z.array(rosterMember),
  teamRules: teamRules.default({}),
  teams: z.int().min(1).optional(),
  service: service.optional(),
  mode: z.enum(['areas', 'fixed']).default('areas'),
  fixedStations: z.array(code).optional(),
  include: z.array(flag).optional(),
  targets: z.record(code, share).optional(),
  travel: travel.default({}),
  day: z
    .strictObject({
      leave: minute,
      back: minute,
      hours,
      beforeOpening: minute,
      openingMinutes: minute,
      visitMinutes: minute,
      beforeClosing: minute,
      closingMinutes: minute,
      breakMinutes: minute,
      maxDrivingMinutes: minute,
      darkFrom: minute,
      noDrivingInTheDark: z.boolean(),
    })
    .partial()
    .default({}),
  value: z
    .strictObject({
      opening: weight,
      closing: weight,
      visit: weight,
      buildingDivisors: z.array(z.int().min(1)).min(1),
    })
    .partial()
    .default({}),
  pins: z
    .strictObject({
      teams: z.array(teamPin).optional(),
      hubs: z.array(hubPin).optional(),
      visits: z.array(visitPin).optional(),
    })
    .optional(),
  otherVisits: z.array(z.strictObject({ station: code, mission: z.string(), discount: share })).optional(),
  noGo: z.array(z.strictObject({ area: code, reason: z.string() })).optional(),
  unpredictable: z.boolean().optional(),
});

/** A document of `comitia plan sample`: a frame, how to draw from it, and once there are reports what to estimate. */
export const sampleDocument = z.strictObject({
  $schema: z.string().optional(),
  frame: z
    .array(
      z.strictObject({
        id: code,
        stratum: code.default('all'),
        size: z.int().min(1).default(1),
        area: code.optional(),
        latitude: z.number().min(-90).max(90).optional(),
        longitude: z.number().min(-180).max(180).optional(),
      }),
    )
    .min(1),
  design: z.enum(['simple', 'stratified', 'neyman', 'systematic-by-size', 'spatially-balanced']),
  /** Stations to draw; in its place `precision` computes how many. */
  size: z.int().min(1).optional(),
  precision: z
    .strictObject({
      margin: z.number().gt(0).lt(1),
      z: z.number().gt(0).max(10),
      proportion: share.optional(),
      designEffect: z.number().gt(0).max(1000).optional(),
      loss: z.number().min(0).max(0.99).optional(),
    })
    .optional(),
  deviations: z.record(code, z.number().min(0)).optional(),
  reserve: z.int().min(0).max(1000).default(0),
  lost: z
    .array(
      z.strictObject({ station: code, reason: z.enum(['station-abolished', 'access-denied', 'security', 'weather']) }),
    )
    .default([]),
  reports: z
    .array(z.strictObject({ station: code, base: z.number().min(0), counts: z.record(code, z.number().min(0)) }))
    .optional(),
  confidence: z.union([z.literal(0.9), z.literal(0.95), z.literal(0.99)]).default(0.95),
  lead: z.strictObject({ first: code, second: code }).optional(),
});

const money = z.int().min(0).max(1_000_000_000);

const registrationInput = z.strictObject({
  zones: z.array(z.strictObject({ id: code, coordinates, eligible: z.int().min(0), target: z.int().min(0) })),
  sites: z.array(
    z.strictObject({
      id: code,
      coordinates,
      openingCost: money,
      mostKits: z.int().min(1),
      accessible: z.boolean().optional(),
    }),
  ),
  drive: z.strictObject({
    days: z.int().min(1),
    perKitAndDay: z.number().min(1).max(1000),
    utilisation: z.number().gt(0).max(1),
    spareShare: z.number().min(0).max(2),
    staffPerKit: z.int().min(1),
    exhibitionDays: z.int().min(0),
  }),
  cost: z.strictObject({ kit: money, personKilometreThousandths: money }),
  travelCapKilometres: z.number().gt(0),
  onlyAccessible: z.boolean().optional(),
  mobile: z.strictObject({ teams: z.int().min(1), leave: minute, back: minute, travel: travel.default({}) }).optional(),
});

/** A document of `comitia plan registration`: a drive, and scenarios that differ from it, to be set side by side. */
export const registrationDocument = registrationInput.extend({
  $schema: z.string().optional(),
  scenarios: z.array(z.strictObject({ name: z.string(), change: registrationInput.partial() })).default([]),
});

/** A document of `comitia plan schedule`; with `moveElectionDayTo` it says what that does. */
export const scheduleDocument = z.strictObject({
  $schema: z.string().optional(),
  begins: day,
  electionDay: day,
  moveElectionDayTo: day.optional(),
  resources: z.array(z.strictObject({ id: code, units: z.int().min(0) })).default([]),
  activities: z
    .array(
      z.strictObject({
        id: code,
        days: z.int().min(0).max(3650),
        after: z.array(z.strictObject({ activity: code, lagDays: z.int().min(0).max(3650).optional() })).optional(),
        uses: z.array(z.strictObject({ resource: code, units: z.int().min(1) })).optional(),
        fixedOffset: z.int().min(-3650).max(3650).optional(),
        earliest: day.optional(),
        latest: day.optional(),
        latestOffset: z.int().min(-3650).max(3650).optional(),
      }),
    )
    .min(1),
});

const deployedPlan = z.strictObject({
  teams: z.array(
    z.strictObject({
      id: code,
      members: z.array(code),
      interpreter: code.optional(),
      driver: code.optional(),
      hub: code,
      area: z.array(code),
      route: z.array(
        z.strictObject({
          station: code,
          service: z.enum(['open', 'visit', 'close']),
          arrives: minute,
          starts: minute,
          ends: minute,
          breakMinutes: minute.optional(),
        }),
      ),
      leaves: minute,
      back: minute,
      drivingMinutes: minute,
    }),
  ),
  hubs: z.array(
    z.strictObject({
      id: code,
      latitude: z.number().nullable(),
      longitude: z.number().nullable(),
      teams: z.array(code),
      stations: z.int().min(0),
    }),
  ),
  reserve: z.array(z.strictObject({ person: code, reason: z.string() })),
  coverage: z.array(
    z.strictObject({
      stratum: code,
      stations: z.int(),
      electors: z.int().nullable(),
      targetShare: share,
      realisedShare: share,
      visits: z.int(),
    }),
  ),
  notCovered: z.array(
    z.strictObject({ reason: z.enum(NOT_COVERED_REASONS), message: z.string(), stations: z.array(code) }),
  ),
  notes: z.array(
    z.strictObject({
      code: z.enum(['placed-by-area', 'distrusted-coordinates', 'no-coordinates', 'pin-kept', 'team-without-route']),
      message: z.string(),
      subjects: z.array(code),
    }),
  ),
});

const change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person-out'), person: code }),
  z.strictObject({ kind: z.literal('person-in'), member: rosterMember }),
  z.strictObject({ kind: z.literal('no-go'), area: code, reason: z.string() }),
  z.strictObject({ kind: z.literal('station-closed'), station: code }),
  z.strictObject({ kind: z.literal('station-moved'), station: code, to: coordinates }),
  z.strictObject({ kind: z.literal('road-closed'), from: code, to: code, minutes: minute }),
]);

/** A document of `comitia plan replan`: the deployment, the plan made of it (`plan` of its answer), the minute it is and what happened. */
export const replanDocument = z.strictObject({
  $schema: z.string().optional(),
  deployment: deploymentDocument,
  plan: deployedPlan,
  now: minute.default(0),
  changes: z.array(change).min(1),
});

/** A document of `comitia plan explain`: the deployment, its plan, and the station or person asked about. */
export const explainDocument = z.strictObject({
  $schema: z.string().optional(),
  deployment: deploymentDocument,
  plan: deployedPlan,
  station: code.optional(),
  person: code.optional(),
});

/** Every document that a `comitia plan` subcommand reads, by the subcommand's name. */
export const planDocuments = {
  teams: teamDocument,
  deployment: deploymentDocument,
  sample: sampleDocument,
  registration: registrationDocument,
  schedule: scheduleDocument,
  replan: replanDocument,
  explain: explainDocument,
} as const;

import {
  minutesOf,
  REGISTRATION_STATES,
  registrationSentence,
  RUN_STATES,
  wallTime,
  type HandOverLine,
  type RegistrationAssumptions,
  type RegistrationCentreLine,
  type RegistrationDifference,
  type RegistrationPlan,
  type RegistrationScenario,
  type RegistrationState,
  type RegistrationVersion,
  type RunState,
} from '@comitia/missions';
import type { CalendarDate } from '@comitia/kernel';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';
import { registerUnion } from '../graphql/enum.js';
import { resultUnion } from '../graphql/failure.object.js';
import { COMMON_FAILURES } from '../graphql/failures.object.js';
import { CalendarDateScalar } from '../graphql/scalars.js';
import { RegistrationAssumptionsObject } from './registration-assumptions.object.js';

const RegistrationStateEnum = registerUnion(
  'RegistrationPlanState',
  'Where a registration plan stands.',
  REGISTRATION_STATES,
  {
    preparing: 'Nothing is published yet.',
    published: 'A version is published.',
    suspended: 'The consent that it hangs on was withdrawn.',
  },
);
const ScenarioStateEnum = registerUnion('RegistrationScenarioState', 'Where the search stands.', RUN_STATES, {
  queued: 'It waits for a worker.',
  running: 'The planner searches.',
  finished: 'It ended with a result.',
  stopped: 'It was stopped; the best found by then is its result, if there was one.',
  failed: 'There is no result; see the failure.',
});
const VERSION_STATES = ['published', 'superseded'] as const;
const VersionStateEnum = registerUnion('RegistrationVersionState', 'Where a version stands.', VERSION_STATES);

@ObjectType('RegistrationCost', { description: 'What it costs, in whole units of the currency.' })
export class RegistrationCostObject {
  @Field({ description: 'Three letters (ISO 4217).' })
  currency: string;

  @Field(() => Float, { description: 'Opening the centres.' })
  opening: number;

  @Field(() => Float, { description: 'The kits at the centres.' })
  kits: number;

  @Field(() => Float, { description: 'What people’s ways to the centres are counted with.' })
  travel: number;

  @Field(() => Float, { description: 'All of it.' })
  total: number;
}

@ObjectType('RegistrationFigures', { description: 'What a registration needs in all.' })
export class RegistrationFiguresObject {
  @Field(() => Int, { description: 'Centres.' })
  centres: number;

  @Field(() => Int, { description: 'Kits at the centres.' })
  kits: number;

  @Field(() => Int, { description: 'Kits of mobile teams.' })
  mobileKits: number;

  @Field(() => Int, { description: 'Spare kits.' })
  spareKits: number;

  @Field(() => Int, { description: 'Staff.' })
  staff: number;

  @Field(() => Int, { description: 'People to register who are served.' })
  served: number;

  @Field(() => Int, { description: 'People to register.' })
  target: number;

  @Field(() => Int, { description: 'Days on which the provisional list is shown, at each centre.' })
  exhibitionDays: number;

  @Field(() => RegistrationCostObject, { description: 'What it costs.' })
  cost: RegistrationCostObject;
}

@ObjectType('FoundCentre', { description: 'A centre that a scenario opens.' })
export class FoundCentreObject {
  @Field({ description: 'The code of its site.' })
  code: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The area that it lies in.' })
  area: string | null;

  @Field(() => Float, { description: 'Degrees north (WGS 84).' })
  latitude: number;

  @Field(() => Float, { description: 'Degrees east (WGS 84).' })
  longitude: number;

  @Field({ description: 'Whether it is reached without steps.' })
  accessible: boolean;

  @Field(() => Int, { description: 'Its kits.' })
  kits: number;

  @Field(() => Int, { description: 'People to register there.' })
  people: number;

  @Field(() => [String], { description: 'The codes of the zones that go there.' })
  zones: string[];
}

@ObjectType('MobileStop', { description: 'A stop of a mobile team.' })
export class MobileStopObject {
  @Field({ description: 'The code of the zone.' })
  zone: string;

  @Field({ description: 'When it begins, HH:MM; past midnight it runs on.' })
  starts: string;

  @Field({ description: 'When it ends.' })
  ends: string;
}

@ObjectType('MobileDay', { description: 'What a mobile team does on one day of the drive.' })
export class MobileDayObject {
  @Field({ description: 'The team.' })
  team: string;

  @Field(() => Int, { description: 'The day, from 1.' })
  day: number;

  @Field({ description: 'The code of the site from which it leaves.' })
  base: string;

  @Field(() => [MobileStopObject], { description: 'Its stops, in order.' })
  stops: MobileStopObject[];
}

@ObjectType('UnservedZone', { description: 'A zone that nothing serves.' })
export class UnservedZoneObject {
  @Field({ description: 'Its code.' })
  zone: string;

  @Field({ description: 'The fixed code of the reason: no-site-within-cap or no-mobile-day-left.' })
  reason: string;

  @Field({ description: 'The reason in a sentence, in English.' })
  sentence: string;
}

@ObjectType('RegistrationComparison', { description: 'What a scenario can be measured against.' })
export class RegistrationComparisonObject {
  @Field({ description: 'optimum, bound (no plan can pass it) or baseline (a simple greedy plan).' })
  kind: string;

  @Field(() => Float, { description: 'The distance as a share of the reference: 0.01 is one in a hundred.' })
  gap: number;
}

@ObjectType('RegistrationScenario', { description: 'One way to carry the registration out, with the search for it.' })
export class RegistrationScenarioObject {
  @Field(() => ID, { description: 'Identifies the scenario.' })
  id: string;

  @Field({ description: 'What people call it.' })
  name: string;

  @Field(() => ScenarioStateEnum, { description: 'Where the search stands.' })
  state: RunState;

  @Field(() => String, { nullable: true, description: 'Why there is no result, in a sentence, in English.' })
  failure: string | null;

  @Field({ description: 'SHA-256 of the problem: the same assumptions give the same.' })
  problemHash: string;

  @Field(() => Float, { description: 'The seed of its random choices.' })
  seed: number;

  @Field(() => Int, { description: 'Seconds that it may search.' })
  seconds: number;

  @Field(() => Float, { nullable: true, description: 'Iterations carried out; with the seed they repeat the search.' })
  iterations: number | null;

  @Field({ description: 'The planner’s version.' })
  plannerVersion: string;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended.' })
  finishedAt: Date | null;

  @Field(() => RegistrationAssumptionsObject, { description: 'What it was planned from.' })
  assumptions: RegistrationAssumptionsObject;

  @Field(() => RegistrationFiguresObject, {
    nullable: true,
    description: 'What it needs in all; none before it ended.',
  })
  figures: RegistrationFiguresObject | null;

  @Field(() => [FoundCentreObject], { description: 'The centres, by their codes.' })
  centres: FoundCentreObject[];

  @Field(() => [MobileDayObject], { description: 'Days of mobile teams.' })
  mobileDays: MobileDayObject[];

  @Field(() => [UnservedZoneObject], { description: 'Zones that nothing serves.' })
  unserved: UnservedZoneObject[];

  @Field(() => [RegistrationComparisonObject], { description: 'What it can be measured against.' })
  comparisons: RegistrationComparisonObject[];

  source: RegistrationScenario;
}

@ObjectType('RegistrationHandOver', { description: 'Kits that are handed over together.' })
export class RegistrationHandOverObject {
  @Field(() => String, { nullable: true, description: 'The area whose centres they stand in.' })
  area: string | null;

  @Field({ description: 'Whether they are the spare kits and those of mobile teams.' })
  reserve: boolean;

  @Field(() => Int, { description: 'How many.' })
  kits: number;

  @Field({ description: 'To whom.' })
  toWhom: string;

  @Field(() => CalendarDateScalar, { description: 'By when.' })
  dueOn: CalendarDate;
}

@ObjectType('RegistrationCentre', { description: 'A centre of a published version.' })
export class RegistrationCentreObject extends FoundCentreObject {
  @Field({ description: 'To whom its kits go when the work is over.' })
  handOverTo: string;

  @Field(() => CalendarDateScalar, { description: 'By when.' })
  handOverOn: CalendarDate;
}

@ObjectType('RegistrationDifference', {
  description: 'What a version changes against the one before, and who is told.',
})
export class RegistrationDifferenceObject {
  @Field({
    description: 'new_centre, centre_closed, kits_changed, zones_changed, hand_over_changed or dates_changed.',
  })
  kind: string;

  @Field(() => String, { nullable: true, description: 'The code of the centre; none where it is about the whole.' })
  centre: string | null;

  @Field({ description: 'What differs, in English.' })
  sentence: string;

  @Field(() => [String], { description: 'To whom the kits concerned go: they are told.' })
  told: string[];
}

@ObjectType('RegistrationVersion', { description: 'A published version of a registration plan; never edited.' })
export class RegistrationVersionObject {
  @Field(() => ID, { description: 'Identifies the version.' })
  id: string;

  @Field(() => Int, { description: 'Its number, from 1.' })
  number: number;

  @Field(() => VersionStateEnum, { description: 'Whether it is in force.' })
  state: (typeof VERSION_STATES)[number];

  @Field(() => CalendarDateScalar, { description: 'The first day of registration.' })
  startsOn: CalendarDate;

  @Field(() => CalendarDateScalar, { description: 'The last day of registration.' })
  endsOn: CalendarDate;

  @Field(() => DateTimeScalar, { description: 'When it was published.' })
  publishedAt: Date;

  @Field(() => RegistrationFiguresObject, { description: 'What it needs in all.' })
  figures: RegistrationFiguresObject;

  @Field({ description: 'SHA-256 of the problem that it was made from.' })
  problemHash: string;
}

@ObjectType('RegistrationPlan', {
  description:
    'What an agreed support of voter registration is planned with: kits, centres and hand-over on its basis.',
})
export class RegistrationPlanObject {
  @Field(() => ID, { description: 'Identifies the plan.' })
  id: string;

  @Field(() => RegistrationStateEnum, { description: 'Where it stands.' })
  state: RegistrationState;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the consent that it hangs on was withdrawn.' })
  suspendedAt: Date | null;

  source: RegistrationPlan;
}

@InputType({ description: 'A scenario to be searched for.' })
export class StartRegistrationScenarioInput {
  @Field(() => ID, { description: 'The registration plan.' })
  planId: string;

  @Field({ description: 'What people call it, 1 to 100 characters.' })
  name: string;

  @Field(() => Int, { description: 'Seconds that the search may take, 1 to 3,600.' })
  seconds: number;

  @Field(() => Int, { description: 'The seed of its random choices.' })
  seed: number;

  @Field(() => RegistrationAssumptionsObject, { description: 'What it is planned from.' })
  assumptions: RegistrationAssumptionsObject;
}

@InputType({ description: 'To whom the kits of an area’s centres go.' })
export class AreaHandOverInput {
  @Field({ description: 'The area.' })
  area: string;

  @Field({ description: 'To whom, 1 to 300 characters.' })
  toWhom: string;

  @Field(() => CalendarDateScalar, { description: 'By when; not before registration ends.' })
  dueOn: CalendarDate;
}

@InputType({ description: 'Which scenario becomes the next version.' })
export class PublishRegistrationPlanInput {
  @Field(() => ID, { description: 'The scenario; it has a result.' })
  scenarioId: string;

  @Field(() => Int, { description: 'The number of the version in force that you have seen; 0 where there is none.' })
  afterNumber: number;

  @Field(() => CalendarDateScalar, { description: 'The first day of registration, within what was agreed.' })
  startsOn: CalendarDate;

  @Field(() => [AreaHandOverInput], {
    defaultValue: [],
    description: 'Where the kits of an area go elsewhere than the activity says.',
  })
  handOvers: AreaHandOverInput[];
}

@ObjectType('RegistrationPreview', {
  description: 'What publishing a scenario would change; nothing is kept by asking.',
})
export class RegistrationPreviewObject {
  @Field(() => Int, { description: 'The number that the version would have.' })
  number: number;

  @Field(() => CalendarDateScalar, { description: 'The first day of registration.' })
  startsOn: CalendarDate;

  @Field(() => CalendarDateScalar, { description: 'The last day of registration.' })
  endsOn: CalendarDate;

  @Field(() => [RegistrationHandOverObject], { description: 'To whom the kits would go.' })
  handOvers: RegistrationHandOverObject[];

  @Field(() => [RegistrationDifferenceObject], { description: 'What would differ, and who would be told.' })
  differences: RegistrationDifferenceObject[];
}

/** What opening gives. */
export const RegistrationPlanResult = resultUnion('RegistrationPlanResult', 'The plan, or why there is none.', [
  RegistrationPlanObject,
  ...COMMON_FAILURES,
]);

/** What a step of a scenario gives. */
export const RegistrationScenarioResult = resultUnion(
  'RegistrationScenarioResult',
  'The scenario as it stands now, or why not.',
  [RegistrationScenarioObject, ...COMMON_FAILURES],
);

/** What publishing gives. */
export const PublishRegistrationPlanResult = resultUnion(
  'PublishRegistrationPlanResult',
  'The version that is in force now, or why nothing was published.',
  [RegistrationVersionObject, ...COMMON_FAILURES],
);

/** What asking beforehand gives. */
export const RegistrationPreviewResult = resultUnion(
  'RegistrationPreviewResult',
  'What publishing would change, or why it cannot be published.',
  [RegistrationPreviewObject, ...COMMON_FAILURES],
);

export function toRegistrationPlanObject(source: RegistrationPlan): RegistrationPlanObject {
  const { id, state, suspendedAt } = source;
  return Object.assign(new RegistrationPlanObject(), { id, state, suspendedAt, source });
}

function toFigures(
  figures: Omit<RegistrationVersion['figures'], 'currency'>,
  currency: string,
): RegistrationFiguresObject {
  return Object.assign(new RegistrationFiguresObject(), {
    ...figures,
    cost: Object.assign(new RegistrationCostObject(), figures.cost, { currency }),
  });
}

export function toRegistrationVersionObject(source: RegistrationVersion): RegistrationVersionObject {
  const { id, number, state, startsOn, endsOn, publishedAt, problemHash, figures } = source;
  return Object.assign(new RegistrationVersionObject(), {
    id,
    number,
    state,
    startsOn,
    endsOn,
    publishedAt,
    problemHash,
    figures: toFigures(figures, figures.currency),
  });
}

export function toRegistrationCentreObject(line: RegistrationCentreLine): RegistrationCentreObject {
  const { code, name, area, latitude, longitude, accessible, kits, people, zones, handOverTo, handOverOn } = line;
  return Object.assign(new RegistrationCentreObject(), {
    code,
    name,
    area,
    latitude,
    longitude,
    accessible,
    kits,
    people,
    zones,
    handOverTo,
    handOverOn,
  });
}

export function toRegistrationHandOverObject(line: HandOverLine): RegistrationHandOverObject {
  const { area, reserve, kits, toWhom, dueOn } = line;
  return Object.assign(new RegistrationHandOverObject(), { area, reserve, kits, toWhom, dueOn });
}

export function toRegistrationDifferenceObject(difference: RegistrationDifference): RegistrationDifferenceObject {
  const { kind, centre, told } = difference;
  const sentence = registrationSentence(difference);
  return Object.assign(new RegistrationDifferenceObject(), { kind, centre, told, sentence });
}

/** Assumptions as they go out: times of a day in words. */
function toAssumptions(assumptions: RegistrationAssumptions): RegistrationAssumptionsObject {
  const { mobile } = assumptions;
  return Object.assign(new RegistrationAssumptionsObject(), {
    ...assumptions,
    mobile: mobile && { ...mobile, leave: wallTime(mobile.leave), back: wallTime(mobile.back) },
  });
}

/** Assumptions as they come in: a return past midnight counts on. */
export function fromAssumptions(given: RegistrationAssumptionsObject): unknown {
  const { mobile } = given;
  if (!mobile) return { ...given, mobile: null, ...places(given) };
  const [leave, back] = [minutesOf(mobile.leave), minutesOf(mobile.back)];
  return { ...given, ...places(given), mobile: { ...mobile, leave, back: back > leave ? back : back + 1440 } };
}

function places({ zones, sites }: RegistrationAssumptionsObject) {
  return {
    zones: zones.map((zone) => ({ ...zone, area: zone.area ?? null })),
    sites: sites.map((site) => ({ ...site, area: site.area ?? null })),
  };
}

/** What of a scenario goes out. */
export function toRegistrationScenarioObject(source: RegistrationScenario): RegistrationScenarioObject {
  const { assumptions, result } = source;
  const sites = new Map(assumptions.sites.map((site) => [site.code, site]));
  const plan = result?.plan;
  return Object.assign(new RegistrationScenarioObject(), {
    id: source.id,
    name: source.name,
    state: source.state,
    failure: source.failure,
    problemHash: source.problemHash,
    seed: source.seed,
    seconds: source.seconds,
    iterations: source.iterationsDone,
    plannerVersion: source.plannerVersion,
    createdAt: source.createdAt,
    finishedAt: source.finishedAt,
    assumptions: toAssumptions(assumptions),
    figures: plan
      ? toFigures({ ...plan, centres: plan.centres.length, exhibitionDays: plan.exhibition.days }, assumptions.currency)
      : null,
    centres: (plan?.centres ?? []).map((centre) => {
      const { code, name, area, latitude, longitude, accessible } = sites.get(centre.site)!;
      const { kits, target: people, zones } = centre;
      const line = { code, name, area, latitude, longitude, accessible, kits, people, zones: [...zones] };
      return Object.assign(new FoundCentreObject(), line);
    }),
    mobileDays: (plan?.mobile ?? []).map(({ team, day, base, stops }) =>
      Object.assign(new MobileDayObject(), {
        team,
        day,
        base,
        stops: stops.map((stop) => ({ zone: stop.zone, starts: wallTime(stop.starts), ends: wallTime(stop.ends) })),
      }),
    ),
    unserved: (plan?.unserved ?? []).map(({ zone, reason, message }) => ({ zone, reason, sentence: message })),
    comparisons: (result?.comparisons ?? []).map(({ kind, gap }) => ({ kind, gap })),
    source,
  });
}

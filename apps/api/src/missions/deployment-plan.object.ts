import { PLAN_STATES, type DeploymentPlan, type PlanHub, type PlanState } from '@comitia/missions';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';
import { registerUnion } from '../graphql/enum.js';
import { resultUnion } from '../graphql/failure.object.js';
import { COMMON_FAILURES } from '../graphql/failures.object.js';
import { LocalTimeScalar } from '../graphql/scalars.js';

const PlanStateEnum = registerUnion('PlanState', 'Where a deployment plan stands.', PLAN_STATES, {
  draft: 'It can be changed by hand and published.',
  published: 'It is in force and never edited.',
  superseded: 'A later version is in force.',
});

@ObjectType('ScoreLine', { description: 'What one named constraint adds to a plan’s score.' })
export class ScoreLineObject {
  @Field({ description: 'The constraint.' })
  constraint: string;

  @Field({
    description: 'Its level: hard, mandate, changes or soft; no gain on a later one pays for a loss on an earlier one.',
  })
  level: string;

  @Field(() => Int, { description: 'Its sum, in the level’s points.' })
  value: number;

  @Field(() => Int, { description: 'How often it matched.' })
  matches: number;

  @Field({ description: 'A sentence to repeat on the phone, in English.' })
  sentence: string;
}

@ObjectType('ShareLine', { description: 'What a stratum was promised and what it gets.' })
export class ShareLineObject {
  @Field({ description: 'The stratum, such as an area.' })
  stratum: string;

  @Field(() => Float, { description: 'Share of the visits it should get, 0 to 1.' })
  target: number;

  @Field(() => Float, { description: 'Share of the visits it gets, 0 to 1.' })
  realised: number;

  @Field(() => Int, { description: 'Stations in it.' })
  stations: number;

  @Field(() => Int, { description: 'Visits in it.' })
  visits: number;
}

@ObjectType('NotCovered', { description: 'Stations that nobody visits, for one reason.' })
export class NotCoveredObject {
  @Field({ description: 'The fixed code of the reason.' })
  reason: string;

  @Field({ description: 'The reason in a sentence, in English.' })
  sentence: string;

  @Field(() => Int, { description: 'How many stations.' })
  stations: number;

  @Field(() => [String], { description: 'Codes of the first of them.' })
  examples: string[];
}

@ObjectType('Hub', { description: 'A place where teams are based.' })
export class HubObject {
  @Field(() => ID, { description: 'Identifies the hub within the plan.' })
  id: string;

  @Field({ description: 'Its name: the place where most of its stations lie.' })
  name: string;

  @Field(() => Float, { nullable: true, description: 'Latitude in degrees, WGS 84.' })
  latitude: number | null;

  @Field(() => Float, { nullable: true, description: 'Longitude in degrees, WGS 84.' })
  longitude: number | null;

  planId: string;
}

@ObjectType('PlanDifference', {
  description: 'What a plan changes for one team against the version before, and who is told.',
})
export class PlanDifferenceObject {
  @Field(() => Int, { description: 'The team’s number.' })
  team: number;

  @Field({ description: 'new_team, team_dissolved, members_changed, hub_changed or visits_changed.' })
  kind: string;

  @Field({ description: 'What differs, in English.' })
  sentence: string;

  @Field(() => [String], { description: 'Names of those who are told.' })
  told: string[];
}

@ObjectType('DeploymentPlan', {
  description: 'Who goes where on election day: a draft, or a version that was published.',
})
export class DeploymentPlanObject {
  @Field(() => ID, { description: 'Identifies the plan.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'The number of the version, from 1; none for a draft.' })
  number: number | null;

  @Field(() => Int, { description: 'Counts the changes of a draft: say with it which one you have seen.' })
  version: number;

  @Field(() => PlanStateEnum, { description: 'Where it stands.' })
  state: PlanState;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published.' })
  publishedAt: Date | null;

  @Field(() => [ScoreLineObject], { description: 'Its score, by named constraint.' })
  score: ScoreLineObject[];

  @Field(() => [ShareLineObject], { description: 'Shares of the strata, promised and realised.' })
  shares: ShareLineObject[];

  @Field(() => [NotCoveredObject], { description: 'What is not covered and why.' })
  notCovered: NotCoveredObject[];

  @Field({ description: 'SHA-256 of the problem that it was made from.' })
  problemHash: string;

  @Field(() => Float, {
    nullable: true,
    description: 'How far the worth of its visits lies below what no plan can pass, 0 to 1.',
  })
  gap: number | null;

  source: DeploymentPlan;
}

@InputType({ description: 'A visit to be moved by hand.' })
export class MoveVisitInput {
  @Field(() => ID, { description: 'The draft.' })
  planId: string;

  @Field(() => Int, { description: 'The version of the draft that you have seen.' })
  planVersion: number;

  @Field(() => ID, { description: 'The visit.' })
  visitId: string;

  @Field(() => ID, { description: 'The team that is to make it.' })
  toTeamId: string;

  @Field(() => LocalTimeScalar, {
    nullable: true,
    description: 'When it should start; as early as fits where nothing is said.',
  })
  starts?: string | null;

  @Field({ description: 'Why: kept with the pin and shown in explanations.' })
  reason: string;
}

@ObjectType('VisitMovePrice', { description: 'What moving a visit would cost; nothing is kept by asking.' })
export class VisitMovePriceObject {
  @Field({ description: 'Whether it can be done at all.' })
  feasible: boolean;

  @Field(() => String, { nullable: true, description: 'Why not, where it cannot.' })
  reason: string | null;

  @Field(() => [ScoreLineObject], { description: 'What the plan’s visits add up to now.' })
  scoreBefore: ScoreLineObject[];

  @Field(() => [ScoreLineObject], { description: 'What they would add up to.' })
  scoreAfter: ScoreLineObject[];

  @Field(() => [String], { description: 'Stations whose visits would fall out.' })
  lostVisits: string[];

  @Field(() => Int, { description: 'Minutes more on the road; negative where it is less.' })
  extraTravelMinutes: number;

  @Field({ description: 'The price in a sentence, in English.' })
  sentence: string;
}

/** What asking for a price gives. */
export const PreviewVisitMoveResult = resultUnion('PreviewVisitMoveResult', 'The price, or why it cannot be told.', [
  VisitMovePriceObject,
  ...COMMON_FAILURES,
]);

/** What changing a draft gives. */
export const MoveVisitResult = resultUnion('MoveVisitResult', 'The draft as it stands now, or why not.', [
  DeploymentPlanObject,
  ...COMMON_FAILURES,
]);

/** What publishing or revising gives. */
export const PublishPlanResult = resultUnion('PublishPlanResult', 'The plan as it stands now, or why not.', [
  DeploymentPlanObject,
  ...COMMON_FAILURES,
]);

/** What of a plan goes out. */
export function toDeploymentPlanObject(source: DeploymentPlan): DeploymentPlanObject {
  const { id, number, version, state, createdAt, publishedAt, score, shares, notCovered, problemHash, gap } = source;
  return Object.assign(new DeploymentPlanObject(), {
    id,
    number,
    version,
    state,
    createdAt,
    publishedAt,
    score: score.map((line) => Object.assign(new ScoreLineObject(), line)),
    shares: shares.map((line) => Object.assign(new ShareLineObject(), line)),
    notCovered: notCovered.map((line) => Object.assign(new NotCoveredObject(), line)),
    problemHash,
    gap,
    source,
  });
}

/** What of a hub goes out. */
export function toHubObject({ id, name, latitude, longitude, planId }: PlanHub): HubObject {
  return Object.assign(new HubObject(), { id, name, latitude, longitude, planId });
}

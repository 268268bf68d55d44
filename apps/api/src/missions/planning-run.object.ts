import {
  PART_STATES,
  RUN_STATES,
  type CurvePoint,
  type PartState,
  type PlanningPart,
  type PlanningRun,
  type RunState,
} from '@comitia/missions';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLJSON } from 'graphql-scalars';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';
import { registerUnion } from '../graphql/enum.js';
import { resultUnion } from '../graphql/failure.object.js';
import { COMMON_FAILURES } from '../graphql/failures.object.js';

const PlanningRunStateEnum = registerUnion('PlanningRunState', 'Where a planning run stands.', RUN_STATES, {
  queued: 'It waits for a worker.',
  running: 'The planner searches.',
  finished: 'It ended and left a draft.',
  stopped: 'It was stopped; the best plan found by then is its draft, if there was one.',
  failed: 'There is no plan; see the failure.',
});

@ObjectType('CurvePoint', { description: 'Where a search stood at one moment: its best score so far, by level.' })
export class CurvePointObject {
  @Field(() => Int, { description: 'Milliseconds since the search began.' })
  milliseconds: number;

  @Field(() => Float, { description: 'What must be kept: 0 where all of it is.' })
  hard: number;

  @Field(() => Float, { description: 'What the mandate asks: 0 where all of it is kept.' })
  mandate: number;

  @Field(() => Float, { description: 'Changes to what people were told: 0 where there are none.' })
  changes: number;

  @Field(() => Float, { description: 'The worth of the visits; higher is better.' })
  soft: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'What the worth of the visits cannot pass within the areas drawn; none where the search does not know.',
  })
  bound: number | null;
}

const PlanningPartStateEnum = registerUnion('PlanningPartState', 'Where one hub of a run stands.', PART_STATES, {
  waiting: 'It waits for a worker.',
  running: 'Its routes are searched.',
  done: 'Its time is over.',
  stopped: 'It was stopped and keeps the best routes it had.',
  failed: 'Its search failed for good; it keeps the routes of the first short one.',
});

@ObjectType('PlanningPart', { description: 'One hub of a planning run, searched by a job of its own.' })
export class PlanningPartObject {
  @Field(() => ID, { description: 'Identifies the part.' })
  id: string;

  @Field({ description: 'The planner’s name for the hub.' })
  hub: string;

  @Field(() => Int, { description: 'Teams based there.' })
  teams: number;

  @Field(() => PlanningPartStateEnum, { description: 'Where it stands.' })
  state: PartState;

  @Field(() => Float, { description: 'Seconds of search that it has, a share of the run’s by teams.' })
  seconds: number;

  @Field(() => Float, { description: 'Seconds of search spent so far.' })
  spent: number;

  @Field(() => Int, { description: 'Iterations carried out; with the seed they repeat its search.' })
  iterations: number;

  @Field({ description: 'SHA-256 of what is searched here: the run’s problem, its layout and the hub.' })
  problemHash: string;
}

@ObjectType('PlanningRun', { description: 'A search for a deployment plan, in the background.' })
export class PlanningRunObject {
  @Field(() => ID, { description: 'Identifies the run.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'What it is called among the mission’s scenarios.' })
  name: string | null;

  @Field(() => PlanningRunStateEnum, { description: 'Where it stands.' })
  state: RunState;

  @Field(() => GraphQLJSON, { nullable: true, description: 'The score by level: hard, mandate, changes, soft.' })
  score: unknown;

  @Field(() => Int, { description: 'The seed of its random choices.' })
  seed: number;

  @Field(() => Int, { description: 'Seconds that it may search.' })
  seconds: number;

  @Field(() => Int, { nullable: true, description: 'Iterations carried out; with the seed they repeat the run.' })
  iterations: number | null;

  @Field(() => Int, { nullable: true, description: 'Iterations planned; more than carried out where time ran out.' })
  iterationsPlanned: number | null;

  @Field(() => [CurvePointObject], {
    description: 'How the score grew: at most 60 points, the first and the last among them; live while it runs.',
  })
  curve: CurvePointObject[];

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the problem that it was given: the same problem has the same.',
  })
  problemHash: string | null;

  @Field(() => String, { nullable: true, description: 'The planner and its version.' })
  plannerVersion: string | null;

  @Field(() => GraphQLJSON, {
    description: 'The settings that it was asked for with, as `StartPlanningRunInput` has them.',
  })
  settings: unknown;

  @Field(() => Int, { description: 'Hubs asked for.' })
  hubs: number;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  createdAt: Date;

  @Field(() => Int, { description: 'Teams asked for.' })
  teams: number;

  @Field(() => String, { nullable: true, description: 'Why there is no plan, in a sentence.' })
  failure: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it began.' })
  startedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended.' })
  finishedAt: Date | null;

  source: PlanningRun;
}

@InputType({ description: 'What the planner is asked for.' })
export class StartPlanningRunInput {
  @Field(() => ID, { description: 'The mission.' })
  missionId: string;

  @Field(() => String, { nullable: true, description: 'What to call it among the mission’s scenarios.' })
  name?: string | null;

  @Field(() => Int, { description: 'Teams to form.' })
  teams: number;

  @Field(() => Int, { description: 'Hubs to base them at.' })
  hubs: number;

  @Field(() => Int, { description: 'Seconds that the search may take, 1 to 3,600.' })
  seconds: number;

  @Field(() => Int, { description: 'The seed of its random choices; the same seed gives the same plan.' })
  seed: number;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description:
      'visitMinutes, leaveBeforeOpening, backAfterClosing, breakMinutes, maxDrivingMinutes, include, accreditation, mixedTeams, mode (areas or fixed), fixedStations (codes), openingValue, closingValue, visitValue, visitsPerBuilding, hostLanguages, hostSpeaker, unpredictable; all may be left out.',
  })
  settings?: unknown;

  @Field(() => ID, { nullable: true, description: 'Ignored: repeat with the header Idempotency-Key.' })
  clientMutationId?: string | null;
}

/** What a step of a planning run gives. */
export const PlanningRunResult = resultUnion('PlanningRunResult', 'The run as it stands now, or why not.', [
  PlanningRunObject,
  ...COMMON_FAILURES,
]);

/** What of a planning run goes out. */
export function toPlanningRunObject(source: PlanningRun): PlanningRunObject {
  const { id, name, state, score, seed, seconds, teams, hubs, failure, createdAt, startedAt, finishedAt } = source;
  const { problemHash, plannerVersion, settings, iterationsPlanned } = source;
  return Object.assign(new PlanningRunObject(), {
    id,
    name,
    state,
    score,
    // GraphQL's Int holds 31 bits; larger seeds are only given by programmes that know them.
    seed: seed % 2_147_483_648,
    seconds,
    iterations: source.iterationsDone,
    iterationsPlanned,
    curve: source.curve.map(toCurvePointObject),
    problemHash,
    plannerVersion,
    settings,
    hubs,
    createdAt,
    teams,
    failure,
    startedAt,
    finishedAt,
    source,
  });
}

function toCurvePointObject({ milliseconds, score, bound }: CurvePoint): CurvePointObject {
  const [hard = 0, mandate = 0, changes = 0, soft = 0] = score;
  return Object.assign(new CurvePointObject(), { milliseconds, hard, mandate, changes, soft, bound });
}

/** What of a run's part goes out. */
export function toPlanningPartObject(part: PlanningPart): PlanningPartObject {
  const { id, hub, teams, state, seconds, spent, iterationsDone: iterations, problemHash } = part;
  return Object.assign(new PlanningPartObject(), { id, hub, teams, state, seconds, spent, iterations, problemHash });
}

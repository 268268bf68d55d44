import { RUN_STATES, type PlanningRun, type RunState } from '@comitia/missions';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
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

@ObjectType('PlanningRun', { description: 'A search for a deployment plan, in the background.' })
export class PlanningRunObject {
  @Field(() => ID, { description: 'Identifies the run.' })
  id: string;

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
      'visitMinutes, leaveBeforeOpening, backAfterClosing, breakMinutes, maxDrivingMinutes, include, accreditation, mixedTeams, unpredictable; all may be left out.',
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
  const { id, state, score, seed, seconds, teams, failure, startedAt, finishedAt } = source;
  return Object.assign(new PlanningRunObject(), {
    id,
    state,
    score,
    // GraphQL's Int holds 31 bits; larger seeds are only given by programmes that know them.
    seed: seed % 2_147_483_648,
    seconds,
    iterations: source.iterationsDone,
    teams,
    failure,
    startedAt,
    finishedAt,
    source,
  });
}

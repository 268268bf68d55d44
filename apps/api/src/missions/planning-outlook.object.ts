import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLJSON } from 'graphql-scalars';
import { resultUnion } from '../graphql/failure.object.js';
import { COMMON_FAILURES } from '../graphql/failures.object.js';

@InputType({ description: 'A plan as it would be asked for.' })
export class PlanningOutlookInput {
  @Field(() => ID, { description: 'The mission.' })
  missionId: string;

  @Field(() => Int, { description: 'Teams to form.' })
  teams: number;

  @Field(() => Int, { description: 'Hubs to base them at.' })
  hubs: number;

  @Field(() => GraphQLJSON, { nullable: true, description: 'Settings, as `StartPlanningRunInput` has them.' })
  settings?: unknown;
}

@ObjectType('PlanningObstacle', { description: 'Something that stands in the way of a plan, by counting.' })
export class PlanningObstacleObject {
  @Field({ description: 'The constraint.' })
  constraint: string;

  @Field({ description: 'The numbers on both sides in a sentence, in English.' })
  sentence: string;

  @Field(() => Int, { description: 'How many are short.' })
  shortBy: number;

  @Field({ description: 'Whether no plan can be made; else one can be made that falls short of it.' })
  binding: boolean;

  @Field(() => [String], { description: 'Names of the first observers concerned.' })
  people: string[];

  @Field(() => [String], { description: 'The cheapest ways out, in English.' })
  waysOut: string[];
}

@ObjectType('PlanningOutlook', { description: 'What counting says about a plan before any search.' })
export class PlanningOutlookObject {
  @Field(() => Int, { description: 'Observers who can serve under the rules.' })
  observers: number;

  @Field(() => Int, { description: 'Most teams that counting does not rule out.' })
  mostTeams: number;

  @Field(() => [PlanningObstacleObject], { description: 'What stands in the way; empty where counting finds nothing.' })
  obstacles: PlanningObstacleObject[];

  @Field(() => [String], {
    description: 'The smallest set of rules that cannot stand together: none of them can be spared from it.',
  })
  conflict: string[];

  @Field(() => [String], { description: 'The ways out of all of it, cheapest first, in English.' })
  waysOut: string[];
}

/** What asking for an outlook gives. */
export const PlanningOutlookResult = resultUnion('PlanningOutlookResult', 'The outlook, or why it cannot be told.', [
  PlanningOutlookObject,
  ...COMMON_FAILURES,
]);

import { REPLAN_CHANGE_KINDS, type ReplanChangeKind } from '@comitia/missions';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { registerUnion } from '../graphql/enum.js';
import { resultUnion } from '../graphql/failure.object.js';
import { COMMON_FAILURES } from '../graphql/failures.object.js';
import { LocalTimeScalar } from '../graphql/scalars.js';
import { PlanDifferenceObject, ScoreLineObject } from './deployment-plan.object.js';

const ReplanChangeKindEnum = registerUnion(
  'ReplanChangeKind',
  'What happened after people were told of a plan.',
  REPLAN_CHANGE_KINDS,
  {
    drop_out: 'An observer cannot serve: `observerId`.',
    arrival: 'An observer arrives who was not counted on: `observerId`.',
    no_go_area: 'Nobody may go into an area any more: `area`, `reason`.',
    road_closed: 'A road is closed: between `stationId` and `toStationId` the way takes `minutes` now.',
    station_closed: 'A station does not open, or has closed: `stationId`.',
    station_moved: 'A station stands elsewhere: `stationId`, `latitude`, `longitude`.',
  },
);

@InputType({ description: 'One thing that happened; which fields it needs is said with its kind.' })
export class ReplanChangeInput {
  @Field(() => ReplanChangeKindEnum, { description: 'What happened.' })
  kind: ReplanChangeKind;

  @Field(() => ID, { nullable: true, description: 'Who drops out or arrives.' })
  observerId?: string | null;

  @Field(() => String, { nullable: true, description: 'The area, as stations name it at any of its levels.' })
  area?: string | null;

  @Field(() => String, { nullable: true, description: 'Why nobody may go there.' })
  reason?: string | null;

  @Field(() => ID, { nullable: true, description: 'The station.' })
  stationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The station at the other end of a closed road.' })
  toStationId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Minutes that the way round takes.' })
  minutes?: number | null;

  @Field(() => Float, { nullable: true, description: 'Latitude of the new place in degrees, WGS 84.' })
  latitude?: number | null;

  @Field(() => Float, { nullable: true, description: 'Longitude of the new place in degrees, WGS 84.' })
  longitude?: number | null;
}

@InputType({ description: 'What happened, and when it is.' })
export class ReplanInput {
  @Field(() => ID, { description: 'The plan in force.' })
  planId: string;

  @Field(() => LocalTimeScalar, {
    nullable: true,
    description: 'The time now on election day: visits begun by then stay as they are. None before the day.',
  })
  now?: string | null;

  @Field(() => [ReplanChangeInput], { description: 'What happened, 1 to 50 things.' })
  changes: ReplanChangeInput[];
}

@ObjectType('ReplanPreview', {
  description: 'What repairing the plan in force would change and cost; nothing is kept.',
})
export class ReplanPreviewObject {
  @Field({ description: 'Whether the plan can be repaired.' })
  feasible: boolean;

  @Field(() => [String], { description: 'Why not and what would help, where it cannot; in English.' })
  reasons: string[];

  @Field(() => [PlanDifferenceObject], { description: 'Who is told what.' })
  differences: PlanDifferenceObject[];

  @Field(() => Int, {
    description: 'Visits that people were told of and that fall out or move to another time or team.',
  })
  changedVisits: number;

  @Field(() => Int, { description: 'Visits that are new.' })
  addedVisits: number;

  @Field(() => Int, { description: 'Minutes more on the road, over all teams; negative where it is less.' })
  extraTravelMinutes: number;

  @Field(() => [ScoreLineObject], { description: 'What the visits of the plan in force add up to.' })
  scoreBefore: ScoreLineObject[];

  @Field(() => [ScoreLineObject], { description: 'What they would add up to.' })
  scoreAfter: ScoreLineObject[];

  @Field(() => String, {
    nullable: true,
    description: 'Names this very repair: give it back to keep what you have seen. None where there is no repair.',
  })
  fingerprint: string | null;
}

/** What asking for a repair gives. */
export const PreviewReplanResult = resultUnion('PreviewReplanResult', 'The repair, or why it cannot be told.', [
  ReplanPreviewObject,
  ...COMMON_FAILURES,
]);

import type { PlanFigures } from '@comitia/missions';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../graphql/failure.object.js';
import { COMMON_FAILURES } from '../graphql/failures.object.js';
import { DeploymentPlanObject } from './deployment-plan.object.js';

@ObjectType('PlanFigures', { description: 'What a plan asks of its teams and gives, to set beside another plan’s.' })
export class PlanFiguresObject {
  @Field(() => Int, { description: 'Teams.' })
  teams: number;

  @Field(() => Int, { description: 'Openings observed.' })
  openings: number;

  @Field(() => Int, { description: 'Visits during the day.' })
  visits: number;

  @Field(() => Int, { description: 'Closings and counts observed.' })
  closings: number;

  @Field(() => Int, {
    description: 'Kilometres by road over all teams; ways to places without coordinates count nothing.',
  })
  kilometres: number;

  @Field(() => Int, { description: 'Minutes on the road, over all teams.' })
  drivingMinutes: number;

  @Field(() => Int, { description: 'Minutes from leaving the hub to being back, over all teams.' })
  workingMinutes: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Visits of the plan in force that fall out or move to another time or team; none where none is in force.',
  })
  changedVisits: number | null;
}

@ObjectType('ComparedPlan', { description: 'A plan among those compared.' })
export class ComparedPlanObject {
  @Field(() => DeploymentPlanObject, { description: 'The plan.' })
  plan: DeploymentPlanObject;

  @Field(() => PlanFiguresObject, {
    nullable: true,
    description: 'Its figures; none where the problem that it was made from is no longer kept.',
  })
  figures: PlanFiguresObject | null;
}

@ObjectType('PlanComparison', { description: 'Plans of one mission side by side, in the order asked for.' })
export class PlanComparisonObject {
  @Field(() => [ComparedPlanObject], { description: 'The plans.' })
  plans: ComparedPlanObject[];
}

/** What comparing gives. */
export const PlanComparisonResult = resultUnion('PlanComparisonResult', 'The plans side by side, or why not.', [
  PlanComparisonObject,
  ...COMMON_FAILURES,
]);

/** What choosing a draft gives. */
export const ChooseDraftResult = resultUnion('ChooseDraftResult', 'The draft that was chosen, or why not.', [
  DeploymentPlanObject,
  ...COMMON_FAILURES,
]);

/** What of a plan's figures goes out. */
export function toPlanFiguresObject(figures: PlanFigures): PlanFiguresObject {
  return Object.assign(new PlanFiguresObject(), figures);
}

import { observerName, PlanningOutlookService, RosterService } from '@comitia/missions';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { toFailure, type CommonFailure } from '../graphql/failures.object.js';
import {
  PlanningObstacleObject,
  PlanningOutlookInput,
  PlanningOutlookObject,
  PlanningOutlookResult,
} from './planning-outlook.object.js';

/** Names shown of an obstacle: enough to ask the people themselves. */
const NAMES = 30;

/** What will be in the way of a plan, by counting. */
@Resolver()
export class PlanningOutlookResolver {
  constructor(
    private readonly outlooks: PlanningOutlookService,
    private readonly roster: RosterService,
  ) {}

  @Query(() => PlanningOutlookResult, {
    description:
      'What counting says about a plan before any search: what is short, by how many, who, and the ways out.',
  })
  @Allow('coordinator')
  async planningOutlook(
    @Args('input', { description: 'The plan as it would be asked for.' }) input: PlanningOutlookInput,
  ): Promise<PlanningOutlookObject | CommonFailure> {
    const { missionId, teams, hubs, settings } = input;
    const outlook = await this.outlooks.outlook({ missionId, teams, hubs, settings });
    if (!outlook.ok) return toFailure(outlook.failure);
    const { obstacles, ...rest } = outlook.value;
    const people = await this.roster.byIds([
      ...new Set(obstacles.flatMap(({ observerIds }) => observerIds.slice(0, NAMES))),
    ]);
    const names = new Map(people.map((person) => [person.id, observerName(person)]));
    return Object.assign(new PlanningOutlookObject(), {
      ...rest,
      obstacles: obstacles.map(({ observerIds, ...obstacle }) =>
        Object.assign(new PlanningObstacleObject(), {
          ...obstacle,
          people: observerIds.slice(0, NAMES).flatMap((id) => names.get(id) ?? []),
        }),
      ),
    });
  }
}

import { AssistanceModule } from '@comitia/assistance';
import { ElectionModule, RegisterModule } from '@comitia/elections';
import { IdentityModule } from '@comitia/identity';
import { MissionsModule } from '@comitia/missions';
import { Module } from '@nestjs/common';
import { ApiGraphqlModule } from '../graphql/graphql.module.js';
import { DeploymentPlanResolver, HubResolver, PinResolver } from './deployment-plan.resolver.js';
import { ActivityMissionResolver, MissionLinksResolver, PlanDayResolver } from './mission-links.resolver.js';
import { MissionResolver } from './mission.resolver.js';
import { ObserverResolver } from './observer.resolver.js';
import { PlanDifferences } from './plan-differences.js';
import { PlanningOutlookResolver } from './planning-outlook.resolver.js';
import { PlanningRunResolver } from './planning-run.resolver.js';
import { PlanComparisonResolver } from './plan-comparison.resolver.js';
import { ReplanResolver } from './replan.resolver.js';
import {
  ActivityRegistrationResolver,
  RegistrationPlanResolver,
  RegistrationScenarioResolver,
  RegistrationVersionResolver,
} from './registration-plan.resolver.js';
import { PlannedVisitResolver, TeamResolver } from './team.resolver.js';

/** Missions, rosters, planning runs and deployment plans. */
@Module({
  imports: [IdentityModule, ElectionModule, RegisterModule, AssistanceModule, MissionsModule, ApiGraphqlModule],
  providers: [
    ActivityMissionResolver,
    DeploymentPlanResolver,
    HubResolver,
    MissionLinksResolver,
    PlanDayResolver,
    MissionResolver,
    ObserverResolver,
    PinResolver,
    PlanComparisonResolver,
    PlannedVisitResolver,
    PlanningOutlookResolver,
    PlanningRunResolver,
    PlanDifferences,
    ReplanResolver,
    ActivityRegistrationResolver,
    RegistrationPlanResolver,
    RegistrationScenarioResolver,
    RegistrationVersionResolver,
    TeamResolver,
  ],
})
export class MissionsApiModule {}

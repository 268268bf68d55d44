import { MissionsModule } from '@comitia/missions';
import { Module } from '@nestjs/common';
import { AssemblePlanProcessor } from './assemble-plan.processor.js';
import { PlanHubProcessor } from './plan-hub.processor.js';
import { PlanningRunProcessor } from './planning-run.processor.js';
import { RegistrationScenarioProcessor } from './registration-scenario.processor.js';
import { RemoveRosterFileProcessor } from './remove-roster-file.processor.js';
import { TellOfPlanProcessor } from './tell-of-plan.processor.js';
import { TellOfRegistrationProcessor } from './tell-of-registration.processor.js';

/** Jobs of missions. */
@Module({
  imports: [MissionsModule],
  providers: [
    AssemblePlanProcessor,
    PlanHubProcessor,
    PlanningRunProcessor,
    RegistrationScenarioProcessor,
    RemoveRosterFileProcessor,
    TellOfPlanProcessor,
    TellOfRegistrationProcessor,
  ],
})
export class MissionsWorkerModule {}

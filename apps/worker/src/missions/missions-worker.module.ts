import { MissionsModule } from '@comitia/missions';
import { Module } from '@nestjs/common';
import { PlanningRunProcessor } from './planning-run.processor.js';
import { RemoveRosterFileProcessor } from './remove-roster-file.processor.js';
import { TellOfPlanProcessor } from './tell-of-plan.processor.js';

/** Jobs of missions. */
@Module({
  imports: [MissionsModule],
  providers: [PlanningRunProcessor, RemoveRosterFileProcessor, TellOfPlanProcessor],
})
export class MissionsWorkerModule {}

import { RegisterModule } from '@comitia/elections';
import { MissionsModule } from '@comitia/missions';
import { Module } from '@nestjs/common';
import { CheckTableImportProcessor, CommitTableImportProcessor } from './table-import.processor.js';

/** Jobs of imports; the missions bring the roster as a target. */
@Module({
  imports: [RegisterModule, MissionsModule],
  providers: [CheckTableImportProcessor, CommitTableImportProcessor],
})
export class ElectionsWorkerModule {}

import { Module, type OnModuleInit } from '@nestjs/common';
import { ImportFiles } from '../table-import/import-files.js';
import { ImportRunner } from '../table-import/import-runner.js';
import { ImportTargets } from '../table-import/import-targets.js';
import { TableImportRepository } from '../table-import/table-import.repository.js';
import { TableImportService } from '../table-import/table-import.service.js';
import { ElectionFactsRepository } from './election-facts.repository.js';
import { RegisterExporter } from './register-exporter.js';
import { RegisterImportRepository } from './register-import.repository.js';
import { RegisterImportTarget } from './register-import.target.js';
import { RegisterStageRepository } from './register-stage.repository.js';
import { RegisterRepository } from './register.repository.js';
import { RegisterDifferences } from './register-differences.js';
import { RegisterRestorer } from './register-restorer.js';
import { ElectionFactsService, RegisterService } from './register.service.js';

/** Registers of polling stations, and the engine that imports tables into them and into what libraries above bring. */
@Module({
  providers: [
    ElectionFactsRepository,
    ElectionFactsService,
    ImportFiles,
    ImportRunner,
    ImportTargets,
    RegisterDifferences,
    RegisterExporter,
    RegisterImportRepository,
    RegisterImportTarget,
    RegisterRepository,
    RegisterRestorer,
    RegisterService,
    RegisterStageRepository,
    TableImportRepository,
    TableImportService,
  ],
  exports: [
    ElectionFactsRepository,
    ElectionFactsService,
    ImportRunner,
    ImportTargets,
    RegisterDifferences,
    RegisterExporter,
    RegisterRepository,
    RegisterRestorer,
    RegisterService,
    TableImportRepository,
    TableImportService,
  ],
})
export class RegisterModule implements OnModuleInit {
  constructor(
    private readonly targets: ImportTargets,
    private readonly registers: RegisterImportTarget,
  ) {}

  onModuleInit(): void {
    this.targets.add(this.registers);
  }
}

import { RegisterModule } from '@comitia/elections';
import { MissionsModule } from '@comitia/missions';
import { Module } from '@nestjs/common';
import { ApiGraphqlModule } from '../graphql/graphql.module.js';
import { ImportsController } from './imports.controller.js';
import { RegistersController } from './registers.controller.js';
import { RegisterResolver } from './register.resolver.js';
import { StationResolver } from './station.resolver.js';
import { TableImportResolver } from './table-import.resolver.js';

/** Registers, their stations, and the import of tables. */
@Module({
  imports: [RegisterModule, MissionsModule, ApiGraphqlModule],
  controllers: [ImportsController, RegistersController],
  providers: [RegisterResolver, StationResolver, TableImportResolver],
})
export class RegisterApiModule {}

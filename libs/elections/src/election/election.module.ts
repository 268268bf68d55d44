import { IdentityModule } from '@comitia/identity';
import { registerEntities } from '@comitia/platform';
import { Module } from '@nestjs/common';
import { ElectionDayListeners } from './election-day-listeners.js';
import { ElectionDayEntity, ElectionDayMoveEntity, ElectionEntity, ElectionRoundEntity } from './election.entity.js';
import { ElectionRepository } from './election.repository.js';
import { ElectionService } from './election.service.js';

registerEntities(ElectionEntity, ElectionRoundEntity, ElectionDayEntity, ElectionDayMoveEntity);

/** Elections, their rounds and days. */
@Module({
  imports: [IdentityModule],
  providers: [ElectionRepository, ElectionService, ElectionDayListeners],
  exports: [ElectionService, ElectionDayListeners],
})
export class ElectionModule {}

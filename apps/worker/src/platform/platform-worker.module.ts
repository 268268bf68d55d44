import { Module } from '@nestjs/common';
import { HousekeepingProcessor } from './housekeeping.processor.js';

/** Jobs of the platform itself. */
@Module({ providers: [HousekeepingProcessor] })
export class PlatformWorkerModule {}

import { Controller, Get, Inject, ServiceUnavailableException } from '@nestjs/common';
import { Allow } from '../access/allow.decorator.js';
import { READINESS, type Readiness } from './readiness.js';

/** Liveness says that the process answers; readiness that it can do its work. */
@Controller('health')
export class HealthController {
  constructor(@Inject(READINESS) private readonly readiness: Readiness) {}

  @Get('live')
  @Allow('everyone')
  live(): { status: string } {
    return { status: 'live' };
  }

  @Get('ready')
  @Allow('everyone')
  async ready(): Promise<{ status: string }> {
    const waitingFor = await this.readiness();
    if (waitingFor.length > 0) throw new ServiceUnavailableException({ status: 'not ready', waitingFor });
    return { status: 'ready' };
  }
}

import { Controller, Get, NotFoundException, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../access/allow.decorator.js';
import { Metrics, METRICS_PATH } from './metrics.js';

/** Monitors have no session: they come from this machine, or with a token of their own. */
@Controller(METRICS_PATH)
export class MetricsController {
  constructor(private readonly metrics: Metrics) {}

  @Get()
  @Allow('everyone')
  async read(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!this.metrics.mayRead(request)) throw new NotFoundException();
    const { contentType, text } = await this.metrics.read();
    await reply.header('content-type', contentType).header('cache-control', 'no-store').send(text);
  }
}

import { timingSafeEqual } from 'node:crypto';
import { ActorContext, CONFIGURATION, JobFigures, type Configuration } from '@comitia/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Where figures are read. */
export const METRICS_PATH = '/metrics';

/** Figures of this process and of the jobs, for a monitor: counts, times and routes by their pattern, nothing of anybody. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests: Histogram;

  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    private readonly jobFigures: JobFigures,
    private readonly actors: ActorContext,
  ) {
    const registers = [this.registry];
    collectDefaultMetrics({ register: this.registry });
    this.requests = new Histogram({
      name: 'comitia_http_request_seconds',
      help: 'Time to answer a request, by the pattern of its route.',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers,
    });
    const jobs = new Gauge({
      name: 'comitia_jobs',
      help: 'Jobs that have not ended well, by queue and state.',
      labelNames: ['queue', 'state'],
      registers,
      collect: async () => {
        const figures = await this.actors.run({ kind: 'system', organisationId: undefined }, () =>
          this.jobFigures.count(),
        );
        jobs.reset();
        for (const { queue, state, count } of figures) jobs.set({ queue, state }, count);
      },
    });
  }

  /** Begins to measure what a server answers. */
  measure(server: FastifyInstance): void {
    server.addHook('onResponse', (request, reply, done) => {
      const route = request.routeOptions.url ?? 'none';
      this.requests.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1_000);
      done();
    });
  }

  /**
   * Whether a request may read the figures: with the token where METRICS_TOKEN is set; without one, from this machine
   * itself and not through a proxy.
   */
  mayRead(request: FastifyRequest): boolean {
    const token = this.configuration.METRICS_TOKEN?.reveal();
    const { authorization } = request.headers;
    if (token !== undefined) return authorization !== undefined && isSame(authorization, `Bearer ${token}`);
    const forwarded = request.headers['x-forwarded-for'] ?? request.headers['forwarded'];
    return forwarded === undefined && LOOPBACK.has(request.socket.remoteAddress ?? '');
  }

  /** The figures in the text format of Prometheus. */
  async read(): Promise<{ readonly contentType: string; readonly text: string }> {
    return { contentType: this.registry.contentType, text: await this.registry.metrics() };
  }
}

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

function isSame(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}

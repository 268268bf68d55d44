import { IdentityModule } from '@comitia/identity';
import { DatabaseHealth, PlatformModule, type PlatformOptions } from '@comitia/platform';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { AccessGuard } from './access/access.guard.js';
import { FEATURE_MODULES } from './feature-modules.js';
import { ApiGraphqlModule } from './graphql/graphql.module.js';
import { IdArgumentsInterceptor } from './graphql/id-arguments.interceptor.js';
import { IdempotencyInterceptor } from './graphql/idempotency.interceptor.js';
import { CodedErrorFilter } from './http/coded-error.filter.js';
import { FilesController } from './http/files.controller.js';
import { HealthController } from './http/health.controller.js';
import { MetricsController } from './http/metrics.controller.js';
import { Metrics } from './http/metrics.js';
import { READINESS, type Readiness } from './http/readiness.js';

/** The API: GraphQL, sign-in, files, health, the portal. */
@Module({})
export class ApiModule {
  static forRoot(platform: PlatformOptions, readiness: Readiness): DynamicModule {
    return {
      module: ApiModule,
      imports: [PlatformModule.forRoot(platform), IdentityModule, ApiGraphqlModule, ...FEATURE_MODULES],
      controllers: [HealthController, FilesController, MetricsController],
      providers: [
        Metrics,
        { provide: APP_FILTER, useClass: CodedErrorFilter },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: IdArgumentsInterceptor },
        { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
        {
          provide: READINESS,
          inject: [DatabaseHealth],
          useFactory:
            (database: DatabaseHealth): Readiness =>
            async () => [...((await database.isReady()) ? [] : ['database']), ...(await readiness())],
        },
      ],
    };
  }
}

import { AssistanceModule } from '@comitia/assistance';
import { ElectionModule } from '@comitia/elections';
import { IdentityModule } from '@comitia/identity';
import { Module } from '@nestjs/common';
import { ApiGraphqlModule } from '../graphql/graphql.module.js';
import { ActivityResolver, BasisResolver, MilestoneResolver } from './activity.resolver.js';
import { AssessmentResolver, ComparisonFieldsResolver } from './assessment.resolver.js';
import { CalendarFeedResolver } from './calendar-feed.resolver.js';
import { CalendarController } from './calendar.controller.js';
import { ConsentResolver } from './consent.resolver.js';
import { DeskResolver } from './desk.resolver.js';
import { Loaded } from './loaded.js';
import { MandateDetailResolver } from './mandate-detail.resolver.js';
import { MandateResolver } from './mandate.resolver.js';
import { NotificationResolver } from './notification.resolver.js';
import { OptionResolver } from './option.resolver.js';
import { IncomingRequestResolver, RequestAddresseeResolver, RequestFieldsResolver } from './request-fields.resolver.js';
import { RequestResolver } from './request.resolver.js';

/** Requests, assessments, options, consent, activities, notifications, calendars. */
@Module({
  imports: [AssistanceModule, ElectionModule, IdentityModule, ApiGraphqlModule],
  controllers: [CalendarController],
  providers: [
    Loaded,
    RequestResolver,
    RequestFieldsResolver,
    RequestAddresseeResolver,
    IncomingRequestResolver,
    AssessmentResolver,
    ComparisonFieldsResolver,
    DeskResolver,
    OptionResolver,
    ConsentResolver,
    ActivityResolver,
    MilestoneResolver,
    BasisResolver,
    NotificationResolver,
    CalendarFeedResolver,
    MandateDetailResolver,
    MandateResolver,
  ],
})
export class AssistanceApiModule {}

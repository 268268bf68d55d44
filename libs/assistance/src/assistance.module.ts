import { ElectionModule } from '@comitia/elections';
import { IdentityModule, PersonalDataService } from '@comitia/identity';
import { registerEntities } from '@comitia/platform';
import { Module, type OnModuleInit } from '@nestjs/common';
import { ActivityEntity, MilestoneEntity } from './activity/activity.entity.js';
import { ActivityProgressService } from './activity/activity-progress.service.js';
import { ActivityRepository } from './activity/activity.repository.js';
import { ActivityService } from './activity/activity.service.js';
import { ElectionDayFollower } from './activity/election-day-follower.js';
import { AssessmentEntity } from './assessment/assessment.entity.js';
import { AssessmentRepository } from './assessment/assessment.repository.js';
import { AssessmentService } from './assessment/assessment.service.js';
import { CalendarFeedEntity } from './calendar/calendar-feed.entity.js';
import { CalendarFeedRepository } from './calendar/calendar-feed.repository.js';
import { CalendarFeedService } from './calendar/calendar-feed.service.js';
import { NationalCalendars } from './calendar/national-calendars.js';
import { ConsentListeners } from './consent/consent-listeners.js';
import { ConsentEntryEntity, ConsentStatementEntity } from './consent/consent.entity.js';
import { ConsentRepository } from './consent/consent.repository.js';
import { ConsentService } from './consent/consent.service.js';
import {
  NeedsAssessmentEntity,
  OrganisationDecisionEntity,
  PersonMetEntity,
} from './needs-assessment/needs-assessment.entity.js';
import { NeedsAssessmentRepository } from './needs-assessment/needs-assessment.repository.js';
import { NeedsAssessmentService } from './needs-assessment/needs-assessment.service.js';
import { NotificationMailService } from './notification/notification-mail.service.js';
import { NotificationSubjects } from './notification/notification-subject.js';
import { NotificationEntity } from './notification/notification.entity.js';
import { NotificationRepository } from './notification/notification.repository.js';
import { NotificationService } from './notification/notification.service.js';
import { ToldPersonRepository } from './notification/told-person.repository.js';
import { OptionEntity, OptionPartEntity, OptionQuestionEntity } from './option/option.entity.js';
import { OptionRepository } from './option/option.repository.js';
import { OptionService } from './option/option.service.js';
import { ReminderEntity } from './reminder/reminder.entity.js';
import { ReminderRepository } from './reminder/reminder.repository.js';
import { ReminderService } from './reminder/reminder.service.js';
import { RecipientRepository } from './request/recipient.repository.js';
import { RecipientService } from './request/recipient.service.js';
import { RequestDirectoryService } from './request/request-directory.service.js';
import { RequestEndingService } from './request/request-ending.service.js';
import { RequestSendingService } from './request/request-sending.service.js';
import { AssistanceRequestEntity, RequestAddresseeEntity, RequestOwnFactsEntity } from './request/request.entity.js';
import { RequestRepository } from './request/request.repository.js';
import { RequestService } from './request/request.service.js';

registerEntities(
  AssistanceRequestEntity,
  RequestOwnFactsEntity,
  RequestAddresseeEntity,
  AssessmentEntity,
  NeedsAssessmentEntity,
  PersonMetEntity,
  OrganisationDecisionEntity,
  OptionEntity,
  OptionPartEntity,
  OptionQuestionEntity,
  ConsentEntryEntity,
  ConsentStatementEntity,
  ActivityEntity,
  MilestoneEntity,
  ReminderEntity,
  NotificationEntity,
  CalendarFeedEntity,
);

const REPOSITORIES = [
  RequestRepository,
  RecipientRepository,
  AssessmentRepository,
  NeedsAssessmentRepository,
  OptionRepository,
  ConsentRepository,
  ActivityRepository,
  ReminderRepository,
  NotificationRepository,
  ToldPersonRepository,
  CalendarFeedRepository,
];

const SERVICES = [
  RequestService,
  RequestSendingService,
  RequestEndingService,
  RequestDirectoryService,
  AssessmentService,
  NeedsAssessmentService,
  OptionService,
  ConsentService,
  ConsentListeners,
  ActivityService,
  ActivityProgressService,
  ElectionDayFollower,
  ReminderService,
  NotificationService,
  NotificationMailService,
  CalendarFeedService,
];

/** Requests, assessments, options, consent, activities, reminders. */
@Module({
  imports: [IdentityModule, ElectionModule],
  providers: [...REPOSITORIES, ...SERVICES, NationalCalendars, RecipientService, NotificationSubjects],
  exports: SERVICES,
})
export class AssistanceModule implements OnModuleInit {
  constructor(
    private readonly personalData: PersonalDataService,
    private readonly told: ToldPersonRepository,
  ) {}

  onModuleInit(): void {
    this.personalData.register({
      name: 'told',
      export: (personId) => this.told.export(personId),
      erase: (personId) => this.told.erase(personId),
    });
  }
}

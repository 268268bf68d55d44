import { AssistanceModule, ConsentListeners } from '@comitia/assistance';
import { ElectionDayListeners, ElectionModule, ImportTargets, RegisterModule } from '@comitia/elections';
import { IdentityModule, PersonalDataService } from '@comitia/identity';
import { Module, type OnModuleInit } from '@nestjs/common';
import { DeploymentRepository } from './deployment-feed/deployment.repository.js';
import { DeploymentPlanRepository } from './deployment-plan/deployment-plan.repository.js';
import { DeploymentPlanService } from './deployment-plan/deployment-plan.service.js';
import { PlanComparisonService } from './deployment-plan/plan-comparison.service.js';
import { PlanTeller } from './deployment-plan/plan-teller.js';
import { PlanTools } from './deployment-plan/plan-tools.js';
import { PlanPublisher } from './deployment-plan/plan-publisher.js';
import { ReplanService } from './deployment-plan/replan.service.js';
import { PublishingTools } from './deployment-plan/publishing-tools.js';
import { MissionListeners } from './mission/mission-listeners.js';
import { MissionRepository } from './mission/mission.repository.js';
import { MissionService } from './mission/mission.service.js';
import { PlanningAssembler } from './planning-run/planning-assembler.js';
import { PlanningOutlookService } from './planning-run/planning-outlook.service.js';
import { PlanningPartExecutor } from './planning-run/planning-part-executor.js';
import { PlanningPartRepository } from './planning-run/planning-part.repository.js';
import { PlanningExecutor } from './planning-run/planning-executor.js';
import { PlanningSources } from './planning-run/planning-sources.js';
import { PlanningRunRepository } from './planning-run/planning-run.repository.js';
import { PlanningRunService } from './planning-run/planning-run.service.js';
import { ObserverRepository } from './roster/observer.repository.js';
import { PersonRosterRepository } from './roster/person-roster.repository.js';
import { RosterImportRepository } from './roster/roster-import.repository.js';
import { RosterImportTarget } from './roster/roster-import.target.js';
import { RosterPersonalData } from './roster/roster-personal-data.js';
import { RosterService } from './roster/roster.service.js';
import { RegistrationExecutor } from './registration-plan/registration-executor.js';
import { RegistrationListeners } from './registration-plan/registration-listeners.js';
import { RegistrationPlanRepository } from './registration-plan/registration-plan.repository.js';
import { RegistrationPlanService } from './registration-plan/registration-plan.service.js';
import { RegistrationPublisher } from './registration-plan/registration-publisher.js';
import { RegistrationScenarioRepository } from './registration-plan/registration-scenario.repository.js';
import { RegistrationTeller } from './registration-plan/registration-teller.js';
import { RegistrationTools } from './registration-plan/registration-tools.js';

/** Missions, their rosters, planning runs, deployment plans and what is deployed. */
@Module({
  imports: [IdentityModule, ElectionModule, RegisterModule, AssistanceModule],
  providers: [
    DeploymentPlanRepository,
    DeploymentPlanService,
    DeploymentRepository,
    MissionListeners,
    MissionRepository,
    MissionService,
    ObserverRepository,
    PersonRosterRepository,
    PlanningAssembler,
    PlanningExecutor,
    PlanningOutlookService,
    PlanningPartExecutor,
    PlanningPartRepository,
    PlanningRunRepository,
    PlanningRunService,
    PlanningSources,
    PlanComparisonService,
    PlanPublisher,
    PlanTeller,
    PlanTools,
    PublishingTools,
    ReplanService,
    RosterImportRepository,
    RosterImportTarget,
    RosterPersonalData,
    RosterService,
    RegistrationExecutor,
    RegistrationListeners,
    RegistrationPlanRepository,
    RegistrationPlanService,
    RegistrationPublisher,
    RegistrationScenarioRepository,
    RegistrationTeller,
    RegistrationTools,
  ],
  exports: [
    DeploymentPlanService,
    MissionService,
    PlanningAssembler,
    PlanningExecutor,
    PlanningOutlookService,
    PlanningPartExecutor,
    PlanningRunService,
    PlanComparisonService,
    PlanPublisher,
    PlanTeller,
    ReplanService,
    RegistrationExecutor,
    RegistrationPlanService,
    RegistrationPublisher,
    RegistrationTeller,
    RosterPersonalData,
    RosterService,
  ],
})
export class MissionsModule implements OnModuleInit {
  constructor(
    private readonly targets: ImportTargets,
    private readonly roster: RosterImportTarget,
    private readonly listeners: MissionListeners,
    private readonly consents: ConsentListeners,
    private readonly electionDays: ElectionDayListeners,
    private readonly personalData: PersonalDataService,
    private readonly rosterData: RosterPersonalData,
    private readonly registration: RegistrationListeners,
  ) {}

  onModuleInit(): void {
    this.targets.add(this.roster);
    this.consents.onOptionAccepted(this.listeners);
    this.consents.onConsentWithdrawn(this.listeners);
    this.consents.onOptionAccepted(this.registration);
    this.consents.onConsentWithdrawn(this.registration);
    this.electionDays.add(this.listeners);
    this.personalData.register(this.rosterData);
  }
}

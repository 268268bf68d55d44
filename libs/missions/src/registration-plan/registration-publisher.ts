import { ActivityService } from '@comitia/assistance';
import { compareDates, newId, success, type CalendarDate, type Id, type Result } from '@comitia/kernel';
import { Clock, Jobs, TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import {
  notInThisState,
  noSuch,
  overtaken,
  refused,
  wrongFields,
  type MissionFailure,
} from '../mission/mission.failure.js';
import {
  areasOf,
  figuresOf,
  lastDay,
  partsOf,
  registrationDifferences,
  type ComparedVersion,
  type HandOver,
} from './registration-parts.js';
import { RegistrationPlanRepository } from './registration-plan.repository.js';
import { afterRegistrationTransition } from './registration-plan.states.js';
import type { RegistrationPlan, RegistrationScenario, RegistrationVersion } from './registration-plan.js';
import { RegistrationScenarioRepository } from './registration-scenario.repository.js';
import { RegistrationTools } from './registration-tools.js';
import { tellOfRegistrationJob } from './tell-of-registration.job.js';

/** The topic on which it is signalled that what is published of registration has changed, in any plan. */
export const REGISTRATION_TOPIC = 'registration.changed';

/** Which scenario becomes the next version, from which day, and to whom the kits go. */
export interface PublishRegistration {
  readonly scenarioId: Id;
  /** The number of the version in force that the caller has seen; 0 where there was none. */
  readonly afterNumber: number;
  readonly startsOn: CalendarDate;
  /** Per area, where it differs from what the activity names. */
  readonly handOvers: readonly (HandOver & { readonly area: string })[];
}

type Problem = { readonly path: string; readonly message: string };

/** Makes a scenario the next version: never edited afterwards, known to the authority and partners, told to those concerned. */
@Injectable()
export class RegistrationPublisher {
  constructor(
    private readonly plans: RegistrationPlanRepository,
    private readonly scenarios: RegistrationScenarioRepository,
    private readonly activities: ActivityService,
    private readonly transactions: TransactionRunner,
    private readonly jobs: Jobs,
    private readonly tools: RegistrationTools,
    private readonly clock: Clock,
  ) {}

  /** What publishing a scenario would change against the version in force; nothing is kept. */
  async preview(wanted: PublishRegistration): Promise<Result<ComparedPublication, MissionFailure>> {
    return this.transactions.inTransaction(() => this.prepare(wanted));
  }

  /** Publishes a scenario. Refused without consent in force; publishing and withdrawing wait for each other. */
  async publish(wanted: PublishRegistration): Promise<Result<RegistrationVersion, MissionFailure>> {
    return this.transactions.inTransaction(async () => {
      const prepared = await this.prepare(wanted);
      if (!prepared.ok) return prepared;
      const { plan, scenario, version, differences, number } = prepared.value;
      const at = this.clock.now();
      const id = newId(at.getTime());
      await this.plans.publish(
        {
          id,
          authorityId: plan.authorityId,
          planId: plan.id,
          scenarioId: scenario.id,
          number,
          startsOn: version.startsOn,
          endsOn: version.endsOn,
          figures: figuresOf(scenario.result!, scenario.assumptions),
          problemHash: scenario.problemHash,
          plannerVersion: scenario.plannerVersion,
          consentEntryId: plan.consentEntryId,
        },
        { ...version, differences },
        { at, by: this.tools.user() },
      );
      if (plan.state !== 'published') await this.plans.setState(plan.id, 'published');
      await this.tools.audit.write({
        action: 'registration_plan.published',
        subjectKind: 'registration_plan',
        subjectId: plan.id,
        details: { number, differences: differences.length, centres: version.centres.length },
      });
      for (const organisationId of [plan.organisationId, plan.authorityId]) {
        if (organisationId) await this.jobs.add(tellOfRegistrationJob, { versionId: id }, { organisationId });
      }
      await this.tools.signals.publish(REGISTRATION_TOPIC, { planId: plan.id });
      return success((await this.plans.findVersion(id))!);
    });
  }

  private async prepare(wanted: PublishRegistration): Promise<Result<ComparedPublication, MissionFailure>> {
    const scenario = await this.scenarios.find(wanted.scenarioId);
    const plan = scenario && (await this.plans.lock(scenario.planId));
    if (!plan) return noSuch('scenario', wanted.scenarioId);
    const { result } = scenario;
    if (!result)
      return notInThisState(
        scenario.state,
        `The scenario is ${scenario.state} and has no result that could be published.`,
      );
    if (!(await this.plans.consentStands(plan))) {
      return refused(
        'The consent that this registration plan hangs on is not in force: nothing can be published. Ask the authority.',
      );
    }
    if (afterRegistrationTransition(plan.state, 'publish') === undefined)
      return notInThisState(
        plan.state,
        `The registration plan is ${plan.state}: nothing is published for it any more.`,
      );
    const [before] = await this.plans.versionsOf([plan.id]);
    const inForce = before?.number ?? 0;
    if (inForce !== wanted.afterNumber) {
      return overtaken(
        `Version ${inForce} is in force (you saw ${wanted.afterNumber}): somebody published meanwhile. Look at it, then publish.`,
      );
    }
    const [activity] = await this.activities.byIds([plan.activityId]);
    const endsOn = lastDay(wanted.startsOn, scenario.assumptions.days);
    const problems = [
      ...checkDays(wanted.startsOn, endsOn, activity!),
      ...checkHandOvers(wanted.handOvers, { endsOn, areas: areasOf(result, scenario.assumptions) }),
    ];
    if (problems.length > 0) return wrongFields(problems);
    const parts = partsOf({
      assumptions: scenario.assumptions,
      result,
      handOver: { toWhom: activity!.handOverToWhom, dueOn: activity!.handOverDueOn },
      byArea: new Map(wanted.handOvers.map(({ area, toWhom, dueOn }) => [area, { toWhom: toWhom.trim(), dueOn }])),
    });
    const version = { ...parts, startsOn: wanted.startsOn, endsOn };
    const differences = registrationDifferences(before && (await this.compared(before)), version);
    return success({ plan, scenario, version, differences, number: inForce + 1 });
  }

  private async compared(version: RegistrationVersion): Promise<ComparedVersion> {
    const centres = await this.plans.centresOf([version.id]);
    const handOvers = await this.plans.handOversOf([version.id]);
    return { centres, handOvers, startsOn: version.startsOn, endsOn: version.endsOn };
  }
}

/** What publishing would make. */
export interface ComparedPublication {
  readonly plan: RegistrationPlan;
  readonly scenario: RegistrationScenario;
  readonly version: ComparedVersion;
  readonly differences: ReturnType<typeof registrationDifferences>;
  readonly number: number;
}

function checkDays(
  startsOn: CalendarDate,
  endsOn: CalendarDate,
  activity: { readonly startsOn: CalendarDate; readonly endsOn: CalendarDate },
): readonly Problem[] {
  if (compareDates(startsOn, activity.startsOn) >= 0 && compareDates(endsOn, activity.endsOn) <= 0) return [];
  return [
    {
      path: 'startsOn',
      message: `Registration would run ${startsOn} to ${endsOn}; what was agreed runs ${activity.startsOn} to ${activity.endsOn}. Choose another first day, or plan with fewer days.`,
    },
  ];
}

function checkHandOvers(
  handOvers: PublishRegistration['handOvers'],
  { endsOn, areas }: { readonly endsOn: CalendarDate; readonly areas: readonly (string | null)[] },
): readonly Problem[] {
  const named = new Set<string>();
  return handOvers.flatMap(({ area, toWhom, dueOn }, index) => {
    const at = (field: string, message: string): readonly Problem[] => [
      { path: `handOvers.${index}.${field}`, message },
    ];
    const length = toWhom.trim().length;
    const problems = [
      ...(areas.includes(area) ? [] : at('area', `The scenario opens no centre in "${area.slice(0, 60)}".`)),
      ...(named.has(area) ? at('area', `"${area.slice(0, 60)}" is named twice: say once to whom its kits go.`) : []),
      ...(length >= 1 && length <= 300
        ? []
        : at('toWhom', `To whom the kits go has ${length} characters: 1 to 300 are allowed.`)),
      ...(compareDates(dueOn, endsOn) >= 0
        ? []
        : at('dueOn', `The kits would be handed over on ${dueOn}, before registration ends on ${endsOn}.`)),
    ];
    named.add(area);
    return problems;
  });
}

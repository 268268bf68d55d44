import {
  compareRegistrations,
  plan,
  registrationProblem,
  TRAVEL_BY_DEFAULT,
  type PlanOptions,
  type RegistrationPlan,
  type RegistrationProblem,
} from '@comitia/planning';
import type { Command } from 'commander';
import type { z } from 'zod';
import { printJson, printText } from '../output.js';
import { built, readDocument } from './plan-document.js';
import { printOutcome, stopFrom, withSearchOptions, type PlanCommandOptions } from './plan-options.js';
import { registrationDocument } from './plan-schemas.js';

type Document = z.output<typeof registrationDocument>;

/** `comitia plan registration FILE`: centres, kits and mobile days of a registration drive. */
export function registerPlanRegistration(plan: Command): void {
  withSearchOptions(
    plan
      .command('registration')
      .description('Plans voter registration: centres, kits, mobile teams, staff and cost; scenarios side by side.')
      .argument('<file>', 'JSON document, see docs/schemas/plan-registration.schema.json'),
  ).action(runPlanRegistration);
}

async function runPlanRegistration(file: string, options: PlanCommandOptions): Promise<void> {
  const began = performance.now();
  const document = await readDocument(file, registrationDocument);
  const problem = problemOf(file, document);
  const search = (): PlanOptions => ({ seed: options.seed, stop: stopFrom(options, began, 5) });
  if (document.scenarios.length === 0) {
    printOutcome(plan(problem, search()), options, describe);
    return;
  }
  const scenarios = [
    { name: 'as given', problem },
    ...document.scenarios.map(({ name, change }) => ({
      name,
      problem: problemOf(file, { ...document, ...given(change) }),
    })),
  ];
  // Side by side means under one stop: time is shared out evenly.
  const { stop } = search();
  const each = stop.seconds === undefined ? stop : { ...stop, seconds: stop.seconds / scenarios.length };
  const rows = compareRegistrations(scenarios, { seed: options.seed, stop: each });
  if (options.json) printJson({ seed: options.seed, scenarios: rows });
  else {
    printText(
      rows
        .map((row) =>
          row.outcome === 'feasible'
            ? `${row.name}: ${row.centres} centres, ${row.kits} kits, ${row.staff} staff, ${row.served} people, cost ${row.cost}`
            : `${row.name}: no plan. ${row.reason ?? ''}`,
        )
        .join('\n'),
    );
  }
}

function given<Fields extends object>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Fields>;
}

function problemOf(file: string, document: Document): RegistrationProblem {
  const { $schema: _, scenarios: __, mobile, ...rest } = document;
  return built(
    file,
    registrationProblem({
      ...rest,
      ...(mobile ? { mobile: { ...mobile, travel: { ...TRAVEL_BY_DEFAULT, ...mobile.travel } } } : {}),
    }),
  );
}

function describe(found: RegistrationPlan): readonly string[] {
  return [
    ...found.centres.map(
      (centre) => `${centre.site}: ${centre.kits} kits for ${centre.target} people of ${centre.zones.length} zones`,
    ),
    ...found.mobile.map(
      (day) => `${day.team}, day ${day.day} from ${day.base}: ${day.stops.map((stop) => stop.zone).join(', ')}`,
    ),
    ...found.unserved.map((one) => `not served: ${one.message}`),
    `${found.kits} kits at centres, ${found.mobileKits} mobile, ${found.spareKits} spare; ${found.staff} staff; exhibition at ${found.exhibition.places} places for ${found.exhibition.days} days`,
    `cost ${found.cost.total}: opening ${found.cost.opening}, kits ${found.cost.kits}, travel ${found.cost.travel}`,
  ];
}

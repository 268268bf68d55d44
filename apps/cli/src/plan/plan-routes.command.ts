import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import {
  buildRouteProblem,
  planRoutes,
  readHub,
  readToptw,
  type RouteInput,
  type RoutePlan,
  type Stop,
} from '@comitia/planning';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { CommandError } from '../command-error.js';
import { printJson, printNote, printText } from '../output.js';

type RouteOptions = {
  readonly format: 'toptw' | 'hub';
  readonly teams?: number;
  readonly decimals?: number;
  readonly seconds?: number;
  readonly iterations?: number;
  readonly planned?: number;
  readonly seed: number;
  readonly json?: boolean;
};

/** `comitia plan routes FILE`: the route search on a benchmark's instance or on one hub. */
export function registerPlanRoutes(plan: Command): void {
  plan
    .command('routes')
    .description('Plans the routes of a set of teams, as good as the time given allows.')
    .argument('<file>', 'instance to read')
    .addOption(new Option('--format <format>', 'what the file holds').choices(['toptw', 'hub']).makeOptionMandatory())
    .option('--teams <number>', 'teams, one route each at most (toptw; a hub file says its own)', whole(1))
    .option('--decimals <number>', 'decimals that distances are truncated to (toptw; default by name)', whole(0))
    .option('--seconds <number>', 'wall time of the search', seconds)
    .option('--iterations <number>', 'iterations in place of seconds: repeats a run byte for byte', whole(0))
    .option('--planned <number>', 'length of the cooling, where a run that was cut short is repeated', whole(1))
    .option('--seed <number>', 'seed of all random choices', whole(0), 1)
    .option('--json', 'print one JSON document')
    .action(runPlanRoutes);
}

async function runPlanRoutes(file: string, options: RouteOptions): Promise<void> {
  const name = basename(file, extname(file));
  const input = await readInstance(file, name, options);
  const problem = buildRouteProblem(input);
  if (!problem.ok) {
    throw new CommandError(`${file}: ${problem.failure.map(({ message }) => message).join('; ')}`);
  }
  const plan = planRoutes(problem.value, { stop: stopOf(options), seed: options.seed });
  if (plan.iterations.done < plan.iterations.planned) {
    const { planned, done } = plan.iterations;
    printNote(`stopped after ${done} of ${planned} planned iterations`);
  }
  const document = options.format === 'toptw' ? toptwDocument(plan, { name, options }) : hubDocument(plan, name);
  if (options.json === true) printJson(document);
  else printText(readable(plan));
}

async function readInstance(file: string, name: string, options: RouteOptions): Promise<RouteInput> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new CommandError(`${file} cannot be read: ${(error as Error).message}`);
  }
  if (options.format === 'toptw') {
    if (options.teams === undefined) throw new CommandError('--teams is missing: a toptw file does not say how many');
    const { teams, decimals } = options;
    const input = readToptw(text, { name, teams, ...(decimals === undefined ? {} : { decimals }) });
    if (!input.ok) throw new CommandError(`${file}: ${input.failure}`);
    return input.value;
  }
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw new CommandError(`${file} is not JSON: ${(error as Error).message}`);
  }
  const input = readHub(document, name);
  if (!input.ok) throw new CommandError(`${file}: ${input.failure.join('; ')}`);
  return input.value;
}

/** Seconds after the wanted ones by which a search must end, counted from the start of the process. */
const grace = 1.5;

/** The search gets all its seconds, unless the machine was so slow to start that the process would end late. */
function secondsLeft(given: number): number {
  const sinceStart = performance.now() / 1000;
  return Math.max(given / 4, Math.min(given, given + grace - sinceStart));
}

function stopOf(options: RouteOptions): Stop {
  const { seconds: given, iterations, planned } = options;
  if (given === undefined && iterations === undefined) {
    throw new CommandError('give --seconds, or --iterations to repeat a run');
  }
  return {
    ...(iterations === undefined ? {} : { iterations }),
    ...(planned === undefined ? {} : { planned }),
    ...(given === undefined ? {} : { seconds: secondsLeft(given), now: () => performance.now() }),
  };
}

function toptwDocument(plan: RoutePlan, { name, options }: { name: string; options: RouteOptions }): object {
  const numbered = (station: string): number | string => (/^\d+$/.test(station) ? Number(station) : station);
  return {
    instance: name,
    teams: options.teams,
    seed: plan.seed,
    iterations: plan.iterations.done,
    score: plan.score.soft,
    routes: plan.routes.map(({ stops }) => stops.map(({ station }) => numbered(station))),
  };
}

function hubDocument(plan: RoutePlan, name: string): object {
  return {
    instance: name,
    seed: plan.seed,
    iterations: plan.iterations.done,
    score: plan.score.soft,
    travel: plan.travel,
    routes: plan.routes.map(({ stops }) =>
      stops.map(({ station, service, start }) => ({ station: Number(station), service, start })),
    ),
  };
}

function readable(plan: RoutePlan): string {
  const lines = plan.routes.map(
    ({ team, stops, travel }) =>
      `team ${team}: ${stops.length} stops, travel ${travel}: ${stops.map(({ station }) => station).join(' ')}`,
  );
  const { planned, done } = plan.iterations;
  return [
    `${plan.name}: score ${plan.score.soft}, travel ${plan.travel}, at most ${plan.bound}`,
    `${done} iterations of ${planned} planned, seed ${plan.seed}; one greedy pass reaches ${plan.baseline}`,
    ...lines,
  ].join('\n');
}

function whole(least: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || !Number.isSafeInteger(value) || value < least) {
      throw new InvalidArgumentError(`Give a whole number of ${least} or more, not "${text}".`);
    }
    return value;
  };
}

function seconds(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value < Infinity)) {
    throw new InvalidArgumentError(`Give a number of seconds of 0 or more, not "${text}".`);
  }
  return value;
}

import type { PlanOutcome, Progress, Stop } from '@comitia/planning';
import { InvalidArgumentError, type Command } from 'commander';
import { CommandError } from '../command-error.js';
import { printJson, printNote, printText } from '../output.js';

/** Options that every planning subcommand takes. */
export interface PlanCommandOptions {
  readonly seconds?: number;
  readonly iterations?: number;
  readonly planned?: number;
  readonly seed: number;
  readonly json?: boolean;
}

/** Reads a whole number of at least `least` from an option. */
export function whole(least: number): (text: string) => number {
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
  if (!(value > 0) || value > 86_400) {
    throw new InvalidArgumentError(`Give seconds above 0 and up to 86400, not "${text}".`);
  }
  return value;
}

/** Adds the options of a search: how long, which seed, JSON or words. */
export function withSearchOptions(command: Command): Command {
  return command
    .option('--seconds <number>', 'wall time of the search', seconds)
    .option('--iterations <number>', 'iterations in place of seconds: repeats a run byte for byte', whole(0))
    .option('--planned <number>', 'length of the cooling, where a run that was cut short is repeated', whole(1))
    .option('--seed <number>', 'seed of all random choices', whole(0), 1)
    .option('--json', 'print one JSON document');
}

/** The stop that the options ask for; with neither time nor number, `otherwise` seconds. Counts from `began`, in milliseconds. */
export function stopFrom(options: PlanCommandOptions, began: number, otherwise: number): Stop {
  if (options.iterations !== undefined) {
    return { iterations: options.iterations, ...(options.planned === undefined ? {} : { planned: options.planned }) };
  }
  if (options.planned !== undefined)
    throw new CommandError('--planned needs --iterations, the iterations to carry out');
  const given = options.seconds ?? otherwise;
  return { seconds: Math.max(0, given - (performance.now() - began) / 1000), now: () => performance.now() };
}

/** Tells progress on standard error, as one line where a terminal reads it. */
export function tellProgress(): (progress: Progress) => void {
  let last = 0;
  return (progress) => {
    const now = performance.now();
    if (now - last < 500 || !process.stderr.isTTY) return;
    last = now;
    printNote(`${progress.phase}: ${progress.iterations.done} iterations, best ${progress.best.join(' / ')}`);
  };
}

/** Prints an outcome: as one JSON document, or in words made by `describe`. An infeasible one ends with exit code 1 and its reasons. */
export function printOutcome<Plan>(
  outcome: PlanOutcome<Plan>,
  options: PlanCommandOptions,
  describe: (plan: Plan) => readonly string[],
): void {
  if (options.json) printJson(outcome);
  if (outcome.outcome === 'infeasible') {
    if (!options.json) {
      printText(
        outcome.reasons
          .flatMap((reason) => [`No plan: ${reason.message}`, ...reason.waysOut.map((way) => `  a way out: ${way}`)])
          .join('\n'),
      );
    }
    process.exitCode = 1;
    return;
  }
  if (options.json) return;
  const { run, score } = outcome;
  printText(
    [
      ...describe(outcome.plan),
      `score: hard ${score.hard}, mandate ${score.mandate}, changes ${score.changes}, soft ${score.soft}`,
      ...outcome.constraints.map((row) => `  ${row.constraint} (${row.level}): ${row.value}, ${row.count} matches`),
      ...outcome.comparisons.map(
        (one) =>
          `${one.kind} of the ${one.of}: ${one.reference}, reached ${one.achieved} (${(100 * one.gap).toFixed(2)} %)`,
      ),
      `seed ${run.seed}, ${run.iterations.done} iterations of ${run.iterations.planned} planned, ${run.stopped}`,
    ].join('\n'),
  );
}

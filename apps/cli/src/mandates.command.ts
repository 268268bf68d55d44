import { parseCalendarDate } from '@comitia/kernel';
import { membersOn, stateName } from '@comitia/mandates';
import type { Command } from 'commander';
import { CommandError } from './command-error.js';
import { judge, toReport, toText } from './mandates/assess-cases.js';
import { readCaseFile } from './mandates/case-file.js';
import { printJson, printText } from './output.js';

/** Reads a day from the command line, or throws a CommandError that names the option. */
function readDay(option: string, text: string): string {
  const parsed = parseCalendarDate(text);
  if (!parsed.ok) throw new CommandError(`${option}: ${parsed.failure}`);
  return parsed.value;
}

function assessCases(file: string, json: boolean): void {
  const cases = readCaseFile(file);
  const judged = cases.map(judge);
  const report = toReport(judged);
  if (json) printJson(report);
  else printText(toText(judged, cases));
  if (report.failed > 0) process.exitCode = 1;
}

function listMembers(body: string, day: string, json: boolean): void {
  const on = readDay('--on', day);
  const members = membersOn(body, on);
  if (!members.ok) throw new CommandError(members.failure.message);
  const states = members.value;
  if (json) printJson({ body, on, count: states.length, states });
  else {
    const rows = states.map((state) => `  ${state}  ${stateName(state)}`);
    printText([`${body} on ${on}: ${states.length} members`, ...rows].join('\n'));
  }
}

/** Adds `comitia mandates …`: what the organisations may do, offline. */
export function registerMandates(program: Command): void {
  const mandates = program
    .command('mandates')
    .description('What each organisation may do, for whom and when (offline).');
  mandates
    .command('assess')
    .description('Assess every case of a file; a case passes when outcome and expected reasons agree.')
    .requiredOption('--cases <file>', 'JSON file with an array of cases')
    .option('--json', 'print one JSON document', false)
    .action(({ cases, json }: { cases: string; json: boolean }) => assessCases(cases, json));
  mandates
    .command('members')
    .description('List the members of an organisation on a day.')
    .argument('<body>', 'UN, OAS, OAU, AU, COE, OSCE, EU, COE_VENICE or another body')
    .requiredOption('--on <date>', 'the day, YYYY-MM-DD')
    .option('--json', 'print one JSON document', false)
    .action((body: string, { on, json }: { on: string; json: boolean }) => listMembers(body, on, json));
}

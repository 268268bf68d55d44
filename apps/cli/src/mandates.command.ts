import { membersOn, stateName } from '@comitia/mandates';
import type { Command } from 'commander';
import { CommandError } from './command-error.js';
import { judge, toReport, toText } from './mandates/assess-cases.js';
import { readCaseFile } from './mandates/case-file.js';
import { compareBodies, comparisonText, readRequest, type CompareOptions } from './mandates/compare-bodies.js';
import { calendarText, electionCalendar, type CalendarOptions } from './mandates/election-calendar.js';
import { readBody, readDay } from './mandates/read-options.js';
import { bodyDocument, bodyText } from './mandates/show-body.js';
import { printJson, printText } from './output.js';

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
  mandates
    .command('compare')
    .description('Put one request to every body, and say what would open each closed door.')
    .option('--cases <file>', 'take the request from a file of cases')
    .option('--id <case>', 'the case of that file (its first otherwise)')
    .option('--service <service>', 'the service asked for')
    .option('--requester <kind>', 'who asks')
    .option('--state <code>', 'the beneficiary, ISO 3166')
    .option('--on <date>', 'the day of the decision, YYYY-MM-DD')
    .option('--election-day <date>', 'election day, YYYY-MM-DD')
    .option('--facts <json>', 'what is known, as a JSON object')
    .option('--json', 'print one JSON document', false)
    .action(({ json, ...options }: CompareOptions & { json: boolean }) => {
      const request = readRequest(options);
      const { comparison, document } = compareBodies(request);
      if (json) printJson(document);
      else printText(comparisonText(comparison, request));
    });
  mandates
    .command('show')
    .description('Show everything that is known about a body: names, texts, services, formats, publication.')
    .argument('<body>', 'id of the body')
    .option('--on <date>', 'the day for services and members (today otherwise)')
    .option('--json', 'print one JSON document', false)
    .action((body: string, { on, json }: { on?: string; json: boolean }) => {
      const day = on === undefined ? new Date().toISOString().slice(0, 10) : readDay('--on', on);
      if (json) printJson(bodyDocument(readBody(body), day));
      else printText(bodyText(readBody(body), day));
    });
  mandates
    .command('calendar')
    .description('Count the steps of missions and of the election back from election day, in one calendar.')
    .argument('<missions...>', 'missions as BODY:FORMAT, for example OSCE_ODIHR:EOM EU_EOM:EOM')
    .requiredOption('--election-day <date>', 'election day, YYYY-MM-DD')
    .option('--second-round <date>', 'day of a second round')
    .option('--second-round-certain', 'the second round takes place', false)
    .option('--country <code>', 'count with the public holidays of this country')
    .option('--today <date>', 'mark the steps that are missed on this day')
    .option('--json', 'print one JSON document', false)
    .action(async (missions: string[], { json, ...options }: CalendarOptions & { json: boolean }) => {
      const calendar = await electionCalendar(missions, options);
      if (json) printJson(calendar);
      else printText(calendarText(calendar));
    });
}

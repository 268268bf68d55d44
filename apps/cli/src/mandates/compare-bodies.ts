import {
  alternatives,
  ASSESSMENT_HEADING,
  compare,
  parseAssessmentFacts,
  RULES_VERSION,
  stateName,
  type Comparison,
  type ComparisonEntry,
  type RequestFacts,
} from '@comitia/mandates';
import { CommandError } from '../command-error.js';
import { readCaseFile } from './case-file.js';

/** The options of `mandates compare`. */
export interface CompareOptions {
  readonly cases?: string;
  readonly id?: string;
  readonly service?: string;
  readonly requester?: string;
  readonly state?: string;
  readonly on?: string;
  readonly electionDay?: string;
  readonly facts?: string;
}

function readFacts(text: string | undefined): unknown {
  if (text === undefined) return {};
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandError(
      `--facts is not JSON (${(error as Error).message}): expected an object such as {"invitation":"received"}.`,
    );
  }
}

/** The request that the options describe: one case of a file, or the options themselves. */
export function readRequest(options: CompareOptions): RequestFacts {
  if (options.cases !== undefined) {
    const cases = readCaseFile(options.cases);
    const found = cases.find(({ id }) => options.id === undefined || id === options.id);
    if (found === undefined) {
      throw new CommandError(
        `--id: ${options.cases} holds no case "${options.id ?? ''}"; it holds ${cases.map(({ id }) => id).join(', ')}.`,
      );
    }
    return found.request;
  }
  const parsed = parseAssessmentFacts({
    body: 'UN',
    service: options.service,
    requesterKind: options.requester,
    state: options.state,
    decisionDate: options.on,
    electionDay: options.electionDay,
    facts: readFacts(options.facts),
  });
  if (parsed.ok) return parsed.value;
  const names: Readonly<Record<string, string>> = {
    service: '--service',
    requesterKind: '--requester',
    state: '--state',
    decisionDate: '--on',
    electionDay: '--election-day',
  };
  throw new CommandError(
    parsed.failure
      .map(
        ({ field, value, allowed }) =>
          `${names[field] ?? `--facts ${field}`}: ${value} is not allowed; expected ${allowed}.`,
      )
      .join('\n  '),
  );
}

function describe({ body, assessment, openings }: ComparisonEntry): string {
  const lines = [`${body}: ${assessment.outcome.replaceAll('_', ' ')} (decides: ${assessment.decisionMaker.name})`];
  for (const { polarity, code, sentence } of assessment.findings) {
    if (polarity !== 'PASS') lines.push(`    ${polarity.toLowerCase()} ${code}: ${sentence}`);
  }
  for (const { code, closedBy, nextStep } of assessment.conditions) {
    lines.push(`    to close ${code}: ${nextStep} (${closedBy.join(' or ').replaceAll('_', ' ')})`);
  }
  for (const { changes, opensTo } of openings) {
    lines.push(
      `    would be ${opensTo.replaceAll('_', ' ')} with: ${changes.map(({ sentence }) => sentence).join(' ')}`,
    );
  }
  return lines.join('\n');
}

/** A comparison as a person reads it: open doors first. */
export function comparisonText(comparison: Comparison, request: RequestFacts): string {
  const order = ['eligible', 'eligible_with_conditions', 'not_eligible'];
  const entries = comparison.entries.toSorted(
    (left, right) => order.indexOf(left.assessment.outcome) - order.indexOf(right.assessment.outcome),
  );
  return [
    `${ASSESSMENT_HEADING} Rules ${RULES_VERSION}.`,
    `${request.service} for ${stateName(entries[0]?.assessment.state ?? request.state)}, asked by ${request.requesterKind} on ${request.decisionDate}.`,
    '',
    ...entries.map(describe),
  ].join('\n');
}

/** All bodies side by side for one request, with the alternatives of each closed or conditional door. */
export function compareBodies(request: RequestFacts): { readonly comparison: Comparison; readonly document: unknown } {
  const comparison = compare(request);
  const document = {
    ...comparison,
    entries: comparison.entries.map((entry) => ({
      ...entry,
      alternatives: alternatives({ ...request, body: entry.body }).map(({ kind, request: other, assessment }) => ({
        kind,
        body: other.body,
        service: other.service,
        outcome: assessment.outcome,
      })),
    })),
  };
  return { comparison, document };
}

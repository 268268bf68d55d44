import { readFileSync } from 'node:fs';
import { parseAssessmentFacts, type AssessmentFacts } from '@comitia/mandates';
import { CommandError } from '../command-error.js';

/** One case of a file: the request, and what is expected of its assessment, where the file says so. */
export interface MandateCase {
  readonly id: string;
  readonly request: AssessmentFacts;
  readonly expected: { readonly outcome: string; readonly reasons: readonly string[] } | undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value)).slice(0, 80);

function readDocument(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new CommandError(
      `${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}): expected a JSON file with an array of cases.`,
    );
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new CommandError(`${file} is not JSON: ${(error as Error).message}. Expected an array of cases.`);
  }
}

function readExpectation(value: unknown, report: (field: string, value: unknown, allowed: string) => void) {
  if (value === undefined || value === null) return undefined;
  if (!isRecord(value)) {
    report('expected', value, 'an object with outcome and reasons');
    return undefined;
  }
  const { outcome, reasons = [] } = value;
  if (typeof outcome !== 'string')
    report('expected.outcome', outcome, 'eligible, eligible_with_conditions, not_eligible');
  if (!Array.isArray(reasons) || reasons.some((reason) => typeof reason !== 'string')) {
    report('expected.reasons', reasons, 'a list of reason codes');
    return undefined;
  }
  return { outcome: String(outcome), reasons: reasons as readonly string[] };
}

/**
 * Reads a file with an array of cases (`mandate-cases.json`). Throws a CommandError that lists every problem with the case,
 * the field, the value and what is allowed.
 */
export function readCaseFile(file: string): readonly MandateCase[] {
  const document = readDocument(file);
  if (!Array.isArray(document)) {
    throw new CommandError(`${file} holds ${shown(document)}: expected an array of cases.`);
  }
  const problems: string[] = [];
  const cases: MandateCase[] = [];
  (document as readonly unknown[]).forEach((entry, index) => {
    const named = isRecord(entry) && typeof entry['id'] === 'string' && entry['id'] !== '' ? entry['id'] : undefined;
    const label = named === undefined ? `case ${index + 1} (without id)` : `case ${named}`;
    const report = (field: string, value: unknown, allowed: string): void => {
      problems.push(
        `${label}, ${field}: ${typeof value === 'string' ? value : shown(value)} is not allowed; expected ${allowed}.`,
      );
    };
    if (named === undefined)
      report('id', isRecord(entry) ? shown(entry['id']) : shown(entry), 'a text that names the case');
    const parsed = parseAssessmentFacts(entry);
    if (!parsed.ok) {
      for (const { field, value, allowed } of parsed.failure) report(field, value, allowed);
      return;
    }
    const expected = readExpectation(isRecord(entry) ? entry['expected'] : undefined, report);
    cases.push({ id: named ?? String(index + 1), request: parsed.value, expected });
  });
  if (problems.length > 0) {
    throw new CommandError(
      `${file}: ${problems.length === 1 ? 'one problem' : `${problems.length} problems`}\n  ${problems.join('\n  ')}`,
    );
  }
  return cases;
}

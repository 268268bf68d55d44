import { assess, ASSESSMENT_HEADING, RULES_VERSION, type Assessment, type FactName } from '@comitia/mandates';
import type { MandateCase } from './case-file.js';

/** What the command prints of one case. */
export interface CaseResult {
  readonly id: string;
  readonly outcome: string;
  readonly findings: readonly string[];
  readonly decisiveFacts: readonly FactName[];
}

/** The results of a file of cases; a case without expectation counts as neither passed nor failed. */
export interface CaseReport {
  readonly results: readonly CaseResult[];
  readonly passed: number;
  readonly failed: number;
}

interface JudgedCase {
  readonly result: CaseResult;
  readonly assessment: Assessment;
  readonly verdict: 'passed' | 'failed' | 'not judged';
  readonly missing: readonly string[];
}

/** Assesses one case and compares it with what its file expects. */
export function judge({ id, request, expected }: MandateCase): JudgedCase {
  const assessment = assess(request);
  const findings = [...new Set<string>(assessment.findings.map(({ code }) => code))];
  const missing = expected?.reasons.filter((code) => !findings.includes(code)) ?? [];
  const passed = expected?.outcome === assessment.outcome && missing.length === 0;
  return {
    result: { id, outcome: assessment.outcome, findings, decisiveFacts: assessment.decisiveFacts },
    assessment,
    verdict: expected === undefined ? 'not judged' : passed ? 'passed' : 'failed',
    missing,
  };
}

/** The document that `--json` prints. */
export function toReport(judged: readonly JudgedCase[]): CaseReport {
  return {
    results: judged.map(({ result }) => result),
    passed: judged.filter(({ verdict }) => verdict === 'passed').length,
    failed: judged.filter(({ verdict }) => verdict === 'failed').length,
  };
}

/** One case as a person reads it. */
function describe({ result, assessment, verdict, missing }: JudgedCase, expected: MandateCase['expected']): string {
  const mark = verdict === 'failed' ? 'FAILED  ' : verdict === 'passed' ? 'passed  ' : '        ';
  const lines = [`${mark}${result.id}: ${assessment.outcome.replaceAll('_', ' ')}`];
  for (const { polarity, code, sentence } of assessment.findings) {
    if (polarity !== 'PASS') lines.push(`          ${polarity.toLowerCase()} ${code}: ${sentence}`);
  }
  if (verdict === 'failed' && expected) {
    lines.push(`          expected ${expected.outcome}${missing.length > 0 ? `, missing ${missing.join(', ')}` : ''}`);
  }
  return lines.join('\n');
}

/** The report as readable text. */
export function toText(judged: readonly JudgedCase[], cases: readonly MandateCase[]): string {
  const { passed, failed } = toReport(judged);
  return [
    `${ASSESSMENT_HEADING} Rules ${RULES_VERSION}.`,
    '',
    ...judged.map((entry, index) => describe(entry, cases[index]!.expected)),
    '',
    `${passed} passed, ${failed} failed, ${judged.length - passed - failed} without expectation.`,
  ].join('\n');
}

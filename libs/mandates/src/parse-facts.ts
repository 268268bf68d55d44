import { failure, parseCalendarDate, success, type Result } from '@comitia/kernel';
import { findState } from './membership/states.js';
import type { AssessmentFacts } from './model/assessment.js';
import { BODY_IDS } from './vocabulary/body-ids.js';
import { FACT_NAMES, FACTS, type FactName, type FactShape } from './vocabulary/facts.js';
import { REQUESTER_KINDS } from './vocabulary/requester-kinds.js';
import { SERVICES } from './vocabulary/services.js';

/** What is wrong with one field: its path, the value as text, and what is allowed there. */
export interface FactsProblem {
  readonly field: string;
  readonly value: string;
  readonly allowed: string;
}

type Check = (value: unknown) => string | undefined;

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value)).slice(0, 80);
const oneOf = (values: readonly string[]): string => `one of ${values.join(', ')}`;
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const member =
  (values: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && values.includes(value) ? undefined : oneOf(values);
const date: Check = (value) =>
  typeof value === 'string' && parseCalendarDate(value).ok ? undefined : 'a day of the calendar as YYYY-MM-DD';
const state: Check = (value) =>
  typeof value === 'string' && findState(value) !== undefined
    ? undefined
    : 'an ISO 3166-1 code of two or three capitals, XK for Kosovo';

function checkShape(shape: FactShape, value: unknown, field: string, problems: FactsProblem[]): void {
  const report = (allowed: string | undefined): void => {
    if (allowed !== undefined) problems.push({ field, value: shown(value), allowed });
  };
  switch (shape.kind) {
    case 'boolean':
      return report(typeof value === 'boolean' ? undefined : 'true or false');
    case 'date':
      return report(date(value));
    case 'state':
      return report(state(value));
    case 'service':
      return report(member(SERVICES)(value));
    case 'services':
      if (!Array.isArray(value)) return report('a list of services');
      return value.forEach((entry, index) => checkShape({ kind: 'service' }, entry, `${field}[${index}]`, problems));
    case 'text':
      return report(typeof value === 'string' ? undefined : 'text');
    case 'months':
      return report(
        typeof value === 'number' && Number.isFinite(value) && value >= 0 ? undefined : 'a number of months, 0 or more',
      );
    case 'choice':
      return report(member(shape.values)(value));
    case 'object':
      if (!isRecord(value)) return report(`an object with ${Object.keys(shape.fields).join(', ')}`);
      return checkObject(shape, value, field, problems);
  }
}

function checkObject(
  shape: Extract<FactShape, { kind: 'object' }>,
  value: Readonly<Record<string, unknown>>,
  field: string,
  problems: FactsProblem[],
): void {
  for (const [name, entry] of Object.entries(value)) {
    const known = Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
    if (known) checkShape(known, entry, `${field}.${name}`, problems);
    else
      problems.push({
        field: `${field}.${name}`,
        value: shown(entry),
        allowed: `fields ${Object.keys(shape.fields).join(', ')}`,
      });
  }
  for (const name of shape.required) {
    if (!Object.hasOwn(value, name)) checkShape(shape.fields[name]!, undefined, `${field}.${name}`, problems);
  }
}

/**
 * Reads a request that came from outside (a case file, a form, an API). Every problem is reported, not the first only; fields
 * that the library does not know at the top level (notes, expectations) are left out, unknown facts are refused.
 */
export function parseAssessmentFacts(input: unknown): Result<AssessmentFacts, readonly FactsProblem[]> {
  if (!isRecord(input)) return failure([{ field: 'case', value: shown(input), allowed: 'an object' }]);
  const problems: FactsProblem[] = [];
  const check = (field: string, rule: Check): void => {
    const allowed = rule(input[field]);
    if (allowed !== undefined) problems.push({ field, value: shown(input[field]), allowed });
  };
  check('body', member(BODY_IDS));
  check('service', member(SERVICES));
  check('requesterKind', member(REQUESTER_KINDS));
  check('state', state);
  check('decisionDate', date);
  if (input['electionDay'] !== undefined && input['electionDay'] !== null) check('electionDay', date);
  const facts = input['facts'] ?? {};
  if (isRecord(facts)) {
    for (const [name, value] of Object.entries(facts)) {
      const shape = Object.hasOwn(FACTS, name) ? FACTS[name as FactName] : undefined;
      if (shape) checkShape(shape, value, `facts.${name}`, problems);
      else problems.push({ field: `facts.${name}`, value: shown(value), allowed: `facts ${FACT_NAMES.join(', ')}` });
    }
  } else {
    problems.push({ field: 'facts', value: shown(facts), allowed: 'an object of facts' });
  }
  if (problems.length > 0) return failure(problems);
  const {
    body,
    service,
    requesterKind,
    state: beneficiary,
    decisionDate,
    electionDay,
  } = input as unknown as AssessmentFacts;
  return success({
    body,
    service,
    requesterKind,
    state: beneficiary,
    decisionDate,
    ...(typeof electionDay === 'string' ? { electionDay } : {}),
    facts,
  });
}

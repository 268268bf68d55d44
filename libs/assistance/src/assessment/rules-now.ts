import { assess, RULES_VERSION, type Outcome, type ReasonCode } from '@comitia/mandates';
import type { AssessmentEntity } from './assessment.entity.js';

/** What the rules in force now would say of an assessment that was made under earlier ones. */
export interface RulesNow {
  readonly version: string;
  readonly outcome: Outcome;
  /** Whether outcome or findings would be others. */
  readonly differs: boolean;
  /** Findings that would be new, and those that would be gone. */
  readonly added: readonly ReasonCode[];
  readonly gone: readonly ReasonCode[];
}

/**
 * Reads the same facts under the rules in force now. The stored assessment keeps its version and its findings; undefined
 * where it was made under these very rules.
 */
export function readUnderRulesNow(assessment: AssessmentEntity): RulesNow | undefined {
  if (assessment.rulesVersion === RULES_VERSION) return undefined;
  const now = assess({ ...assessment.facts, body: assessment.body });
  const before = new Set<ReasonCode>(assessment.reading.findings.map(({ code }) => code));
  const after = new Set<ReasonCode>(now.findings.map(({ code }) => code));
  const added = [...after].filter((code) => !before.has(code));
  const gone = [...before].filter((code) => !after.has(code));
  return {
    version: RULES_VERSION,
    outcome: now.outcome,
    differs: now.outcome !== assessment.outcome || added.length > 0 || gone.length > 0,
    added,
    gone,
  };
}

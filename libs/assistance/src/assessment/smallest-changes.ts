import {
  assess,
  FACTS,
  type AssessmentFacts,
  type FactName,
  type FactShape,
  type Outcome,
  type Service,
} from '@comitia/mandates';
import type { AssessmentEntity } from './assessment.entity.js';

/** One fact that, changed alone, opens a door further. */
export interface SmallestChange {
  readonly service: Service;
  readonly sentence: string;
  /** The fact as it would have to be. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** What the outcome would be. */
  readonly outcome: Outcome;
}

const RANK: Readonly<Record<Outcome, number>> = { not_eligible: 0, eligible_with_conditions: 1, eligible: 2 };

function candidateValues(shape: FactShape): readonly unknown[] {
  switch (shape.kind) {
    case 'boolean':
      return [true, false];
    case 'choice':
      return shape.values;
    case 'object': {
      const status = shape.fields['status'];
      return status?.kind === 'choice' ? status.values.map((value) => ({ status: value })) : [];
    }
    default:
      return [];
  }
}

/** Every change of a single fact by which the assessment of a closed or conditional door becomes better. */
export function smallestChanges(assessment: AssessmentEntity): readonly SmallestChange[] {
  if (assessment.outcome === 'eligible') return [];
  const request: AssessmentFacts = { ...assessment.facts, body: assessment.body };
  const found: SmallestChange[] = [];
  for (const name of Object.keys(FACTS) as FactName[]) {
    for (const value of candidateValues(FACTS[name])) {
      const changed = assess({ ...request, facts: { ...request.facts, [name]: value } });
      if (RANK[changed.outcome] > RANK[assessment.outcome]) {
        const shown = typeof value === 'object' ? (value as { status: string }).status : String(value);
        found.push({
          service: assessment.service,
          sentence: `${name}: ${shown} would open this.`,
          facts: { [name]: value },
          outcome: changed.outcome,
        });
      }
    }
  }
  return found;
}

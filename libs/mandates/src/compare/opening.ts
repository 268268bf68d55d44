import type { CalendarDate } from '@comitia/kernel';
import type { AssessmentFacts, Outcome } from '../model/assessment.js';
import type { KnownFacts } from '../vocabulary/facts.js';
import type { RequesterKind } from '../vocabulary/requester-kinds.js';
import type { Service } from '../vocabulary/services.js';

/** One change to a request. */
export type Change =
  | { readonly kind: 'requester'; readonly from: RequesterKind; readonly to: RequesterKind; readonly sentence: string }
  | { readonly kind: 'service'; readonly from: Service; readonly to: Service; readonly sentence: string }
  | {
      readonly kind: 'earlier_request';
      readonly to: CalendarDate;
      /** How many days earlier than the day now counted from. */
      readonly days: number;
      readonly sentence: string;
    }
  | { readonly kind: 'fact'; readonly name: keyof KnownFacts; readonly value: KnownFacts; readonly sentence: string };

/** Changes that together open a closed door, and what the assessment says once they are made. */
export interface Opening {
  readonly changes: readonly Change[];
  readonly opensTo: Exclude<Outcome, 'not_eligible'>;
}

/** What a change touches: two changes of one dimension exclude each other. */
export function dimensionOf(change: Change): string {
  return change.kind === 'fact' ? `fact ${change.name}` : change.kind;
}

/** The request with one change made. */
export function applyChange(request: AssessmentFacts, change: Change): AssessmentFacts {
  switch (change.kind) {
    case 'requester':
      return { ...request, requesterKind: change.to };
    case 'service':
      return { ...request, service: change.to };
    case 'earlier_request':
      return { ...request, facts: { ...request.facts, requestReceived: change.to } };
    case 'fact':
      return { ...request, facts: { ...request.facts, ...change.value } };
  }
}

/** The request with every change of an opening made. */
export function applyOpening(request: AssessmentFacts, opening: Pick<Opening, 'changes'>): AssessmentFacts {
  return opening.changes.reduce(applyChange, request);
}

/** The life of a deployment plan: drafted, published as a version, superseded by the next. */
export const PLAN_STATES = ['draft', 'published', 'superseded'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** What can happen to a plan, and from where to where it takes it; `edit` keeps the state. */
export const PLAN_TRANSITIONS = {
  edit: { from: ['draft'], to: 'draft' },
  publish: { from: ['draft'], to: 'published' },
  supersede: { from: ['published'], to: 'superseded' },
} as const satisfies Record<string, { readonly from: readonly PlanState[]; readonly to: PlanState }>;
export type PlanTransition = keyof typeof PLAN_TRANSITIONS;

/** The state that a transition leads to from `state`, or undefined where it is not allowed there. */
export function afterPlanTransition(state: PlanState, transition: PlanTransition): PlanState | undefined {
  const { from, to }: { from: readonly PlanState[]; to: PlanState } = PLAN_TRANSITIONS[transition];
  return from.includes(state) ? to : undefined;
}

/** The life of an activity. */
export const ACTIVITY_STATES = ['planned', 'under_way', 'suspended', 'completed'] as const;
export type ActivityState = (typeof ACTIVITY_STATES)[number];

/** What can happen to an activity, and from where to where it takes it. Nothing leads out of suspension: consent given anew makes a new activity. */
export const ACTIVITY_TRANSITIONS = {
  begin: { from: ['planned'], to: 'under_way' },
  complete: { from: ['under_way'], to: 'completed' },
  suspend: { from: ['planned', 'under_way'], to: 'suspended' },
} as const satisfies Record<string, { readonly from: readonly ActivityState[]; readonly to: ActivityState }>;
export type ActivityTransition = keyof typeof ACTIVITY_TRANSITIONS;

/** The state that a transition leads to from `state`, or undefined where it is not allowed there. */
export function afterActivityTransition(
  state: ActivityState,
  transition: ActivityTransition,
): ActivityState | undefined {
  const { from, to }: { from: readonly ActivityState[]; to: ActivityState } = ACTIVITY_TRANSITIONS[transition];
  return from.includes(state) ? to : undefined;
}

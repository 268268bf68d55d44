import type { CalendarDate } from '@comitia/kernel';

/** The life of a milestone. `missed` is what one is called that is still open after its latest day. */
export const MILESTONE_STATES = ['upcoming', 'done', 'missed', 'cancelled'] as const;
export type MilestoneState = (typeof MILESTONE_STATES)[number];

/** What can happen to a milestone, and from where to where it takes it. */
export const MILESTONE_TRANSITIONS = {
  complete: { from: ['upcoming', 'missed'], to: 'done' },
  cancel: { from: ['upcoming', 'missed'], to: 'cancelled' },
} as const satisfies Record<string, { readonly from: readonly MilestoneState[]; readonly to: MilestoneState }>;
export type MilestoneTransition = keyof typeof MILESTONE_TRANSITIONS;

/** The state that a transition leads to from `state`, or undefined where it is not allowed there. */
export function afterMilestoneTransition(
  state: MilestoneState,
  transition: MilestoneTransition,
): MilestoneState | undefined {
  const { from, to }: { from: readonly MilestoneState[]; to: MilestoneState } = MILESTONE_TRANSITIONS[transition];
  return from.includes(state) ? to : undefined;
}

/** The state on a day: what is open after its latest day is missed, and open again when its days move. */
export function milestoneStateOn(
  milestone: { readonly state: MilestoneState; readonly latest: CalendarDate },
  today: CalendarDate,
): MilestoneState {
  return milestone.state === 'upcoming' && milestone.latest < today ? 'missed' : milestone.state;
}

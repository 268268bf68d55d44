/** The life of a reminder. */
export const REMINDER_STATES = ['scheduled', 'delivered', 'cancelled'] as const;
export type ReminderState = (typeof REMINDER_STATES)[number];

/** What can happen to a reminder, and from where to where it takes it. */
export const REMINDER_TRANSITIONS = {
  deliver: { from: ['scheduled'], to: 'delivered' },
  cancel: { from: ['scheduled'], to: 'cancelled' },
  /** Its day moved, or the work goes on: it is due again. */
  reschedule: { from: ['scheduled', 'cancelled'], to: 'scheduled' },
} as const satisfies Record<string, { readonly from: readonly ReminderState[]; readonly to: ReminderState }>;
export type ReminderTransition = keyof typeof REMINDER_TRANSITIONS;

/** The state that a transition leads to from `state`, or undefined where it is not allowed there. */
export function afterReminderTransition(
  state: ReminderState,
  transition: ReminderTransition,
): ReminderState | undefined {
  const { from, to }: { from: readonly ReminderState[]; to: ReminderState } = REMINDER_TRANSITIONS[transition];
  return from.includes(state) ? to : undefined;
}

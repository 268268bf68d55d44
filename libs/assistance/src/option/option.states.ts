/** The life of an option, from the offer to the authority's decision or the organisation's second thoughts. */
export const OPTION_STATES = ['offered', 'accepted', 'accepted_in_part', 'declined', 'withdrawn'] as const;
export type OptionState = (typeof OPTION_STATES)[number];

/** What can happen to an option, and from where to where it takes it. What is decided stays decided: consent is taken back in the ledger. */
export const OPTION_TRANSITIONS = {
  accept: { from: ['offered'], to: 'accepted' },
  accept_in_part: { from: ['offered'], to: 'accepted_in_part' },
  decline: { from: ['offered'], to: 'declined' },
  withdraw: { from: ['offered'], to: 'withdrawn' },
} as const satisfies Record<string, { readonly from: readonly OptionState[]; readonly to: OptionState }>;
export type OptionTransition = keyof typeof OPTION_TRANSITIONS;

/** The state that a transition leads to from `state`, or undefined where it is not allowed there. */
export function afterOptionTransition(state: OptionState, transition: OptionTransition): OptionState | undefined {
  const { from, to }: { from: readonly OptionState[]; to: OptionState } = OPTION_TRANSITIONS[transition];
  return from.includes(state) ? to : undefined;
}

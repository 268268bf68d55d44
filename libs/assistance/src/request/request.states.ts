/** The life of a request for assistance. */
export const REQUEST_STATES = ['draft', 'sent', 'closed', 'withdrawn'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** What can happen to a request, and from where to where it takes it. */
export const REQUEST_TRANSITIONS = {
  /** To one organisation or more; sending to further ones keeps it sent. */
  send: { from: ['draft', 'sent'], to: 'sent' },
  close: { from: ['sent'], to: 'closed' },
  withdraw: { from: ['draft', 'sent'], to: 'withdrawn' },
} as const satisfies Record<string, { readonly from: readonly RequestState[]; readonly to: RequestState }>;
export type RequestTransition = keyof typeof REQUEST_TRANSITIONS;

/** The state that a transition leads to from `state`, or undefined where it is not allowed there. */
export function afterRequestTransition(state: RequestState, transition: RequestTransition): RequestState | undefined {
  const { from, to }: { from: readonly RequestState[]; to: RequestState } = REQUEST_TRANSITIONS[transition];
  return from.includes(state) ? to : undefined;
}

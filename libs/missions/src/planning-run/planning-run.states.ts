/** The life of a planning run. A stopped one kept the best plan it had found. */
export const RUN_STATES = ['queued', 'running', 'finished', 'stopped', 'failed'] as const;
export type RunState = (typeof RUN_STATES)[number];

/** What can happen to a run, and from where to where it takes it. */
export const RUN_TRANSITIONS = {
  /** Begins, or begins again after the process that ran it was lost. */
  begin: { from: ['queued', 'running'], to: 'running' },
  finish: { from: ['running'], to: 'finished' },
  stop: { from: ['queued', 'running'], to: 'stopped' },
  fail: { from: ['queued', 'running'], to: 'failed' },
} as const satisfies Record<string, { readonly from: readonly RunState[]; readonly to: RunState }>;
export type RunTransition = keyof typeof RUN_TRANSITIONS;

/** The state that a transition leads to from `state`, or undefined where it is not allowed there. */
export function afterRunTransition(state: RunState, transition: RunTransition): RunState | undefined {
  const { from, to }: { from: readonly RunState[]; to: RunState } = RUN_TRANSITIONS[transition];
  return from.includes(state) ? to : undefined;
}

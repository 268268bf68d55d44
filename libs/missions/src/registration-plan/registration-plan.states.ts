/** The life of a registration plan. A suspended one is not resumed: new consent makes a new activity with a plan of its own. */
export const REGISTRATION_STATES = ['preparing', 'published', 'suspended'] as const;
export type RegistrationState = (typeof REGISTRATION_STATES)[number];

/** What can happen to a registration plan, and from where to where it takes it. */
export const REGISTRATION_TRANSITIONS = {
  publish: { from: ['preparing', 'published'], to: 'published' },
  /** The consent that it hangs on was withdrawn. */
  suspend: { from: ['preparing', 'published'], to: 'suspended' },
} as const satisfies Record<string, { readonly from: readonly RegistrationState[]; readonly to: RegistrationState }>;
export type RegistrationTransition = keyof typeof REGISTRATION_TRANSITIONS;

/** The state that a transition leads to from `state`, or undefined where it is not allowed there. */
export function afterRegistrationTransition(
  state: RegistrationState,
  transition: RegistrationTransition,
): RegistrationState | undefined {
  const { from, to }: { from: readonly RegistrationState[]; to: RegistrationState } =
    REGISTRATION_TRANSITIONS[transition];
  return from.includes(state) ? to : undefined;
}

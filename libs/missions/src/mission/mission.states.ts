/** The life of a mission. A suspended one is not resumed: new consent makes a new mission. */
export const MISSION_STATES = ['preparing', 'deployed', 'suspended', 'concluded'] as const;
export type MissionState = (typeof MISSION_STATES)[number];

/** What can happen to a mission, and from where to where it takes it. */
export const MISSION_TRANSITIONS = {
  /** Its first deployment plan was published. */
  deploy: { from: ['preparing'], to: 'deployed' },
  /** The consent that it hangs on was withdrawn. */
  suspend: { from: ['preparing', 'deployed'], to: 'suspended' },
  conclude: { from: ['deployed', 'suspended'], to: 'concluded' },
} as const satisfies Record<string, { readonly from: readonly MissionState[]; readonly to: MissionState }>;
export type MissionTransition = keyof typeof MISSION_TRANSITIONS;

/** The state that a transition leads to from `state`, or undefined where it is not allowed there. */
export function afterMissionTransition(state: MissionState, transition: MissionTransition): MissionState | undefined {
  const { from, to }: { from: readonly MissionState[]; to: MissionState } = MISSION_TRANSITIONS[transition];
  return from.includes(state) ? to : undefined;
}

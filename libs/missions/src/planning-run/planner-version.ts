/** The planner's version, kept with every plan: the same problem, seed, iterations and version give the same plan. */
export const PLANNER_VERSION = '@comitia/planning 0.1.0';

import { describe, expect, it } from '@jest/globals';
import {
  afterPlanTransition,
  PLAN_STATES,
  PLAN_TRANSITIONS,
  type PlanTransition,
} from '../deployment-plan/deployment-plan.states.js';
import { afterRunTransition, RUN_STATES, RUN_TRANSITIONS, type RunTransition } from './planning-run.states.js';

describe('states of planning', () => {
  it('of a run change only as the table allows, over every pair', () => {
    const found = RUN_STATES.flatMap((state) =>
      (Object.keys(RUN_TRANSITIONS) as RunTransition[]).flatMap((transition) => {
        const next = afterRunTransition(state, transition);
        return next === undefined ? [] : [`${state} ${transition} ${next}`];
      }),
    );
    expect(found).toEqual([
      'queued begin running',
      'queued stop stopped',
      'queued fail failed',
      'running begin running',
      'running finish finished',
      'running stop stopped',
      'running fail failed',
    ]);
  });

  it('of a plan change only as the table allows, over every pair', () => {
    const found = PLAN_STATES.flatMap((state) =>
      (Object.keys(PLAN_TRANSITIONS) as PlanTransition[]).flatMap((transition) => {
        const next = afterPlanTransition(state, transition);
        return next === undefined ? [] : [`${state} ${transition} ${next}`];
      }),
    );
    expect(found).toEqual(['draft edit draft', 'draft publish published', 'published supersede superseded']);
  });
});

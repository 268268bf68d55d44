import { describe, expect, it } from '@jest/globals';
import { unwrap } from '@comitia/kernel';
import fc from 'fast-check';
import { Random } from '../random.js';
import { checkRoutes } from './route-checker.js';
import { dealRoutes } from './route-deal.js';
import { randomRoutes } from './route-fixtures.js';
import { compileRoutes } from './route-model.js';
import { buildRouteProblem } from './route-problem.js';
import { RouteState } from './route-state.js';

describe('RouteState', () => {
  it('keeps its worth equal to a full recomputation through random insertions and removals', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const random = new Random(seed);
        const bare = randomRoutes(random, { stations: 1 + random.below(25), teams: 1 + random.below(4) });
        const kept = [{ station: 's0', service: 'visit', team: 't0', weight: 2 }];
        const input = random.below(2) === 0 ? { ...bare, kept } : { ...bare, buildingDivisors: undefined as never };
        const { buildingDivisors, ...rest } = input;
        const whole = buildingDivisors === undefined ? rest : input;
        const model = compileRoutes(unwrap(buildRouteProblem(whole), 'problem'));
        const state = new RouteState(model, { hard: 0, mandate: 0, changes: 0 });
        for (let move = 0; move < 60; move++) {
          const node = random.below(model.nodes);
          if (state.teamOf[node]! >= 0) state.unlink(node);
          else {
            const one = model.nodeClass[node]!;
            const team = random.below(model.teams);
            if (state.available(one)) state.link(state.freeNode(one), model.nodes + 2 * team);
          }
        }
        for (let team = 0; team < model.teams; team++) state.refresh(team);
        expect(state.worth).toBe(checkRoutes(whole, dealRoutes(state).routes).soft);
        for (let team = 0; team < model.teams; team++) state.empty(team);
        expect(state.worth).toBe(0);
      }),
      { numRuns: 150 },
    );
  });
});

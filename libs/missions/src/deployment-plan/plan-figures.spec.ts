import { describe, expect, it } from '@jest/globals';
import {
  DAY_BY_DEFAULT,
  PAIRS_BY_DEFAULT,
  TRAVEL_BY_DEFAULT,
  VALUE_BY_DEFAULT,
  type DeploymentInput,
} from '@comitia/planning';
import { currentDraft, type DeploymentPlan, type PlanParts, type PlanVisit } from './deployment-plan.js';
import { planFigures } from './plan-figures.js';

const at = (latitude: number) => ({ latitude, longitude: 20 });
const input: DeploymentInput = {
  hostState: 'BG',
  stations: [
    { id: 's1', coordinates: at(42.1), areaPath: ['North'], electors: 100 },
    { id: 's2', coordinates: at(42.2), areaPath: ['North'], electors: 100 },
    { id: 's3', areaPath: ['South'], electors: 100 },
  ],
  hubs: { count: 1 },
  roster: [],
  teamRules: PAIRS_BY_DEFAULT,
  mode: 'areas',
  travel: TRAVEL_BY_DEFAULT,
  day: DAY_BY_DEFAULT,
  value: VALUE_BY_DEFAULT,
};

const visit = (position: number, stationId: string, service: PlanVisit['service'], starts: number): PlanVisit => ({
  id: `v${position}`,
  planId: 'p',
  teamId: 't1',
  position,
  stationId,
  service,
  arrives: starts,
  starts,
  ends: starts + 30,
});

const parts = (visits: readonly PlanVisit[]): PlanParts => ({
  hubs: [{ id: 'h', planId: 'p', key: 'hub-1', name: 'North', ...at(42) }],
  teams: [
    {
      id: 't1',
      planId: 'p',
      key: 'team-1',
      number: 1,
      hubId: 'h',
      area: 'North',
      observerIds: ['a', 'b'],
      languages: ['en'],
      stationIds: ['s1', 's2', 's3'],
      leaves: 360,
      back: 960,
      travelMinutes: 75,
    },
  ],
  visits,
  pins: [],
});

describe('the figures of a plan', () => {
  it('add up what its teams do, drive and work', () => {
    const plan = parts([visit(1, 's1', 'open', 390), visit(2, 's2', 'visit', 500)]);
    // 0.2 degrees of latitude out and back are 44.48 km as the crow flies.
    const kilometres = Math.round(4 * 0.1 * (Math.PI / 180) * 6371 * TRAVEL_BY_DEFAULT.roadFactor);
    expect(planFigures(input, plan, undefined)).toEqual({
      teams: 1,
      openings: 1,
      visits: 1,
      closings: 0,
      kilometres,
      drivingMinutes: 75,
      workingMinutes: 600,
      changedVisits: null,
    });
  });

  it('count no way to a place whose coordinates nobody knows', () => {
    const { kilometres } = planFigures(input, parts([visit(1, 's3', 'visit', 500)]), undefined);
    expect(kilometres).toBe(0);
  });

  it('count the visits that people were told of and that change', () => {
    const before = parts([visit(1, 's1', 'open', 390), visit(2, 's2', 'visit', 500), visit(3, 's3', 'visit', 600)]);
    const after = parts([visit(1, 's1', 'open', 390), visit(2, 's2', 'visit', 540)]);
    expect(planFigures(input, after, before).changedVisits).toBe(2);
    expect(planFigures(input, before, before).changedVisits).toBe(0);
  });
});

describe('the draft that a mission works on', () => {
  const plan = (id: string, state: DeploymentPlan['state'], hour: number, chosen?: number): DeploymentPlan =>
    ({
      id,
      state,
      createdAt: new Date(hour * 3_600_000),
      chosenAt: chosen === undefined ? null : new Date(chosen * 3_600_000),
      publishedAt: state === 'draft' ? null : new Date(hour * 3_600_000),
    }) as DeploymentPlan;

  it('is the newest, unless an older one was chosen since', () => {
    expect(currentDraft([plan('b', 'draft', 2), plan('a', 'draft', 1)])?.id).toBe('b');
    expect(currentDraft([plan('b', 'draft', 2), plan('a', 'draft', 1, 3)])?.id).toBe('a');
  });

  it('is none of those that were left when another was published, until one is chosen', () => {
    expect(currentDraft([plan('b', 'published', 3), plan('a', 'draft', 1)])).toBeUndefined();
    expect(currentDraft([plan('b', 'published', 3), plan('a', 'draft', 1, 4)])?.id).toBe('a');
    expect(currentDraft([plan('c', 'draft', 4), plan('b', 'published', 3)])?.id).toBe('c');
  });
});

import { describe, expect, it } from '@jest/globals';
import { DAY_BY_DEFAULT, TRAVEL_BY_DEFAULT, type DeploymentStation } from '@comitia/planning';
import { moveVisit, type MovingTeam } from './move-visit.js';
import { travelMinutes, workOut, type DayContext } from './route-day.js';

const at = (latitude: number, longitude: number) => ({ latitude, longitude });
const station = (id: string, latitude: number): DeploymentStation => ({
  id,
  areaPath: ['a'],
  electors: 500,
  coordinates: at(latitude, 25),
});
const context: DayContext = {
  stations: new Map(
    [42, 42.1, 42.2, 42.3, 42.4].map((latitude, index) => [`s${index}`, station(`s${index}`, latitude)]),
  ),
  day: DAY_BY_DEFAULT,
  travel: TRAVEL_BY_DEFAULT,
};

function team(id: string, ...stops: MovingTeam['stops']): MovingTeam {
  const day = workOut(context, at(42, 25.01), stops);
  if (!day.feasible) throw new Error(day.reason);
  return { id, hub: at(42, 25.01), stops, travelMinutes: day.travelMinutes };
}

describe('moving a visit', () => {
  it('takes the minutes that a straight road of its length takes, by classes of speed', () => {
    // 11.12 km straight are 15.01 by road: 10 at 35 km/h, 5.01 at 50, and 4 minutes: 27.2, rounded up.
    expect(travelMinutes(TRAVEL_BY_DEFAULT, at(42, 25), at(42.1, 25))).toBe(28);
    expect(travelMinutes(TRAVEL_BY_DEFAULT, at(42, 25), at(42, 25))).toBe(TRAVEL_BY_DEFAULT.walkMinutes);
  });

  it('puts it where it costs the fewest minutes, and gives both days', () => {
    const from = team('1', { station: 's1', service: 'visit' }, { station: 's2', service: 'visit' });
    const to = team('2', { station: 's0', service: 'open' }, { station: 's3', service: 'visit' });
    const outcome = moveVisit(context, { station: 's2', from, to });
    expect(outcome).toMatchObject({ feasible: true, lost: [] });
    if (!outcome.feasible) return;
    expect(outcome.from.stops.map((stop) => stop.station)).toEqual(['s1']);
    expect(outcome.to.stops.map((stop) => stop.station)).toEqual(['s0', 's2', 's3']);
    expect(outcome.extraTravelMinutes).toBe(
      outcome.from.travelMinutes + outcome.to.travelMinutes - from.travelMinutes - to.travelMinutes,
    );
    expect(outcome.to.stops[0]).toMatchObject({ starts: 390 });
  });

  it('lets visits fall out where the day has no room, never an opening, a closing or a pinned visit', () => {
    const short: DayContext = {
      ...context,
      day: { ...DAY_BY_DEFAULT, leave: 400, hours: { opens: 420, closes: 470 }, back: 620 },
    };
    const day = (...stops: MovingTeam['stops']): MovingTeam => ({
      id: 'x',
      hub: at(42, 25.01),
      stops,
      travelMinutes: 60,
    });
    const from = { ...day({ station: 's1', service: 'visit' as const }), id: '1' };
    const free = { ...day({ station: 's2', service: 'visit' as const }), id: '2' };
    const pinned = { ...day({ station: 's2', service: 'visit' as const, pinned: true }), id: '2' };
    expect(moveVisit(short, { station: 's1', from, to: free })).toMatchObject({ feasible: true, lost: ['s2'] });
    expect(moveVisit(short, { station: 's1', from, to: pinned })).toMatchObject({ feasible: false });
  });

  it('refuses a second opening for a team, and a time after closing', () => {
    const from = team('1', { station: 's1', service: 'open' });
    const to = team('2', { station: 's0', service: 'open' });
    expect(moveVisit(context, { station: 's1', from, to })).toMatchObject({
      feasible: false,
      reason: expect.stringContaining('already has an opening') as unknown,
    });
    const visiting = team('1', { station: 's1', service: 'visit' });
    expect(moveVisit(context, { station: 's1', from: visiting, to: visiting, starts: 1300 })).toMatchObject({
      feasible: false,
      reason: 'a visit would start at 21:40, and 19:30 is the latest',
    });
  });
});

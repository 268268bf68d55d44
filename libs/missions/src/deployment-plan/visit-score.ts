import type { DeploymentInput, DeploymentStation } from '@comitia/planning';
import type { PlanVisit, ScoreLine, ShareLine } from './deployment-plan.js';

/** What of a visit counts here. */
export type CountedVisit = Pick<PlanVisit, 'stationId' | 'service'>;

/** The planner's line that only the planner can work out again. */
const WORTH = 'worth of the visits';

const line = (constraint: string, level: string, value: number, sentence: string): ScoreLine => ({
  constraint,
  level,
  value,
  matches: Math.abs(value),
  sentence,
});

/** What visits add up to, counted the same way before and after a change by hand. */
export function visitFigures(
  input: DeploymentInput,
  visits: readonly CountedVisit[],
  travelMinutes: number,
): readonly ScoreLine[] {
  const stations = new Map(input.stations.map((station) => [station.id, station]));
  const of = (service: CountedVisit['service']): number => visits.filter((visit) => visit.service === service).length;
  const buildings = new Set(visits.map((visit) => buildingOf(stations.get(visit.stationId), visit.stationId))).size;
  return [
    line('openings observed', 'mandate', of('open'), `${of('open')} openings are observed.`),
    line('closings observed', 'mandate', of('close'), `${of('close')} closings are observed.`),
    line('visits', 'soft', of('visit'), `${of('visit')} visits during the day.`),
    line('buildings visited', 'soft', buildings, `${buildings} different buildings are visited.`),
    line('minutes on the road', 'soft', -travelMinutes, `${travelMinutes} minutes on the road, over all teams.`),
  ];
}

function buildingOf(station: DeploymentStation | undefined, id: string): string {
  if (station?.building !== undefined) return station.building;
  const at = station?.coordinates;
  return at ? `${at.latitude} ${at.longitude}` : id;
}

/**
 * The score of a plan once it was changed by hand: figures that can be counted are counted again; the planner's own worth
 * stays as it was planned and says so.
 */
export function scoreAfterHand(score: readonly ScoreLine[], figures: readonly ScoreLine[]): readonly ScoreLine[] {
  const counted = new Set(figures.map((figure) => figure.constraint));
  const kept = score
    .filter((row) => !counted.has(row.constraint))
    .map((row) =>
      row.constraint === WORTH ? { ...row, sentence: 'As planned, before it was changed by hand.' } : row,
    );
  return [...kept, ...figures];
}

/** Shares of the strata, counted again over the visits there are. */
export function sharesAfter(
  shares: readonly ShareLine[],
  input: DeploymentInput,
  visits: readonly CountedVisit[],
): readonly ShareLine[] {
  const strata = new Map(input.stations.map((station) => [station.id, station.stratum ?? station.areaPath[0]!]));
  const counts = new Map<string, number>();
  for (const visit of visits) {
    const stratum = strata.get(visit.stationId);
    if (stratum !== undefined) counts.set(stratum, (counts.get(stratum) ?? 0) + 1);
  }
  return shares.map((share) => {
    const own = counts.get(share.stratum) ?? 0;
    return { ...share, visits: own, realised: visits.length === 0 ? 0 : own / visits.length };
  });
}

import type { DeploymentInput, DeploymentStation } from './deployment-input.js';
import type { DeploymentPlan } from './deployment-plan.js';

/** Minutes on the road, written again from the rules' words and not from the planner's code. */
function road(
  from: { latitude: number; longitude: number },
  to: { latitude: number; longitude: number },
  input: DeploymentInput,
): number {
  const rad = (degrees: number): number => (degrees * Math.PI) / 180;
  const a =
    Math.sin(rad(to.latitude - from.latitude) / 2) ** 2 +
    Math.cos(rad(from.latitude)) * Math.cos(rad(to.latitude)) * Math.sin(rad(to.longitude - from.longitude) / 2) ** 2;
  const km = 2 * 6371 * Math.asin(Math.sqrt(a)) * input.travel.roadFactor;
  let [minutes, done] = [input.travel.overheadMinutes, 0];
  for (const speed of input.travel.speeds) {
    const until = speed.upToKilometres ?? Infinity;
    if (km > done) minutes += ((Math.min(km, until) - done) * 60) / speed.kilometresPerHour;
    done = until;
  }
  return Math.ceil(minutes - 1e-9);
}

/**
 * Checks a deployment against its input, slowly and without anything of the solver: people, areas, times, hours, what a
 * station and a building may get, and that every station is accounted for. Returns one sentence per fault. Travel is checked
 * between stations that both have coordinates the plan trusts.
 */
export function checkDeployment(input: DeploymentInput, plan: DeploymentPlan): string[] {
  const faults: string[] = [];
  const station = new Map(input.stations.map((one) => [one.id, one]));
  const person = new Map(input.roster.map((one) => [one.id, one]));
  const hub = new Map(plan.hubs.map((one) => [one.id, one]));
  const unsure = new Set(plan.notes.filter((note) => note.code !== 'pin-kept').flatMap((note) => note.subjects));
  const { day } = input;
  const hours = (one: DeploymentStation) => (one.hours === 'closed' ? undefined : (one.hours ?? day.hours));
  const placed = new Map<string, string>();
  const inArea = new Map<string, string>();
  const served = new Map<string, string>();
  const once = (map: Map<string, string>, id: string, where: string, what: string): void => {
    if (map.has(id)) faults.push(`${id} ${what} ${map.get(id)} and ${where}`);
    map.set(id, where);
  };
  for (const team of plan.teams) {
    if (team.members.length !== input.teamRules.size) faults.push(`${team.id} has ${team.members.length} members`);
    for (const id of [...team.members, team.interpreter, team.driver])
      if (id !== undefined) once(placed, id, team.id, 'is in');
    if (!hub.get(team.hub)?.teams.includes(team.id)) faults.push(`${team.id} is not listed at ${team.hub}`);
    for (const id of team.area) {
      once(inArea, id, team.id, 'is in the areas of');
      if (!station.has(id)) faults.push(`${id} in the area of ${team.id} is no station`);
    }
    const people = team.members.map((id) => person.get(id));
    const conflicts = new Set(people.flatMap((one) => one?.conflictAreas ?? []));
    const pinned = new Set(input.pins?.visits?.filter((pin) => pin.team === team.id).map((pin) => pin.station));
    let [free, drive] = [team.leaves, 0];
    let before: DeploymentStation | undefined;
    const services = new Map<string, number>();
    const visitsAt = new Map<string, number>();
    for (const stop of team.route) {
      const one = station.get(stop.station);
      if (!one) {
        faults.push(`${stop.station} on the route of ${team.id} is no station`);
        continue;
      }
      once(served, one.id, team.id, 'is served by');
      if (!team.area.includes(one.id) && !pinned.has(one.id))
        faults.push(`${one.id} lies outside the area of ${team.id}`);
      if (one.areaPath.some((area) => conflicts.has(area)) && !pinned.has(one.id))
        faults.push(`${team.id} has a conflict of interest at ${one.id}`);
      if (one.flags?.some((flag) => !input.include?.includes(flag))) faults.push(`${one.id} is of a kind left out`);
      if (input.noGo?.some((area) => one.areaPath.includes(area.area))) faults.push(`${one.id} lies in a no-go area`);
      const open = hours(one);
      if (!open) {
        faults.push(`${one.id} is closed all day`);
        continue;
      }
      services.set(stop.service, (services.get(stop.service) ?? 0) + 1);
      if (stop.starts < stop.arrives) faults.push(`${team.id} starts at ${one.id} before it arrives`);
      const wanted =
        stop.service === 'open'
          ? day.openingMinutes
          : stop.service === 'close'
            ? day.closingMinutes
            : day.visitMinutes + (stop.breakMinutes ?? 0);
      if (stop.ends - stop.starts !== wanted)
        faults.push(`${team.id} stays ${stop.ends - stop.starts} minutes at ${one.id}, not ${wanted}`);
      if (stop.service === 'open' && stop.starts !== open.opens - day.beforeOpening)
        faults.push(`${team.id} is not at ${one.id} ${day.beforeOpening} minutes before it opens`);
      if (stop.service === 'close' && stop.starts !== open.closes - day.beforeClosing)
        faults.push(`${team.id} is not at ${one.id} ${day.beforeClosing} minutes before it closes`);
      if (stop.service === 'visit' && (stop.starts < open.opens || stop.starts + day.visitMinutes > open.closes))
        faults.push(`${team.id} visits ${one.id} outside its hours`);
      const sure = !unsure.has(one.id) && one.coordinates;
      if (sure && before?.coordinates && !unsure.has(before.id)) {
        const same =
          before.building === undefined &&
          before.coordinates.latitude === one.coordinates.latitude &&
          before.coordinates.longitude === one.coordinates.longitude;
        const minutes = same
          ? input.travel.walkMinutes
          : Math.max(input.travel.walkMinutes, road(before.coordinates, one.coordinates, input));
        if (stop.arrives - free < minutes && one.building === undefined)
          faults.push(`${team.id} needs ${minutes} minutes to ${one.id} and has ${stop.arrives - free}`);
        drive += minutes;
      }
      if (stop.arrives < free) faults.push(`${team.id} arrives at ${one.id} before it is free`);
      if (stop.service === 'visit' && one.coordinates && sure && input.mode === 'areas' && !pinned.has(one.id)) {
        const spot = one.building ?? `${one.coordinates.latitude};${one.coordinates.longitude}`;
        visitsAt.set(spot, (visitsAt.get(spot) ?? 0) + 1);
      }
      free = stop.ends;
      before = one;
    }
    for (const [spot, count] of visitsAt)
      if (count > input.value.buildingDivisors.length) faults.push(`${team.id} makes ${count} visits at ${spot}`);
    for (const service of ['open', 'close'])
      if ((services.get(service) ?? 0) > 1)
        faults.push(`${team.id} has ${services.get(service)} services "${service}"`);
    const base = hub.get(team.hub);
    const dark =
      day.darkFrom !== undefined && (day.noDrivingInTheDark || people.some((one) => one?.limits?.noNightDriving));
    if (team.route.length > 0) {
      if (team.leaves < day.leave) faults.push(`${team.id} leaves at ${team.leaves}, before ${day.leave}`);
      if (team.back > (dark ? Math.min(day.back, day.darkFrom) : day.back))
        faults.push(`${team.id} is back at ${team.back}, too late`);
      if (before?.coordinates && base?.latitude != null && !unsure.has(before.id)) {
        const home = road(before.coordinates, { latitude: base.latitude, longitude: base.longitude! }, input);
        if (team.back - free < home) faults.push(`${team.id} needs ${home} minutes home and has ${team.back - free}`);
      }
      const limits = [day.maxDrivingMinutes, ...people.map((one) => one?.limits?.maxDrivingMinutes)].filter(
        (one) => one !== undefined,
      );
      if (limits.length > 0 && Math.max(drive, team.drivingMinutes) > Math.min(...limits))
        faults.push(`${team.id} drives ${team.drivingMinutes} minutes, ${Math.min(...limits)} allowed`);
    }
  }
  for (const pin of input.pins?.visits ?? []) {
    if (served.get(pin.station) !== pin.team) faults.push(`the pin of ${pin.station} to ${pin.team} is not kept`);
  }
  const told = new Set(plan.notCovered.flatMap((group) => group.stations));
  for (const one of input.stations) {
    if (served.has(one.id) === told.has(one.id))
      faults.push(`${one.id} is ${served.has(one.id) ? 'both' : 'neither'} served and not covered`);
  }
  const total = plan.coverage.reduce((sum, row) => sum + row.visits, 0);
  if (total !== served.size) faults.push(`the strata count ${total} visits, the routes ${served.size}`);
  return faults;
}

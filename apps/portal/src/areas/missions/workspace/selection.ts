/** Which teams the map, the table and the timeline show: one selection for all three. */

interface SelectableTeam {
  readonly number: number;
  readonly name: string;
  readonly area?: string | null;
  readonly members: readonly { readonly name: string }[];
  readonly visits: readonly { readonly station: { readonly name: string; readonly code: string } }[];
}

/** Teams of an area (all when empty) whose number, name, members or stations contain the words searched for. */
export function filterTeams<T extends SelectableTeam>(teams: readonly T[], area: string, search: string): T[] {
  const wanted = search.trim().toLocaleLowerCase();
  return teams.filter((team) => {
    if (area && team.area !== area) return false;
    if (!wanted) return true;
    const texts = [
      String(team.number),
      team.name,
      ...team.members.map((member) => member.name),
      ...team.visits.flatMap((visit) => [visit.station.name, visit.station.code]),
    ];
    return texts.some((text) => text.toLocaleLowerCase().includes(wanted));
  });
}

interface TimedVisit {
  readonly starts: string;
  readonly ends: string;
}

/** First and last minute since midnight over all visits, out to the full hour; a usual election day when there are none. */
export function dayWindow(
  visits: readonly TimedVisit[],
  minutesOf: (time: string) => number,
): { from: number; to: number } {
  if (visits.length === 0) return { from: 6 * 60, to: 22 * 60 };
  const starts = visits.map((visit) => minutesOf(visit.starts));
  // A visit that ends after midnight ends on the next day.
  const ends = visits.map((visit) => {
    const end = minutesOf(visit.ends);
    return end < minutesOf(visit.starts) ? end + 24 * 60 : end;
  });
  return { from: Math.floor(Math.min(...starts) / 60) * 60, to: Math.ceil(Math.max(...ends) / 60) * 60 };
}

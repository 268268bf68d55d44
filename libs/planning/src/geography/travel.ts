import type { Coordinates, TravelRules } from '../deployment/deployment-input.js';

const EARTH_RADIUS_KILOMETRES = 6371;

/** Great-circle distance in kilometres on a sphere of 6,371 km (haversine formula). */
export function kilometres(from: Coordinates, to: Coordinates): number {
  const radian = Math.PI / 180;
  const height =
    Math.sin(((to.latitude - from.latitude) * radian) / 2) ** 2 +
    Math.cos(from.latitude * radian) *
      Math.cos(to.latitude * radian) *
      Math.sin(((to.longitude - from.longitude) * radian) / 2) ** 2;
  return 2 * EARTH_RADIUS_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(height)));
}

/** Minutes on the road for a straight distance, by speed class, rounded up; at least the walk between two buildings. */
export function minutesFor(straightKilometres: number, rules: TravelRules): number {
  let left = straightKilometres * rules.roadFactor;
  let [minutes, from] = [0, 0];
  for (const speed of rules.speeds) {
    const length = Math.min(left, (speed.upToKilometres ?? Infinity) - from);
    minutes += (length * 60) / speed.kilometresPerHour;
    left -= length;
    from = speed.upToKilometres ?? Infinity;
    if (left <= 0) break;
  }
  return Math.max(rules.walkMinutes, Math.ceil(minutes + rules.overheadMinutes));
}

/** How many levels two area paths share, counted from the widest. */
export function levelsShared(left: readonly string[], right: readonly string[]): number {
  let level = 0;
  while (level < left.length && level < right.length && left[level] === right[level]) level += 1;
  return level;
}

/** Minutes between two places of which one has no coordinates of its own, by the levels of the hierarchy they share. */
export function minutesByLevels(shared: number, rules: TravelRules): number {
  return rules.byLevelsShared[Math.min(shared, rules.byLevelsShared.length - 1)]!;
}

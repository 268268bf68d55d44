import { Random, TRAVEL_BY_DEFAULT, type RegistrationInput } from '../index.js';

/** An invented registration drive on a plane of 120 by 120 km. The same seed gives the same drive. */
export function inventRegistration(seed: number, sites: number, zones: number): RegistrationInput {
  const random = new Random(seed, 3);
  const spot = () => ({ latitude: 1 + random.below(1080) / 1000, longitude: 32 + random.below(1080) / 1000 });
  const list = Array.from({ length: zones }, (_, index) => {
    const eligible = 200 + random.below(1800);
    return {
      id: `zone-${String(index + 1).padStart(4, '0')}`,
      coordinates: spot(),
      eligible,
      target: Math.round(eligible * 0.9),
    };
  });
  const people = list.reduce((sum, zone) => sum + zone.target, 0);
  return {
    zones: list,
    sites: Array.from({ length: sites }, (_, index) => ({
      id: `site-${String(index + 1).padStart(3, '0')}`,
      coordinates: spot(),
      openingCost: 1500 + random.below(2000),
      mostKits: Math.max(2, Math.ceil((3 * people) / sites / 1000)),
      accessible: random.below(5) > 0,
    })),
    drive: { days: 20, perKitAndDay: 65, utilisation: 0.8, spareShare: 0.1, staffPerKit: 3, exhibitionDays: 14 },
    cost: { kit: 2500, personKilometreThousandths: 60 },
    travelCapKilometres: 40,
    mobile: { teams: 3, leave: 420, back: 1080, travel: TRAVEL_BY_DEFAULT },
  };
}

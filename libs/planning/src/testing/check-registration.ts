import type { RegistrationInput, RegistrationPlan } from '../index.js';

/** Checks a registration plan against its input, without anything of the solver. Returns one sentence per fault. */
export function checkRegistration(input: RegistrationInput, plan: RegistrationPlan): string[] {
  const faults: string[] = [];
  const zone = new Map(input.zones.map((one) => [one.id, one]));
  const site = new Map(input.sites.map((one) => [one.id, one]));
  const perKit = Math.floor(input.drive.days * input.drive.perKitAndDay * input.drive.utilisation + 1e-9);
  const served = new Map<string, string>();
  const rad = (degrees: number): number => (degrees * Math.PI) / 180;
  let [opening, kits, travel] = [0, 0, 0];
  for (const centre of plan.centres) {
    const place = site.get(centre.site);
    if (!place) {
      faults.push(`${centre.site} is no site`);
      continue;
    }
    if (input.onlyAccessible && place.accessible === false) faults.push(`${centre.site} has steps`);
    if (centre.kits > place.mostKits) faults.push(`${centre.site} has ${centre.kits} kits, ${place.mostKits} allowed`);
    let people = 0;
    for (const id of centre.zones) {
      const one = zone.get(id);
      if (!one) faults.push(`${id} is no zone`);
      if (served.has(id)) faults.push(`${id} goes to ${served.get(id)} and ${centre.site}`);
      served.set(id, centre.site);
      if (!one) continue;
      people += one.target;
      const a =
        Math.sin(rad(place.coordinates.latitude - one.coordinates.latitude) / 2) ** 2 +
        Math.cos(rad(one.coordinates.latitude)) *
          Math.cos(rad(place.coordinates.latitude)) *
          Math.sin(rad(place.coordinates.longitude - one.coordinates.longitude) / 2) ** 2;
      const far = 2 * 6371 * Math.asin(Math.sqrt(a));
      if (far > input.travelCapKilometres + 1e-9) faults.push(`${id} travels ${far.toFixed(1)} km to ${centre.site}`);
      travel += Math.round((one.target * far * input.cost.personKilometreThousandths) / 1000);
    }
    if (people > centre.kits * perKit)
      faults.push(`${centre.site} registers ${people} with ${centre.kits} kits of ${perKit}`);
    if (people !== centre.target) faults.push(`${centre.site} says ${centre.target}, its zones ${people}`);
    opening += place.openingCost;
    kits += centre.kits;
  }
  const minutes = new Map<string, number>();
  for (const day of plan.mobile) {
    if (day.day < 1 || day.day > input.drive.days) faults.push(`${day.team} works on day ${day.day}`);
    let free = input.mobile!.leave;
    for (const stop of day.stops) {
      if (stop.starts < free) faults.push(`${day.team} is at ${stop.zone} before it can be`);
      free = stop.ends;
      minutes.set(stop.zone, (minutes.get(stop.zone) ?? 0) + stop.ends - stop.starts);
    }
    if (free > input.mobile!.back) faults.push(`${day.team} is back too late on day ${day.day}`);
  }
  const unserved = new Set(plan.unserved.map((one) => one.zone));
  for (const one of input.zones) {
    const need = input.mobile
      ? Math.ceil(
          (one.target * (input.mobile.back - input.mobile.leave)) /
            (input.drive.perKitAndDay * input.drive.utilisation),
        )
      : Infinity;
    const enough = served.has(one.id) || (minutes.get(one.id) ?? 0) >= need - 1;
    if (enough === unserved.has(one.id))
      faults.push(`${one.id} is ${enough ? 'served and' : 'neither served nor'} listed as unserved`);
  }
  if (plan.cost.opening !== opening || plan.cost.kits !== kits * input.cost.kit || plan.cost.travel !== travel)
    faults.push(`costs are ${opening}, ${kits * input.cost.kit}, ${travel}, not ${JSON.stringify(plan.cost)}`);
  if (plan.cost.total !== plan.cost.opening + plan.cost.kits + plan.cost.travel) faults.push('the costs do not add up');
  return faults;
}

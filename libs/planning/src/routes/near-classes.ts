import type { RouteModel } from './route-model.js';

/** Longest list kept: what is farther is met from another gap, and memory stays in proportion to the places. */
const longest = 512;
const radix = 1_048_576;

/** Classes by nearness, sorted when first asked for. */
export class NearClasses {
  private readonly outbound: (Int32Array | undefined)[];
  private readonly inbound: (Int32Array | undefined)[];
  private readonly both: (Int32Array | undefined)[];
  private readonly byService: number[][];

  constructor(private readonly model: RouteModel) {
    const lists = (length: number): undefined[] => Array.from({ length });
    this.outbound = lists(model.places * model.services);
    this.inbound = lists(model.places * model.services);
    this.both = lists(model.places);
    this.byService = Array.from({ length: model.services }, () => []);
    for (let one = 0; one < model.classes; one++) this.byService[model.classService[one]!]!.push(one);
  }

  /** Classes of a service by ticks from a place: ticks and class in turn. */
  from(place: number, service: number): Int32Array {
    const { services, from } = this.model;
    return (this.outbound[place * services + service] ??= this.sort(from, place, service));
  }

  /** The same by ticks to a place. */
  to(place: number, service: number): Int32Array {
    const { services, from, to } = this.model;
    if (from === to) return this.from(place, service);
    return (this.inbound[place * services + service] ??= this.sort(to, place, service));
  }

  /** Classes of all services by the ticks there and back, those of the place itself first. */
  around(place: number): Int32Array {
    const known = this.both[place];
    if (known !== undefined) return known;
    const { classes, places, from, to, classPlace } = this.model;
    const keys = new Float64Array(classes);
    for (let one = 0; one < classes; one++) {
      const other = classPlace[one]!;
      const ticks = from[place * places + other]! + to[place * places + other]!;
      keys[one] = (other === place ? 0 : ticks + 1) * radix + one;
    }
    const sorted = Int32Array.from(keys.sort().subarray(0, longest), (key) => key % radix);
    this.both[place] = sorted;
    return sorted;
  }

  private sort(travel: Int32Array, place: number, service: number): Int32Array {
    const { places, classPlace } = this.model;
    const members = this.byService[service]!;
    const keys = Float64Array.from(members, (one) => travel[place * places + classPlace[one]!]! * radix + one).sort();
    const sorted = new Int32Array(2 * Math.min(longest, keys.length));
    for (let index = 0; index < sorted.length; index += 2) {
      sorted[index] = Math.floor(keys[index >> 1]! / radix);
      sorted[index + 1] = keys[index >> 1]! % radix;
    }
    return sorted;
  }
}

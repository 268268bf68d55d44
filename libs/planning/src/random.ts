/**
 * Seeded generator of 32-bit integers: small fast counter (sfc32, Doty-Humphrey's PractRand family).
 * Additions, shifts and exclusive-ors of 32-bit integers only, so every engine on every machine draws the same numbers.
 */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  /**
   * @param seed any safe integer; its low and high 32 bits both count
   * @param stream number of an independent sequence under the same seed (an island, a hub, a stratum)
   */
  constructor(seed: number, stream = 0) {
    if (!Number.isSafeInteger(seed)) throw new RangeError(`a seed is a whole number up to 2^53 - 1, not ${seed}`);
    this.a = seed | 0;
    this.b = Math.floor(seed / 4294967296) | 0;
    this.c = Math.imul(stream, 0x9e3779b1) | 0;
    for (let round = 0; round < 15; round++) this.next();
  }

  /** The next number, 0 to 2^32 - 1. */
  next(): number {
    const sum = (((this.a + this.b) | 0) + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** A whole number from 0 to `limit` - 1, each equally likely without the modulo's bias; 1 ≤ limit ≤ 2^32. */
  below(limit: number): number {
    if (!(limit >= 1 && limit <= 4294967296)) throw new RangeError(`cannot draw below ${limit}`);
    const accepted = 4294967296 - (4294967296 % limit);
    let drawn = this.next();
    while (drawn >= accepted) drawn = this.next();
    return drawn % limit;
  }

  /**
   * A whole number from 0 to `limit` - 1 by one multiplication, for inner loops: its bias is below limit / 2^32.
   * Use {@link below} where the draw itself is the product, as in a sample.
   */
  pick(limit: number): number {
    return Math.floor((this.next() / 4294967296) * limit);
  }

  /** A number of 32 random bits in [0, 1). */
  fraction(): number {
    return this.next() / 4294967296;
  }

  /** Puts the array into random order in place (Fisher and Yates) and returns it. */
  shuffle<Item>(items: Item[]): Item[] {
    for (let last = items.length - 1; last > 0; last--) {
      const other = this.below(last + 1);
      const item = items[last]!;
      items[last] = items[other]!;
      items[other] = item;
    }
    return items;
  }
}

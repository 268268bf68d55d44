const SLAB = 1 << 20;
const PAGE = 1 << 16;

/**
 * The different texts of one column, each stored once as bytes and known by a number from 0. Exact: texts are compared
 * byte by byte, hashes only say where to look. It keeps no reference to the strings it was given, which would hold the
 * whole file in memory; a text costs its bytes and about 20 more.
 */
export class ValueDictionary {
  private readonly slabs: Buffer[] = [];
  private used = SLAB;
  private readonly starts = new PagedNumbers();
  private readonly lengths = new PagedNumbers();
  private readonly occurrences = new PagedNumbers();
  private table = new Int32Array(64).fill(-1);
  private scratch = new Uint8Array(1_024);
  private scratchLength = 0;
  private lastText: string | undefined;
  private lastCode = -1;
  /** Bytes of all texts, for the caller's memory bound. */
  bytes = 0;

  /** How many different texts there are. */
  get size(): number {
    return this.starts.length;
  }

  /** The number of a text, which is counted once more. */
  add(text: string): number {
    if (this.table.length === 0) throw new Error('The dictionary was finished: nothing can be added to it.');
    if (text === this.lastText) {
      this.occurrences.increment(this.lastCode);
      return this.lastCode;
    }
    const code = this.find(text);
    this.occurrences.increment(code);
    this.lastText = text.length < 256 ? text : undefined;
    this.lastCode = code;
    return code;
  }

  /** Gives back what only adding needs; no text can be added afterwards. */
  finish(): void {
    this.table = new Int32Array(0);
    this.scratch = new Uint8Array(0);
    this.lastText = undefined;
  }

  /** Bytes held, about. */
  get held(): number {
    return this.slabs.length * SLAB + this.size * 12 + this.table.byteLength;
  }

  /** How often the text of this number was added. */
  count(code: number): number {
    return this.occurrences.get(code);
  }

  /** The text of a number. */
  text(code: number): string {
    const start = this.starts.get(code);
    const slab = this.slabs[Math.floor(start / SLAB)]!;
    const offset = slab.length > SLAB ? 0 : start % SLAB;
    return slab.toString('utf8', offset, offset + this.lengths.get(code));
  }

  /** Whether the text of this number is empty or only spaces. */
  isBlank(code: number): boolean {
    const length = this.lengths.get(code);
    if (length === 0) return true;
    const start = this.starts.get(code);
    const slab = this.slabs[Math.floor(start / SLAB)]!;
    const first = slab[slab.length > SLAB ? 0 : start % SLAB]!;
    // Most texts begin with a sign that no blank text begins with.
    if (first > 0x20 && first < 0x80) return false;
    return this.text(code).trim() === '';
  }

  private find(text: string): number {
    const hash = this.encode(text);
    const mask = this.table.length - 1;
    let slot = hash & mask;
    for (;;) {
      const code = this.table[slot]!;
      if (code < 0) break;
      if (this.equals(code)) return code;
      slot = (slot + 1) & mask;
    }
    const code = this.store();
    this.table[slot] = code;
    if (this.size * 4 > this.table.length * 3) this.grow();
    return code;
  }

  /** Writes the text's bytes into the scratch buffer and returns their hash (FNV-1a, finished for the low bits). */
  private encode(text: string): number {
    if (text.length * 3 > this.scratch.length) this.scratch = new Uint8Array(text.length * 3);
    const bytes = this.scratch;
    let hash = SEED;
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      if (unit >= 0x80) {
        this.scratchLength = encodeRest(text, index, bytes);
        return hashOf(bytes, 0, this.scratchLength);
      }
      bytes[index] = unit;
      hash = Math.imul(hash ^ unit, PRIME);
    }
    this.scratchLength = text.length;
    return finish(hash);
  }

  private equals(code: number): boolean {
    const length = this.lengths.get(code);
    if (length !== this.scratchLength) return false;
    const start = this.starts.get(code);
    const slab = this.slabs[Math.floor(start / SLAB)]!;
    const offset = slab.length > SLAB ? 0 : start % SLAB;
    for (let index = 0; index < length; index += 1) if (slab[offset + index] !== this.scratch[index]) return false;
    return true;
  }

  private store(): number {
    const length = this.scratchLength;
    if (length > SLAB - this.used || this.slabs.length === 0) {
      this.slabs.push(Buffer.alloc(Math.max(SLAB, length)));
      this.used = 0;
    }
    const index = this.slabs.length - 1;
    this.slabs[index]!.set(this.scratch.subarray(0, length), this.used);
    this.starts.push(index * SLAB + this.used);
    this.lengths.push(length);
    this.occurrences.push(0);
    // A text longer than a slab has one to itself.
    this.used = length > SLAB ? SLAB : this.used + length;
    this.bytes += length;
    return this.size - 1;
  }

  private grow(): void {
    const table = new Int32Array(this.table.length * 2).fill(-1);
    const mask = table.length - 1;
    for (let code = 0; code < this.size; code += 1) {
      const start = this.starts.get(code);
      const slab = this.slabs[Math.floor(start / SLAB)]!;
      const offset = slab.length > SLAB ? 0 : start % SLAB;
      let slot = hashOf(slab, offset, this.lengths.get(code)) & mask;
      while (table[slot]! >= 0) slot = (slot + 1) & mask;
      table[slot] = code;
    }
    this.table = table;
  }
}

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

function hashOf(bytes: Uint8Array, from: number, length: number): number {
  let hash = SEED;
  for (let index = from; index < from + length; index += 1) hash = Math.imul(hash ^ bytes[index]!, PRIME);
  return finish(hash);
}

function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

/** UTF-8 from the first character that is not ASCII on; a lone half of a surrogate pair keeps its three bytes. Returns the length. */
function encodeRest(text: string, from: number, bytes: Uint8Array): number {
  let length = from;
  for (let index = from; index < text.length; index += 1) {
    let unit = text.charCodeAt(index);
    if (unit < 0x80) {
      bytes[length++] = unit;
      continue;
    }
    if (unit < 0x800) bytes[length++] = 0xc0 | (unit >> 6);
    else {
      const next = unit >= 0xd800 && unit < 0xdc00 ? text.charCodeAt(index + 1) : 0;
      if (next >= 0xdc00 && next < 0xe000) {
        unit = 0x10000 + ((unit & 0x3ff) << 10) + (next & 0x3ff);
        index += 1;
        bytes[length++] = 0xf0 | (unit >> 18);
        bytes[length++] = 0x80 | ((unit >> 12) & 0x3f);
      } else bytes[length++] = 0xe0 | (unit >> 12);
      bytes[length++] = 0x80 | ((unit >> 6) & 0x3f);
    }
    bytes[length++] = 0x80 | (unit & 0x3f);
  }
  return length;
}

/** A growing list of numbers from 0 to 2^32, in pages, so that growing never copies what is there. */
export class PagedNumbers {
  private readonly pages: Uint32Array[] = [];
  length = 0;

  push(value: number): void {
    const page = this.length >>> 16;
    const pages = this.pages;
    if (page === pages.length) {
      // The first page of a small list grows from little; later ones are whole.
      pages.push(new Uint32Array(page === 0 ? 256 : PAGE));
    }
    let target = pages[page]!;
    const offset = this.length & (PAGE - 1);
    if (offset === target.length) {
      const larger = new Uint32Array(Math.min(PAGE, target.length * 4));
      larger.set(target);
      pages[page] = target = larger;
    }
    target[offset] = value;
    this.length += 1;
  }

  get(index: number): number {
    return this.pages[index >>> 16]![index & (PAGE - 1)]!;
  }

  set(index: number, value: number): void {
    this.pages[index >>> 16]![index & (PAGE - 1)] = value;
  }

  increment(index: number): void {
    this.pages[index >>> 16]![index & (PAGE - 1)]! += 1;
  }
}

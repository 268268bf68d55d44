import { numberStyle, plainDecimal, readDegrees, type NumberStyle } from '../text/read-number.js';
import type { CodedColumn } from './coded-table.js';
import { PagedNumbers } from './value-dictionary.js';

/** What the texts of a column have in common. Shares are of filled cells, from 0 to 1. */
export interface ColumnProfile {
  /** Cells with something other than spaces. */
  readonly filled: number;
  /** Different texts among the filled cells, as given. */
  readonly distinct: number;
  /** Share of cells that are numbers in the column's style. */
  readonly numeric: number;
  readonly style: NumberStyle;
  /** The exact sum, where the column is numeric; else undefined. */
  readonly sum: number | undefined;
  readonly minimum: number;
  readonly maximum: number;
  readonly integers: number;
  /** Share of cells with four or more digits after the decimal sign. */
  readonly fineDecimals: number;
  /** Share of cells that are digits with a zero before others. */
  readonly leadingZeros: number;
  /** Share of cells that are degrees with minutes or a letter for the side. */
  readonly sexagesimal: number;
  readonly letters: number;
  readonly digitsAndLetters: number;
  readonly separators: number;
  readonly streetWords: number;
  readonly facilityWords: number;
  readonly hourWords: number;
  readonly dates: number;
  readonly meanLength: number;
  readonly meanWords: number;
  readonly constantLength: boolean;
}

/** Words before or after the names of streets, and marks of house numbers and postcodes. */
const STREET =
  /(?:^|[\s,.;(])(?:street|st|road|rd|avenue|ave|av|lane|drive|close|way|square|ul|ulica|aleja|al|os|plac|rue|boulevard|bd|bul|bvd|place|impasse|calle|cra|carrera|avda|avenida|rua|travessa|praca|via|piazza|strasse|str|weg|platz|strada|calea|soseaua|sos|aleea|loc|ул|бул|пл|пр|просп|вул|пер|улица|вулиця|cad|cadde|caddesi|sok|sokak|sk|mah|mahallesi|utca|ut|ter|ulice|nam|namesti|jl|jalan|شارع|نهج|طريق|حي|οδος|km|nr|no|bp|po box|lot)(?=[\s.,;:)]|$)|stra(?:ß|ss)e|\b\d{2}-\d{3}\b|\b[a-z]{1,2}\d[a-z\d]? \d[a-z]{2}\b|\b\d{5}(?:-\d{3,4})?\b/i;

/** Words for the kinds of buildings in which people vote. */
const FACILITY =
  /school|college|academy|nursery|church|mosque|hall|cent(?:re|er)|office|playground|square|market|primary|p\/s|palace|village|house of|court|hospital|clinic|library|club|tent|under tree|open space|compound|[ée]cole|coll[èe]ge|lyc[ée]e|mairie|maternelle|gymnase|salle|escuela|colegio|unidad educativa|instituto|casa|plantel|escola|igreja|junta|sede|centro|scuola|schule|kindergarten|rathaus|szko[łl]a|przedszkole|[śs]wietlica|remiza|dom kultury|[șşs]coala|liceul|gr[ăa]dini[țţt]a|c[ăa]minul|prim[ăa]ria|школ|училищ|читалищ|детск|гимназ|клуб|дом |соу|оу |цдг|кметств|лицей|ліцей|дитяч|гімназ|mektep|okul|ilkokul|ortaokul|lise|základn|škola|osnovna|dom |iskola|óvoda|műve|شعبية|مدرسة|ابتدائية|إعدادية|معهد|مسجد|روضة|δημοτικ|σχολ|γυμν|विद्यालय|स्कूल|ভবন|বিদ্যালয়|sekolah|balai|shule|ofisi|kanisa/i;

/** Times of day: a point between hours and minutes counts only in a span, else it is a decimal. */
const HOURS =
  /^\s*(?:\d{1,2}[:h]\d{2}(?::\d{2})?|\d{1,2}[:.h]\d{2}\s*(?:am|pm)?\s*(?:-|–|—|to|à|a|до)\s*\d{1,2}[:.h]\d{2})\s*(?:am|pm)?\s*$/i;

/** Dates in numbers, with or without a time of day. */
const DATE =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}|\d{4}))(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const [one, two, three] = text.split(/[-/.T ]/).map(Number) as [number, number, number];
  const [month, day] = one > 31 ? [two, three] : [Math.min(one, two), Math.max(one, two)];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** Describes a column by its different texts, each weighed by how often it occurs. */
export function profileColumn(column: CodedColumn): ColumnProfile {
  const { dictionary } = column;
  const numbers = new PagedNumbers();
  const tally = new Tally();
  for (let code = 0; code < dictionary.size; code += 1) {
    const raw = dictionary.text(code);
    const text = raw.trim();
    if (text === '') continue;
    const count = dictionary.count(code);
    tally.add(text, count);
    if (mayBeNumber(text)) numbers.push(code);
  }
  const style = numberStyle(textsOf(column, numbers), false);
  const sums = sumNumbers(column, numbers, style);
  const numeric = tally.filled === 0 ? 0 : sums.count / tally.filled;
  const shares = tally.shares();
  return {
    ...shares,
    numeric,
    style,
    sum: numeric === 1 && shares.leadingZeros === 0 ? sums.total() : undefined,
    minimum: sums.minimum,
    maximum: sums.maximum,
    integers: tally.filled === 0 ? 0 : sums.integers / tally.filled,
    fineDecimals: tally.filled === 0 ? 0 : sums.fine / tally.filled,
  };
}

/** The column again in another style, for columns whose role shows that points or commas group thousands. */
export function sumInStyle(
  column: CodedColumn,
  style: NumberStyle,
): { readonly sum: number | undefined; readonly numeric: number } {
  const { dictionary } = column;
  const numbers = new PagedNumbers();
  let filled = 0;
  for (let code = 0; code < dictionary.size; code += 1) {
    const text = dictionary.text(code).trim();
    if (text === '') continue;
    filled += dictionary.count(code);
    numbers.push(code);
  }
  const sums = sumNumbers(column, numbers, style);
  return { sum: sums.count === 0 ? undefined : sums.total(), numeric: filled === 0 ? 0 : sums.count / filled };
}

function* textsOf({ dictionary }: CodedColumn, codes: PagedNumbers): Generator<string> {
  for (let index = 0; index < codes.length; index += 1) yield dictionary.text(codes.get(index)).trim();
}

/** Leaves out what cannot be a number before it is looked at closely: most texts begin or end with an ASCII letter. */
function mayBeNumber(text: string): boolean {
  if (text.length > 40) return false;
  const first = text.charCodeAt(0) | 0x20;
  const last = text.charCodeAt(text.length - 1) | 0x20;
  if ((first >= 0x61 && first <= 0x7a) || (last >= 0x61 && last <= 0x7a)) return false;
  return /^[+-]?[\d.,]+$/.test(text) || /^[^A-DF-Za-df-z]*\p{Nd}[^A-DF-Za-df-z]*$/u.test(text);
}

const ZEROS = /^[0٠۰०০੦૦୦௦౦೦൦๐໐༠၀០᠐０]/u;

/** Digits of any script that begin with a needless zero: a code, whatever else they look like. */
function hasLeadingZero(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first < 0x80) return first === 0x30 && text.length > 1 && /^\d+$/.test(text);
  return ZEROS.test(text) && /^\p{Nd}{2,}$/u.test(text);
}

class Tally {
  filled = 0;
  private distinct = 0;
  private leadingZeros = 0;
  private sexagesimal = 0;
  private letters = 0;
  private mixed = 0;
  private separators = 0;
  private street = 0;
  private facility = 0;
  private hours = 0;
  private dates = 0;
  private length = 0;
  private words = 0;
  private shortest = Infinity;
  private longest = 0;
  /** Texts looked at closely; shares of words are estimated from the first ones of a long column, lengths are exact. */
  private sampled = 0;

  add(text: string, count: number): void {
    this.filled += count;
    this.distinct += 1;
    this.length += text.length * count;
    this.shortest = Math.min(this.shortest, text.length);
    this.longest = Math.max(this.longest, text.length);
    if (hasLeadingZero(text)) this.leadingZeros += count;
    if (this.distinct > 5_000 && this.distinct % 16 !== 0) return;
    this.sampled += count;
    this.words += text.split(/\s+/).length * count;
    const letter = /\p{L}/u.test(text);
    if (letter) this.letters += count;
    if (letter && /\p{Nd}/u.test(text)) this.mixed += count;
    if (/^[\p{L}\p{Nd}]+(?:[-/._][\p{L}\p{Nd}]+)+$/u.test(text)) this.separators += count;
    if (STREET.test(text)) this.street += count;
    if (FACILITY.test(text)) this.facility += count;
    if (HOURS.test(text)) this.hours += count;
    if (isDate(text)) this.dates += count;
    if (
      text.length < 24 &&
      /[°º'′]|^[NSEW]|[NSEW]$/i.test(text) &&
      /^\d|^[NSEW+-]/i.test(text) &&
      readDegrees(text) !== undefined
    ) {
      this.sexagesimal += count;
    }
  }

  shares() {
    const of = (value: number): number => (this.filled === 0 ? 0 : value / this.filled);
    const sampled = (value: number): number => (this.sampled === 0 ? 0 : value / this.sampled);
    return {
      filled: this.filled,
      distinct: this.distinct,
      leadingZeros: of(this.leadingZeros),
      sexagesimal: sampled(this.sexagesimal),
      letters: sampled(this.letters),
      digitsAndLetters: sampled(this.mixed),
      separators: sampled(this.separators),
      streetWords: sampled(this.street),
      facilityWords: sampled(this.facility),
      hourWords: sampled(this.hours),
      dates: sampled(this.dates),
      meanLength: of(this.length),
      meanWords: sampled(this.words),
      constantLength: this.filled > 1 && this.shortest === this.longest,
    };
  }
}

interface Sums {
  readonly count: number;
  readonly integers: number;
  readonly fine: number;
  readonly minimum: number;
  readonly maximum: number;
  total(): number;
}

/** Adds numbers exactly, in decimal, so that the order of rows cannot change the last digit. */
function sumNumbers({ dictionary }: CodedColumn, numbers: PagedNumbers, style: NumberStyle): Sums {
  let count = 0;
  let integers = 0;
  let fine = 0;
  let minimum = Infinity;
  let maximum = -Infinity;
  let whole = 0;
  const scaled = new Map<number, bigint>();
  // Sums that still fit a double exactly, by the number of decimals.
  const small = new Map<number, number>();
  let exponent = 0;
  for (let index = 0; index < numbers.length; index += 1) {
    const times = dictionary.count(numbers.get(index));
    const plain = plainDecimal(dictionary.text(numbers.get(index)).trim(), style);
    if (plain === undefined) continue;
    const value = Number(plain);
    count += times;
    minimum = Math.min(minimum, value);
    maximum = Math.max(maximum, value);
    if (Number.isSafeInteger(value * times) && Number.isSafeInteger(whole + value * times) && !/[.eE]/.test(plain)) {
      integers += times;
      whole += value * times;
      continue;
    }
    if (Number.isInteger(value)) integers += times;
    const point = plain.indexOf('.');
    const digits = point < 0 ? plain : plain.slice(0, point) + plain.slice(point + 1);
    if (!/^[+-]?\d+$/.test(digits)) {
      exponent += value * times;
      continue;
    }
    const decimals = point < 0 ? 0 : plain.length - point - 1;
    if (decimals >= 4) fine += times;
    const mantissa = Number(digits);
    if (Number.isSafeInteger(mantissa * times)) {
      const sum = (small.get(decimals) ?? 0) + mantissa * times;
      if (Number.isSafeInteger(sum)) {
        small.set(decimals, sum);
        continue;
      }
    }
    scaled.set(decimals, (scaled.get(decimals) ?? 0n) + BigInt(digits) * BigInt(times));
  }
  return {
    count,
    integers,
    fine,
    minimum,
    maximum,
    total: () => {
      for (const [decimals, sum] of small) scaled.set(decimals, (scaled.get(decimals) ?? 0n) + BigInt(sum));
      small.clear();
      if (scaled.size === 0) return whole + exponent;
      const most = Math.max(...scaled.keys());
      let sum = BigInt(whole) * 10n ** BigInt(most);
      for (const [decimals, part] of scaled) sum += part * 10n ** BigInt(most - decimals);
      return decimalNumber(sum, most) + exponent;
    },
  };
}

function decimalNumber(scaled: bigint, decimals: number): number {
  const sign = scaled < 0n ? '-' : '';
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, '0');
  return Number(`${sign}${digits.slice(0, digits.length - decimals)}.${digits.slice(digits.length - decimals) || '0'}`);
}

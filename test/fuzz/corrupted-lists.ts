import { gzipSync } from 'node:zlib';
import { Random } from '@comitia/planning';
import { bytesSource, inspectTable, tableFailureCodes, writeWorkbook, type TableFailureCode } from '@comitia/tabular';
import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';

/** A corrupted file that was neither read nor refused with a sentence. */
export interface FuzzFault {
  /** Number of the file: the same seed and number make the same file again. */
  readonly file: number;
  readonly name: string;
  readonly what: string;
}

export interface FuzzResult {
  readonly files: number;
  readonly read: number;
  readonly refused: Readonly<Partial<Record<TableFailureCode, number>>>;
  readonly faults: readonly FuzzFault[];
  /** The longest that one file took, in milliseconds. */
  readonly slowest: number;
}

/** A file of a few kilobytes that takes longer than this hangs, in milliseconds. */
const LONGEST = 5_000;

interface Seed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const HEADER = ['code', 'region', 'Име на секция', 'address', 'lat', 'lon', 'electors'];

function cells(row: number): readonly string[] {
  return [
    String(row).padStart(6, '0'),
    row % 2 === 0 ? 'Банско' : 'Kraków',
    `Училище „Отец Паисий“ ${row}`,
    row % 5 === 0 ? 'ul. "Długa" 7, lok. 2' : `ул. Пирин ${row}`,
    (41.8 + row / 1000).toFixed(5),
    (23.4 + row / 1000).toFixed(5),
    String(400 + row),
  ];
}

const ROWS = Array.from({ length: 40 }, (_, row) => cells(row));
const quoted = (delimiter: string): string =>
  [HEADER, ...ROWS].map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)).join('\r\n');

async function workbook(): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of writeWorkbook(HEADER, ROWS)) parts.push(part);
  return Buffer.concat(parts);
}

/** Sound files of every kind that is read; what is made of them is not. */
async function soundFiles(): Promise<readonly Seed[]> {
  const records = ROWS.map((row) => Object.fromEntries(HEADER.map((name, index) => [name, row[index]])));
  const text = quoted(',');
  const nested = {
    regions: [
      { name: 'Банско', stations: records.slice(0, 20) },
      { name: 'Kraków', stations: records },
    ],
  };
  const features = records.map((properties) => ({
    type: 'Feature',
    properties,
    geometry: { type: 'Point', coordinates: [Number(properties['lon']), Number(properties['lat'])] },
  }));
  const sheet = await workbook();
  return [
    { name: 'list.csv', bytes: strToU8(text) },
    { name: 'list.tsv', bytes: strToU8(quoted('\t')) },
    { name: 'utf16.csv', bytes: iconv.encode(quoted(';'), 'utf-16le', { addBOM: true }) },
    { name: 'cyrillic.csv', bytes: iconv.encode(quoted(';').replaceAll('Kraków', 'Краков'), 'windows-1251') },
    { name: 'list.xlsx', bytes: sheet },
    { name: 'list.json', bytes: strToU8(JSON.stringify(records)) },
    { name: 'nested.json', bytes: strToU8(JSON.stringify(nested)) },
    { name: 'list.geojson', bytes: strToU8(JSON.stringify({ type: 'FeatureCollection', features })) },
    { name: 'list.csv.gz', bytes: gzipSync(text) },
    { name: 'lists.zip', bytes: zipSync({ 'list.csv': strToU8(text), 'readme.txt': strToU8('A list.') }) },
    { name: 'book.zip', bytes: zipSync({ 'list.xlsx': sheet }) },
  ];
}

/** Bytes that mean something to some reader, and so do more harm than others. */
const TELLING = [0x00, 0x22, 0x27, 0x2c, 0x3b, 0x09, 0x0a, 0x0d, 0x3c, 0x3e, 0x5b, 0x5d, 0x7b, 0x7d, 0xff, 0xfe, 0x80];

type Corruption = (bytes: Uint8Array, random: Random, others: readonly Seed[]) => Uint8Array;

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);

const CORRUPTIONS: readonly Corruption[] = [
  (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  (bytes, random) => bytes.subarray(random.below(bytes.length + 1)),
  (bytes, random) => {
    const copy = Uint8Array.from(bytes);
    for (let flips = 1 + random.below(20); flips > 0 && copy.length > 0; flips -= 1) {
      copy[random.below(copy.length)] = random.below(256);
    }
    return copy;
  },
  (bytes, random) => {
    const at = random.below(bytes.length + 1);
    const run = new Uint8Array(1 + random.below(200)).fill(TELLING[random.below(TELLING.length)]!);
    return joined(bytes.subarray(0, at), run, bytes.subarray(at));
  },
  (bytes, random) => {
    const [from, to] = [random.below(bytes.length + 1), random.below(bytes.length + 1)].sort((a, b) => a - b);
    return joined(bytes.subarray(0, from), bytes.subarray(to));
  },
  (bytes, random) => {
    const [from, to] = [random.below(bytes.length + 1), random.below(bytes.length + 1)].sort((a, b) => a - b);
    return joined(bytes.subarray(0, to), bytes.subarray(from));
  },
  (bytes, random, others) => {
    const other = others[random.below(others.length)]!.bytes;
    return joined(bytes.subarray(0, random.below(bytes.length + 1)), other.subarray(random.below(other.length + 1)));
  },
];

function corrupted(seeds: readonly Seed[], random: Random): Seed {
  const chosen = seeds[random.below(seeds.length)]!;
  let { bytes } = chosen;
  for (let times = 1 + random.below(3); times > 0; times -= 1) {
    bytes = CORRUPTIONS[random.below(CORRUPTIONS.length)]!(bytes, random, seeds);
  }
  // Now and then under another's name, since what a file is called says little.
  const name = random.below(8) === 0 ? seeds[random.below(seeds.length)]!.name : chosen.name;
  return { name, bytes };
}

async function inspected(file: Seed): Promise<TableFailureCode | 'read' | { readonly fault: string }> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), LONGEST);
  });
  try {
    const result = await Promise.race([inspectTable(bytesSource(file.name, file.bytes)), late]);
    if (result === 'late') return { fault: `not inspected within ${LONGEST} ms` };
    if (result.ok) {
      const { rows, columns } = result.value;
      return Number.isInteger(rows) && rows > 0 && columns.length > 0 ? 'read' : { fault: `${rows} rows were read` };
    }
    const { code, message } = result.failure;
    if (!tableFailureCodes.includes(code)) return { fault: `the code ${code} is not documented` };
    return /^\S.*[.?!]$/su.test(message) && message.length < 2_000 ? code : { fault: `no sentence: ${message}` };
  } catch (error) {
    return { fault: (error as Error).stack ?? String(error) };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Corrupts sound lists in `count` ways and inspects each: it is read, or refused with a documented code and a sentence.
 * `from` is the number of the first file; the same `seed` and number make the same file on any machine.
 */
export async function fuzzLists(options: {
  readonly seed: number;
  readonly count: number;
  readonly from?: number;
  readonly onFile?: (done: number) => void;
}): Promise<FuzzResult> {
  const { seed, count, from = 0, onFile } = options;
  const seeds = await soundFiles();
  const refused: Partial<Record<TableFailureCode, number>> = {};
  const faults: FuzzFault[] = [];
  let [read, slowest] = [0, 0];
  for (let file = from; file < from + count; file += 1) {
    const list = corrupted(seeds, new Random(seed, file));
    const began = performance.now();
    const outcome = await inspected(list);
    slowest = Math.max(slowest, performance.now() - began);
    if (outcome === 'read') read += 1;
    else if (typeof outcome === 'string') refused[outcome] = (refused[outcome] ?? 0) + 1;
    else faults.push({ file, name: list.name, what: outcome.fault });
    onFile?.(file - from + 1);
  }
  return { files: count, read, refused, faults, slowest };
}

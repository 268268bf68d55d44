/** Bounds that keep a hostile or broken file from taking the process with it; every one can be overruled by the caller. */
export interface TableLimits {
  /** Characters in one cell. A spreadsheet program holds 32,767; a register's cell is a name or an address. */
  readonly cellCharacters: number;
  /** Characters in one row of a delimited file. */
  readonly rowCharacters: number;
  /** Columns of a table; the limit of a spreadsheet program. */
  readonly columns: number;
  /** Bytes after decompression of a gzip file or of one archive entry. */
  readonly unpackedBytes: number;
  /** Times that an archive entry may grow when unpacked, once it passes 8 MiB: text of real registers grows 5 to 40 times. */
  readonly unpackedRatio: number;
  /** Entries of an archive. */
  readonly archiveEntries: number;
  /** Characters of one element of a JSON document, outlines included (one county with all below it, one feature). */
  readonly jsonElementCharacters: number;
  /** Characters of all shared strings of a spreadsheet, which have to stay in memory while it is read. */
  readonly sharedStringCharacters: number;
}

export const defaultTableLimits: TableLimits = {
  cellCharacters: 1_000_000,
  rowCharacters: 8_000_000,
  columns: 16_384,
  unpackedBytes: 8 * 1024 ** 3,
  unpackedRatio: 200,
  archiveEntries: 1_000,
  jsonElementCharacters: 32_000_000,
  sharedStringCharacters: 60_000_000,
};

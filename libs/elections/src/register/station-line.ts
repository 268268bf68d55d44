import { copyArray, copyValue } from '../table-import/copy-text.js';
import { digestText, type RowDigest } from './row-digest.js';
import type { StationRow } from './station-row.js';

/** What goes with a station into its staged row. */
export interface StagedRow {
  readonly row: number;
  /** The columns that nobody mapped, as the text of a JSON object. */
  readonly attributes: string;
  readonly digest: RowDigest;
  /** The file is the whole list, so that what it does not say is not known. */
  readonly whole: boolean;
}

/** A station as a line for COPY, in the order of STAGED_COLUMNS. */
export function stationLine(station: StationRow, { row, attributes, digest, whole }: StagedRow): string {
  const { code, latitude, longitude, electors, kind } = station;
  const name = station.name ?? (whole ? (station.address ?? code) : undefined);
  const areas = station.areas ?? (whole ? [] : undefined);
  return `${row}\t${copyValue(code)}\t${copyValue(name)}\t${copyValue(station.address)}\t${
    areas === undefined ? '\\N' : copyArray(areas)
  }\t${latitude ?? '\\N'}\t${longitude ?? '\\N'}\t${electors ?? '\\N'}\t${kind ?? '\\N'}\t${copyValue(attributes)}\t${digestText(digest)}\n`;
}

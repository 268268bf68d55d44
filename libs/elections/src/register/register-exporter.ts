import { failure, success, type Id, type Result } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { workbookLimits, writeDelimited, writeGeoJson, writeHxl, writeWorkbook } from '@comitia/tabular';
import { Injectable } from '@nestjs/common';
import { invalidInput, notFound, type ImportFailure } from '../table-import/table-import.failure.js';
import { registerColumns, type RegisterColumn } from './register-columns.js';
import { RegisterRepository } from './register.repository.js';
import type { Register } from './register.js';

/** In what form a register is given out. */
export const REGISTER_FORMATS = ['csv', 'xlsx', 'geojson', 'hxl'] as const;
export type RegisterFormat = (typeof REGISTER_FORMATS)[number];

/** A register as a file. */
export interface RegisterFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: AsyncIterable<Uint8Array>;
}

/** Stations read in one statement. */
const PAGE = 5_000;

const MEDIA_TYPES: Readonly<Record<RegisterFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  hxl: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  geojson: 'application/geo+json',
};

/** Gives registers back as files that change nothing when they are imported again. */
@Injectable()
export class RegisterExporter {
  constructor(
    private readonly registers: RegisterRepository,
    private readonly transactions: TransactionRunner,
  ) {}

  /** The register of an election at a version (the one in force unless told) as a file, read while it is sent. */
  async export(electionId: Id, format: string, wanted?: number): Promise<Result<RegisterFile, ImportFailure>> {
    if (!REGISTER_FORMATS.includes(format as RegisterFormat)) {
      const message = `"${format.slice(0, 40)}" is not a format here: choose csv, xlsx, geojson or hxl.`;
      return invalidInput([{ path: 'format', message }]);
    }
    return this.transactions.inTransaction(async () => {
      const register = await this.registers.findByElection(electionId);
      if (!register || register.currentVersion === 0) return notFound('register of the election', electionId);
      const version = wanted ?? register.currentVersion;
      if (!Number.isInteger(version) || version < 1 || version > register.currentVersion) {
        const message = `The register has the versions 1 to ${register.currentVersion}; there is no version ${version}.`;
        return invalidInput([{ path: 'version', message }]);
      }
      const shape = await this.registers.shape(register.id, version);
      if (format === 'xlsx' && shape.stations >= workbookLimits.rows) {
        const message = `A workbook holds at most ${workbookLimits.rows - 1} stations and the register has ${shape.stations}: choose csv.`;
        return failure({ code: 'INVALID_INPUT', message, fields: [{ path: 'format', message }] });
      }
      const columns = registerColumns(shape);
      const rows = this.rows(register, version, columns);
      const kind = format as RegisterFormat;
      return success({
        name: `stations-version-${version}${kind === 'hxl' ? '.hxl.csv' : `.${kind}`}`,
        mediaType: MEDIA_TYPES[kind],
        content: contentOf(kind, columns, rows),
      });
    });
  }

  /** Versions never change, so that pages read one after the other belong together. */
  private async *rows(
    register: Register,
    version: number,
    columns: readonly RegisterColumn[],
  ): AsyncGenerator<readonly string[]> {
    let after: string | undefined;
    for (;;) {
      const query = { limit: PAGE, after, search: undefined, area: undefined };
      const stations = await this.transactions.inTransaction(() => this.registers.page(register.id, version, query));
      for (const station of stations) yield columns.map((column) => column.text(station));
      if (stations.length < PAGE) return;
      after = stations.at(-1)!.code;
    }
  }
}

function contentOf(
  format: RegisterFormat,
  columns: readonly RegisterColumn[],
  rows: AsyncIterable<readonly string[]>,
): AsyncIterable<Uint8Array> {
  const names = columns.map((column) => column.name);
  const nameOf = (field: string): string => columns.find((column) => column.field === field)!.name;
  switch (format) {
    case 'csv':
      return writeDelimited(names, rows);
    case 'hxl':
      return writeHxl(columns, rows);
    case 'xlsx':
      return writeWorkbook(names, rows, 'Stations');
    case 'geojson':
      return writeGeoJson(names, rows, { longitude: nameOf('longitude'), latitude: nameOf('latitude') });
  }
}

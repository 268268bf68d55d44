import { join } from 'node:path';
import type { Id } from '@comitia/kernel';
import { CONFIGURATION, TransactionRunner, type Configuration } from '@comitia/platform';
import { Inject, Injectable } from '@nestjs/common';

/** An uploaded file on this machine's disk. */
export interface LocatedFile {
  readonly path: string;
  /** The name it had when it was uploaded. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** Where uploaded files are found. */
@Injectable()
export class ImportFiles {
  constructor(
    private readonly transactions: TransactionRunner,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** The file, if the actor may read it; undefined otherwise. */
  async locate(fileId: Id): Promise<LocatedFile | undefined> {
    const [file] = await this.transactions
      .manager()
      .query<{ name: string; size: string; sha256: string }[]>(
        'select name, size, sha256 from comitia.file where id = $1',
        [fileId],
      );
    if (!file) return undefined;
    const path = join(this.configuration.COMITIA_HOME, 'files', file.sha256.slice(0, 2), file.sha256);
    return { path, name: file.name, size: Number(file.size) };
  }
}

import { parseId, type Id } from '@comitia/kernel';
import { FileStore } from '@comitia/platform';
import { Injectable } from '@nestjs/common';

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
  constructor(private readonly files: FileStore) {}

  /** The file, if the actor may read it; undefined otherwise. */
  async locate(fileId: Id): Promise<LocatedFile | undefined> {
    const file = parseId(fileId).ok ? await this.files.find(fileId) : undefined;
    const path = file && (await this.files.locate(fileId));
    return file && path !== undefined ? { path, name: file.name, size: file.size } : undefined;
  }
}

import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { failure, newId, success, type Id, type Result } from '@comitia/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { actorOrganisation, actorUser } from '../actor/actor.js';
import { ActorContext } from '../actor/actor-context.js';
import { Clock } from '../clock/clock.js';
import type { Configuration } from '../configuration/configuration.js';
import { TransactionRunner } from '../database/transaction-runner.js';
import { CONFIGURATION } from '../tokens.js';
import { checkContent, FILE_KINDS, SNIFFED_BYTES, tooLarge, type FileFailure, type FileKind } from './file-kinds.js';

/** What is known about a file. */
export interface StoredFile {
  readonly id: Id;
  readonly organisationId: Id;
  /** The name under which it was brought in. */
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  /** SHA-256 of the content, hexadecimal. */
  readonly sha256: string;
  readonly createdAt: Date;
}

/** A file that somebody brings in. */
export interface IncomingFile {
  readonly kind: FileKind;
  readonly name: string;
  readonly content: AsyncIterable<Buffer>;
}

const COLUMNS =
  'id, organisation_id as "organisationId", name, media_type as "mediaType", size::int as size, sha256, created_at as "createdAt"';

/**
 * Keeps files: their content once under its SHA-256 in the data folder, and in the database whose it is and who else may
 * read it.
 */
@Injectable()
export class FileStore {
  private readonly folder: string;

  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actors: ActorContext,
    private readonly clock: Clock,
    @Inject(CONFIGURATION) configuration: Configuration,
  ) {
    this.folder = join(configuration.COMITIA_HOME, 'files');
  }

  /**
   * Takes a file for the actor's organisation: reads it to its end or to its kind's limit, checks it by its content, keeps
   * it. The content is read as it comes and never held as a whole.
   */
  async add(incoming: IncomingFile): Promise<Result<StoredFile, FileFailure>> {
    const actor = this.actors.current();
    const organisationId = actorOrganisation(actor);
    if (!organisationId) throw new Error('Files belong to an organisation; this actor acts for none.');
    const name = incoming.name.trim().replace(/^.*[\\/]/, '');
    if (name.length < 1 || name.length > 255) {
      return failure({
        code: 'FILE_NAME_INVALID',
        message: `The file's name has ${name.length} characters; 1 to 255 are allowed. Rename it.`,
      });
    }
    const received = await this.receive(incoming);
    if (!received.ok) return received;
    const { path, mediaType, size, sha256 } = received.value;
    const now = this.clock.now();
    const stored: StoredFile = {
      id: newId(now.getTime()),
      organisationId,
      name,
      mediaType,
      size,
      sha256,
      createdAt: now,
    };
    try {
      await this.transactions.inTransaction(async () => {
        await this.lockContent(sha256);
        await this.transactions.manager().query(
          `insert into comitia.file (id, organisation_id, name, media_type, size, sha256, uploaded_by, created_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8)`,
          [stored.id, organisationId, name, mediaType, size, sha256, actorUser(actor) ?? null, now],
        );
        await this.place(path, sha256);
      });
    } finally {
      await rm(path, { force: true });
    }
    return success(stored);
  }

  /** What is known about a file that the actor may read; undefined for any other. */
  async find(id: Id): Promise<StoredFile | undefined> {
    return this.transactions.inTransaction(async () => {
      const rows = await this.transactions
        .manager()
        .query<StoredFile[]>(`select ${COLUMNS} from comitia.file where id = $1`, [id]);
      return rows[0];
    });
  }

  /** The content of a file that the actor may read; undefined for any other. */
  async read(id: Id): Promise<{ readonly file: StoredFile; readonly content: Readable } | undefined> {
    const file = await this.find(id);
    if (!file) return undefined;
    return { file, content: createReadStream(this.pathOf(file.sha256)) };
  }

  /** Where the content of a file lies, for programmes that read files themselves; undefined where the actor may not. */
  async locate(id: Id): Promise<string | undefined> {
    const file = await this.find(id);
    return file && this.pathOf(file.sha256);
  }

  /** Lets another organisation read a file of the actor's organisation. Joins the open transaction. */
  async grant(fileId: Id, organisationId: Id): Promise<void> {
    await this.transactions.inTransaction(() =>
      this.transactions.manager().query(
        `insert into comitia.file_grant (file_id, organisation_id, owner_organisation_id, created_at)
         values ($1, $2, $3, $4) on conflict do nothing`,
        [fileId, organisationId, actorOrganisation(this.actors.current()) ?? null, this.clock.now()],
      ),
    );
  }

  /** Takes back what `grant` gave; with no organisation named, from all. Joins the open transaction. */
  async withdrawGrant(fileId: Id, organisationId?: Id): Promise<void> {
    await this.transactions.inTransaction(() =>
      this.transactions
        .manager()
        .query('delete from comitia.file_grant where file_id = $1 and ($2::uuid is null or organisation_id = $2)', [
          fileId,
          organisationId ?? null,
        ]),
    );
  }

  /** Deletes a file of the actor's organisation, and its content where no other file has the same. False where there is none. */
  async remove(id: Id): Promise<boolean> {
    const removed = await this.transactions.inTransaction(async () => {
      const [rows] = await this.transactions
        .manager()
        .query<[{ sha256: string }[], number]>('delete from comitia.file where id = $1 returning sha256', [id]);
      return rows[0];
    });
    if (!removed) return false;
    await this.transactions.inTransaction(async () => {
      await this.lockContent(removed.sha256);
      const rows = await this.transactions
        .manager()
        .query<{ used: boolean }[]>('select comitia.is_file_content_used($1) as used', [removed.sha256]);
      if (!rows[0]!.used) await rm(this.pathOf(removed.sha256), { force: true });
    });
    return true;
  }

  private pathOf(sha256: string): string {
    return join(this.folder, sha256.slice(0, 2), sha256);
  }

  /** Nobody else adds or removes this content until the transaction ends. */
  private async lockContent(sha256: string): Promise<void> {
    await this.transactions.manager().query('select pg_advisory_xact_lock(hashtextextended($1, 17))', [sha256]);
  }

  private async receive(
    incoming: IncomingFile,
  ): Promise<Result<{ path: string; mediaType: string; size: number; sha256: string }, FileFailure>> {
    const folder = join(this.folder, 'incoming');
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const path = join(folder, randomUUID());
    const handle = await open(path, 'wx', 0o600);
    const hash = createHash('sha256');
    let [size, head, tail] = [0, Buffer.alloc(0), Buffer.alloc(0)];
    let problem: FileFailure | undefined;
    try {
      for await (const chunk of incoming.content) {
        size += chunk.length;
        if (size > FILE_KINDS[incoming.kind].maximumBytes) {
          problem = tooLarge(incoming.kind);
          break;
        }
        if (head.length < SNIFFED_BYTES) head = Buffer.concat([head, chunk.subarray(0, SNIFFED_BYTES - head.length)]);
        tail = Buffer.concat([tail, chunk.subarray(-SNIFFED_BYTES)]).subarray(-SNIFFED_BYTES);
        hash.update(chunk);
        await handle.write(chunk);
      }
      await handle.sync();
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    } finally {
      await handle.close();
    }
    const checked = problem ? failure(problem) : checkContent(incoming.kind, head, tail);
    if (!checked.ok) {
      await rm(path, { force: true });
      return checked;
    }
    return success({ path, mediaType: checked.value, size, sha256: hash.digest('hex') });
  }

  /** Moves received content to its place; the same content is kept once. */
  private async place(path: string, sha256: string): Promise<void> {
    const target = this.pathOf(sha256);
    try {
      await access(target);
    } catch {
      await mkdir(join(target, '..'), { recursive: true, mode: 0o700 });
      await rename(path, target);
    }
  }
}

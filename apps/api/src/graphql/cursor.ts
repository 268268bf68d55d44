import { failure, success, type Result } from '@comitia/kernel';
import { INSTALLATION_SECRET, type Secret } from '@comitia/platform';
import { Inject, Injectable } from '@nestjs/common';
import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';

/** The values of the columns by which a list is sorted, of one row. */
export type CursorValues = readonly (string | number | null)[];

/** Positions are filled up to multiples of so many characters: their length would tell how many digits a number has. */
const BLOCK = 32;

/**
 * Writes positions in a list so that they say nothing: encrypted, because a sort value may be one that the reader must
 * not see, and bound to their list, because a cursor of another one must not work. The same position always has the
 * same text.
 */
@Injectable()
export class Cursors {
  private readonly key: Buffer;

  constructor(@Inject(INSTALLATION_SECRET) secret: Secret) {
    this.key = createHmac('sha256', secret.reveal()).update('cursors').digest();
  }

  /** The cursor of a row in the list called `list`. */
  encode(list: string, values: CursorValues): string {
    const plain = JSON.stringify(values);
    const text = plain.padEnd(Math.ceil(plain.length / BLOCK) * BLOCK);
    const nonce = createHmac('sha256', this.key).update(`${list}\n${text}`).digest().subarray(0, 12);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce).setAAD(Buffer.from(list));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** Reads a cursor of the list called `list`; fails for any text that this installation did not write for it. */
  decode(list: string, cursor: string): Result<CursorValues, 'CURSOR_INVALID'> {
    const bytes = Buffer.from(cursor, 'base64url');
    if (bytes.length < 28) return failure('CURSOR_INVALID');
    try {
      const decipher = createDecipheriv('aes-256-gcm', this.key, bytes.subarray(0, 12))
        .setAAD(Buffer.from(list))
        .setAuthTag(bytes.subarray(12, 28));
      const text = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
      return success(JSON.parse(text) as CursorValues);
    } catch {
      return failure('CURSOR_INVALID');
    }
  }
}

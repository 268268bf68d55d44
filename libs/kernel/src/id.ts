import { failure, success, type Result } from './result.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** An identifier of a record: a UUID in lower case. New ones are version 7, so that they sort by creation time. */
export type Id = string;

/** Makes a UUID version 7 (RFC 9562) for the given time, in milliseconds since 1970; random beyond the time. */
export function newId(now: number = Date.now()): Id {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(16));
  for (let index = 5, rest = now; index >= 0; index -= 1, rest = Math.floor(rest / 256)) bytes[index] = rest % 256;
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Reads an identifier that came from outside; the failure names the value and the expected form. */
export function parseId(text: string): Result<Id, string> {
  const lower = text.toLowerCase();
  return UUID.test(lower)
    ? success(lower)
    : failure(`"${text.slice(0, 60)}" is not an id: expected a UUID such as 0190e1a2-….`);
}

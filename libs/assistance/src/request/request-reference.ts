import { randomInt } from 'node:crypto';

/** Letters and digits that cannot be taken for one another when read out. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A new reference such as `BGR-7Q2M9KTW`; random, so that it says nothing about how many requests there are. */
export function newReference(country: string): string {
  const code = Array.from({ length: 8 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return `${country}-${code}`;
}

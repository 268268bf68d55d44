/** How a spreadsheet shows a number: as itself, as a date or time, or with leading zeros. */
export type NumberFormat =
  { readonly kind: 'plain' } | { readonly kind: 'date' } | { readonly kind: 'padded'; readonly digits: number };

const plain: NumberFormat = { kind: 'plain' };
const date: NumberFormat = { kind: 'date' };

/** Reads a number format by its id (built-in ones of ECMA-376 part 1, 18.8.30) or by its code. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) {
    const builtInDate =
      (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
    return builtInDate ? date : plain;
  }
  const first = code.split(';')[0]!.replace(/\\(.)|"[^"]*"|\[[^\]]*\]|_.|\*./g, '');
  if (/^0{2,}$/.test(first)) return { kind: 'padded', digits: first.length };
  return /[ymdhs]/i.test(first) && !/[0#?]\s*[eE]/.test(first) && !/general/i.test(first) ? date : plain;
}

/** The text that a person reads in the cell: no float noise, dates as ISO 8601, leading zeros where the format adds them. */
export function formatNumber(raw: string, format: NumberFormat, from1904: boolean): string {
  const value = Number(raw);
  if (!Number.isFinite(value) || raw.trim() === '') return raw;
  switch (format.kind) {
    case 'date':
      return dateText(value, from1904);
    case 'padded':
      return Number.isInteger(value) && value >= 0
        ? plainNumber(raw, value).padStart(format.digits, '0')
        : plainNumber(raw, value);
    case 'plain':
      return plainNumber(raw, value);
  }
}

function plainNumber(raw: string, value: number): string {
  if (/^-?\d+$/.test(raw)) return raw;
  const text = String(value);
  if (!text.includes('e')) return text;
  return Math.abs(value) >= 1 ? BigInt(value).toString() : value.toFixed(20).replace(/0+$/, '');
}

function dateText(serial: number, from1904: boolean): string {
  const days = Math.floor(serial);
  const seconds = Math.round((serial - days) * 86_400);
  const time = seconds === 0 ? '' : clock(seconds);
  if (days === 0 && !from1904) return time === '' ? '00:00' : time;
  // Day 60 of the 1900 system is a 29 February that never was; days before it count one less.
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const day = new Date(epoch + days * 86_400_000);
  if (Number.isNaN(day.getTime())) return String(serial);
  const text = day.toISOString().slice(0, 10);
  return time === '' ? text : `${text} ${time}`;
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return (parts[2] === '00' ? parts.slice(0, 2) : parts).join(':');
}

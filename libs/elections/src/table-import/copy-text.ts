const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const NEEDS_ESCAPE = /[\\\t\n\r]/;

/** One value of a row for PostgreSQL's COPY in text format; null and undefined become SQL null. */
export function copyValue(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return '\\N';
  const text = typeof value === 'string' ? value : String(value);
  return NEEDS_ESCAPE.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character]!) : text;
}

const NEEDS_ARRAY_ESCAPE = /["\\\t\n\r]/;

/** A text array for COPY in text format. */
export function copyArray(values: readonly string[]): string {
  let text = '{';
  for (const [index, value] of values.entries()) {
    const written = NEEDS_ARRAY_ESCAPE.test(value) ? copyValue(value.replace(/["\\]/g, '\\$&')) : value;
    text += `${index === 0 ? '' : ','}"${written}"`;
  }
  return `${text}}`;
}

/** What a scanner reports: elements by local name (any namespace prefix removed) with their attributes as written. */
export interface XmlHandler {
  open(name: string, attributes: string, empty: boolean): void;
  close(name: string): void;
  text(text: string): void;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Replaces the five named and all numbered character references; unknown ones stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (name[0] !== '#') return entities[name] ?? whole;
    const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The value of an attribute in the text between a tag's name and its end; undefined where it is absent. */
export function attribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? undefined : decodeEntities(value);
}

/**
 * A forward scanner for the XML inside spreadsheets, chunk by chunk. It knows elements, attributes, text, CDATA and
 * comments; a document type, which no spreadsheet needs and attacks use, is an error.
 */
export class XmlScanner {
  private rest = '';
  constructor(private readonly handler: XmlHandler) {}

  push(chunk: string): void {
    const text = this.rest === '' ? chunk : this.rest + chunk;
    let position = 0;
    while (position < text.length) {
      const start = text.indexOf('<', position);
      if (start < 0) break;
      const end = markupEnd(text, start);
      if (end < 0) {
        if (start > position) this.handler.text(decodeEntities(text.slice(position, start)));
        position = start;
        break;
      }
      if (start > position) this.handler.text(decodeEntities(text.slice(position, start)));
      this.markup(text, start, end);
      position = end;
    }
    this.rest = text.slice(position);
  }

  private markup(text: string, start: number, end: number): void {
    const second = text[start + 1];
    if (second === '?') return;
    if (second === '!') {
      if (text.startsWith('<![CDATA[', start)) this.handler.text(text.slice(start + 9, end - 3));
      else if (!text.startsWith('<!--', start)) throw new Error('the XML declares a document type');
      return;
    }
    if (second === '/') {
      this.handler.close(localName(text.slice(start + 2, end - 1).trim()));
      return;
    }
    const empty = text[end - 2] === '/';
    const inner = text.slice(start + 1, empty ? end - 2 : end - 1);
    const space = inner.search(/\s/);
    const name = localName(space < 0 ? inner : inner.slice(0, space));
    this.handler.open(name, space < 0 ? '' : inner.slice(space), empty);
    if (empty) this.handler.close(name);
  }
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Index after the markup that begins at `start`, or -1 where the text ends before it does. */
function markupEnd(text: string, start: number): number {
  if (text.length < start + 9 && !text.includes('>', start)) return -1;
  if (text.startsWith('<!--', start)) return after(text, '-->', start + 4);
  if (text.startsWith('<![CDATA[', start)) return after(text, ']]>', start + 9);
  let end = text.indexOf('>', start);
  // A greater-than sign may stand inside an attribute's value.
  while (end >= 0 && !balanced(text, start, end)) end = text.indexOf('>', end + 1);
  return end < 0 ? -1 : end + 1;
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? -1 : found + mark.length;
}

function balanced(text: string, start: number, end: number): boolean {
  let position = start;
  while (position < end) {
    const double = text.indexOf('"', position);
    const single = text.indexOf("'", position);
    const first = double < 0 ? single : single < 0 ? double : Math.min(double, single);
    if (first < 0 || first > end) return true;
    const close = text.indexOf(text[first]!, first + 1);
    if (close < 0 || close > end) return false;
    position = close + 1;
  }
  return true;
}

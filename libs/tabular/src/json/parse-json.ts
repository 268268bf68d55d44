/** A JSON value in which numbers stay the text that was written (codes keep their zeros and digits); null is undefined. */
export type JsonValue = string | boolean | undefined | JsonNumber | readonly JsonValue[] | JsonObject;
export type JsonObject = Map<string, JsonValue>;

/** A number as it was written. */
export class JsonNumber {
  constructor(readonly text: string) {}
}

/** Where and why a text is not JSON. */
export class JsonSyntaxError extends Error {
  override readonly name = 'JsonSyntaxError';
  constructor(
    readonly expected: string,
    readonly position: number,
  ) {
    super(`expected ${expected} at character ${position + 1}`);
  }
}

const MAX_DEPTH = 64;
const WHITE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Parses one JSON document, keeping numbers as written; throws a JsonSyntaxError, also past 64 levels of nesting. */
export function parseJson(text: string): JsonValue {
  const parser = new Parser(text);
  const value = parser.value(0);
  parser.end();
  return value;
}

class Parser {
  private position = 0;
  constructor(private readonly text: string) {}

  value(depth: number): JsonValue {
    if (depth > MAX_DEPTH) throw new JsonSyntaxError(`at most ${MAX_DEPTH} levels of nesting`, this.position);
    this.white();
    switch (this.text[this.position]) {
      case '"':
        return this.string();
      case '{':
        return this.object(depth);
      case '[':
        return this.array(depth);
      case 't':
        return this.word('true', true);
      case 'f':
        return this.word('false', false);
      case 'n':
        return this.word('null', undefined);
      default:
        return this.number();
    }
  }

  end(): void {
    this.white();
    if (this.position < this.text.length) throw new JsonSyntaxError('the end of the document', this.position);
  }

  private white(): void {
    WHITE.lastIndex = this.position;
    WHITE.exec(this.text);
    this.position = WHITE.lastIndex;
  }

  private word<Value>(word: string, value: Value): Value {
    if (!this.text.startsWith(word, this.position)) throw new JsonSyntaxError('a value', this.position);
    this.position += word.length;
    return value;
  }

  private number(): JsonNumber {
    NUMBER.lastIndex = this.position;
    const match = NUMBER.exec(this.text);
    if (match === null) throw new JsonSyntaxError('a value', this.position);
    this.position = NUMBER.lastIndex;
    return new JsonNumber(match[0]);
  }

  private string(): string {
    const start = this.position;
    let close = this.text.indexOf('"', start + 1);
    for (;;) {
      if (close < 0) throw new JsonSyntaxError('a closing quotation mark', this.text.length);
      let slashes = 0;
      while (this.text[close - 1 - slashes] === '\\') slashes += 1;
      if (slashes % 2 === 0) break;
      close = this.text.indexOf('"', close + 1);
    }
    this.position = close + 1;
    const inner = this.text.slice(start + 1, close);
    // eslint-disable-next-line no-control-regex -- control characters are what the grammar forbids
    if (!/[\\\u0000-\u001f]/.test(inner)) return inner;
    try {
      return JSON.parse(this.text.slice(start, close + 1)) as string;
    } catch {
      throw new JsonSyntaxError('a string without line breaks and with known escapes', start);
    }
  }

  private array(depth: number): readonly JsonValue[] {
    const values: JsonValue[] = [];
    this.position += 1;
    this.white();
    if (this.text[this.position] === ']') {
      this.position += 1;
      return values;
    }
    for (;;) {
      values.push(this.value(depth + 1));
      this.white();
      const next = this.text[this.position];
      if (next !== ',' && next !== ']') throw new JsonSyntaxError('"," or "]"', this.position);
      this.position += 1;
      if (next === ']') return values;
    }
  }

  private object(depth: number): JsonObject {
    const members: JsonObject = new Map();
    this.position += 1;
    this.white();
    if (this.text[this.position] === '}') {
      this.position += 1;
      return members;
    }
    for (;;) {
      this.white();
      if (this.text[this.position] !== '"') throw new JsonSyntaxError('a name in quotation marks', this.position);
      const name = this.string();
      this.white();
      if (this.text[this.position] !== ':') throw new JsonSyntaxError('":"', this.position);
      this.position += 1;
      members.set(name, this.value(depth + 1));
      this.white();
      const next = this.text[this.position];
      if (next !== ',' && next !== '}') throw new JsonSyntaxError('"," or "}"', this.position);
      this.position += 1;
      if (next === '}') return members;
    }
  }
}

/** Whether a value is an object. */
export function isObject(value: JsonValue): value is JsonObject {
  return value instanceof Map;
}

/** Whether a value is an array. */
export function isArray(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** The text of a value in a cell: numbers as written, nothing for null, containers as JSON. */
export function jsonText(value: JsonValue): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (value instanceof JsonNumber) return value.text;
  return stringify(value);
}

function stringify(value: JsonValue): string {
  if (value === undefined) return 'null';
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (value instanceof JsonNumber) return value.text;
  if (isArray(value)) return `[${value.map(stringify).join(',')}]`;
  if (isObject(value))
    return `{${[...value].map(([name, inner]) => `${JSON.stringify(name)}:${stringify(inner)}`).join(',')}}`;
  return '';
}

/** One element of the list inside a JSON document, as text, with the name of the member that holds the list. */
export interface JsonElement {
  readonly member: string | undefined;
  readonly text: string;
}

/** Raised where the document's outline is broken: more closed than opened, or cut off. */
export class JsonOutlineError extends Error {
  override readonly name = 'JsonOutlineError';
}

const MARK = /["{}[\],:]/g;

/**
 * Cuts a JSON document into the elements of its list without parsing them, chunk by chunk, so that a document of any
 * size can be read: elements of the outermost array (depth 1), of the arrays that the outermost object holds (depth 2),
 * or whole documents one after another (depth 0, JSON lines).
 */
export class ElementSplitter {
  private rest = '';
  private depth = 0;
  private elementStart = -1;
  private position = 0;
  private member: string | undefined;
  private listOpen = false;
  private lastString: string | undefined;
  /** Elements found so far. */
  count = 0;

  constructor(
    private readonly elementDepth: 0 | 1 | 2,
    private readonly limit: number,
    private readonly sink: (element: JsonElement) => void,
  ) {}

  push(chunk: string): void {
    const text = this.rest + chunk;
    for (;;) {
      MARK.lastIndex = this.position;
      const match = MARK.exec(text);
      if (match === null) {
        this.position = text.length;
        break;
      }
      const at = match.index;
      if (match[0] === '"') {
        const close = stringEnd(text, at);
        if (close < 0) {
          this.position = at;
          break;
        }
        if (this.depth === 1 && this.elementDepth === 2) this.lastString = text.slice(at + 1, close);
        this.position = close + 1;
        continue;
      }
      this.position = at + 1;
      this.mark(match[0], text, at);
    }
    const keepFrom = this.elementStart >= 0 ? this.elementStart : this.position;
    this.rest = text.slice(keepFrom);
    this.position -= keepFrom;
    if (this.elementStart >= 0) this.elementStart = 0;
    if (this.rest.length > this.limit) throw new JsonOutlineError(`an element is longer than ${this.limit} characters`);
  }

  end(): void {
    if (this.depth !== 0 || this.rest.trim().startsWith('"'))
      throw new JsonOutlineError('the document is cut off before its end');
  }

  private mark(mark: string, text: string, at: number): void {
    switch (mark) {
      case '{':
      case '[':
        if (this.depth === 1 && this.elementDepth === 2) {
          this.listOpen = mark === '[';
          this.member = this.lastString;
        }
        if (this.depth === this.elementDepth && (this.elementDepth !== 2 || this.listOpen)) this.elementStart = at;
        this.depth += 1;
        break;
      case '}':
      case ']':
        this.depth -= 1;
        if (this.depth < 0) throw new JsonOutlineError('a bracket closes that was never opened');
        if (this.depth === this.elementDepth && this.elementStart >= 0) {
          this.count += 1;
          this.sink({ member: this.member, text: text.slice(this.elementStart, at + 1) });
          this.elementStart = -1;
        }
        break;
    }
  }
}

/** Index of the quotation mark that closes the string opened at `start`, or -1. */
function stringEnd(text: string, start: number): number {
  let close = text.indexOf('"', start + 1);
  while (close >= 0) {
    let slashes = 0;
    while (text[close - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return close;
    close = text.indexOf('"', close + 1);
  }
  return -1;
}

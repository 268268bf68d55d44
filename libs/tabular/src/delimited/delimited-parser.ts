import type { TableFailure } from '../source/table-failure.js';
import { TableReadError } from '../source/table-failure.js';
import type { TableLimits } from '../source/table-limits.js';
import type { Dialect } from './dialect.js';

/** Where a parser puts a row: its cells, and its number in the file (1 for the first, blank ones counted). */
export type RowSink = (cells: string[], rowNumber: number) => void;

interface ParserContext {
  readonly file: string;
  readonly dialect: Dialect;
  readonly limits: TableLimits;
}

/**
 * Splits delimited text into rows, chunk by chunk. Quotes count only at the start of a cell, as spreadsheet programs
 * write them; a quote inside an unquoted cell, or text after a closing quote, is kept as it stands. Rows without any
 * character are skipped but numbered. A row or cell past the limits, or a quote that never closes, is a TableReadError.
 */
export class DelimitedParser {
  private rest = '';
  private rowNumber = 0;
  /** Cells whose closing quote was followed by more text: a sign of unescaped quotes. */
  strayQuotes = 0;

  constructor(
    private readonly context: ParserContext,
    private readonly sink: RowSink,
  ) {}

  push(chunk: string): void {
    this.rest = this.consume(this.rest === '' ? chunk : this.rest + chunk, false);
    if (this.rest.length > this.context.limits.rowCharacters) throw this.tooLong(this.rest);
  }

  end(): void {
    const rest = this.consume(this.rest, true);
    this.rest = '';
    if (rest === '') return;
    throw this.error({
      code: 'quote-unclosed',
      message: `opens a quotation mark that never closes: the file is cut off there, or a ${this.context.dialect.quote} stands alone in a cell. Ask for the whole file again, or double the mark.`,
      expected: 'a closing quotation mark',
    });
  }

  private consume(text: string, last: boolean): string {
    const { delimiter, quote, newline } = this.context.dialect;
    let position = 0;
    let nextQuote = quote === '' ? -1 : text.indexOf(quote);
    while (position < text.length) {
      let lineEnd = text.indexOf(newline, position);
      if (lineEnd < 0) {
        if (!last) break;
        lineEnd = text.length;
      }
      if (nextQuote >= 0 && nextQuote < position) nextQuote = text.indexOf(quote, position);
      if (nextQuote < 0 || nextQuote > lineEnd) {
        const end = newline === '\n' && lineEnd > position && text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd;
        this.emit(end === position ? [''] : text.slice(position, end).split(delimiter));
        position = lineEnd + 1;
        continue;
      }
      const after = this.quotedRow(text, position, last);
      if (after < 0) break;
      position = after;
    }
    return position === 0 ? text : text.slice(position);
  }

  /** Reads one row that holds quotes; returns where the next begins, or -1 where the text ends before the row does. */
  private quotedRow(text: string, from: number, last: boolean): number {
    const { delimiter, quote, newline, spaceBeforeQuote } = this.context.dialect;
    const cells: string[] = [];
    let position = from;
    for (;;) {
      let cell = '';
      const opening = spaceBeforeQuote ? afterSpaces(text, position) : position;
      if (opening === text.length && !last && spaceBeforeQuote) return -1;
      if (text.startsWith(quote, opening)) {
        position = opening;
        let close = position;
        let escaped = false;
        for (;;) {
          close = text.indexOf(quote, close + 1);
          if (close < 0 || (close === text.length - 1 && !last)) return -1;
          if (text[close + 1] !== quote) break;
          escaped = true;
          close += 1;
        }
        cell = text.slice(position + 1, close);
        if (escaped) cell = cell.replaceAll(quote + quote, quote);
        position = close + 1;
      }
      const lineEnd = endOf(text, newline, position);
      const cellEnd = endOf(text, delimiter, position);
      const end = Math.min(lineEnd, cellEnd);
      if (end === text.length && !last) return -1;
      let tail = text.slice(position, end);
      if (end === lineEnd && newline === '\n' && tail.endsWith('\r')) tail = tail.slice(0, -1);
      if (tail !== '' && cell !== '') this.strayQuotes += 1;
      cells.push(tail === '' ? cell : cell + tail);
      position = end + 1;
      if (end === lineEnd) {
        this.emit(cells);
        return position;
      }
    }
  }

  private emit(cells: string[]): void {
    this.rowNumber += 1;
    if (this.rowNumber <= this.context.dialect.skipRows || (cells.length === 1 && cells[0] === '')) return;
    const { limits } = this.context;
    if (cells.length > limits.columns) {
      throw this.error({
        code: 'columns-too-many',
        message: `has ${cells.length} columns; the limit is ${limits.columns}. Check the delimiter, or send only the columns of the list.`,
        expected: `at most ${limits.columns} columns`,
      });
    }
    for (let index = 0; index < cells.length; index += 1) {
      if (cells[index]!.length > limits.cellCharacters) {
        throw this.error({
          code: 'cell-too-long',
          message: `has a cell of ${cells[index]!.length} characters in column ${index + 1}; the limit is ${limits.cellCharacters}. Check for a quotation mark that is not closed, or shorten the cell.`,
          expected: `at most ${limits.cellCharacters} characters`,
          column: String(index + 1),
        });
      }
    }
    this.sink(cells, this.rowNumber);
  }

  private tooLong(text: string): TableReadError {
    this.rowNumber += 1;
    const { limits, dialect } = this.context;
    const columns = text.split(dialect.delimiter).length;
    if (columns > limits.columns) {
      return this.error({
        code: 'columns-too-many',
        message: `has more than ${limits.columns} columns. Check the delimiter, or send only the columns of the list.`,
        expected: `at most ${limits.columns} columns`,
      });
    }
    const long = text.split(dialect.delimiter).some((cell) => cell.length > limits.cellCharacters);
    return this.error({
      code: long ? 'cell-too-long' : 'row-too-long',
      message: `is longer than ${limits.rowCharacters} characters${long ? ' because of one cell' : ''}. Check for a quotation mark that is not closed, or for missing line breaks.`,
      expected: long
        ? `at most ${limits.cellCharacters} characters in a cell`
        : `at most ${limits.rowCharacters} in a row`,
    });
  }

  private error(facts: Omit<TableFailure, 'file'>): TableReadError {
    const row = facts.code === 'quote-unclosed' ? this.rowNumber + 1 : this.rowNumber;
    const { file } = this.context;
    return new TableReadError({ ...facts, file, row, message: `${file}: row ${row} ${facts.message}` });
  }
}

function afterSpaces(text: string, from: number): number {
  let position = from;
  while (text.charCodeAt(position) === 0x20) position += 1;
  return position;
}

function endOf(text: string, search: string, from: number): number {
  const found = text.indexOf(search, from);
  return found < 0 ? text.length : found;
}

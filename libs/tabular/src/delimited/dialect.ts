/** How a delimited text is written. */
export interface Dialect {
  readonly delimiter: string;
  /** The quotation mark; an empty string where quotes mean nothing. */
  readonly quote: string;
  /** The line break that ends a row; a carriage return before a line feed is dropped. */
  readonly newline: '\n' | '\r';
  /** Rows at the top that are not part of the table, such as a spreadsheet's `sep=;`. */
  readonly skipRows: number;
  /** Spaces between a delimiter and an opening quotation mark mean nothing (`1, "Old School"`). */
  readonly spaceBeforeQuote: boolean;
}

export const defaultDialect: Dialect = {
  delimiter: ',',
  quote: '"',
  newline: '\n',
  skipRows: 0,
  spaceBeforeQuote: false,
};

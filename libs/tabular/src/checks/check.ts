/** How much a finding matters: errors should be mended before the list is used, warnings looked at, notices known. */
export const checkSeverities = ['error', 'warning', 'notice'] as const;
export type CheckSeverity = (typeof checkSeverities)[number];

/** Every check by name; docs/registers.md says what each one counts. */
export const checkCodes = [
  'truncated-file',
  'extension-mismatch',
  'invalid-bytes',
  'lists-left-out',
  'inspected-in-part',
  'short-rows',
  'long-rows',
  'header-space',
  'header-blank',
  'header-repeated',
  'total-rows',
  'double-space',
  'edge-space',
  'line-break',
  'text-cut',
  'mixed-cedilla',
  'garbled-text',
  'duplicate-row',
  'duplicate-code',
  'code-missing',
  'code-pattern',
  'duplicate-number',
  'number-restarts',
  'duplicate-name',
  'similar-name',
  'name-missing',
  'place-with-two-addresses',
  'address-with-two-points',
  'area-missing',
  'area-not-nested',
  'area-name-shared',
  'area-spelling',
  'area-code-two-names',
  'coordinates-missing',
  'coordinates-invalid',
  'coordinates-zero',
  'coordinates-swapped',
  'coordinates-outside-country',
  'coordinates-abroad',
  'coordinates-outside-area',
  'many-on-one-point',
  'electors-missing',
  'electors-invalid',
  'electors-implausible',
] as const;
export type CheckCode = (typeof checkCodes)[number];

/** What a check found: how many rows it concerns, and the first of them by their number in the file. */
export interface Check {
  readonly code: CheckCode;
  readonly severity: CheckSeverity;
  /** Rows concerned; columns for findings about the header. */
  readonly count: number;
  readonly rows: readonly number[];
  /** The column it is about, where it is about one. */
  readonly column?: string;
  /** Groups of rows (a shared code, a shared point), where the check is about groups. */
  readonly groups?: number;
  /** A sentence for people, without texts from the list. */
  readonly message: string;
}

const FIRST = 5;

/** Collects rows for one check: counts all, keeps the first five numbers. */
export class RowCollector {
  count = 0;
  private readonly first: number[] = [];

  constructor(private readonly rowNumber: (row: number) => number) {}

  add(row: number): void {
    this.count += 1;
    if (this.first.length < FIRST) this.first.push(this.rowNumber(row));
  }

  /** The check, or none where nothing was collected. */
  finish(check: Omit<Check, 'count' | 'rows'>): readonly Check[] {
    return this.count === 0 ? [] : [{ ...check, count: this.count, rows: this.first }];
  }
}

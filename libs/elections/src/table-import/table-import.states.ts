/** The life of an import, from the uploaded file to a version or an end without one. */
export const IMPORT_STATES = [
  'inspected',
  'checking',
  'dry_run',
  'committing',
  'committed',
  'cancelled',
  'failed',
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** What can happen to an import, and from where to where it takes it. */
export const IMPORT_TRANSITIONS = {
  /** The columns were mapped and the rows are being checked. */
  check: { from: ['inspected', 'dry_run', 'failed'], to: 'checking' },
  /** The difference is known and can be looked at. */
  show: { from: ['checking'], to: 'dry_run' },
  commit: { from: ['dry_run'], to: 'committing' },
  finish: { from: ['committing'], to: 'committed' },
  cancel: { from: ['inspected', 'checking', 'dry_run', 'committing'], to: 'cancelled' },
  fail: { from: ['checking', 'committing'], to: 'failed' },
} as const satisfies Record<string, { readonly from: readonly ImportState[]; readonly to: ImportState }>;
export type ImportTransition = keyof typeof IMPORT_TRANSITIONS;

/** The state that a transition leads to from `state`, or undefined where it is not allowed there. */
export function afterImportTransition(state: ImportState, transition: ImportTransition): ImportState | undefined {
  const { from, to }: { from: readonly ImportState[]; to: ImportState } = IMPORT_TRANSITIONS[transition];
  return from.includes(state) ? to : undefined;
}

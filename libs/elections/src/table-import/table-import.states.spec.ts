import { describe, expect, it } from '@jest/globals';
import {
  afterImportTransition,
  IMPORT_STATES,
  IMPORT_TRANSITIONS,
  type ImportTransition,
} from './table-import.states.js';

const allowed = [
  'inspected check checking',
  'dry_run check checking',
  'failed check checking',
  'checking show dry_run',
  'dry_run commit committing',
  'committing finish committed',
  'inspected cancel cancelled',
  'checking cancel cancelled',
  'dry_run cancel cancelled',
  'committing cancel cancelled',
  'checking fail failed',
  'committing fail failed',
];

describe('states of an import', () => {
  it('change only as the table allows, over every pair', () => {
    const found = IMPORT_STATES.flatMap((state) =>
      (Object.keys(IMPORT_TRANSITIONS) as ImportTransition[]).flatMap((transition) => {
        const next = afterImportTransition(state, transition);
        return next === undefined ? [] : [`${state} ${transition} ${next}`];
      }),
    );
    expect(found.sort()).toEqual([...allowed].sort());
  });

  it('end for good where something was committed or given up', () => {
    for (const transition of Object.keys(IMPORT_TRANSITIONS) as ImportTransition[]) {
      expect(afterImportTransition('committed', transition)).toBeUndefined();
      expect(afterImportTransition('cancelled', transition)).toBeUndefined();
    }
  });
});

import { describe, expect, it } from '@jest/globals';
import {
  changedFieldsOf,
  inspectionOf,
  missingFields,
  startingMapping,
  withColumn,
  withoutColumn,
  type TableMapping,
} from './inspection.js';

const code = { name: 'code', required: true, many: false };
const areas = { name: 'areas', required: false, many: true };
const mapping: TableMapping = { mode: 'whole', columns: { code: ['No'], areas: ['Region'] } };

describe('mapping of columns', () => {
  it('gives a column to one field only', () => {
    expect(withColumn(mapping, code, 'Region').columns).toEqual({ code: ['Region'] });
  });

  it('collects columns where a field takes many', () => {
    expect(withColumn(mapping, areas, 'District').columns['areas']).toEqual(['Region', 'District']);
    expect(withoutColumn(mapping, 'areas', 'Region').columns).toEqual({ code: ['No'] });
  });

  it('names what is still missing', () => {
    const inspection = inspectionOf({ fields: [code, areas] });
    expect(missingFields({ mode: 'whole', columns: {} }, inspection)).toEqual(['code']);
    expect(missingFields(mapping, inspection)).toEqual([]);
  });

  it('starts from what was made, else from the suggestion', () => {
    const inspection = inspectionOf({ suggestedMapping: mapping });
    expect(startingMapping(null, inspection)).toEqual(mapping);
    expect(startingMapping({ columns: {}, mode: 'update' }, inspection)).toEqual({ columns: {}, mode: 'update' });
    expect(startingMapping(null, inspectionOf(null))).toEqual({ columns: {}, mode: 'whole' });
  });
});

describe('changed fields of a record', () => {
  it('are told before and after, lists as one text', () => {
    expect(
      changedFieldsOf({
        areas: { before: ['North'], after: ['North', 'Hills'] },
        electors: { before: 9, after: null },
      }),
    ).toEqual([
      { field: 'areas', before: 'North', after: 'North, Hills' },
      { field: 'electors', before: '9', after: '' },
    ]);
    expect(changedFieldsOf(null)).toEqual([]);
  });

  it('of a person are named and not told', () => {
    expect(changedFieldsOf({ email: { before: null, after: null } })).toEqual([
      { field: 'email', before: undefined, after: undefined },
    ]);
  });
});

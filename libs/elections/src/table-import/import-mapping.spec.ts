import { describe, expect, it } from '@jest/globals';
import { compileMapping, headerKey, parseMapping, type ImportField } from './import-mapping.js';

const fields: readonly ImportField[] = [
  { name: 'code', required: true, many: false, key: true },
  { name: 'name', required: true, many: false },
  { name: 'areas', required: false, many: true },
];
const header = ['id', 'region', 'town', 'title', 'note'];

describe('a mapping', () => {
  it('becomes positions, keeping the order of areas and the columns nobody mapped', () => {
    const compiled = compileMapping(
      { mode: 'whole', columns: { code: ['id'], name: ['title'], areas: ['town', 'region'] } },
      header,
      fields,
    );
    expect(compiled).toEqual({
      ok: true,
      value: {
        mode: 'whole',
        codeChanges: undefined,
        positions: new Map([
          ['code', [0]],
          ['name', [3]],
          ['areas', [2, 1]],
        ]),
        unmapped: [{ position: 4, name: 'note' }],
      },
    });
  });

  it('names a column that the file does not have, and those it has', () => {
    const compiled = compileMapping(
      { mode: 'whole', columns: { code: ['section_id'], name: ['title'] } },
      header,
      fields,
    );
    expect(compiled).toMatchObject({
      ok: false,
      failure: [
        {
          path: 'mapping.columns.code',
          message: expect.stringContaining('no column "section_id"; it has "id"') as unknown,
        },
      ],
    });
  });

  it('needs the key alone where records already there are changed', () => {
    const columns = { code: ['id'], areas: ['region'] };
    expect(compileMapping({ mode: 'update', columns }, header, fields).ok).toBe(true);
    expect(compileMapping({ mode: 'whole', columns }, header, fields)).toMatchObject({
      ok: false,
      failure: [{ path: 'mapping.columns.name' }],
    });
  });

  it.each([
    [null, 'mapping'],
    [{ columns: { code: 'id' } }, 'mapping.columns.code'],
    [{ columns: {}, mode: 'all' }, 'mapping.mode'],
    [{ columns: {}, codeChanges: 'perhaps' }, 'mapping.codeChanges'],
  ])('from outside is refused with its place: %j', (value, path) => {
    expect(parseMapping(value)).toMatchObject({ ok: false, failure: [{ path }] });
  });

  it('is offered again for the same header, whatever its case and blanks', () => {
    expect(headerKey([' Id', 'TOWN '])).toBe(headerKey(['id', 'town']));
    expect(headerKey(['id', 'town'])).not.toBe(headerKey(['town', 'id']));
  });
});

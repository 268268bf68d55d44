import { describe, expect, it } from '@jest/globals';
import { checkContent } from './file-kinds.js';

const check = (kind: 'letter' | 'table', text: string) => checkContent(kind, Buffer.from(text), Buffer.from(text));

describe('the type of a file', () => {
  it('is told by its content', () => {
    expect(check('letter', '%PDF-1.7\n…\n%%EOF\n')).toEqual({ ok: true, value: 'application/pdf' });
    expect(check('table', 'code,name\n1,a\n')).toEqual({ ok: true, value: 'text/plain' });
    expect(check('table', 'PK\u0003\u0004…')).toMatchObject({ ok: true });
  });

  it.each([
    ['a text', 'Dear Sir or Madam', 'its content is something else'],
    ['half a PDF', '%PDF-1.7\n1 0 obj', 'it breaks off before its end'],
    ['a page that mentions its end', 'see %%EOF', 'its content is something else'],
  ])('of a letter is PDF and not %s', (_, text, reason) => {
    const checked = check('letter', text);
    expect(checked).toMatchObject({ ok: false, failure: { code: 'FILE_TYPE_NOT_ALLOWED' } });
    if (!checked.ok) expect(checked.failure.message).toContain(reason);
  });

  it('of nothing is named', () => {
    expect(check('letter', '')).toMatchObject({ ok: false, failure: { code: 'FILE_EMPTY' } });
  });

  it('of a table is not PDF', () => {
    expect(check('table', '%PDF-1.4 … %%EOF')).toMatchObject({ ok: false, failure: { code: 'FILE_TYPE_NOT_ALLOWED' } });
  });
});

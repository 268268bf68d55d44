import { describe, expect, it } from '@jest/globals';
import { toCsv } from './csv.js';

describe('exported rows', () => {
  it('quotes what needs it and keeps codes as they are', () => {
    expect(
      toCsv([
        ['Code', 'Name'],
        ['001', 'School "Levski", hall'],
      ]),
    ).toBe('\uFEFFCode,Name\r\n001,"School ""Levski"", hall"\r\n');
  });

  it('hands no formula to a spreadsheet', () => {
    expect(toCsv([['=1+1', '@sum', '-2']])).toContain(`'=1+1,'@sum,'-2`);
  });
});

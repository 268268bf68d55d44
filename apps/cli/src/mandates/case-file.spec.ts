import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { judge, toReport, toText } from './assess-cases.js';
import { readCaseFile } from './case-file.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cases-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const one = {
  id: 'A',
  body: 'UN',
  service: 'voter_education',
  requesterKind: 'government',
  state: 'FJ',
  decisionDate: '2001-06-20',
  facts: { writtenRequest: true },
  expected: { outcome: 'eligible', reasons: ['REQUEST_WRITTEN_BY_STATE'] },
};

function write(content: unknown): string {
  const file = join(folder, 'cases.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const message = (content: unknown): string => {
  try {
    readCaseFile(write(content));
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('a file of cases', () => {
  it('is refused with the case, the field, the value and what is allowed', () => {
    expect(message([{ ...one, body: 'XX' }])).toMatch(
      /one problem\n {2}case A, body: "XX" is not allowed; expected one of UN, UN_CHR/,
    );
    expect(message([{ ...one, decisionDate: '2001-02-30' }])).toMatch(
      /case A, decisionDate: "2001-02-30" is not allowed; expected a day/,
    );
    expect(message([one, { ...one, id: 'B', facts: { hope: 1 }, service: 'tea' }])).toMatch(
      /2 problems[^]*case B, service[^]*case B, facts\.hope/,
    );
    expect(message([{ ...one, id: undefined }])).toMatch(/case 1 \(without id\), id/);
    expect(message([{ ...one, expected: 'eligible' }])).toMatch(/case A, expected/);
    expect(message([{ ...one, expected: { outcome: 5 } }])).toMatch(/case A, expected\.outcome: 5/);
    expect(message([{ ...one, expected: { outcome: 'eligible', reasons: 'x' } }])).toMatch(/case A, expected\.reasons/);
    expect(message({ cases: [] })).toMatch(/expected an array of cases/);
    expect(message('[')).toMatch(/is not JSON/);
    expect(() => readCaseFile(join(folder, 'absent.json'))).toThrow(/absent\.json cannot be read \(ENOENT\)/);
  });

  it('counts what passes and fails, and neither without expectation', () => {
    const cases = readCaseFile(
      write([
        one,
        { ...one, id: 'B', expected: { outcome: 'not_eligible', reasons: [] } },
        { ...one, id: 'C', expected: { outcome: 'eligible', reasons: ['NOT_A_MEMBER'] } },
        { ...one, id: 'D', expected: undefined },
        { ...one, id: 'E', expected: { outcome: 'eligible' } },
      ]),
    );
    const judged = cases.map(judge);
    const report = toReport(judged);
    expect([report.passed, report.failed]).toEqual([2, 2]);
    expect(report.results.map(({ id }) => id)).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(report.results[0]).toMatchObject({
      outcome: 'eligible',
      findings: expect.arrayContaining(['MEMBER_STATE']) as unknown,
    });
    expect(new Set(report.results[0]!.findings).size).toBe(report.results[0]!.findings.length);
    expect(report.results[0]!.decisiveFacts).toContain('focalPointDecision');
    const text = toText(judged, cases);
    expect(text).toContain('2 passed, 2 failed, 1 without expectation.');
    expect(text).toContain('expected eligible, missing NOT_A_MEMBER');
  });
});

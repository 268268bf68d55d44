import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { describeWithData } from '../../support/index.js';
import { assess, parseAssessmentFacts } from '@comitia/mandates';

interface WorkedCase {
  readonly id: string;
  readonly expected: { readonly outcome: string; readonly reasons: readonly string[] };
}

describeWithData('the worked cases', ['reference/mandate-cases.json'], ([file]) => {
  const cases = JSON.parse(readFileSync(file!, 'utf8')) as readonly WorkedCase[];

  it.each(cases.map((entry): [string, WorkedCase] => [entry.id, entry]))('%s', (_, entry) => {
    const parsed = parseAssessmentFacts(entry);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure));
    const { outcome, findings } = assess(parsed.value);
    const codes = findings.map(({ code }) => code);
    expect({ outcome, missing: entry.expected.reasons.filter((code) => !(codes as string[]).includes(code)) }).toEqual({
      outcome: entry.expected.outcome,
      missing: [],
    });
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { assess } from '../assess.js';
import type { AssessmentFacts, ComparedValues } from '../model/assessment.js';
import { FINDING_TEXTS, findingText } from '../rules/finding-texts.js';

/** A request, one sentence that is said of it, the values in it, the text on which it rests and how sure that is. */
interface Example {
  readonly text: string;
  readonly request: AssessmentFacts;
  readonly compared: ComparedValues;
  readonly citation: string;
  readonly confidence: string;
}

/** Every sentence of every rule by example, one a line: whoever changes what a rule compares or cites changes its lines here. */
const examples = readFileSync(join(import.meta.dirname, 'examples.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Example);

describe('every sentence by example', () => {
  it('is there for each that a rule may say', () => {
    const shown = new Set(examples.map(({ text }) => text));
    expect(FINDING_TEXTS.filter((text) => !shown.has(text))).toEqual([]);
  });

  it.each(examples)('$text of $request.body, $request.decisionDate', ({ text, request, ...said }) => {
    const findings = assess(request).findings.filter((finding) => findingText(finding) === text);
    const read = findings.map(({ compared, source: { citation, confidence } }) => ({ compared, citation, confidence }));
    expect(read).toContainEqual(said);
  });
});

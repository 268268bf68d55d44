import type { Finding } from '../model/assessment.js';
import { RULES } from './registry.js';

/**
 * The id of the sentence that says a finding, by which catalogues of texts are keyed: rule and code, and the variant where the
 * rule has several sentences for the code. The values that fill it are those of `compared`.
 */
export function findingText({ ruleId, code, variant }: Pick<Finding, 'ruleId' | 'code' | 'variant'>): string {
  return variant === undefined ? `${ruleId}.${code}` : `${ruleId}.${code}.${variant}`;
}

/** Every sentence that a rule may say, by its id: a catalogue of texts is whole when it has them all. */
export const FINDING_TEXTS: readonly string[] = RULES.flatMap(({ id, codes, variants }) =>
  codes.flatMap((code) =>
    (variants?.[code] ?? [undefined]).map((variant) => findingText({ ruleId: id, code, variant })),
  ),
);

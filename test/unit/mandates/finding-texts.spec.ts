import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  assess,
  BODIES,
  BODY_IDS,
  FACT_NAMES,
  FINDING_TEXTS,
  findingText,
  REASON_CODES,
  REQUESTER_KINDS,
  SERVICES,
  smallestOpenings,
  states,
  type ReasonCode,
} from '@comitia/mandates';
import { requestFromSeed } from '../../../libs/mandates/src/testing/request-generator.js';

const folder = join(import.meta.dirname, '../../../apps/portal/src/i18n/catalogues');

type Texts = { readonly [key: string]: string | Texts };

function flatten(texts: Texts, prefix = ''): readonly (readonly [string, string])[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as const] : flatten(value, `${prefix}${key}.`),
  );
}

function catalogueOf(language: string): ReadonlyMap<string, string> {
  const files = readdirSync(join(folder, language)).filter((name) => name.endsWith('.json'));
  return new Map(
    files.flatMap((file) => flatten(JSON.parse(readFileSync(join(folder, language, file), 'utf8')) as Texts)),
  );
}

const catalogues = (['en', 'ar'] as const).map((language) => [language, catalogueOf(language)] as const);

/** Names of the values that every finding of a sentence compares. */
function comparedByText(): ReadonlyMap<string, ReadonlySet<string>> {
  const always = new Map<string, Set<string>>();
  for (let seed = 0; seed < 30_000; seed += 1) {
    for (const finding of assess(requestFromSeed(seed)).findings) {
      const names = Object.keys(finding.compared);
      const text = findingText(finding);
      const before = always.get(text);
      always.set(text, new Set(before ? names.filter((name) => before.has(name)) : names));
    }
  }
  return always;
}

const compared = comparedByText();

/** Facts that the smallest changes touch. */
const changed = new Set(
  Array.from({ length: 1500 }, (_, seed) => requestFromSeed(seed))
    .flatMap((request) => smallestOpenings(request, assess(request)))
    .flatMap(({ changes }) => changes)
    .flatMap((change) => (change.kind === 'fact' ? [change.name] : [])),
);

describe.each(catalogues)('the catalogue of texts (%s)', (language, catalogue) => {
  const lacking = (keys: readonly string[]) => keys.filter((key) => (catalogue.get(key) ?? '') === '');

  it('has a sentence for everything that a rule may say, and none that no rule says', () => {
    expect(lacking(FINDING_TEXTS.map((text) => `finding.${text}`))).toEqual([]);
    const known = new Set(FINDING_TEXTS.map((text) => `finding.${text}`));
    expect([...catalogue.keys()].filter((key) => key.startsWith('finding.') && !known.has(key))).toEqual([]);
  });

  it('fills its sentences only with values that the rule always compares', () => {
    const empty = FINDING_TEXTS.flatMap((text) =>
      [...catalogue.get(`finding.${text}`)!.matchAll(/\{\{(\w+)\}\}/g)]
        .filter(([, value]) => !compared.get(text)?.has(value!))
        .map(([, value]) => `${text} ${value}`),
    );
    expect(empty).toEqual([]);
  });

  it('names every code, next step, body, decision-maker, requester, service and fact', () => {
    const conditions = (Object.keys(REASON_CODES) as ReasonCode[]).filter(
      (code) => REASON_CODES[code].polarity === 'CONDITION',
    );
    expect(
      lacking([
        ...Object.keys(REASON_CODES).map((code) => `reason.${code}`),
        ...conditions.map((code) => `nextStep.${code}`),
        ...BODY_IDS.map((id) => `mandateBody.${id}`),
        ...BODIES.flatMap(({ successor }) => (successor ? [`mandateBody.${successor.id}`] : [])),
        ...BODIES.flatMap(({ tracks }) => tracks.map(({ decisionMaker }) => `decisionMaker.${decisionMaker.id}`)),
        ...REQUESTER_KINDS.flatMap((kind) => [`requester.${kind}`, `asker.${kind}`]),
        ...SERVICES.map((service) => `service.${service}`),
        ...FACT_NAMES.map((name) => `fact.${name}.name`),
        ...['requester', 'service', ...changed].map((what) => `requestChange.${what}`),
      ]),
    ).toEqual([]);
  });

  it('and the language together name every state, former ones included', () => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    const nameless = states().filter(
      ({ iso2, iso3 }) => !catalogue.has(`formerState.${iso3}`) && (iso2 === '' || names.of(iso2) === undefined),
    );
    expect(nameless).toEqual([]);
  });
});

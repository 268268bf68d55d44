import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { BODIES, BODY_IDS, REASON_CODES, REFERENCES, RULES, type Source } from '@comitia/mandates';

const sources = resolve(import.meta.dirname, '../../../libs/mandates/src');
const filesOf = (folder: string, suffix: string): string[] =>
  readdirSync(resolve(sources, folder)).filter((name) => name.endsWith(suffix));

/** Every source that hangs anywhere below a value. */
function sourcesIn(value: unknown): Source[] {
  if (typeof value !== 'object' || value === null) return [];
  const record = value as Readonly<Record<string, unknown>>;
  const own = 'citation' in record && 'confidence' in record ? [value as Source] : [];
  return [...own, ...Object.values(record).flatMap(sourcesIn)];
}

describe('the registries', () => {
  it('hold every rule of the folder', () => {
    const ids = filesOf('rules', '.rule.ts').map((name) => name.replace('.rule.ts', ''));
    expect(RULES.map(({ id }) => id).sort()).toEqual(ids.sort());
  });

  it('hold every body of the folder, under the id it bears', () => {
    expect(BODIES.map(({ id }) => id)).toEqual([...BODY_IDS]);
    expect(filesOf('bodies', '.body.ts')).toHaveLength(BODY_IDS.length);
  });

  it('name no case of a file of cases in any rule or body', () => {
    const name = /\b(UN|CHR|OAS|OAU|AU|COE|ODIHR|HCNM|LTM|NGO|EU)-\d\d\b/;
    for (const [folder, suffix] of [
      ['rules', '.rule.ts'],
      ['bodies', '.ts'],
      ['membership', '.ts'],
    ] as const) {
      const named = filesOf(folder, suffix).filter((file) =>
        name.test(readFileSync(resolve(sources, folder, file), 'utf8')),
      );
      expect(named).toEqual([]);
    }
  });

  it('run in the order of the steps', () => {
    const steps = RULES.map(({ step }) => Number(step.slice(1)));
    expect(steps).toEqual([...steps].sort((left, right) => left - right));
  });

  it('declare only codes that exist', () => {
    expect(RULES.flatMap(({ codes }) => codes).filter((code) => !(code in REASON_CODES))).toEqual([]);
  });
});

describe('the bodies', () => {
  it('cite a text for everything, and point only to references that were seen', () => {
    const cited = BODIES.flatMap(sourcesIn);
    expect(cited.length).toBeGreaterThan(500);
    expect(cited.filter(({ citation }) => citation.trim() === '')).toEqual([]);
    const unseen = cited.flatMap(({ references }) => references).filter((number) => REFERENCES[number] === undefined);
    expect(unseen).toEqual([]);
    const wrong = cited.filter(
      ({ confidence, references }) => confidence.startsWith('memory') === references.length > 0,
    );
    expect(wrong).toEqual([]);
  });

  it('order the sizes of their formats and the days of their steps', () => {
    for (const { formats } of BODIES) {
      for (const { roles, offsets } of formats) {
        for (const { minimum, typical, maximum } of roles)
          expect([minimum, typical, maximum]).toEqual([minimum, typical, maximum].sort((a, b) => a - b));
        for (const { earliest, target, latest } of offsets)
          expect([earliest, target, latest]).toEqual([earliest, target, latest].sort((a, b) => a - b));
      }
    }
  });

  it('give every format a service that they offer', () => {
    const wrong = BODIES.flatMap(({ id, formats, tracks }) =>
      formats
        .filter(({ service }) => !tracks.some(({ services }) => services.includes(service)))
        .map((format) => `${id} ${format.id}`),
    );
    expect(wrong).toEqual([]);
  });

  it('offer each service by one track at a time', () => {
    for (const { id, tracks } of BODIES) {
      for (const [index, track] of tracks.entries()) {
        for (const other of tracks.slice(index + 1)) {
          const shared = track.services.filter((service) => other.services.includes(service));
          const apart = (track.to ?? '9999') < (other.from ?? '0000') || (other.to ?? '9999') < (track.from ?? '0000');
          expect([id, ...(apart ? [] : shared)]).toEqual([id]);
        }
      }
    }
  });
});

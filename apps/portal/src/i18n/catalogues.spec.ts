import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const source = join(import.meta.dirname, '..');
const folder = join(import.meta.dirname, 'catalogues');

type Catalogue = { readonly [key: string]: string | Catalogue };

function flatten(catalogue: Catalogue, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(catalogue)) {
    if (typeof value === 'string') flat.set(prefix + key, value);
    else for (const [inner, text] of flatten(value, `${prefix}${key}.`)) flat.set(inner, text);
  }
  return flat;
}

function catalogueOf(language: string): Map<string, string> {
  const all = new Map<string, string>();
  for (const file of readdirSync(join(folder, language)).filter((name) => name.endsWith('.json'))) {
    const texts = JSON.parse(readFileSync(join(folder, language, file), 'utf8')) as Catalogue;
    for (const [key, text] of flatten(texts)) all.set(key, text);
  }
  return all;
}

const PLURAL = /_(zero|one|two|few|many|other)$/;
const ids = (catalogue: Map<string, string>) => new Set([...catalogue.keys()].map((key) => key.replace(PLURAL, '')));
const english = catalogueOf('en');
const arabic = catalogueOf('ar');

function sourceFiles(): string[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.spec.ts') && !name.startsWith('gql'))
    .map((name) => join(source, name));
}

describe('catalogues', () => {
  it('say the same things in both languages', () => {
    expect([...ids(english)].filter((key) => !ids(arabic).has(key))).toEqual([]);
    expect([...ids(arabic)].filter((key) => !ids(english).has(key))).toEqual([]);
  });

  it('have every plural form that their language has', () => {
    const incomplete = (catalogue: Map<string, string>, language: string) => {
      const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
      const counted = [...catalogue.keys()].filter((key) => key.endsWith('_other')).map((key) => key.slice(0, -6));
      return counted.flatMap((key) =>
        pluralCategories.filter((form) => !catalogue.has(`${key}_${form}`)).map((form) => `${key}_${form}`),
      );
    };
    expect(incomplete(english, 'en')).toEqual([]);
    expect(incomplete(arabic, 'ar')).toEqual([]);
  });

  it('use no value in one language that the other does not get', () => {
    const values = (catalogue: Map<string, string>, id: string) =>
      new Set(
        [...catalogue]
          .filter(([key]) => key.replace(PLURAL, '') === id)
          .flatMap(([, text]) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1])),
      );
    const strangers = [...ids(english)].filter((id) => {
      const known = values(english, id);
      return [...values(arabic, id)].some((value) => value !== 'count' && value !== 'number' && !known.has(value));
    });
    expect(strangers).toEqual([]);
  });

  it('have every text that the pages ask for by name', () => {
    const known = ids(english);
    const missing = sourceFiles().flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\bt\(\s*'([\w.-]+)'/g)]
        .map((match) => match[1]!)
        .filter((key) => !known.has(key)),
    );
    expect(missing).toEqual([]);
  });
});

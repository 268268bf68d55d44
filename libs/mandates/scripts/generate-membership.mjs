/**
 * Turns the membership tables (CSV) into data modules under src/data, so that the library reads no file at run time.
 *
 * Usage: node libs/mandates/scripts/generate-membership.mjs [folder with the CSV files]
 * The folder defaults to COMITIA_TEST_REFERENCE/membership, else ../shared/reference/membership beside the clone.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createRequire } from 'node:module';
import { parse } from 'csv-parse/sync';
import { format, resolveConfig } from 'prettier';

const root = resolve(import.meta.dirname, '../../..');
const reference = process.env.COMITIA_TEST_REFERENCE ?? resolve(root, '../shared/reference');
const folder = process.argv[2] ?? resolve(reference, 'membership');
const output = resolve(import.meta.dirname, '../src/data');
const require = createRequire(import.meta.url);

const HEADER =
  '// Made by scripts/generate-membership.mjs from the membership tables; edit the tables, not this file.\n';

const read = (name) =>
  parse(readFileSync(resolve(folder, `${name}.csv`), 'utf8'), { columns: true, bom: true, relax_column_count: false });

const write = async (name, text) => {
  const file = resolve(output, `${name}.data.ts`);
  const options = await resolveConfig(file);
  writeFileSync(file, await format(HEADER + text, { ...options, filepath: file }));
};

/** Rows as a text, one a line, cells separated by bars: the library parses it when it is first asked for. */
const table = (rows) => {
  const text = rows.map((cells) => cells.join('|')).join('\n');
  const strange = rows.flat().find((cell) => /[`\\|\n]|\$\{/.test(cell));
  if (strange !== undefined) throw new Error(`A cell holds a character that separates cells: ${strange}`);
  return `\`\n${text}\n\``;
};

/** Remarks of the tables on how sure a day is: they become the row's confidence and are no sentence for a reader. */
const REMARKS = [
  /;?\s*\[[^\]]*(?:confidence|not verified)[^\]]*\]/gi,
  /;?\s*(?:\b(?:day|days|dates|lift date|deposit date) )?\b(?:low|medium) confidence\b(?:, at the edge of author's knowledge)?/gi,
  /\bin force at author's knowledge\b/gi,
];

function confidenceOf(note) {
  if (/not verified|low confidence|medium\/low/i.test(note)) return 'memory_low';
  if (/medium confidence|possibly/i.test(note)) return 'memory_medium';
  return 'memory_high';
}

const withoutRemarks = (note) =>
  REMARKS.reduce((text, remark) => text.replaceAll(remark, ''), note)
    .replaceAll('NOT verified', 'not verified')
    .trim();

const row = ({ org, iso3, from, to, note }) => [
  org === 'VENICE' ? 'COE_VENICE' : org,
  iso3,
  from,
  to,
  withoutRemarks(note),
  confidenceOf(note),
];

const memberships = ['un', 'oas', 'oau', 'au', 'coe', 'osce', 'eu', 'venice_extra'];
const states = new Map();
for (const name of memberships) {
  const rows = read(name);
  for (const { iso2, iso3, name: stateName } of rows) states.set(iso3, [iso3, iso2, stateName]);
  const identifier = name === 'venice_extra' ? 'VENICE' : name.toUpperCase();
  await write(
    name.replace('_', '-'),
    `/** ${name}.csv: organisation, ISO 3166 alpha-3, first day, last day (empty: in force), note, confidence. */\n` +
      `export const ${identifier}_ROWS = ${table(rows.map(row))};\n`,
  );
}

await write(
  'suspensions',
  `/** suspensions.csv: organisation, ISO 3166 alpha-3, first day, last day (empty: in force), note, confidence. */\n` +
    `export const SUSPENSION_ROWS = ${table(read('suspensions').map(row))};\n`,
);

/** What kind of tie a row of partners.csv describes, read from its note. */
function partnerKind({ org, note }) {
  if (org === 'UN') return 'permanent_observer';
  if (org === 'OSCE') return 'partner_for_cooperation';
  if (/partner for democracy/i.test(note)) return 'partner_for_democracy';
  if (/special guest/i.test(note)) return 'special_guest';
  return 'observer';
}
const partners = read('partners');
for (const { iso2, iso3, name: stateName } of partners)
  if (!states.has(iso3)) states.set(iso3, [iso3, iso2, stateName]);
await write(
  'partners',
  `/** partners.csv: organisation, ISO 3166 alpha-3, first day, last day (empty: in force), note, confidence, kind of tie. */\n` +
    `export const PARTNER_ROWS = ${table(partners.map((entry) => [...row(entry), partnerKind(entry)]))};\n`,
);

const codes = require('i18n-iso-countries/codes.json');
const names = require('i18n-iso-countries/langs/en.json').countries;
for (const [iso2, iso3] of codes) {
  if (states.has(iso3)) continue;
  const name = names[iso2];
  states.set(iso3, [iso3, iso2, Array.isArray(name) ? name[0] : (name ?? iso3)]);
}
const sorted = [...states.values()].sort((left, right) => (left[0] < right[0] ? -1 : 1));
await write(
  'states',
  `/** Every state and territory: ISO 3166 alpha-3 (or the code the tables use), alpha-2 (may be empty), name in English. */\n` +
    `export const STATE_ROWS = ${table(sorted)};\n`,
);

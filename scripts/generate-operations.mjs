/**
 * Typed operations of the portal from `schema.graphql`.
 *
 * Runs the codegen core in this process: the codegen command line of today wants a newer Node than we ask for.
 * `--check` writes nothing and fails when what is committed is not what the schema and the operations say now.
 * `--schema PATH` reads another schema.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { buildSchema, parse, printSchema } from 'graphql';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    schema: { type: 'string', default: join(root, 'schema.graphql') },
  },
});

const operations = join(root, 'apps/portal/src/api/operations');
const output = join(root, 'apps/portal/src/gql/');
const schemaObject = buildSchema(readFileSync(values.schema, 'utf8'));
const documents = readdirSync(operations)
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => {
    const location = join(operations, name);
    const rawSDL = readFileSync(location, 'utf8');
    return { location, rawSDL, document: parse(rawSDL) };
  });

const config = {
  documentMode: 'string',
  enumsAsTypes: true,
  useTypeImports: true,
  strictScalars: true,
  scalars: { CalendarDate: 'string', DateTime: 'string', LocalTime: 'string', JSON: 'unknown' },
  nonOptionalTypename: false,
  skipTypename: true,
};
const sections = await preset.buildGeneratesSection({
  baseOutputDir: output,
  schema: parse(printSchema(schemaObject)),
  schemaAst: schemaObject,
  documents,
  config,
  pluginMap: {},
  plugins: [],
  presetConfig: { fragmentMasking: false },
  documentTransforms: [],
});

let stale = 0;
for (const section of sections) {
  // Operations are imported by name from graphql.ts; the map from source text to operation would pull all of them together.
  if (!section.filename.endsWith('graphql.ts')) continue;
  const text = await codegen(section);
  if (values.check) {
    let committed = '';
    try {
      committed = readFileSync(section.filename, 'utf8');
    } catch {
      // Not generated yet: as stale as a differing one.
    }
    if (committed !== text) stale += 1;
  } else {
    mkdirSync(dirname(section.filename), { recursive: true });
    writeFileSync(section.filename, text);
    console.log(`${section.filename.slice(root.length + 1)}: ${documents.length} files of operations`);
  }
}
if (stale > 0) {
  console.error(
    'apps/portal/src/gql differs from schema.graphql and the operations: run npm run generate and commit it.',
  );
  process.exitCode = 1;
}

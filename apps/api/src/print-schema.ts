import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEATURE_MODULES } from './feature-modules.js';

/**
 * Writes the GraphQL schema to schema.graphql in the project's root, sorted; with `--check` only compares and ends with 1
 * when the file is behind the code. Needs neither database nor configuration.
 */
const FILE = join(import.meta.dirname, '../../../schema.graphql');
const HEADER = '# Made from the code by `npm run schema`; do not edit.\n\n';

function resolvers(): NewableFunction[] {
  return FEATURE_MODULES.flatMap((feature) => (Reflect.getMetadata('providers', feature) ?? []) as unknown[]).filter(
    (provider): provider is NewableFunction =>
      typeof provider === 'function' && Reflect.hasMetadata('graphql:resolver_type', provider),
  );
}

const context = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
const schema = await context.get(GraphQLSchemaFactory).create(resolvers());
await context.close();
const text = `${HEADER}${printSchema(lexicographicSortSchema(schema))}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(FILE, text);
} else if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== text) {
  process.stderr.write('schema.graphql is behind the code: run npm run schema and commit it.\n');
  process.exitCode = 1;
}

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { planDocuments } from './plan-schemas.js';

const folder = resolve(import.meta.dirname, '../../../../docs/schemas');

describe('published schemas of the plan commands', () => {
  it.each(Object.keys(planDocuments) as (keyof typeof planDocuments)[])('%s is what the command checks', (name) => {
    const path = resolve(folder, `plan-${name}.schema.json`);
    const schema = { title: `comitia plan ${name}`, ...z.toJSONSchema(planDocuments[name], { io: 'input' }) };
    // `UPDATE_SCHEMAS=1 npm run test:unit` writes them after a change.
    if (process.env['UPDATE_SCHEMAS'] === '1') {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, `${JSON.stringify(schema, null, 2)}\n`);
    }
    expect(existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as unknown) : undefined).toEqual(schema);
  });
});

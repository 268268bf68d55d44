import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { configurationSchema } from '@comitia/platform';
import { parse } from 'yaml';
import { projectRoot } from '../support/data-path.js';

interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

const compose = parse(readFileSync(join(projectRoot, 'docker-compose.yml'), 'utf8'), { merge: true }) as {
  services: Record<string, Service>;
};
const ours = Object.entries(compose.services).filter(([, service]) => service.image.startsWith('comitia'));

describe('docker-compose.yml', () => {
  it('runs an api, workers and the migrations from one image', () => {
    expect(ours.map(([name]) => name).sort()).toEqual(['api', 'migrate', 'worker']);
  });

  it.each(ours)('%s sets only variables that the configuration knows, to values that it accepts', (_name, service) => {
    const given = Object.fromEntries(
      Object.entries(service.environment ?? {}).map(([name, value]) => [
        name,
        // What compose would put in: the default after `:-`, or a value of the kind that the message asks for.
        value.replace(/\$\{(\w+):-([^}]*)\}/g, '$2').replace(/\$\{(\w+):\?[^}]*\}/g, 'x'.repeat(40)),
      ]),
    );
    expect(Object.keys(given).filter((name) => !(name in configurationSchema.shape))).toEqual([]);
    expect(configurationSchema.safeParse(given).error?.issues ?? []).toEqual([]);
  });

  it.each(ours)('%s runs a file that the build makes, with options that it knows', async (_name, service) => {
    const [command, file, ...rest] = service.command!;
    expect(command).toBe('node');
    expect(existsSync(join(projectRoot, file!))).toBe(true);
    if (!file!.includes('cli')) return;
    const output = await new Promise<string>((resolve, reject) => {
      const child = spawn(process.execPath, [join(projectRoot, file!), ...rest, '--help'], {
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let text = '';
      child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
      child.on('error', reject);
      child.on('exit', (code) => (code === 0 ? resolve(text) : reject(new Error(`ended with ${code}`))));
    });
    expect(output).toContain('comitia migrate');
  });

  it('starts what stores before what uses it', () => {
    expect(compose.services['api']!.depends_on).toMatchObject({
      migrate: { condition: 'service_completed_successfully' },
    });
    expect(compose.services['worker']!.depends_on).toMatchObject({
      migrate: { condition: 'service_completed_successfully' },
    });
    expect(compose.services['migrate']!.depends_on).toMatchObject({ postgres: { condition: 'service_healthy' } });
  });
});

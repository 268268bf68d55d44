import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { ConfigurationError, loadConfiguration } from './configuration.js';

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    loadConfiguration(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
}

describe('the configuration', () => {
  it('needs nothing', () => {
    const configuration = loadConfiguration({});
    expect(configuration).toMatchObject({ PORT: 3000, BASE_URL: 'http://localhost:3000' });
    expect(configuration.DATABASE_URL).toBeUndefined();
  });

  it('takes an empty variable as unset', () => {
    const configuration = loadConfiguration({ PORT: '', REDIS_URL: '' });
    expect(configuration.PORT).toBe(3000);
    expect(configuration.REDIS_URL).toBeUndefined();
  });

  it('names every problem at once, with values but never with secrets', () => {
    const problems = problemsOf({
      PORT: '99999',
      LOG_LEVEL: 'loud',
      DATABASE_URL: 'mysql://root:hunter2@db/comitia',
      COMITIA_SECRET: 'short-secret',
    });
    expect(problems.map((problem) => problem.split(/[: (]/)[0]).sort()).toEqual([
      'COMITIA_SECRET',
      'DATABASE_URL',
      'LOG_LEVEL',
      'PORT',
    ]);
    expect(problems.join()).toContain('"99999"');
    expect(problems.join()).not.toContain('hunter2');
    expect(problems.join()).not.toContain('short-secret');
  });

  it('never prints a secret', () => {
    const configuration = loadConfiguration({
      DATABASE_URL: 'postgres://owner:hunter2@db/comitia',
      SMTP_URL: 'smtp://me:pw1@mail',
    });
    for (const printed of [JSON.stringify(configuration), inspect(configuration), String(configuration.DATABASE_URL)]) {
      expect(printed).not.toContain('hunter2');
      expect(printed).not.toContain('pw1');
    }
    expect(configuration.DATABASE_URL?.reveal()).toContain('hunter2');
  });

  it('asks for a secret in production', () => {
    expect(problemsOf({ NODE_ENV: 'production' })).toEqual([expect.stringContaining('COMITIA_SECRET')]);
  });
});

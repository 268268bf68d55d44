import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Configuration } from '@comitia/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isWorkingDay } from '@comitia/mandates';
import { NationalCalendars, parseNationalCalendars } from './national-calendars.js';

describe('national calendars', () => {
  let home: string;

  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'comitia-calendars-'));
  });

  afterAll(() => rmSync(home, { recursive: true, force: true }));

  const calendars = async () => {
    const read = new NationalCalendars({ COMITIA_HOME: home } as Configuration);
    await read.onModuleInit();
    return read;
  };

  it('know public holidays and weekends of a country', async () => {
    const known = await calendars();
    const bulgaria = (await known.of('BGR')).workingDays;
    expect(isWorkingDay('2026-03-03', bulgaria)).toBe(false);
    expect(isWorkingDay('2026-03-04', bulgaria)).toBe(true);
    expect(isWorkingDay('2026-03-07', bulgaria)).toBe(false);
    // In Egypt Friday and Saturday are free, and Sunday is worked.
    const egypt = (await known.of('EGY')).workingDays;
    expect([isWorkingDay('2026-03-06', egypt), isWorkingDay('2026-03-08', egypt)]).toEqual([false, true]);
  });

  it('count weekdays where a country is not known', async () => {
    const { workingDays, rules } = await (await calendars()).of('XAB');
    expect(rules).toEqual([]);
    expect(isWorkingDay('2026-03-03', workingDays)).toBe(true);
    expect(isWorkingDay('2026-03-07', workingDays)).toBe(false);
  });

  it('follow what the installation says of a country', async () => {
    const days = (count: number) => ({ unit: 'working_days', days: count });
    writeFileSync(
      join(home, 'national-calendars.json'),
      JSON.stringify({
        BGR: {
          holidaysAdded: { '2026-03-02': 'Moved by decree' },
          holidaysRemoved: ['2026-03-03'],
          rules: [
            {
              id: 'nominations',
              title: 'Nominations close',
              earliest: days(-40),
              target: days(-32),
              latest: days(-32),
              citation: 'A law, article 1',
            },
          ],
        },
      }),
    );
    const { workingDays, rules } = await (await calendars()).of('BGR');
    expect([isWorkingDay('2026-03-02', workingDays), isWorkingDay('2026-03-03', workingDays)]).toEqual([false, true]);
    expect(rules).toMatchObject([
      {
        id: 'nominations',
        kind: 'legal',
        target: { unit: 'working_days', days: -32, anchorCounts: false, moved: 'not' },
        source: { citation: 'A law, article 1' },
      },
    ]);
  });

  it('read the example of docs/architecture.md', () => {
    const docs = readFileSync(join(import.meta.dirname, '../../../../docs/architecture.md'), 'utf8');
    const [example] = [...docs.matchAll(/^```json\n(.*?)^```$/gms)].map(([, text]) => text!);
    expect(parseNationalCalendars(example!, 'docs/architecture.md')['BGR']?.rules).toHaveLength(1);
  });

  it.each([
    ['{', /is not JSON/],
    ['{"Bulgaria":{}}', /Bulgaria/],
    ['{"BGR":{"weekend":[8]}}', /BGR\.weekend\.0/],
    ['{"BGR":{"holidaysAdded":{"2026-02-30":"x"}}}', /2026-02-30/],
    ['{"BGR":{"rules":[{"id":"x"}]}}', /BGR\.rules\.0\.title[^]*BGR\.rules\.0\.citation/],
    ['{"BGR":{"holiday":[]}}', /holiday/],
  ])('refuse %s, naming the file and the place', (text, place) => {
    expect(() => parseNationalCalendars(text, 'home/national-calendars.json')).toThrow(place);
    expect(() => parseNationalCalendars(text, 'home/national-calendars.json')).toThrow('home/national-calendars.json');
  });
});

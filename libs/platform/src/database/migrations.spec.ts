import { describe, expect, it } from '@jest/globals';
import { parseMigration, readMigrations } from './migrations.js';

describe('a migration file', () => {
  it('has a time, a way up and a way down', () => {
    expect(
      parseMigration('20260302090000-add-hubs.sql', '-- Why.\n\n-- up\nselect 1;\n\n-- down\nselect 2;\n'),
    ).toEqual({
      name: '20260302090000-add-hubs',
      timestamp: Date.UTC(2026, 2, 2, 9),
      up: 'select 1;',
      down: 'select 2;',
    });
  });

  it.each([
    ['hubs.sql', '-- up\nselect 1;\n-- down\nselect 2;', 'is named YYYYMMDDhhmmss'],
    ['20260302090000-hubs.sql', '-- up\nselect 1;\n', 'a line "-- down"'],
    ['20260302090000-hubs.sql', '-- up\n\n-- down\nselect 2;', 'a line "-- up"'],
  ])('%s is refused with what it lacks', (name, text, message) => {
    expect(() => parseMigration(name, text)).toThrow(message);
  });

  it('is readable, each of ours', () => {
    expect(readMigrations().length).toBeGreaterThan(1);
  });
});

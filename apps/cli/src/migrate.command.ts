import type { Command } from 'commander';
import { openForCommand } from './installation.js';
import { printText } from './output.js';

/** Adds `comitia migrate`: brings the configured (or embedded) database up to date. */
export function registerMigrate(program: Command): void {
  program
    .command('migrate')
    .description(
      'Bring the database up to date: roles, tables, the queue. Safe to run twice, and from several processes.',
    )
    .action(async () => {
      const installation = await openForCommand();
      await installation.close();
      printText('The database is up to date.');
    });
}

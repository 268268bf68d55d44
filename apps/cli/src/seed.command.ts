import type { Command } from 'commander';
import { CommandError } from './command-error.js';
import { openForCommand } from './installation.js';
import { printText } from './output.js';

/** Adds `comitia seed demo`: opens the demonstration's organisations and accounts in an installation that has none. */
export function registerSeed(program: Command): void {
  program
    .command('seed')
    .argument('<what>', 'demo: the demonstration country')
    .description('Open the demonstration accounts. The story itself is played by comitia up, over the running API.')
    .action(async (what: string) => {
      if (what !== 'demo') throw new CommandError(`"${what}" cannot be seeded: the only one is demo.`);
      const { accountLines, beginDemonstration, readDemonstration } = await import('./demonstration/demonstration.js');
      const installation = await openForCommand();
      try {
        const home = installation.platform.configuration.COMITIA_HOME;
        const record =
          readDemonstration(home) ??
          (await beginDemonstration(home, installation.platform, new Date().toISOString().slice(0, 10)));
        printText(`Demonstration accounts, all with the password ${record.password}\n  ${accountLines().join('\n  ')}`);
      } finally {
        await installation.close();
      }
    });
}

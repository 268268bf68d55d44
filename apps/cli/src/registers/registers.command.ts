import type { Command } from 'commander';
import { registerImport } from './import.command.js';
import { registerInspect } from './inspect.command.js';

/** `comitia registers …`: lists of polling stations. */
export function registerRegisters(program: Command): void {
  const registers = program.command('registers').description('Lists of polling stations: look into a file, import it.');
  registerInspect(registers);
  registerImport(registers);
}

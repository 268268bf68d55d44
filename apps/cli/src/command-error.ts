/** Bad input from the person at the terminal: its message names the file, the field, the value and what is allowed. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** Prints exactly one JSON document on standard output; nothing else may go there when `--json` is asked for. */
export function printJson(document: unknown): void {
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
}

/** Prints readable text on standard output, ending in one line break. */
export function printText(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** Prints progress or a remark on standard error, where it cannot disturb a JSON document. */
export function printNote(text: string): void {
  process.stderr.write(`${text}\n`);
}

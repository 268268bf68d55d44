import { readFile } from 'node:fs/promises';
import { describeFault, type ProblemFault } from '@comitia/planning';
import type { Result } from '@comitia/kernel';
import type { z } from 'zod';
import { CommandError } from '../command-error.js';

/** The most faults printed at once. */
const FAULTS_SHOWN = 20;

type Path = readonly PropertyKey[];

function written(path: Path): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : text === '' ? String(part) : `${text}.${String(part)}`,
    '',
  );
}

function valueAt(document: unknown, path: Path): string {
  let value = document;
  for (const part of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[part];
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** Reads a JSON document and checks it against its schema; throws a CommandError that names path, value and what is allowed. */
export async function readDocument<Schema extends z.ZodType>(file: string, schema: Schema): Promise<z.output<Schema>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new CommandError(`${file} cannot be read: ${(error as Error).message}`);
  }
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw new CommandError(`${file} is not JSON: ${(error as Error).message}`);
  }
  const parsed = schema.safeParse(document);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(
    (issue) => `${written(issue.path) || 'the document'}: found ${valueAt(document, issue.path)}, ${issue.message}`,
  );
  throw new CommandError(listed(file, lines));
}

/** The value of a builder's result; throws a CommandError that lists every fault otherwise. */
export function built<Value>(file: string, result: Result<Value, readonly ProblemFault[]>): Value {
  if (result.ok) return result.value;
  throw new CommandError(listed(file, result.failure.map(describeFault)));
}

function listed(file: string, lines: readonly string[]): string {
  const more = lines.length > FAULTS_SHOWN ? [`… and ${lines.length - FAULTS_SHOWN} more`] : [];
  return [
    `${file} has ${lines.length} ${lines.length === 1 ? 'fault' : 'faults'}:`,
    ...lines.slice(0, FAULTS_SHOWN),
    ...more,
  ].join('\n  ');
}

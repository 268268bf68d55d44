import { readFile } from 'node:fs/promises';
import { describeFault, type ProblemFault } from '@comitia/planning';
import type { Result } from '@comitia/kernel';
import { z } from 'zod';
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
  throw new CommandError(
    listed(
      file,
      parsed.error.issues.flatMap((issue) => linesOf(issue, [], { document, schema })),
    ),
  );
}

type Issue = z.core.$ZodIssue;

/** What an issue says, one line a fault: where, what stands there, what is allowed. */
function linesOf(issue: Issue, above: Path, of: { readonly document: unknown; readonly schema: z.ZodType }): string[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    const allowed = fieldsAt(of.schema, path);
    return issue.keys.map((key) => {
      const found = `${written([...path, key])}: found ${valueAt(of.document, [...path, key])}`;
      return `${found}, but there is no field of this name${allowed.length > 0 ? `; allowed here: ${allowed.join(', ')}` : ''}`;
    });
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    // The form that was meant is the one whose faults lie inside the value; where none does, all forms are named.
    const meant = issue.errors.find((errors) => errors.some((one) => one.path.length > 0));
    if (meant) return meant.flatMap((one) => linesOf(one, path, of));
    const forms = issue.errors.map(([one]) => one?.message.replace(/^Invalid (input|option): /, '') ?? '');
    return [`${written(path) || 'the document'}: found ${valueAt(of.document, path)}, ${forms.join(', or ')}`];
  }
  return [
    `${written(path) || 'the document'}: found ${valueAt(of.document, path)}, ${issue.message.replace(/^[A-Z][a-z ]+: /, '')}`,
  ];
}

/** The fields of the object that a schema allows at a path; none where it allows no object there, or several kinds. */
function fieldsAt(schema: z.ZodType, path: Path): readonly string[] {
  let at: unknown = bare(schema);
  for (const part of path) {
    if (at instanceof z.ZodObject) at = (at.shape as Record<PropertyKey, unknown>)[part];
    else if (at instanceof z.ZodArray) at = at.element;
    else if (at instanceof z.ZodRecord) at = at.valueType;
    else return [];
    at = bare(at);
  }
  return at instanceof z.ZodObject ? Object.keys(at.shape as object).filter((name) => name !== '$schema') : [];
}

/** A schema without the marks that its value may be absent. */
function bare(schema: unknown): unknown {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault || inner instanceof z.ZodNullable) {
    inner = inner.unwrap();
  }
  return inner;
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

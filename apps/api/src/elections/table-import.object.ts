import {
  IMPORT_STATES,
  IMPORT_TARGETS,
  type ImportDifference,
  type ImportState,
  type ImportTargetName,
  type PlacedChange,
  type PlacedProblem,
  type ProblemGroup,
  type TableImport,
} from '@comitia/elections';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLJSON } from 'graphql-scalars';
import { connectionOf } from '../graphql/connection.js';
import { countedConnectionOf } from '../graphql/counted-connection.js';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';
import { registerUnion } from '../graphql/enum.js';
import { resultUnion } from '../graphql/failure.object.js';
import { COMMON_FAILURES } from '../graphql/failures.object.js';

export const ImportTargetEnum = registerUnion('ImportTarget', 'What a table is imported into.', IMPORT_TARGETS, {
  register: 'The register of polling stations of the mission’s election.',
  roster: 'The mission’s roster of observers.',
});
const ImportStateEnum = registerUnion('ImportState', 'Where an import stands.', IMPORT_STATES, {
  inspected: 'The file was looked at; its columns wait to be mapped.',
  checking: 'The rows of a large file are being checked.',
  dry_run: 'What a commit would do is known and can be looked at.',
  committing: 'It is being brought in, whole or not at all.',
  committed: 'It was brought in.',
  cancelled: 'It was given up; nothing of it remains.',
  failed: 'It could not be done; see the failure.',
});

@ObjectType('ImportDifference', {
  description: 'What a commit does: read = added + changed + unchanged + rejected, always.',
})
export class ImportDifferenceObject implements ImportDifference {
  @Field(() => Int, { description: 'Data rows read.' })
  read: number;

  @Field(() => Int, { description: 'Records that are new.' })
  added: number;

  @Field(() => Int, { description: 'Records that change.' })
  changed: number;

  @Field(() => Int, { description: 'Records that stay as they are.' })
  unchanged: number;

  @Field(() => Int, { description: 'Records that are in force and not in the file.' })
  retired: number;

  @Field(() => Int, { description: 'Rows that cannot be accepted; see the problems of severity error.' })
  rejected: number;

  @Field(() => Int, { description: 'Records that seem to have a new code; say with codeChanges what they are.' })
  ambiguous: number;
}

@ObjectType('ImportProblem', { description: 'Something about a row, or about the file as a whole.' })
export class ImportProblemObject {
  @Field(() => Int, { nullable: true, description: 'The row as a spreadsheet numbers it; none for the whole file.' })
  row: number | null;

  @Field(() => String, { nullable: true, description: 'The column, where it is about one.' })
  column: string | null;

  @Field({ description: 'The fixed code of the problem.' })
  code: string;

  @Field({ description: 'error (the row is rejected), question (to be answered before committing), warning or note.' })
  severity: string;

  @Field({ description: 'What is wrong and what to do, in English.' })
  message: string;

  @Field(() => String, { nullable: true, description: 'The value found; never in rosters.' })
  value: string | null;
}

@ObjectType('ImportProblemGroup', { description: 'All problems of an import of one kind, for a report.' })
export class ImportProblemGroupObject implements ProblemGroup {
  @Field({ description: 'The fixed code of the problem.' })
  code: string;

  @Field(() => String, {
    description: 'error (the row is rejected), question (to be answered before committing), warning or note.',
  })
  severity: ProblemGroup['severity'];

  @Field(() => Int, { description: 'How many there are.' })
  count: number;

  @Field({ description: 'The sentence of the first one, in English.' })
  message: string;

  @Field(() => [Int], { description: 'The first twelve rows, as a spreadsheet numbers them.' })
  rows: number[];
}

@ObjectType('ImportChange', { description: 'What a commit does to one record.' })
export class ImportChangeObject {
  @Field({ description: 'added, changed or retired.' })
  kind: string;

  @Field({ description: 'The record’s code or number.' })
  code: string;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description: 'Of a changed record: each changed field with its value before and after.',
  })
  fields: unknown;
}

@ObjectType({ description: 'A page of the problems, in the order in which they were found.' })
export class ImportProblemConnection extends countedConnectionOf(ImportProblemObject, 'ImportProblem') {}

@ObjectType({
  description: 'A page of the single changes; the first 20,000 of each kind are kept, the counts are whole.',
})
export class ImportChangeConnection extends connectionOf(ImportChangeObject, 'ImportChange') {}

@ObjectType('TableImport', { description: 'An import of a table, from the uploaded file to the version it makes.' })
export class TableImportObject {
  @Field(() => ID, { description: 'Identifies the import.' })
  id: string;

  @Field(() => ImportTargetEnum, { description: 'What it is imported into.' })
  target: ImportTargetName;

  @Field(() => ImportStateEnum, { description: 'Where it stands.' })
  state: ImportState;

  @Field({ description: 'The name of the uploaded file.' })
  fileName: string;

  @Field(() => GraphQLJSON, {
    description:
      'What was found in the file: columns with guesses and samples, checks, fields, a mapping to start from.',
  })
  inspection: unknown;

  @Field(() => GraphQLJSON, { nullable: true, description: 'How its columns are mapped, once they are.' })
  mapping: unknown;

  @Field(() => String, {
    nullable: true,
    description: 'The saved profile that the mapping comes from or was saved as.',
  })
  profileName: string | null;

  @Field(() => ImportDifferenceObject, {
    nullable: true,
    description: 'What a commit would do or did, once the rows were checked.',
  })
  difference: ImportDifferenceObject | null;

  @Field(() => String, { nullable: true, description: 'Why it failed, in a sentence.' })
  failure: string | null;

  @Field(() => DateTimeScalar, { description: 'When the file was taken in.' })
  createdAt: Date;

  source: TableImport;
}

@ObjectType({ description: 'A page of imports, the newest first.' })
export class TableImportConnection extends countedConnectionOf(TableImportObject, 'TableImport') {}

/** What a step of an import gives. */
export const TableImportResult = resultUnion('TableImportResult', 'The import as it stands now, or why not.', [
  TableImportObject,
  ...COMMON_FAILURES,
]);

/** What of an import goes out. */
export function toTableImportObject(source: TableImport): TableImportObject {
  return Object.assign(new TableImportObject(), {
    id: source.id,
    target: source.target,
    state: source.state,
    fileName: source.fileName,
    inspection: source.inspection,
    mapping: source.mapping ?? null,
    profileName: source.profileName ?? null,
    difference: source.difference ?? null,
    failure: source.failure ?? null,
    createdAt: source.createdAt,
    source,
  });
}

/** What of a problem goes out. */
export function toImportProblemObject(problem: PlacedProblem): ImportProblemObject {
  const { row, column, code, severity, message, value } = problem;
  return Object.assign(new ImportProblemObject(), {
    row: row ?? null,
    column: column ?? null,
    code,
    severity,
    message,
    value: value ?? null,
  });
}

/** What of a change goes out. */
export function toImportChangeObject({ kind, code, fields }: PlacedChange): ImportChangeObject {
  return Object.assign(new ImportChangeObject(), { kind, code, fields });
}

import type { Id } from '@comitia/kernel';
import type { ImportMapping, ImportTargetName } from './import-mapping.js';
import type { ImportState } from './table-import.states.js';

/** How grave a problem is: an `error` rejects its row, a `question` wants an answer before the commit. */
export const PROBLEM_SEVERITIES = ['error', 'question', 'warning', 'note'] as const;
export type ProblemSeverity = (typeof PROBLEM_SEVERITIES)[number];

/** Something about a row, or about the whole file where it has no row number. */
export interface ImportProblem {
  /** As numbered in the file, counting from 1 with the header; undefined for the file as a whole. */
  readonly row: number | undefined;
  readonly column: string | undefined;
  readonly code: string;
  readonly severity: ProblemSeverity;
  /** A sentence that names the value and what was expected; in rosters never a person's value. */
  readonly message: string;
  readonly value: string | undefined;
}

/** What a commit does or did: `read` = accepted (added + changed + unchanged) + `rejected`, always. */
export interface ImportDifference {
  readonly read: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly retired: number;
  readonly rejected: number;
  readonly ambiguous: number;
}

/** Where a long piece of work stands. */
export interface ImportProgress {
  readonly step: string;
  readonly done: number;
  readonly total: number;
  readonly note?: string;
}

/** An import of a table, from the uploaded file to the version it makes. */
export interface TableImport {
  readonly id: Id;
  readonly organisationId: Id;
  readonly electionId: Id;
  readonly missionId: Id | undefined;
  readonly target: ImportTargetName;
  readonly state: ImportState;
  readonly fileId: Id;
  readonly fileName: string;
  /** Columns with guesses, samples and checks, as shown to the person who maps them. */
  readonly inspection: unknown;
  readonly mapping: ImportMapping | undefined;
  readonly profileName: string | undefined;
  readonly difference: ImportDifference | undefined;
  readonly baseVersion: number | undefined;
  readonly registerVersionId: Id | undefined;
  readonly jobId: Id | undefined;
  readonly progress: ImportProgress | undefined;
  readonly failure: string | undefined;
  readonly createdAt: Date;
  readonly finishedAt: Date | undefined;
}

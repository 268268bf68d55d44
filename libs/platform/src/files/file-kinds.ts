import { failure, success, type Result } from '@comitia/kernel';

/** What people may bring in, and how large it may be. */
export const FILE_KINDS = {
  /** A letter or another document: PDF. */
  letter: { maximumBytes: 20 * 1024 * 1024, label: 'PDF document' },
  /** A register or roster: CSV, a spreadsheet, JSON. What is in it is checked when it is read. */
  table: { maximumBytes: 64 * 1024 * 1024, label: 'table' },
} as const;

export type FileKind = keyof typeof FILE_KINDS;

/** Why a file was not taken. */
export interface FileFailure {
  readonly code: 'FILE_TOO_LARGE' | 'FILE_EMPTY' | 'FILE_TYPE_NOT_ALLOWED' | 'FILE_NAME_INVALID';
  readonly message: string;
}

/** How many bytes of a file's beginning and end are needed to tell its type. */
export const SNIFFED_BYTES = 1024;

const megabytes = (bytes: number) => `${Math.round((bytes / 1024 / 1024) * 10) / 10} MiB`;

/** The failure of a file that is larger than its kind allows. */
export function tooLarge(kind: FileKind): FileFailure {
  return {
    code: 'FILE_TOO_LARGE',
    message: `The file is larger than ${megabytes(FILE_KINDS[kind].maximumBytes)}, the most that a ${FILE_KINDS[kind].label} may have. Make it smaller or send it in parts.`,
  };
}

/**
 * Tells a file's media type from its content, never from its name. A PDF begins with `%PDF-` within its first 1,024 bytes
 * and ends with `%%EOF` within its last 1,024 (ISO 32000-1, 7.5.2 and 7.5.5, and Annex H on what readers accept).
 */
export function checkContent(kind: FileKind, head: Buffer, tail: Buffer): Result<string, FileFailure> {
  if (head.length === 0) {
    return failure({ code: 'FILE_EMPTY', message: 'The file is empty: choose the one that has the content.' });
  }
  const isPdf = head.includes('%PDF-') && tail.includes('%%EOF');
  const isArchive = head.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'));
  if (kind === 'table') {
    if (isPdf || head.includes('%PDF-')) {
      return failure({
        code: 'FILE_TYPE_NOT_ALLOWED',
        message: 'The file is a PDF; a table is needed (CSV, XLSX or JSON). Export it from where the PDF was made.',
      });
    }
    return success(isArchive ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' : 'text/plain');
  }
  if (isPdf) return success('application/pdf');
  const reason = head.includes('%PDF-') ? 'it breaks off before its end' : 'its content is something else';
  return failure({
    code: 'FILE_TYPE_NOT_ALLOWED',
    message: `The file is not a whole PDF (${reason}). Save the letter as PDF and choose that file.`,
  });
}

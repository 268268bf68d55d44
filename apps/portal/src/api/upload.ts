export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
}

export type UploadOutcome =
  | { readonly ok: true; readonly file: UploadedFile }
  | { readonly ok: false; readonly code: string; readonly message: string };

/** Twenty mebibytes, the API's limit for one letter. */
export const LETTER_LIMIT_BYTES = 20 * 1024 * 1024;

/** What a file is brought in for: the API checks its content accordingly. */
export type UploadKind = 'letter' | 'table';

/** Sends one file; `onProgress` hears the share sent, 0 to 1. */
export function uploadFile(file: File, kind: UploadKind, onProgress?: (share: number) => void): Promise<UploadOutcome> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.append('file', file, file.name);
    request.open('POST', `/files?kind=${kind}`);
    request.responseType = 'json';
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress?.(event.loaded / event.total);
    };
    request.onerror = () => resolve({ ok: false, code: 'NO_ANSWER', message: '' });
    request.onload = () => {
      const answer = request.response as (UploadedFile & { code?: string; message?: string }) | null;
      if (request.status >= 200 && request.status < 300 && answer) resolve({ ok: true, file: answer });
      else resolve({ ok: false, code: answer?.code ?? 'NO_ANSWER', message: answer?.message ?? '' });
    };
    request.send(form);
  });
}

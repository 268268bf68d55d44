import { FILE_KINDS, FileStore, type FileKind } from '@comitia/platform';
import { parseId } from '@comitia/kernel';
import type {} from '@fastify/multipart';
import { Controller, Get, HttpException, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../access/allow.decorator.js';

/** What the client learns about a file it brought in. */
interface UploadAnswer {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

const refusal = (status: number, code: string, message: string) => new HttpException({ code, message }, status);

/** Files go over plain HTTP: GraphQL mutations take their ids. */
@Controller('files')
export class FilesController {
  constructor(private readonly files: FileStore) {}

  /** Takes one file (multipart, any field name) for the viewer's organisation; `kind` is letter (PDF) or table. */
  @Post()
  @Allow('officer', 'signatory', 'focal_point', 'coordinator', 'partner', 'adviser', 'administrator')
  async upload(@Req() request: FastifyRequest, @Query('kind') kind = 'letter'): Promise<UploadAnswer> {
    if (!Object.hasOwn(FILE_KINDS, kind)) {
      throw refusal(
        400,
        'FILE_KIND_UNKNOWN',
        `kind is "${kind}"; ${Object.keys(FILE_KINDS).join(' or ')} is expected.`,
      );
    }
    const part = request.isMultipart() ? await request.file() : undefined;
    if (!part) throw refusal(400, 'FILE_MISSING', 'The request brings no file: send one as multipart/form-data.');
    // Browsers write a quotation mark in a file's name as %22 (WHATWG HTML, multipart form data).
    const added = await this.files.add({
      kind: kind as FileKind,
      name: part.filename.replaceAll('%22', '"'),
      content: part.file,
    });
    if (!added.ok) throw refusal(422, added.failure.code, added.failure.message);
    const { id, name, mediaType, size, sha256 } = added.value;
    return { id, name, mediaType, size, sha256 };
  }

  /** Gives a file that the viewer's organisation owns or was given. The same answer for one that it was not given. */
  @Get(':id')
  @Allow('officer', 'signatory', 'focal_point', 'coordinator', 'partner', 'adviser', 'administrator')
  async download(@Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const parsed = parseId(id);
    const found = parsed.ok ? await this.files.read(parsed.value) : undefined;
    if (!found) throw refusal(404, 'FILE_NOT_FOUND', 'There is no such file for this organisation.');
    await reply
      .header('content-type', found.file.mediaType)
      .header('content-length', found.file.size)
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(found.file.name)}`)
      .header('content-security-policy', "sandbox; default-src 'none'")
      .header('cache-control', 'private, no-store')
      .send(found.content);
  }
}

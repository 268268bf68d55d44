import { Readable } from 'node:stream';
import { TableImportService } from '@comitia/elections';
import { Controller, Get, HttpException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow } from '../access/allow.decorator.js';

/** What an import gives back as a file. */
@Controller('exports/imports')
export class ImportsController {
  constructor(private readonly imports: TableImportService) {}

  /** The rejected rows with the reason in a column at the end, ready to be mended and sent again. */
  @Get(':id/rejected')
  @Allow('coordinator')
  async rejected(@Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const rejected = await this.imports.rejected(id);
    if (!rejected) {
      throw new HttpException(
        { code: 'IMPORT_NOT_FOUND', message: 'There is no such import for this organisation.' },
        404,
      );
    }
    await reply
      .header('content-type', rejected.mediaType)
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(rejected.name)}`)
      .header('cache-control', 'private, no-store')
      .send(Readable.from(rejected.content));
  }
}

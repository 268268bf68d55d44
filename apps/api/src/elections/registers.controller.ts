import { Readable } from 'node:stream';
import { RegisterExporter } from '@comitia/elections';
import { MissionService } from '@comitia/missions';
import { Controller, Get, HttpException, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow } from '../access/allow.decorator.js';

/** Registers as files: CSV, XLSX, GeoJSON, or CSV with HXL tags. */
@Controller('exports/registers')
export class RegistersController {
  constructor(
    private readonly exporter: RegisterExporter,
    private readonly missions: MissionService,
  ) {}

  /** The register of a mission's election, at the version in force or another one; importing it again changes nothing. */
  @Get(':missionId')
  @Allow('coordinator')
  async register(
    @Param('missionId') missionId: string,
    @Query('format') format: string | undefined,
    @Query('version') version: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const mission = await this.missions.find(missionId);
    if (!mission) {
      throw new HttpException(
        { code: 'MISSION_NOT_FOUND', message: 'There is no such mission for this organisation.' },
        404,
      );
    }
    const exported = await this.exporter.export(
      mission.electionId,
      format ?? 'csv',
      version === undefined ? undefined : Number(version),
    );
    if (!exported.ok) {
      const { code, message } = exported.failure;
      throw new HttpException({ code, message }, code === 'NOT_FOUND' ? 404 : 400);
    }
    const { name, mediaType, content } = exported.value;
    await reply
      .header('content-type', mediaType)
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
      .header('cache-control', 'private, no-store')
      .send(Readable.from(content));
  }
}

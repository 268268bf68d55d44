import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CodedError } from '../graphql/coded-error.js';

/** Gives a coded error its status and code on plain routes; GraphQL's own formatter does so for operations. */
@Catch(CodedError)
export class CodedErrorFilter implements ExceptionFilter<CodedError> {
  catch(error: CodedError, host: ArgumentsHost): CodedError | FastifyReply {
    if (host.getType<'graphql' | 'http'>() === 'graphql') return error;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    return reply.status(error.status).send({ code: error.code, message: error.message });
  }
}

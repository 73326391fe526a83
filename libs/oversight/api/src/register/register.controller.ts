import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { ProcessingRegister } from '@guichet/oversight-contract';
import { Answers, CurrentActor, Problems, Requires } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { ProcessingRegisterDto } from './processing-register.dto';
import { ReadRegister } from './read-register';

/** The register of processing (GDPR art. 30), computed from configuration. */
@ApiTags('oversight')
@Controller('processing-register')
export class RegisterController {
  constructor(private readonly register: ReadRegister) {}

  /** What is processed, why, who receives it, how long, and what protects it. */
  @Get()
  @Requires('protection_desk.read')
  @Answers(ProcessingRegisterDto, 'The register')
  read(@CurrentActor() actor: Actor): Promise<ProcessingRegister> {
    return this.register.read(actor);
  }

  /** The same on paper. */
  @Get('pdf')
  @Requires('protection_desk.read')
  @ApiOkResponse({
    description: 'PDF/UA',
    content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } },
  })
  @Problems(400, 401, 403, 404)
  async print(@CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer> {
    const pdf = await this.register.print(actor);
    void reply
      .header('Content-Type', 'application/pdf')
      .header('Content-Disposition', 'attachment; filename="registre-des-traitements.pdf"');
    return pdf;
  }
}

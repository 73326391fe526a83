import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, CurrentActor, Requires } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import type { SharingNotices } from '@guichet/access-contract';
import { SharingNoticesDto } from './notice.dto';
import { ReadSharingNotices } from './read-notices';

/** What is read to people before they agree to share. */
@ApiTags('reference data')
@Controller('sharing-notices')
export class SharingNoticesController {
  constructor(private readonly notices: ReadSharingNotices) {}

  /** The wording of today in every language. */
  @Get()
  @Requires('reference.read')
  @Answers(SharingNoticesDto, 'The notice, French first')
  read(@CurrentActor() actor: Actor): Promise<SharingNotices> {
    return this.notices.run(actor);
  }
}

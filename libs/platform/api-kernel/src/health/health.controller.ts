import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { refusedFor } from '@guichet/platform-contract';
import { Public } from '../actor/access.decorators';
import { UnitOfWork } from '../database/unit-of-work';
import { Problems } from '../http/api-answers';
import { Closing } from './closing';

/** State of the process. */
export class HealthDto {
  @ApiProperty({ enum: ['up'], description: 'Always `up`; a process that is not answers 503' }) status: 'up';
}

/** Whether the process lives, and whether it can serve. */
@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly closing: Closing,
  ) {}

  /** The process lives; the database is not asked. */
  @Get('live')
  @Public()
  @ApiOkResponse({ type: HealthDto, description: 'The process lives' })
  live(): HealthDto {
    return { status: 'up' };
  }

  /** The process can serve: the database answers and no stop is under way. */
  @Get('ready')
  @Public()
  @ApiOkResponse({ type: HealthDto, description: 'The process can serve' })
  @Problems(503)
  async ready(): Promise<HealthDto> {
    if (this.closing.underway) throw refusedFor('unavailable');
    await this.unitOfWork.outsideContext('select 1 as ready');
    return { status: 'up' };
  }
}

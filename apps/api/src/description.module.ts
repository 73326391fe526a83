import { Module } from '@nestjs/common';
import { HealthController } from '@guichet/platform-api-kernel';
import { SCOPES } from './scopes';

/** The scopes alone, to describe their routes without a database. */
@Module({ imports: SCOPES, controllers: [HealthController] })
export class DescriptionModule {}

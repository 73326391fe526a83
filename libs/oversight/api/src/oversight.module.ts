import { Module } from '@nestjs/common';
import { PeopleModule } from '@guichet/people-api';
import { BreakGlassController } from './break-glass/break-glass.controller';
import { BreakGlassEscalation } from './break-glass/break-glass-escalation';
import { BreakGlassRates } from './break-glass/break-glass-rates';
import { OpenBreakGlass } from './break-glass/open-break-glass';
import { OwnBreakGlass } from './break-glass/own-break-glass';
import { ReviewBreakGlass } from './break-glass/review-break-glass';

/** What watches over the files: emergencies and their review. */
@Module({
  imports: [PeopleModule],
  controllers: [BreakGlassController],
  providers: [OpenBreakGlass, OwnBreakGlass, ReviewBreakGlass, BreakGlassRates, BreakGlassEscalation],
})
export class OversightModule {}

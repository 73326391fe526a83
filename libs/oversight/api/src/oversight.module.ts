import { Module } from '@nestjs/common';
import { AccountsModule } from '@guichet/accounts-api';
import { PeopleModule } from '@guichet/people-api';
import { BreakGlassController } from './break-glass/break-glass.controller';
import { BreakGlassEscalation } from './break-glass/break-glass-escalation';
import { BreakGlassRates } from './break-glass/break-glass-rates';
import { OpenBreakGlass } from './break-glass/open-break-glass';
import { OwnBreakGlass } from './break-glass/own-break-glass';
import { ReenteredPassword } from './break-glass/reentered-password';
import { ReviewBreakGlass } from './break-glass/review-break-glass';

/** What watches over the files: emergencies and their review. */
@Module({
  imports: [AccountsModule, PeopleModule],
  controllers: [BreakGlassController],
  providers: [
    OpenBreakGlass,
    OwnBreakGlass,
    ReviewBreakGlass,
    BreakGlassRates,
    BreakGlassEscalation,
    ReenteredPassword,
  ],
})
export class OversightModule {}
